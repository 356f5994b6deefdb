package org.tuoyu.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactWords;

/** What there is to say of rows that one cause keeps from being checked. */
final class UnplacedWords {

    /** So many characters of a message are left to the rows. */
    private static final int MOST = 44;

    private static final int LONGEST_NAME = 20;

    private final Sheet before;
    private final List<UnplacedRow> rows;
    private final String header;
    private final String english;

    /**
     * Words for some rows.
     *
     * @param before what the rows hang on
     * @param rows one at least
     */
    UnplacedWords(Sheet before, List<UnplacedRow> rows) {
        this.before = before;
        this.rows = rows;
        this.header = before.key().header();
        this.english = FactWords.en(before.key().type(), before.key().field());
    }

    /** What is to be said after the fault of the row that they hang on. */
    Text consequence() {
        return Text.of("因此" + zh() + "共" + rows.size() + "行没有校验。", " Because of it " + english() + " not checked.");
    }

    StructureFinding doubled(String name, int first, String pointer, CellPlace place) {
        return Findings.unplaced(
                "reference/duplicate",
                pointer,
                place,
                header + "“" + shown(name) + "”与第" + first + "行重复，" + zh() + "共" + rows.size()
                        + "行分不清属于哪一行，没有校验。处理：改用不同的序号。",
                english + " " + shown(name) + " is that of row " + first + " too; " + english()
                        + " not checked, since they may belong to either. Use another one.");
    }

    StructureFinding several(String name, int fitting, String pointer) {
        return Findings.unplaced(
                "row/no-parent",
                pointer,
                place(),
                header + (name.isEmpty() ? "没有填写" : "“" + shown(name) + "”") + "，前表有" + fitting + "行与之相符，" + these()
                        + "没有校验。处理：填写完整，或写行号，如“" + RowReference.of(DocumentRows.FIRST) + "”。",
                english + (name.isEmpty() ? " is not stated" : " " + shown(name)) + ": " + fitting + " rows fit; "
                        + english()
                        + " not checked. Refer to one of them, by its row if need be: "
                        + RowReference.of(DocumentRows.FIRST) + ".");
    }

    StructureFinding unknown(String name, String pointer) {
        boolean stated = !name.isEmpty();
        return Findings.unplaced(
                "row/no-parent",
                pointer,
                place(),
                "【" + before.name() + "】中找不到" + header + (stated ? "“" + shown(name) + "”" : "，也没有填写") + "，" + these()
                        + "没有校验。处理：改正该序号，或在【" + before.name() + "】中补登。",
                english
                        + (stated
                                ? " " + shown(name) + " is not on the sheet "
                                : " is not stated, nor is there any on the sheet ")
                        + before.name() + "; " + english()
                        + " not checked. Correct the reference, or add what it names to that sheet.");
    }

    StructureFinding nothingBefore(String pointer) {
        return Findings.unplaced(
                "row/no-parent",
                pointer,
                place(),
                "【" + before.name() + "】没有可用的数据，" + these() + "没有校验。处理：补上【" + before.name() + "】，并核对其表头。",
                "The sheet " + before.name() + " holds nothing that can be used; " + english()
                        + " not checked. Add that sheet, and see to its headers.");
    }

    /** Where the first row refers to what is wrong. */
    private CellPlace place() {
        return rows.get(0).place(before.lists().size() - 1);
    }

    private String these() {
        return rows.size() == 1 ? "该行" : zh() + "共" + rows.size() + "行";
    }

    /** How many rows were not checked, and which. */
    private String english() {
        return (rows.size() == 1 ? "1 row was (" : rows.size() + " rows were (") + listed(2 * MOST, Signs.ENGLISH)
                + ")";
    }

    /** Who writes a name where the reference of a person is wanted does not have it shown. */
    private String shown(String name) {
        if (before.key().refersToPerson()) {
            return PersonalText.maskReference(name);
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private String zh() {
        return listed(MOST, Signs.CHINESE);
    }

    /** The sheets and rows as far as they fit. */
    private String listed(int most, Signs signs) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> sheet : sheets(signs).entrySet()) {
            String opened = (all.isEmpty() ? "" : signs.between) + signs.opening + sheet.getKey() + signs.row;
            String numbers = sheet.getValue();
            String fitting = cut(numbers, most - all.length() - opened.length(), signs.comma);
            all.append(fitting.isEmpty() ? "" : opened + fitting);
            if (!fitting.equals(numbers)) {
                return all.append(signs.more)
                        .append(fitting.isEmpty() ? "" : signs.closing)
                        .toString();
            }
            all.append(signs.closing);
        }
        return all.toString();
    }

    /** As many of the numbers as fit. */
    private static String cut(String numbers, int most, String comma) {
        return numbers.length() <= most
                ? numbers
                : numbers.substring(0, Math.max(0, numbers.lastIndexOf(comma, Math.max(0, most))));
    }

    /** The numbers of the rows by their tables, neighbours put together. */
    private Map<String, String> sheets(Signs signs) {
        Map<String, StringBuilder> sheets = new LinkedHashMap<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 == rows.size() || !isNext(rows.get(i), rows.get(i + 1))) {
                StringBuilder numbers = sheets.computeIfAbsent(rows.get(i).table(), table -> new StringBuilder());
                numbers.append(numbers.isEmpty() ? "" : signs.comma)
                        .append(signs.range(rows.get(from).row(), rows.get(i).row()));
                from = i + 1;
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sheets.forEach((table, numbers) -> texts.put(table, numbers.toString()));
        return texts;
    }

    private static boolean isNext(UnplacedRow one, UnplacedRow other) {
        return one.table().equals(other.table()) && one.row() + 1 == other.row();
    }

    /** What stands around and between the sheets and rows of a list. */
    private record Signs(
            String opening, String row, String closing, String between, String comma, String to, String more) {

        static final Signs CHINESE = new Signs("【", "】第", "行", "、", "、", "至", "等");
        static final Signs ENGLISH = new Signs("", " row ", "", "; ", ", ", " to ", " and others");

        String range(int first, int last) {
            return first == last ? "" + first : first + (first + 1 == last ? comma : to) + last;
        }
    }
}
