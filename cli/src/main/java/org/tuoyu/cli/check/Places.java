package org.tuoyu.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.serialization.Locations;
import org.tuoyu.serialization.ReadResult;

/** Puts line and column of the input beside the pointers of what is breached, undetermined or wrongly claimed. */
final class Places {

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
        for (SubsidyResult subsidy : report.getSubsidies()) {
            if (subsidy.callsForCorrection()) {
                pointers.add(subsidy.claimedPointer());
                pointers.add(subsidy.getPointer());
            }
        }
        if (pointers.isEmpty()) {
            return report;
        }
        Locations locations = read.locate(pointers);
        return report.withOutcomes(report.getOutcomes().withFindings(outcome -> located(outcome, locations)))
                .withStructure(report.getStructure().stream()
                        .map(finding -> isToBeLocated(finding) ? located(finding, locations) : finding)
                        .toList())
                .withSubsidies(report.getSubsidies().stream()
                        .map(subsidy -> subsidy.callsForCorrection() ? located(subsidy, locations) : subsidy)
                        .toList());
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
