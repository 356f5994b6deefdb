package org.tuoyu.cli.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Measure;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;

/** Puts what was stated beside the breaches that leave it out because it is about a person; the report records it. */
final class ShownValues {

    private ShownValues() {}

    static Report show(Report report, Function<Set<String>, Map<String, FactValue>> stated) {
        Set<String> pointers = report.breaches().stream()
                .filter(ShownValues::isMasked)
                .map(Outcome::getPointer)
                .collect(Collectors.toSet());
        Map<String, FactValue> values = stated.apply(pointers);
        return report.withOutcomes(report.getOutcomes().withFindings(outcome -> show(outcome, values)))
                .withValuesShown(true);
    }

    private static boolean isMasked(Outcome outcome) {
        return outcome.getActual().isEmpty();
    }

    private static Outcome show(Outcome outcome, Map<String, FactValue> values) {
        FactValue value = values.get(outcome.getPointer());
        if (value == null || outcome.getOutcome() != OutcomeType.BREACHED || !isMasked(outcome)) {
            return outcome;
        }
        return outcome.withActual(Measure.builder().value(value).build());
    }
}
