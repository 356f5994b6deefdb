package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.util.List;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;

/** A number against a figure. */
record CountGauge(Tally counted, String sign, BigDecimal figure) implements Gauge {

    @Override
    public Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot) {
        Count count = Count.of(counted, submission, snapshot);
        if (!count.isKnown()) {
            return Standing.missing(count.missing());
        }
        Bound bound = new Bound(sign, figure, BigDecimal.ONE);
        return new Standing(
                bound.isReachedBy(count.known()),
                count.known().toPlainString(),
                sign + " " + figure.toPlainString(),
                bound.margin(count.known()),
                counted.unit(),
                List.of(),
                null);
    }
}
