package org.tuoyu.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Verdict;

/**
 * Assertions on a report (报告断言): {@code assertThat(report).isRejected().hasBreach(rule).at(pointer).citing(clause)}. A
 * failure shows what the rule in question answered and the gravest of what the report says, in thirty lines or fewer.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    private ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    /**
     * Begins an assertion.
     *
     * @param report the report
     * @return the assertion
     */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /**
     * Asks that nothing stands against the submission and everything mandatory was decided.
     *
     * @return this
     */
    public ReportAssert isAccepted() {
        return hasVerdict(Verdict.ACCEPTED);
    }

    /**
     * Asks that an error stands.
     *
     * @return this
     */
    public ReportAssert isRejected() {
        return hasVerdict(Verdict.REJECTED);
    }

    /**
     * Asks that something mandatory could not be decided and no error stands.
     *
     * @return this
     */
    public ReportAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    private ReportAssert hasVerdict(Verdict verdict) {
        isNotNull();
        if (actual.getVerdict() != verdict) {
            failWithMessage("expected %s, but it is %s:%n%s", verdict, actual.getVerdict(), text().whole());
        }
        return this;
    }

    /**
     * Asks that the rules breached are exactly these.
     *
     * @param rules rule ids, in any order
     * @return this
     */
    public ReportAssert failsExactly(String... rules) {
        isNotNull();
        List<String> breached = actual.breaches().stream()
                .map(outcome -> outcome.getRule().value())
                .distinct()
                .sorted()
                .toList();
        List<String> missing = without(List.of(rules), breached);
        List<String> unexpected = without(breached, List.of(rules));
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            failWithMessage(
                    "expected breaches of exactly %s, but%n%s", List.of(rules), text().difference(missing, unexpected));
        }
        return this;
    }

    /**
     * Asks for a breach of a rule.
     *
     * @param rule the id of the rule
     * @return assertions on that breach
     */
    public BreachAssert hasBreach(String rule) {
        isNotNull();
        List<Outcome> found = actual.breaches().stream()
                .filter(outcome -> outcome.getRule().value().equals(rule))
                .toList();
        if (found.isEmpty()) {
            failWithMessage("expected a breach of %s, but%n%s", rule, text().about(rule));
        }
        return new BreachAssert(found);
    }

    /**
     * Asks that a rule could not be decided for want of a fact.
     *
     * @param rule the id of the rule
     * @param pointer the JSON Pointer of the fact
     * @return this
     */
    public ReportAssert misses(String rule, String pointer) {
        isNotNull();
        boolean missed = actual.undetermined().stream()
                .anyMatch(outcome -> outcome.getRule().value().equals(rule)
                        && outcome.getMissing().contains(pointer));
        if (!missed) {
            failWithMessage("expected %s to miss %s, but%n%s", rule, pointer, text().about(rule));
        }
        return this;
    }

    private ReportText text() {
        return new ReportText(actual);
    }

    private static List<String> without(List<String> rules, List<String> others) {
        return rules.stream().filter(rule -> !others.contains(rule)).toList();
    }

    /** Assertions on the breaches of one rule. */
    public static final class BreachAssert extends AbstractAssert<BreachAssert, List<Outcome>> {

        private BreachAssert(@Nullable List<Outcome> breaches) {
            super(breaches, BreachAssert.class);
        }

        /**
         * Asks for the place.
         *
         * @param pointer the JSON Pointer
         * @return this
         */
        public BreachAssert at(String pointer) {
            List<String> pointers = actual.stream().map(Outcome::getPointer).toList();
            if (!pointers.contains(pointer)) {
                failWithMessage("expected the breach at %s, but it is at %s", pointer, pointers);
            }
            return this;
        }

        /**
         * Asks for the law.
         *
         * @param clause the id of a clause
         * @return this
         */
        public BreachAssert citing(String clause) {
            boolean cited = actual.stream()
                    .flatMap(outcome -> outcome.getClauses().stream())
                    .anyMatch(id -> id.value().equals(clause));
            if (!cited) {
                failWithMessage(
                        "expected the breach to cite %s, but it cites %s",
                        clause,
                        actual.stream()
                                .flatMap(outcome -> outcome.getClauses().stream())
                                .distinct()
                                .toList());
            }
            return this;
        }
    }
}
