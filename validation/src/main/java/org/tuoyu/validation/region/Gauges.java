package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Metric;
import org.tuoyu.policy.MetricKind;
import org.tuoyu.policy.Target;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Limit;
import org.tuoyu.validation.engine.Readings;
import org.tuoyu.validation.engine.Tally;

/** Makes the gauge of a target from its metric and the figure of a day. */
final class Gauges {

    private final Law law;
    private final LocalDate day;
    private final Readings readings;

    Gauges(Law law, LocalDate day, Readings readings) {
        this.law = law;
        this.day = day;
        this.readings = readings;
    }

    /**
     * The gauge of a target.
     *
     * @throws IllegalArgumentException if the target names a fact or parameter that does not exist, or lacks one
     */
    Gauge of(Target target) {
        Metric metric = target.getMetric();
        Tally counted = Tally.of(metric.getNumerator(), metric.getCounting(), law, day, readings);
        String sign = target.getComparator();
        return switch (metric.getKind()) {
            case COUNT -> new CountGauge(counted, sign, figure(target));
            case SHARE, PER_THOUSAND ->
                new ShareGauge(
                        counted, base(target), sign, figure(target), metric.getKind() == MetricKind.PER_THOUSAND);
            case EACH_TOWNSHIP -> new EachGauge(counted, sign, figure(target), new EachGauge.Townships(units(metric)));
            case EACH_COUNTY ->
                new EachGauge(
                        counted,
                        sign,
                        figure(target),
                        new EachGauge.Counties(target.getDeadline().orElse(day)));
            case RISE -> new RiseGauge(counted, baseIfNamed(metric), baseline(target));
        };
    }

    private Tally base(Target target) {
        Tally base = baseIfNamed(target.getMetric());
        if (base == null) {
            throw new IllegalArgumentException("target " + target.getClause() + " needs a denominator");
        }
        return base;
    }

    private @Nullable Tally baseIfNamed(Metric metric) {
        String path = metric.getDenominator().orElse(null);
        return path == null ? null : Tally.of(path, List.of(), law, day, readings);
    }

    private BigDecimal figure(Target target) {
        return value(target)
                .number()
                .orElseThrow(() -> new IllegalArgumentException("target " + target.getClause() + ": no number"));
    }

    private @Nullable LocalDate baseline(Target target) {
        return target.getParameter().isEmpty()
                ? null
                : LocalDate.parse(value(target).text().orElseThrow());
    }

    private List<String> units(Metric metric) {
        return metric.getUnits().map(parameter -> value(parameter).texts()).orElse(List.of());
    }

    private FactValue value(Target target) {
        return value(target.getParameter()
                .orElseThrow(() -> new IllegalArgumentException("target " + target.getClause() + ": no parameter")));
    }

    private FactValue value(String parameter) {
        Limit limit = law.limit(parameter, day);
        if (limit == null) {
            throw new IllegalArgumentException("parameter " + parameter + " has no value on " + day);
        }
        return limit.value();
    }
}
