package org.tuoyu.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess.Kind;
import org.tuoyu.validation.fact.FactWords;

/** What there is to say of tables and cells. */
final class Findings {

    private static final String HIDDEN = "（个人信息不显示）";
    private static final String HIDDEN_ENGLISH = "(personal, not shown)";

    /** So many words of a list are named; the cell offers the rest. */
    private static final int MOST_CHOICES = 6;

    private static final int MOST_NAMED = 4;

    private Findings() {}

    static StructureFinding unreadable() {
        return finding(
                "workbook/unreadable",
                Severity.ERROR,
                "",
                Optional.empty(),
                "文件打不开，可能没有下载完整或已损坏。处理：用Excel或WPS打开后另存为xlsx，或重新取得文件。",
                "The file cannot be opened; it may be incomplete or damaged. Open it in Excel or WPS and save it as xlsx, or get"
                        + " it again.");
    }

    static StructureFinding locked() {
        return finding(
                "workbook/unreadable",
                Severity.ERROR,
                "",
                Optional.empty(),
                "文件加了密码，不能读取。处理：用Excel或WPS打开，取消打开密码并保存后再校验。",
                "The file is locked by a password. Open it in Excel or WPS, take the password away, save it and check again.");
    }

    /** Tables without a cover, and nobody says in another way what they are. */
    static StructureFinding noCover(StructureFinding missing) {
        return missing.withMessage(Text.of(
                "没有【封面】，不知道报送类型、适用辖区和核验基准日。处理：从模板补上【封面】，或用 --type、--division、--on 指明。",
                "There is no cover sheet, so type, place and day are not known. Add it from the template, or name them"
                        + " with --type, --division and --on."));
    }

    static StructureFinding noWorkbook(int bytes) {
        return finding(
                "workbook/unreadable",
                Severity.ERROR,
                "",
                Optional.empty(),
                bytes == 0
                        ? "文件是空的，没有任何内容。处理：检查文件是否选错，或重新取得文件。"
                        : "文件内容不是Excel工作簿，只是名字像。处理：用Excel或WPS打开后另存为xlsx，或按实际格式改用.csv、.json结尾。",
                bytes == 0
                        ? "The file is empty. See whether it is the right one, or get it again."
                        : "The file is no Excel workbook, whatever its name. Open it in Excel or WPS and save it as xlsx, or give"
                                + " it the ending of what it is, .csv or .json.");
    }

    static StructureFinding noTemplate() {
        return finding(
                "workbook/no-template",
                Severity.ERROR,
                "",
                Optional.empty(),
                "没有一张工作表的表头能识别，可能用错了模板。处理：用 tuoyu template 生成模板，把数据填入后再校验。",
                "No sheet has headers that can be recognised; it may be another template. Make one with tuoyu"
                        + " template.");
    }

    static StructureFinding nationalEncoding(Table table) {
        return finding(
                "text/national-encoding",
                Severity.INFO,
                "",
                table.rows().isEmpty() ? Optional.empty() : Optional.of(table.first()),
                "文件不是UTF-8编码，已按GB18030读取。如有乱码，请另存为“CSV UTF-8”。",
                "The file is not UTF-8; it was read as GB 18030. If characters look wrong, save it as CSV UTF-8.");
    }

    static StructureFinding unclosedQuote(String table, Table.Row row) {
        return finding(
                "table/unclosed-quote",
                Severity.ERROR,
                "",
                Optional.of(row.place(table, row.firstColumn(), "")),
                "从第" + row.number() + "行起有一个双引号没有配对，其后各行都并入了同一格，没有校验。处理：补上或删除这个双引号。",
                "From row " + row.number()
                        + " on a quotation mark is never closed: one cell took in all rows after it, which"
                        + " were not checked. Close it, or delete it.");
    }

