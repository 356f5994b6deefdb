package org.tuoyu.spreadsheet;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tuoyu.spreadsheet.Table.Row;

/** Rows that people put between and below their data, and that are none. */
enum RowBeside {
    /** A row of sums. */
    TOTALS("合计", "a total"),
    /** Notes and who filled in the table. */
    NOTES("表外说明", "a note"),
    /** The headers once more, as on each printed page. */
    HEADERS("重复的表头", "the headers once more"),
    /** Nothing but what the row would belong to, as filling down leaves behind. */
    REFERENCES("只有序号的行", "references alone");

    private final String zh;
    private final String en;

    RowBeside(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    private static final int FIRST_CELLS = 3;
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计", "总数", "总和");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|填表说明|填报说明)(\\s*[0-9]*\\s*[:：、.．].*)?"
            + "|(填表|填报|制表|编制|审核|复核|审批|报送|经办|联系|单位|分管)?(人|负责人|单位|日期|时间|电话|领导|盖章|签字|签章|公章)"
            + "[（(]?[^:：]{0,8}[:：].*");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；:：].*");

    /** What a row with something in it is, if it is no data. */
    static Optional<RowBeside> of(Table table, Heading heading, Row row) {
        String first = row.cell(row.firstColumn()).text();
        if (row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .limit(FIRST_CELLS)
                .anyMatch(cell -> SUMS.contains(cell.text().replaceAll("[\\s:：]", "")))) {
            return Optional.of(TOTALS);
        }
        boolean alone = row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
        boolean broad = heading.columns().size() > 1;
        if (NOTE.matcher(first).matches()
                || alone
                        && broad
                        && row.firstColumn() == 0
                        && SENTENCE.matcher(first).matches()) {
            return Optional.of(NOTES);
        }
        if (!alone && table.rows().subList(0, heading.firstRow()).stream().anyMatch(each -> isSame(each, row))) {
            return Optional.of(HEADERS);
        }
        return statesNothing(heading, row) && !row.isNone() ? Optional.of(REFERENCES) : Optional.empty();
    }

    private static boolean isSame(Row one, Row other) {
        int columns = Math.max(one.cells().size(), other.cells().size());
        for (int place = 0; place < columns; place++) {
            if (!one.cell(place).text().equals(other.cell(place).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all its cells are references, where each element states a name of its own. */
    private static boolean statesNothing(Heading heading, Row row) {
        return heading.sheet().holdsElements()
                && heading.sheet().key().isNamed()
                && !heading.references().isEmpty()
                && heading.facts().stream()
                        .allMatch(entry -> row.cell(entry.getKey()).isEmpty());
    }
}
