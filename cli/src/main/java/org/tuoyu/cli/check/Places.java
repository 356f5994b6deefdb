package org.tuoyu.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.serialization.Locations;
import org.tuoyu.serialization.ReadResult;

/** Puts line and column of the input beside the pointers of what is breached, undetermined or wrongly claimed. */
public final class Places {

    private Places() {}

    static Report locate(Report report, ReadResult<?> read) {
        List<String> pointers = new ArrayList<>();
        report.breaches().forEach(outcome -> pointers.add(outcome.getPointer()));
        report.undetermined().forEach(outcome -> pointers.add(outcome.getPointer()));
        for (StructureFinding finding : report.getStructure()) {
            if (isToBeLocated(finding)) {
                pointers.add(finding.getPointer());
            }
        }
        pointers.addAll(pointers(report.getSubsidies()));
        if (pointers.isEmpty()) {
            return report;
        }
        Locations locations = read.locate(pointers);
        return report.withOutcomes(report.getOutcomes().withFindings(outcome -> located(outcome, locations)))
                .withStructure(report.getStructure().stream()
                        .map(finding -> isToBeLocated(finding) ? located(finding, locations) : finding)
                        .toList())
                .withSubsidies(located(report.getSubsidies(), locations));
    }

    /**
     * Puts line and column beside each claim that calls for correction.
     *
     * @param amounts of the submission
     * @param read what was read of it
     * @return the same amounts with places
     */
    public static List<SubsidyResult> locate(List<SubsidyResult> amounts, ReadResult<?> read) {
        List<String> pointers = pointers(amounts);
        return pointers.isEmpty() ? amounts : located(amounts, read.locate(pointers));
    }

    private static List<String> pointers(List<SubsidyResult> amounts) {
        return amounts.stream()
                .filter(SubsidyResult::callsForCorrection)
                .flatMap(amount -> Stream.of(amount.claimedPointer(), amount.getPointer()))
                .toList();
    }

    private static List<SubsidyResult> located(List<SubsidyResult> amounts, Locations locations) {
        return amounts.stream()
                .map(amount -> amount.callsForCorrection() ? located(amount, locations) : amount)
                .toList();
    }

    private static boolean isToBeLocated(StructureFinding finding) {
        return finding.getLine() == 0 && !finding.getPointer().isEmpty();
    }

    private static StructureFinding located(StructureFinding finding, Locations locations) {
        Optional<Locations.Place> place = locations.find(finding.getPointer());
        return place.map(at -> finding.withLine(at.line()).withColumn(at.column()))
                .orElse(finding);
    }

    private static SubsidyResult located(SubsidyResult subsidy, Locations locations) {
        return locations
                .find(subsidy.claimedPointer())
                .or(() -> locations.find(subsidy.getPointer()))
                .map(at -> subsidy.withLine(at.line()).withColumn(at.column()))
                .orElse(subsidy);
    }

    private static Outcome located(Outcome outcome, Locations locations) {
        Optional<Locations.Place> place = locations.find(outcome.getPointer());
        return place.map(at -> outcome.withLine(at.line()).withColumn(at.column()))
                .orElse(outcome);
    }
}