    static StructureFinding unnamedColumn(CellPlace place) {
        return finding(
                "column/unnamed",
                Severity.WARNING,
                "",
                Optional.of(place),
                "这里没有列名，内容没有校验。处理：补上列名，或删除内容；CSV中带逗号的内容用双引号括起。",
                "There is no header above this cell; it was not checked. Add the header, or delete the value; in a CSV file put"
                        + " values with commas in quotation marks.");
    }

    static StructureFinding unknownSheet(String name, CellPlace first) {
        return finding(
                "sheet/unknown",
                Severity.WARNING,
                "",
                Optional.of(first),
                "【" + name + "】工作表的表头不能识别，其中的数据没有校验。处理：改用模板的表头，或删除该表。",
                "The headers of sheet " + name
                        + " are not recognised; its data were not checked. Use the headers of the" + " template.");
    }

    static StructureFinding unknownColumn(CellPlace place, String header) {
        return finding(
                "column/unknown",
                Severity.WARNING,
                "",
                Optional.of(place),
                "列“" + header + "”不能识别，该列数据没有校验。处理：改用模板的列名，或删除该列。",
                "The column " + header
                        + " is not recognised; its data were not checked. Use the name of the template.");
    }

    /** A second row of a sheet that has room for one. */
    static StructureFinding secondCover(CellPlace place, int before) {
        return finding(
                "row/repeated",
                Severity.ERROR,
                "",
                Optional.of(place),
                "这张表只能填一行，已按第" + before + "行读取，本行没有读取。处理：只保留一行。",
                "This sheet has room for one row; row " + before + " was read, this one was not. Keep one of them.");
    }

    /** A second row about what has one already. */
    static StructureFinding repeated(CellPlace place, int before, List<String> headers, List<String> pointers) {
        boolean same = headers.isEmpty();
        String named = headers.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
                + (headers.size() > MOST_NAMED ? "等" + headers.size() + "项" : "");
        return finding(
                "row/repeated",
                same ? Severity.WARNING : Severity.ERROR,
                same ? "" : pointers.get(0),
                Optional.of(place),
                "本行与第" + before + "行说的是同一对象，" + (same ? "内容不冲突，已合并读取" : "两行的" + named + "不同，均未采用") + "。处理：合并为一行。",
                "This row is about the same as row " + before + "; "
                        + (same
                                ? "they agree and were read as one"
                                : "what they state differently was not used (" + headers.size() + ")")
                        + ". Make one row of them.");
    }

    /** A cell below one that it was merged with: whether the value is meant for it too, nobody can tell. */
    static StructureFinding merged(Column column, String pointer, CellPlace place) {
        return finding(
                "cell/merged",
                Severity.WARNING,
                pointer,
                Optional.of(place),
                column.header() + "：该格与上面的单元格合并，本行按未填读取。处理：取消合并，逐行填写。",
                FactWords.en(column.type(), column.field())
                        + ": the cell is merged with the one above and was taken to be empty. Split them, and fill in each"
                        + " row.");
    }

    /** A sheet that holds the rows of another once more. */
    static StructureFinding copiedSheet(String name, String other, CellPlace first) {
        return finding(
                "sheet/repeated",
                Severity.WARNING,
                "",
                Optional.of(first),
                "【" + name + "】与【" + other + "】的数据完全相同，没有重复读取。处理：删除其中一张。",
                "The sheet " + name + " holds the data of " + other
                        + " once more and was not read. Delete one of them.");
    }

    /** Rows of one kind and table that were not read because they are no data. */
    static StructureFinding leftOut(RowBeside kind, List<CellPlace> rows) {
        String zh = rows.size() == 1 ? "该行" : "该行等" + rows.size() + "行";
        String en = rows.size() == 1 ? "This row" : "This row and others, " + rows.size() + " in all,";
        boolean plain = kind != RowBeside.REFERENCES;
        return finding(
                "row/left-out",
                plain ? Severity.INFO : Severity.WARNING,
                "",
                Optional.of(rows.get(0)),
                plain ? zh + "是" + kind.zh() + "，不是数据，没有读取。" : zh + "只填了所属的序号，没有其他内容，没有读取。处理：删除，或补填完整。",
                plain
                        ? en + " " + (rows.size() == 1 ? "is " : "are ") + kind.en() + " and no data: not read."
                        : en + " state nothing but what they would belong to: not read. Delete or complete them.");
    }

