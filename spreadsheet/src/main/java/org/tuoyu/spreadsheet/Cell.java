package org.tuoyu.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds, whatever the format: a text, a number, a date, a truth value, an error, or nothing. Immutable.
 *
 * @param text as a person reads it, without white space around; empty for nothing
 * @param number the number, where the cell holds one
 * @param date the date, where the cell holds a number that is shown as a date
 * @param flag the truth value, where the cell holds one
 * @param isError whether it holds an error, such as a broken reference
 */
record Cell(
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable Boolean flag,
        boolean isError) {

    /** What spreadsheets write for errors, into cells and into CSV files. */
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    static final Cell EMPTY = ofText("");

    /** What an error says that is a formula without a result. */
    static final String UNCALCULATED = "=";

    static Cell ofText(String text) {
        String trimmed = Typing.trimmed(text);
        return new Cell(trimmed, null, null, null, ERRORS.contains(trimmed));
    }

    static Cell ofNumber(BigDecimal number) {
        return new Cell(number.toPlainString(), number, null, null, false);
    }

    static Cell ofDate(LocalDate date, BigDecimal number) {
        return new Cell(date.toString(), number, date, null, false);
    }

    static Cell ofFlag(boolean flag) {
        return new Cell(flag ? "是" : "否", null, null, flag, false);
    }

    static Cell ofError(String shown) {
        return new Cell(shown, null, null, null, true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
