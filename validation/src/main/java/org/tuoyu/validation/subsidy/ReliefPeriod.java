package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.validation.engine.Limit;

/** Whether a relief runs through all days of a charge, and its rate then. */
final class ReliefPeriod {

    private ReliefPeriod() {}

    /** Why it cannot be told whether the relief covers some days; empty when it does. */
    static Optional<Finding> lapsed(Matter matter, DateRange days) {
        if (matter.has("local-text")) {
            return Optional.empty();
        }
        LocalDate first = days.getFrom().orElseThrow();
        LocalDate last = days.getUntil().orElseThrow();
        if (matter.limit(first).isPresent() && matter.limit(last).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.open(
                java.util.List.of(),
                Text.of(
                        days + "不在国家规定的执行期内，减免已失效或尚未施行",
                        days + " is not within the period of the national relief, which has lapsed or not begun")));
    }

    /** The rate through all days; empty when it changes within them. Without a limit of time it is that of the first day. */
    static Optional<BigDecimal> rate(Matter matter, DateRange days) {
        Optional<Limit> first = matter.limit(days.getFrom().orElseThrow());
        Optional<Limit> last = matter.limit(days.getUntil().orElseThrow());
        if (matter.has("local-text")) {
            return first.or(() -> last)
                    .or(() -> matter.limit(matter.firstDay()))
                    .map(Limit::number);
        }
        boolean same = first.isPresent()
                && last.isPresent()
                && first.get().value().equals(last.get().value());
        return same ? first.map(Limit::number) : Optional.empty();
    }
}