    /** Of rows that cannot be put into the document. */
    static StructureFinding unplaced(String code, String pointer, CellPlace place, String zh, String en) {
        return finding(code, Severity.ERROR, pointer, Optional.of(place), zh, en);
    }

    static StructureFinding of(Column column, Cell cell, CellValue value, String pointer, CellPlace place) {
        return switch (value.remark()) {
            case DIGITS_LOST -> digitsLost(column, cell, pointer, place);
            case ERROR -> error(column, cell, pointer, place);
            case LEFT_OUT -> leftOut(column, cell, pointer, place);
            case ASSUMED, AS_WRITTEN -> assumed(column, cell, value, pointer, place);
        };
    }

    private static StructureFinding error(Column column, Cell cell, String pointer, CellPlace place) {
        boolean never = cell.text().equals(Cell.UNCALCULATED);
        return finding(
                "cell/error",
                Severity.ERROR,
                pointer,
                Optional.of(place),
                column.header()
                        + (never
                                ? "：单元格里的公式没有保存计算结果。处理：用Excel或WPS打开并保存一次，或直接填写数值。"
                                : "：单元格是公式错误“" + cell.text() + "”。处理：修正公式，或直接填写数值。"),
                FactWords.en(column.type(), column.field())
                        + (never
                                ? ": the formula in the cell was saved without its result. Open the file in Excel or WPS"
                                        + " and save it, or enter the value."
                                : ": the cell holds the error " + cell.text()
                                        + ". Mend the formula or enter the value."));
    }

    private static StructureFinding digitsLost(Column column, Cell cell, String pointer, CellPlace place) {
        return finding(
                "cell/digits-lost",
                Severity.ERROR,
                pointer,
                Optional.of(place),
                column.header() + "：该单元格被Excel转成了数字" + shown(column, cell.text(), HIDDEN)
                        + "，末尾数字已丢失，无法恢复。处理：将整列设为“文本”后重新录入。",
                FactWords.en(column.type(), column.field()) + ": Excel turned the cell into a number "
                        + shown(column, cell.text(), HIDDEN_ENGLISH)
                        + ", and its last digits are lost. Format the column as text and enter it again.");
    }

    private static StructureFinding leftOut(Column column, Cell cell, String pointer, CellPlace place) {
        return finding(
                "cell/assumed",
                Severity.INFO,
                pointer,
                Optional.of(place),
                column.header() + "：“" + cell.text() + "”按未填读取；确实没有的填“0”或“无”。",
                FactWords.en(column.type(), column.field()) + ": " + cell.text()
                        + " was taken for an empty cell; where there is none, enter 0 or 无.");
    }

    private static StructureFinding assumed(
            Column column, Cell cell, CellValue value, String pointer, CellPlace place) {
        String taken = shown(value.json());
        String label = FactWords.en(column.type(), column.field());
        return finding(
                "cell/assumed",
                Severity.INFO,
                pointer,
                Optional.of(place),
                column.header()
                        + (column.isPersonal()
                                ? "：按通常的写法读取" + HIDDEN + "，请核对。"
                                : "：“" + cell.text() + "”按“" + taken + "”读取。"),
                column.isPersonal()
                        ? label + ": taken for the same in its usual form " + HIDDEN_ENGLISH + "; see that it is right."
                        : label + ": " + cell.text() + " was taken for " + taken + ".");
    }

    /** A row that says 无 where it should refer to something. */
    static StructureFinding none(Column column, CellPlace place) {
        return finding(
                "cell/assumed",
                Severity.INFO,
                "",
                Optional.of(place),
                column.header() + "：“无”按没有此类事项读取。",
                FactWords.en(column.type(), column.field()) + ": 无 was taken to say that there is none of these.");
    }

