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

/**
 * {@code proportion}: fact ≥ parameter × other, compared exactly; a parameter in percent counts in hundredths. One per
 * thousand counts in thousandths, and the whole number that is needed is expected.
 */
final class ProportionForm extends Comparison {

    private static final String PERCENT = "percent";
    private static final String PER_THOUSAND = "per-thousand";

    private final FactPath fact;
    private final FactPath other;

    ProportionForm(Ingredients from) {
        super(from);
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
        BigDecimal needed = needed(Values.number(whole), limit());
        if (Values.number(part).compareTo(needed) >= 0) {
            return OutcomeType.MET;
        }
        cursor.actual(Values.fact(part));
        cursor.expected(FactValue.of(needed));
        cursor.margin(FactValue.of(Values.number(part).subtract(needed)));
        return OutcomeType.BREACHED;
    }

    private static BigDecimal needed(BigDecimal whole, Limit limit) {
        BigDecimal exact = whole.multiply(limit.number());
        return switch (limit.unit()) {
            case PERCENT -> exact.movePointLeft(2);
            case PER_THOUSAND -> exact.movePointLeft(3).setScale(0, RoundingMode.CEILING);
            default -> exact;
        };
    }
}
