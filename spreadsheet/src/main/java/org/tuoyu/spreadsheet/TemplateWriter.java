package org.tuoyu.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.NamedDivision;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.spreadsheet.DocumentRows.DocumentRow;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess.Kind;
import org.tuoyu.validation.fact.FactWords;

/**
 * Writes one workbook: a sheet for each sheet of the layout, with headers, hidden names, hints and drop-down lists, then the
 * guide and the hidden code lists. For one thread and one workbook.
 */
final class TemplateWriter {

    private static final int HEADERS = 0;
    private static final int NAMES = 1;
    private static final int HINTS = 2;
    private static final int DATA = DocumentRows.FIRST - 1;
    private static final int LAST_ROW_WITH_A_LIST = 2000;
    private static final int LETTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final String NONE = "无";

    private final PolicyView view;
    private final SubmissionType type;
    private final List<Sheet> sheets;
    private final XSSFWorkbook workbook = Workbooks.empty();
    private final Styles styles = new Styles(workbook);
    private final Map<Integer, Integer> codeColumns = new LinkedHashMap<>();

    TemplateWriter(PolicyView view, SubmissionType type, List<Sheet> sheets) {
        this.view = view;
        this.type = type;
        this.sheets = sheets;
    }

    void write(Map<String, Object> document, OutputStream stream) throws IOException {
        try (workbook) {
            for (Sheet sheet : sheets) {
                write(sheet, document);
            }
            codes();
            guide();
            workbook.write(stream);
        }
    }

    private void write(Sheet sheet, Map<String, Object> document) {
        XSSFSheet shown = workbook.createSheet(sheet.name());
        XSSFRow headers = shown.createRow(HEADERS);
        XSSFRow names = shown.createRow(NAMES);
        XSSFRow hints = shown.createRow(HINTS);
        names.setZeroHeight(true);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            cell(headers, i, styles.header(column.isMandatory()), column.header());
            cell(names, i, styles.hint(), column.name());
            cell(hints, i, styles.hint(), Hints.of(column));
            shown.setDefaultColumnStyle(i, styles.data(column));
            shown.setColumnWidth(i, LETTER * width(column));
            choices(shown, i, column);
            boolean mark = sheet.isCover() && column.name().equals("templateId");
            shown.setColumnHidden(i, mark || sheet.isCover() && column.name().equals("schemaVersion"));
        }
        shown.createFreezePane(0, DATA);
        rows(shown, sheet, document);
    }

    private static int width(Column column) {
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST,
                        2 * Math.max(column.header().length(), Hints.of(column).length()) + 2));
    }

    private static void cell(XSSFRow row, int place, CellStyle style, String text) {
        XSSFCell cell = row.createCell(place);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    /** A drop-down list for codes and for yes and no; not where several may be named. */
    private void choices(XSSFSheet sheet, int place, Column column) {
        if (column.isList() || column.kind() != Kind.CODE && column.kind() != Kind.FLAG) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = column.kind() == Kind.FLAG
                ? helper.createExplicitListConstraint(new String[] {"是", "否"})
                : helper.createFormulaListConstraint(codeRange(column.codeList()));
        CellRangeAddressList cells = new CellRangeAddressList(DATA, LAST_ROW_WITH_A_LIST, place, place);
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setShowErrorBox(!column.isReference());
        validation.createErrorBox(column.header(), "请从列表中选择。");
        sheet.addValidationData(validation);
    }

    private String codeRange(int codeList) {
        int column = codeColumns.computeIfAbsent(codeList, list -> codeColumns.size());
        String letters = Letters.of(column);
        int last = FactWords.codes(codeList).size();
        return Template.CODES + "!$" + letters + "$1:$" + letters + "$" + last;
    }

    private void codes() {
        XSSFSheet sheet = workbook.createSheet(Template.CODES);
        codeColumns.forEach((list, column) -> {
            int row = 0;
            for (String code : FactWords.codes(list)) {
                XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                line.createCell(column).setCellValue(label(list, code));
                row++;
            }
        });
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static String label(int list, String code) {
        String label = FactWords.zh(list, code);
        return label == null || label.isEmpty() ? code : label;
    }

    private void rows(XSSFSheet shown, Sheet sheet, Map<String, Object> document) {
        int number = DATA;
        for (DocumentRow row : DocumentRows.of(document, sheet)) {
            XSSFRow line = shown.createRow(number++);
            int references = sheet.references().size();
            for (int i = 0; i < sheet.columns().size(); i++) {
                Column column = sheet.columns().get(i);
                Object value = i < references ? row.keys().get(i) : stated(row, column, i == references);
                if (value != null) {
                    fill(line.createCell(i), column, value);
                }
            }
        }
    }

    private static @Nullable Object stated(DocumentRow row, Column column, boolean first) {
        Map<String, Object> element = row.element();
        if (element == null) {
            return first ? NONE : null;
        }
        return DocumentRows.value(element, column.path());
    }

    private void fill(XSSFCell cell, Column column, Object value) {
        cell.setCellStyle(styles.data(column));
        if (value instanceof BigDecimal number && column.kind() != Kind.TEXT_VALUE) {
            cell.setCellValue(number.doubleValue());
        } else if (column.kind() == Kind.DATE
                && !column.isList()
                && Typing.date(String.valueOf(value)).isPresent()) {
            cell.setCellValue(LocalDate.parse(String.valueOf(value)));
        } else {
            cell.setCellValue(text(column, value));
        }
    }

    private static String text(Column column, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? NONE
                    : list.stream().map(each -> text(column, each)).collect(Collectors.joining("、"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return column.kind() == Kind.CODE ? label(column.codeList(), String.valueOf(value)) : String.valueOf(value);
    }

    private void guide() {
        XSSFSheet sheet = workbook.createSheet(Template.GUIDE);
        List<String> lines = new ArrayList<>(List.of(
                place() + "（" + view.division().getCode() + "）　" + FactWords.zh(type) + "　按" + view.date() + "的规定",
                "一、每张表第1行是列名，第3行是填写提示，从第4行起填写；列名加深的为必填。",
                "二、没有的事项，先填所属的序号，再在其后一列填“无”；不掌握的留空：“无”和“未填”含义不同。",
                "三、代码、证件号码和日期列已设好格式，请勿改为数字；粘贴时选“只粘贴值”。",
                "四、金额以元为单位，面积以平方米为单位。表内序号用来相互引用，不得重复。",
                "五、填完后用 tuoyu check 校验；结果写在副本里，原文件不改动。",
                "本表依据："));
        for (PolicyDocument document : view.documents()) {
            lines.add("　" + document.getTitle().zh()
                    + document.getNumber().map(number -> "（" + number + "）").orElse(""));
        }
        declarations(lines);
        for (int i = 0; i < lines.size(); i++) {
            cell(sheet.createRow(i), 0, styles.guide(), lines.get(i));
        }
        sheet.setColumnWidth(0, LETTER * 2 * WIDEST);
    }

    /** What is to be declared, in the order of the rows that ask for it. */
    private void declarations(List<String> lines) {
        Map<ClauseId, String> declarations = Attested.declarations(view, type);
        if (!declarations.isEmpty()) {
            lines.add("需声明的事项（在“声明事项”表逐条填“是”或“否”，并写明佐证编号；机构序号留空的对全部机构有效）：");
        }
        declarations.forEach((clause, title) -> lines.add("　" + clause + "　" + title));
    }

    private String place() {
        return DivisionTable.bundled()
                .find(view.division(), view.date())
                .map(NamedDivision::getName)
                .orElse("");
    }
}