    /** A cell that holds neither a number nor yes or no, where one of them is wanted. */
    static StructureFinding misfit(Column column, Cell cell, String pointer, CellPlace place) {
        boolean flag = column.kind() == Kind.FLAG;
        if (column.isMoney() && Typing.number(cell.text(), column.unit()).isPresent()) {
            return noAmount(column, cell, pointer, place);
        }
        return finding(
                "type/wrong",
                Severity.ERROR,
                pointer,
                Optional.of(place),
                column.header() + "：应填" + (flag ? "是或否" : "数字") + "，实际填的是“" + shown(column, cell.text(), HIDDEN)
                        + "”。处理：改为" + (flag ? "“是”或“否”" : measured(column, cell) + "数字") + "，不掌握的留空。",
                FactWords.en(column.type(), column.field()) + ": " + (flag ? "yes or no" : "a number")
                        + " is wanted, the cell holds " + shown(column, cell.text(), HIDDEN_ENGLISH)
                        + ". Correct it, or leave it empty if it is not known.");
    }

    /** A number that is no amount of money. */
    private static StructureFinding noAmount(Column column, Cell cell, String pointer, CellPlace place) {
        return finding(
                "value/invalid",
                Severity.ERROR,
                pointer,
                Optional.of(place),
                column.header() + "：应填以元为单位、至多两位小数、不为负的金额，实际填的是“" + shown(column, cell.text(), HIDDEN) + "”。请改正。",
                FactWords.en(column.type(), column.field())
                        + ": an amount in yuan with two decimals at most and not below zero is wanted, the cell holds "
                        + shown(column, cell.text(), HIDDEN_ENGLISH) + ". Correct it.");
    }

    /** In which unit, where a number seems to have another. */
    private static String measured(Column column, Cell cell) {
        boolean counted = cell.text().chars().anyMatch(Character::isDigit)
                && !column.unit().isEmpty();
        return counted ? "以“" + Units.shown(column.unit()) + "”为单位的" : "";
    }

    /** A cell that holds none of the words of its list. */
    static StructureFinding unlisted(Column column, Cell cell, String pointer, CellPlace place) {
        List<String> codes = FactWords.codes(column.codeList());
        boolean few = codes.size() <= MOST_CHOICES;
        String zh = codes.stream()
                .map(code -> FactWords.zh(column.codeList(), code))
                .collect(Collectors.joining("、"));
        String en = codes.stream()
                .map(code -> FactWords.en(column.codeList(), code))
                .collect(Collectors.joining(", "));
        return finding(
                "code/unknown",
                Severity.ERROR,
                pointer,
                Optional.of(place),
                column.header() + "：列表中没有“" + shown(column, cell.text(), HIDDEN) + "”"
                        + (few ? "，可填：" + zh : "。处理：从下拉列表中选择") + "。",
                FactWords.en(column.type(), column.field()) + ": "
                        + shown(column, cell.text(), HIDDEN_ENGLISH) + " is not in the list"
                        + (few ? "; enter one of " + en : ". Choose from the list of the cell") + ".");
    }

    private static String shown(Column column, String text, String hidden) {
        return column.isPersonal() ? hidden : text;
    }

    private static String shown(@Nullable Object json) {
        if (json instanceof List<?> list) {
            return list.stream().map(Findings::shown).collect(Collectors.joining("、"));
        }
        if (json instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return json instanceof BigDecimal number ? number.toPlainString() : String.valueOf(json);
    }

    private static StructureFinding finding(
            String code, Severity severity, String pointer, Optional<CellPlace> place, String zh, String en) {
        return StructureFinding.builder()
                .code(code)
                .severity(severity)
                .pointer(pointer)
                .line(0)
                .column(0)
                .cell(place)
                .message(Text.of(zh, en))
                .build();
    }
}
