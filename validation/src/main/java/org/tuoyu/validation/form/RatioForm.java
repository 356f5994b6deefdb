package org.tuoyu.validation.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Limit;
import org.tuoyu.validation.engine.Values;

/** {@code ratio}: one for every so many: fact × parameter ≥ other, compared exactly. */
final class RatioForm extends Comparison {

    private final FactPath fact;
    private final FactPath other;

    RatioForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
        this.other = from.other();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object have = fact.read(cursor);
        Object base = other.read(cursor);
        if (have == null || base == null) {
            fact.noteMissing(cursor);
            other.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        return judge(have, base, cursor);
    }

    private OutcomeType judge(Object have, Object base, Cursor cursor) {
        Limit limit = limit();
        if (limit.isWhole() && have instanceof Integer few && base instanceof Integer many) {
            return few * limit.whole() >= many ? OutcomeType.MET : breach(have, base, cursor);
        }
        BigDecimal each = limit.number();
        boolean met = Values.number(have).multiply(each).compareTo(Values.number(base)) >= 0;
        return met ? OutcomeType.MET : breach(have, base, cursor);
    }

    private OutcomeType breach(Object have, Object base, Cursor cursor) {
        BigDecimal needed = Values.number(base).divide(limit().number(), 0, RoundingMode.CEILING);
        cursor.actual(FactValue.of(Values.number(have)));
        cursor.expected(FactValue.of(needed));
        cursor.margin(FactValue.of(Values.number(have).subtract(needed)));
        return OutcomeType.BREACHED;
    }
}
