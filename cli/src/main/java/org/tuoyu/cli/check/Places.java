package org.tuoyu.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.Locations;
import org.tuoyu.serialization.ReadResult;

/** Puts line and column of the input beside the pointers of what is breached or undetermined. */
final class Places {

    private Places() {}

    static Report locate(Report report, ReadResult<?> read) {
        List<String> pointers = report.getOutcomes().stream()
                .filter(Places::isToBeLocated)
                .map(Outcome::getPointer)
                .distinct()
                .toList();
        if (pointers.isEmpty()) {
            return report;
        }
        Locations locations = read.locate(pointers);
        List<Outcome> located = new ArrayList<>();
        report.getOutcomes().forEach(outcome -> located.add(locate(outcome, locations)));
        return report.withOutcomes(located);
    }

    private static boolean isToBeLocated(Outcome outcome) {
        return outcome.getOutcome() == OutcomeType.BREACHED || outcome.getOutcome() == OutcomeType.UNDETERMINED;
    }

    private static Outcome locate(Outcome outcome, Locations locations) {
        Optional<Locations.Place> place =
                isToBeLocated(outcome) ? locations.find(outcome.getPointer()) : Optional.empty();
        return place.map(at -> outcome.withLine(at.line()).withColumn(at.column()))
                .orElse(outcome);
    }
}
