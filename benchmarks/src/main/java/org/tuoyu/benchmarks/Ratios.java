package org.tuoyu.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs everything once and prints each figure with its ratio to Jackson's tree and to Hibernate Validator. */
public final class Ratios {

    private Ratios() {}

    /** One row: microseconds and bytes allocated. */
    private record Row(double time, double bytes) {}

    /**
     * Runs and prints.
     *
     * @param words none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] words) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Measured.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xms1g", "-Xmx1g")
                        .build())
                .run();
        for (String document : new String[] {"valid", "ten-breaches"}) {
            print(document, rows(results, document));
        }
    }

    private static Map<String, Row> rows(Collection<RunResult> results, String document) {
        Map<String, Row> rows = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParam("document").equals(document)) {
                String name = result.getPrimaryResult().getLabel();
                double bytes = Objects.requireNonNull(
                                result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore();
                rows.put(name, new Row(result.getPrimaryResult().getScore(), bytes));
            }
        }
        return rows;
    }

    private static void print(String document, Map<String, Row> rows) {
        Row tree = Objects.requireNonNull(rows.get("jacksonReadTree"));
        Row hibernate = Objects.requireNonNull(rows.get("hibernateValidatorSame"));
        System.out.printf(Locale.ROOT, "%n%s%n", document);
        System.out.printf(Locale.ROOT, "%-28s %10s %10s %10s %14s%n", "", "us", "KB", "x readTree", "HV / this");
        rows.forEach((name, row) -> System.out.printf(
                Locale.ROOT,
                "%-28s %10.2f %10.1f %10.2f %14.1f%n",
                name,
                row.time(),
                row.bytes() / 1024,
                row.time() / tree.time(),
                hibernate.time() / row.time()));
        goals(rows, tree, hibernate);
    }

    /** What was set out for, met or not. */
    private static void goals(Map<String, Row> rows, Row tree, Row hibernate) {
        goal("check, x Hibernate Validator", hibernate.time() / time(rows, "tuoyuCheckSame"), 5, true);
        goal(
                "check and read what was found, x Hibernate Validator",
                time(rows, "hibernateValidatorSameAndRead") / time(rows, "tuoyuCheckSameAndRead"),
                5,
                true);
        goal(
                "all rules: read, check, write, x readTree",
                time(rows, "tuoyuReadCheckAllAndWrite") / tree.time(),
                2.5,
                false);
        goal(
                "same rules: read, check, write, x readTree",
                time(rows, "tuoyuReadCheckSameAndWrite") / tree.time(),
                2.5,
                false);
    }

    private static double time(Map<String, Row> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name).time();
    }

    private static void goal(String name, double ratio, double goal, boolean atLeast) {
        boolean met = atLeast ? ratio >= goal : ratio <= goal;
        System.out.printf(
                Locale.ROOT,
                "%-55s %6.2f  goal %s %.1f  %s%n",
                name,
                ratio,
                atLeast ? ">=" : "<=",
                goal,
                met ? "met" : "NOT met");
    }
}
