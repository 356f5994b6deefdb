package org.tuoyu.validation.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code weighted-ratio}: one for every so many of each kind, added up exactly and rounded up once. */
final class WeightedRatioForm extends Comparison {

    private final FactPath fact;
    private final List<FactPath> others;

    WeightedRatioForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
        this.others = from.others();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object have = fact.read(cursor);
        boolean open = have == null;
        for (FactPath other : others) {
            open |= other.read(cursor) == null;
        }
        if (open || have == null) {
            fact.noteMissing(cursor);
            others.forEach(other -> other.noteMissing(cursor));
            return OutcomeType.UNDETERMINED;
        }
        return judge(Values.number(have), needed(cursor), cursor);
    }

    private BigDecimal needed(Cursor cursor) {
        List<String> figures = limit().codes();
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < others.size(); i++) {
            Object stated = others.get(i).read(cursor);
            BigInteger count = Values.number(stated == null ? 0 : stated).toBigIntegerExact();
            BigInteger each = new BigInteger(figures.get(i));
            numerator = numerator.multiply(each).add(count.multiply(denominator));
            denominator = denominator.multiply(each);
        }
        BigInteger up = numerator.add(denominator).subtract(BigInteger.ONE);
        return new BigDecimal(up.divide(denominator));
    }

    private static OutcomeType judge(BigDecimal have, BigDecimal needed, Cursor cursor) {
        if (have.compareTo(needed) >= 0) {
            return OutcomeType.MET;
        }
        cursor.actual(FactValue.of(have));
        cursor.expected(FactValue.of(needed));
        cursor.margin(FactValue.of(have.subtract(needed)));
        return OutcomeType.BREACHED;
    }
}
