package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Ratio;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;

/** A number against so many per hundred, or per thousand, of a base. Compared exactly; only the display is rounded. */
record ShareGauge(Tally counted, Tally base, String sign, BigDecimal figure, boolean perThousand) implements Gauge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 2;

    @Override
    public Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot) {
        Count count = Count.of(counted, submission, snapshot);
        Count of = Count.of(base, submission, snapshot);
        if (!count.isKnown() || !of.isKnown()) {
            return Standing.missing(Stream.concat(count.missing().stream(), of.missing().stream())
                    .toList());
        }
        if (of.known().signum() == 0) {
            return Standing.open(Text.of("分母为零，无法计算比率", "the base is zero, so there is no rate"), List.of());
        }
        Bound bound = new Bound(sign, figure.multiply(of.known()), perThousand ? THOUSAND : HUNDRED);
        return new Standing(
                bound.isReachedBy(count.known()),
                shown(count, of),
                sign + " " + figure.toPlainString() + (perThousand ? "‰" : "%"),
                bound.margin(count.known()),
                counted.unit(),
                List.of(),
                null);
    }

    private String shown(Count count, Count of) {
        Ratio ratio = Ratio.of(count.known().longValueExact(), of.known().longValueExact());
        String rate = perThousand ? ratio.perMille(DECIMALS) : ratio.percent(DECIMALS);
        return rate + " (" + ratio.numerator() + "/" + ratio.denominator() + ")";
    }
}
