package org.tuoyu.validation.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Limit;
import org.tuoyu.validation.engine.Values;

/**
 * {@code proportion}: fact ≥ parameter × other, compared exactly; a parameter in percent counts in hundredths, one per
 * thousand in thousandths. Of what is counted in whole numbers a whole number is expected.
 */
final class ProportionForm implements Comparison {

    private static final Map<String, Integer> PLACES = Map.of("percent", 2, "per-thousand", 3);

    private final FactPath fact;
    private final FactPath other;

    ProportionForm(Ingredients from) {
        this.fact = from.fact();
        this.other = from.other();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object part = fact.read(cursor);
        Object whole = other.read(cursor);
        if (part == null || whole == null) {
            fact.noteMissing(cursor);
            other.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        BigDecimal needed = needed(whole, cursor.edition().limit(), part instanceof Integer);
        if (Values.number(part).compareTo(needed) >= 0) {
            return OutcomeType.MET;
        }
        cursor.actual(Values.fact(part));
        cursor.expected(FactValue.of(needed));
        cursor.margin(FactValue.of(Values.number(part).subtract(needed)));
        return OutcomeType.BREACHED;
    }

    private static BigDecimal needed(Object whole, Limit limit, boolean counted) {
        int places = PLACES.getOrDefault(limit.unit(), 0);
        BigDecimal exact = Values.number(whole).multiply(limit.number().movePointLeft(places));
        return counted ? exact.setScale(0, RoundingMode.CEILING) : exact;
    }
}
