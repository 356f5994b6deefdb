package org.tuoyu.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Severity;
import org.tuoyu.identifier.PersonalText;

/**
 * A copy of the user's workbook in which every finding is marked (校验结果): the cell is coloured, a column at the end of its
 * sheet says what is wrong with the row, and a sheet of its own lists all findings. Nothing that the user entered is changed.
 */
public final class MarkedWorkbook {

    /** The header of the column that is added to sheets with findings. */
    static final String RESULT = "校验结果";

    /** The name of the sheet that lists all findings. */
    static final String LIST = "问题清单";

    private static final String[] HEADERS = {"序号", "工作表", "行", "列名", "单元格", "填写内容", "级别", "问题", "依据", "处理"};
    private static final int[] WIDTHS = {6, 14, 6, 20, 10, 20, 8, 70, 50, 50};
    private static final int CELL_COLUMN = 4;
    private static final String HIDDEN = "***";

    /** The colours that tell how grave a finding is. */
    private static final Set<Short> GROUNDS = Arrays.stream(Severity.values())
            .map(severity -> ground(severity).getIndex())
            .collect(Collectors.toSet());

    /** What stands above columns about persons, with the name of the sheet. */
    private static final Set<String> PERSONAL = headers(Column::isPersonal);

    /** The same for references of persons. */
    private static final Set<String> REFERENCES = headers(Column::refersToPerson);

    private static final int LETTER = 256;
    private static final int RESULT_WIDTH = 60;
    private static final int LONGEST_CELL = 32_000;

    private MarkedWorkbook() {}

    private static Set<String> headers(Predicate<Column> wanted) {
        return Layout.WHOLE.sheets().stream()
                .flatMap(sheet ->
                        sheet.columns().stream().filter(wanted).map(column -> sheet.name() + "#" + column.header()))
                .collect(Collectors.toSet());
    }

    /**
     * One finding to be marked.
     *
     * @param cell where; a finding without a cell is only listed
     * @param severity how grave
     * @param problem what is wrong
     * @param basis the law; empty for a fault of form
     * @param remedy what to do; empty when the problem says it
     */
    public record Mark(Optional<CellPlace> cell, Severity severity, String problem, String basis, String remedy) {}

    /**
     * Writes the copy.
     *
     * @param original the user's workbook; left as it is
     * @param marks what was found, in the order in which it is listed
     * @param stream receives the copy in the format of the original; left open
     * @throws IOException if the original cannot be opened or the stream fails
     */
    public static void write(byte[] original, List<Mark> marks, OutputStream stream) throws IOException {
        try (Workbook workbook = Workbooks.open(original)) {
            new Copy(workbook).mark(marks);
            workbook.write(stream);
        }
    }

    private static IndexedColors ground(Severity severity) {
        return switch (severity) {
            case ERROR -> IndexedColors.ROSE;
            case WARNING -> IndexedColors.LIGHT_YELLOW;
            case ADVICE, INFO -> IndexedColors.LIGHT_TURQUOISE;
        };
    }

    /** One copy in the making. */
    private static final class Copy {

        private final Workbook workbook;
        private final Map<List<Object>, CellStyle> coloured = new LinkedHashMap<>();
        private final DataFormatter shown = new DataFormatter();

        Copy(Workbook workbook) {
            this.workbook = workbook;
        }

        void mark(List<Mark> marks) {
            wipe();
            Map<String, Map<Integer, List<Mark>>> rows = new LinkedHashMap<>();
            for (Mark mark : marks) {
                mark.cell().ifPresent(cell -> {
                    colour(cell, mark.severity());
                    rows.computeIfAbsent(cell.getSheet(), sheet -> new TreeMap<>())
                            .computeIfAbsent(cell.getRow(), row -> new ArrayList<>())
                            .add(mark);
                });
            }
            rows.forEach(this::results);
            list(marks);
        }

        /** Takes away what an earlier check has written, so that a copy can be corrected and checked again. */
        private void wipe() {
            org.apache.poi.ss.usermodel.Sheet list = workbook.getSheet(LIST);
            if (list == null || !HEADERS[1].equals(text(list.getRow(0), 1))) {
                return;
            }
            workbook.removeSheetAt(workbook.getSheetIndex(list));
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                Row headers = sheet.getRow(sheet.getFirstRowNum());
                int column = headers == null ? -1 : headers.getLastCellNum() - 1;
                if (RESULT.equals(text(headers, column))) {
                    sheet.forEach(row -> wipe(row, column));
                }
            }
        }

        private void wipe(Row row, int column) {
            org.apache.poi.ss.usermodel.Cell result = row.getCell(column);
            if (result != null) {
                row.removeCell(result);
                row.forEach(cell -> {
                    if (GROUNDS.contains(cell.getCellStyle().getFillForegroundColor())) {
                        cell.setCellStyle(plain(cell.getCellStyle()));
                    }
                });
            }
        }

        private CellStyle plain(CellStyle style) {
            return coloured.computeIfAbsent(List.of(style.getIndex(), RESULT), key -> {
                CellStyle copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                copy.setFillPattern(FillPatternType.NO_FILL);
                return copy;
            });
        }

