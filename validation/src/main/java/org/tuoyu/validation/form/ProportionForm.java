package org.tuoyu.validation.form;

import java.math.BigDecimal;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code proportion}: fact ≥ parameter × other, compared exactly; a parameter in percent counts in hundredths. */
final class ProportionForm implements Comparison {

    private static final String PERCENT = "percent";

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
        BigDecimal share = cursor.edition().limit().number();
        boolean percent = cursor.edition().limit().unit().equals(PERCENT);
        BigDecimal needed = Values.number(whole).multiply(percent ? share.movePointLeft(2) : share);
        if (Values.number(part).compareTo(needed) >= 0) {
            return OutcomeType.MET;
        }
        cursor.actual(Values.fact(part));
        cursor.expected(FactValue.of(needed));
        cursor.margin(FactValue.of(Values.number(part).subtract(needed)));
        return OutcomeType.BREACHED;
    }
}
