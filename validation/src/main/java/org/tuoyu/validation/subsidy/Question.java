package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.validation.engine.Cursor;

/**
 * Who asks, and for which days.
 *
 * @param cursor on the institution or employer
 * @param holder that institution or employer
 * @param pointer its JSON Pointer
 * @param period the days asked about
 * @param judgedOn the day of the claim, without a claim the date of the report
 * @param selected which elements are asked about, by reference
 */
record Question(
        Cursor cursor,
        Object holder,
        String pointer,
        DateRange period,
        LocalDate judgedOn,
        Predicate<String> selected) {

    /** The same for all time. */
    Question always() {
        return new Question(cursor, holder, pointer, DateRange.always(), judgedOn, reference -> true);
    }
}
