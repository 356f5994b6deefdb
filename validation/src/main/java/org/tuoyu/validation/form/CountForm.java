package org.tuoyu.validation.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;
import org.tuoyu.validation.engine.Values;

/**
 * {@code count-at-least}, {@code count-at-most}, {@code count-per-full}: how many elements of a list satisfy conditions,
 * against the parameter, or against one for every so many of another number.
 */
final class CountForm extends Comparison {

    private final Counted counted;
    private final @Nullable FactPath other;
    private final boolean most;
    private final RoundingMode rounding;

    CountForm(Ingredients from, String name) {
        super(from);
        this.counted = from.counted();
        this.other = from.otherIfNamed();
        this.most = name.equals("count-at-most");
        this.rounding = name.equals("count-per-full") ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        List<?> elements = counted.elements(cursor);
        BigDecimal limit = limit(cursor);
        if (elements == null || limit == null) {
            return OutcomeType.UNDETERMINED;
        }
        int certain = counted.count(cursor, elements, Truth.TRUE);
        int possible = certain + counted.count(cursor, elements, Truth.UNKNOWN);
        int decided = most ? possible : certain;
        int hoped = most ? certain : possible;
        if (satisfies(decided, limit)) {
            return OutcomeType.MET;
        }
        if (satisfies(hoped, limit)) {
            counted.noteMissing(cursor, elements);
            return OutcomeType.UNDETERMINED;
        }
        return breach(certain, limit, cursor);
    }

    private boolean satisfies(int count, BigDecimal limit) {
        int sign = BigDecimal.valueOf(count).compareTo(limit);
        return most ? sign <= 0 : sign >= 0;
    }

    private @Nullable BigDecimal limit(Cursor cursor) {
        BigDecimal each = limit().number();
        if (other == null) {
            return each;
        }
        Object base = other.read(cursor);
        if (base == null) {
            other.noteMissing(cursor);
            return null;
        }
        return Values.number(base).divide(each, 0, rounding);
    }

    private static OutcomeType breach(int count, BigDecimal limit, Cursor cursor) {
        cursor.actual(FactValue.of(count));
        cursor.expected(FactValue.of(limit));
        cursor.margin(FactValue.of(BigDecimal.valueOf(count).subtract(limit)));
        return OutcomeType.BREACHED;
    }
}