        /** What a cell shows; empty where there is none. */
        private String text(@Nullable Row row, int column) {
            return row == null || column < 0 ? "" : shown.formatCellValue(row.getCell(column));
        }

        private void colour(CellPlace place, Severity severity) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheet(place.getSheet());
            if (sheet != null) {
                CellAddress address = new CellAddress(place.getCell());
                Row row = row(sheet, address.getRow());
                org.apache.poi.ss.usermodel.Cell cell =
                        row.getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellStyle(coloured(cell.getCellStyle(), ground(severity)));
            }
        }

        /** The style of a cell with another ground; made once, since a workbook holds a limited number of styles. */
        private CellStyle coloured(CellStyle style, IndexedColors colour) {
            return coloured.computeIfAbsent(List.of(style.getIndex(), colour), key -> {
                CellStyle copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                copy.setFillForegroundColor(colour.getIndex());
                copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                return copy;
            });
        }

        private void results(String name, Map<Integer, List<Mark>> marks) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheet(name);
            if (sheet == null) {
                return;
            }
            int column = 0;
            for (Row row : sheet) {
                column = Math.max(column, row.getLastCellNum());
            }
            row(sheet, sheet.getFirstRowNum()).createCell(column).setCellValue(RESULT);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            for (Map.Entry<Integer, List<Mark>> entry : marks.entrySet()) {
                org.apache.poi.ss.usermodel.Cell cell =
                        row(sheet, entry.getKey() - 1).createCell(column);
                cell.setCellStyle(wrapped);
                cell.setCellValue(said(entry.getValue()));
            }
            sheet.setColumnWidth(column, LETTER * RESULT_WIDTH);
        }

        private static String said(List<Mark> marks) {
            StringBuilder text = new StringBuilder();
            for (Mark mark : marks) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(label(mark.severity()))
                        .append("：")
                        .append(mark.problem());
            }
            return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text.toString();
        }

        private static String label(Severity severity) {
            return switch (severity) {
                case ERROR -> "错误";
                case WARNING -> "警告";
                case ADVICE -> "建议";
                case INFO -> "提示";
            };
        }

        private void list(List<Mark> marks) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(LIST);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            Row headers = sheet.createRow(0);
            for (int i = 0; i < HEADERS.length; i++) {
                headers.createCell(i).setCellValue(HEADERS[i]);
                sheet.setColumnWidth(i, LETTER * WIDTHS[i]);
            }
            for (int i = 0; i < marks.size(); i++) {
                line(sheet.createRow(i + 1), i + 1, marks.get(i), wrapped);
            }
            sheet.createFreezePane(0, 1);
        }

        private void line(Row row, int number, Mark mark, CellStyle wrapped) {
            String[] texts = {
                mark.cell().map(CellPlace::getSheet).orElse(""),
                "",
                mark.cell().map(CellPlace::getHeader).orElse(""),
                mark.cell().map(CellPlace::getCell).orElse(""),
                mark.cell().map(this::content).orElse(""),
                label(mark.severity()),
                mark.problem(),
                mark.basis(),
                mark.remedy()
            };
            row.createCell(0).setCellValue(number);
            for (int i = 0; i < texts.length; i++) {
                org.apache.poi.ss.usermodel.Cell cell = row.createCell(i + 1);
                cell.setCellStyle(wrapped);
                cell.setCellValue(texts[i]);
            }
            mark.cell().ifPresent(cell -> {
                row.getCell(2).setCellValue(cell.getRow());
                row.getCell(CELL_COLUMN).setHyperlink(link(cell));
            });
        }

        /** What the user typed there; not repeated where it is about a person. */
        private String content(CellPlace place) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheet(place.getSheet());
            CellAddress address = new CellAddress(place.getCell());
            String typed = sheet == null ? "" : text(sheet.getRow(address.getRow()), address.getColumn());
            if (typed.isEmpty() || isAmong(PERSONAL, place)) {
                return typed.isEmpty() ? typed : HIDDEN;
            }
            return isAmong(REFERENCES, place) ? PersonalText.maskReference(typed) : typed;
        }

        /** On a sheet of another name than ours, wherever a column of that header is one of them. */
        private static boolean isAmong(Set<String> columns, CellPlace place) {
            boolean ours = Layout.WHOLE.sheets().stream()
                    .anyMatch(sheet -> sheet.name().equals(place.getSheet()));
            return ours
                    ? columns.contains(place.getSheet() + "#" + place.getHeader())
                    : columns.stream().anyMatch(each -> each.endsWith("#" + place.getHeader()));
        }

        private Hyperlink link(CellPlace place) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + place.getSheet().replace("'", "''") + "'!" + place.getCell());
            return link;
        }

        private static Row row(org.apache.poi.ss.usermodel.Sheet sheet, int index) {
            Row row = sheet.getRow(index);
            return row == null ? sheet.createRow(index) : row;
        }
    }
}
