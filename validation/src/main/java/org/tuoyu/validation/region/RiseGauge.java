package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Ratio;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;

/**
 * A number, or a share of a base, against the same of an earlier day. How far it must rise is not asked.
 *
 * @param baseline the earlier day; null: a year before
 */
record RiseGauge(
        Tally counted, @Nullable Tally base, @Nullable LocalDate baseline) implements Gauge {

    private static final int DECIMALS = 2;

    @Override
    public Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot) {
        LocalDate day = baseline == null ? snapshot.day().minusYears(1) : baseline;
        if (!snapshot.day().isAfter(day)) {
            return notStated("基准日" + day + "之后", "after the baseline, " + day);
        }
        Optional<Snapshot> earlier = snapshots.on(day);
        if (earlier.isEmpty()) {
            return notStated("基准日" + day, "of the baseline, " + day);
        }
        Count now = Count.of(counted, submission, snapshot);
        Count nowOf = base(submission, snapshot);
        Count then = Count.of(counted, submission, earlier.get());
        Count thenOf = base(submission, earlier.get());
        List<String> missing = new ArrayList<>();
        List.of(now, nowOf, then, thenOf).forEach(each -> missing.addAll(each.missing()));
        if (!missing.isEmpty()) {
            return Standing.missing(missing);
        }
        return compare(now.known(), nowOf.known(), then.known(), thenOf.known());
    }

    private Standing compare(BigDecimal now, BigDecimal nowOf, BigDecimal then, BigDecimal thenOf) {
        if (nowOf.signum() == 0 || thenOf.signum() == 0) {
            return Standing.open(Text.of("分母为零，无法计算比率", "the base is zero, so there is no rate"), List.of());
        }
        Bound bound = new Bound(">", then.multiply(nowOf), thenOf);
        return new Standing(
                bound.isReachedBy(now),
                shown(now, nowOf),
                "> " + shown(then, thenOf),
                bound.margin(now),
                counted.unit(),
                List.of(),
                null);
    }

    private Count base(Submission submission, Snapshot snapshot) {
        Tally of = base;
        return of == null ? Count.ONE : Count.of(of, submission, snapshot);
    }

    private String shown(BigDecimal number, BigDecimal of) {
        if (base == null) {
            return number.toPlainString();
        }
        Ratio ratio = Ratio.of(number.longValueExact(), of.longValueExact());
        return ratio.percent(DECIMALS) + " (" + ratio.numerator() + "/" + ratio.denominator() + ")";
    }

    private static Standing notStated(String zh, String en) {
        return Standing.open(
                Text.of("未填报" + zh + "的统计数据", "statistics " + en + ", are not stated"), List.of("/regions"));
    }
}
