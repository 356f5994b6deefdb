package org.tuoyu.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a case (用例结果). Immutable.
 *
 * @param given the case
 * @param matches the expected answers that were given
 * @param differences the expected answers that were not given
 */
public record ConformanceResult(ConformanceCase given, List<Match> matches, List<Difference> differences) {

    /**
     * Creates a result.
     *
     * @param given the case
     * @param matches copied
     * @param differences copied
     */
    public ConformanceResult {
        matches = List.copyOf(matches);
        differences = List.copyOf(differences);
    }

    /**
     * Asks an implementation and compares.
     *
     * @param given the case
     * @param implementation what is tested; what it throws is thrown on
     * @return what became of the case
     */
    public static ConformanceResult of(ConformanceCase given, Implementation implementation) {
        Answers answers = implementation.answer(given);
        List<Match> matches = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (ExpectedAnswer expected : given.expected()) {
            Comparison comparison = Comparison.of(expected, answers.of(expected.kind()));
            if (comparison.isMet()) {
                matches.add(comparison.match());
            } else {
                differences.add(comparison.difference());
            }
        }
        return new ConformanceResult(given, matches, differences);
    }

    /**
     * Whether every expected answer was given.
     *
     * @return {@code true} without differences
     */
    public boolean passes() {
        return differences.isEmpty();
    }

    /**
     * The case and its differences, for people: what was asked, under which clauses, why the answer is what it is, expected
     * against actual.
     *
     * @return lines joined by line feeds
     */
    @Override
    public String toString() {
        String head = given.id() + " (" + String.join(", ", given.clauses()) + ", " + given.division() + " on "
                + given.on() + ")\n  " + given.why();
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n", head + "\n", ""));
    }
}
