package org.tuoyu.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs everything once and prints each figure with its ratio to Jackson's tree and to Hibernate Validator; then sets the check
 * beside Hibernate Validator in several rounds, as the speed of a machine that others use changes from minute to minute.
 */
public final class Ratios {

    private static final String[] DOCUMENTS = {"valid", "ten-breaches"};
    private static final String OURS = "tuoyuCheckSame";
    private static final String HIBERNATE = "hibernateValidatorSame";
    private static final int ROUNDS = 5;

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
        Collection<RunResult> results =
                new Runner(measuring().include(Measured.class.getName()).build()).run();
        for (String document : DOCUMENTS) {
            print(document, rows(results, document));
        }
        rounds();
    }

    /** Measures the check and Hibernate Validator one after the other, again and again; the median of the ratios counts. */
    private static void rounds() throws RunnerException {
        double[][] ratios = new double[DOCUMENTS.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Collection<RunResult> results = new Runner(measuring()
                            .include("\\." + HIBERNATE + "$")
                            .include("\\." + OURS + "$")
                            .build())
                    .run();
            for (int i = 0; i < ratios.length; i++) {
                Map<String, Row> rows = rows(results, DOCUMENTS[i]);
                ratios[i][round] = time(rows, HIBERNATE) / time(rows, OURS);
            }
        }
        System.out.println();
        for (int i = 0; i < ratios.length; i++) {
            Arrays.sort(ratios[i]);
            System.out.println(DOCUMENTS[i] + ": check, x Hibernate Validator, " + ROUNDS + " rounds: "
                    + Arrays.stream(ratios[i])
                            .mapToObj(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                            .collect(Collectors.joining(", ")));
            goal("median", ratios[i][ROUNDS / 2], 5, true);
        }
    }

    private static ChainedOptionsBuilder measuring() {
        return new OptionsBuilder().addProfiler(GCProfiler.class).jvmArgs("-Xms1g", "-Xmx1g");
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
        Row hibernate = Objects.requireNonNull(rows.get(HIBERNATE));
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
        goal("check, x Hibernate Validator", hibernate.time() / time(rows, OURS), 5, true);
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
