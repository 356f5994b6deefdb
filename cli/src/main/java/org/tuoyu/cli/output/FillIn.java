package org.tuoyu.cli.output;

import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.spreadsheet.TableReader;

/** What to do about facts that are missing, in the way of the file that was checked: none is not the same as nothing. */
final class FillIn {

    private FillIn() {}

    /** Empty when nothing is open because of facts that nobody stated. */
    static Optional<Phrase> of(Report report) {
        boolean open = report.undetermined().stream().anyMatch(FillIn::isNotStated)
                || report.getSubsidies().stream().anyMatch(SubsidyResult::leavesClaimOpen);
        return open ? Optional.of(in(report)) : Optional.empty();
    }

    /** What to do about one outcome; empty when it is open for another reason. */
    static Optional<Phrase> of(Report report, Outcome outcome) {
        return isNotStated(outcome) ? Optional.of(in(report)) : Optional.empty();
    }

    /** What to do about one amount; empty when it is not claimed, or not open. */
    static Optional<Phrase> of(Report report, SubsidyResult amount) {
        return amount.leavesClaimOpen() ? Optional.of(in(report)) : Optional.empty();
    }

    private static boolean isNotStated(Outcome outcome) {
        return !outcome.getMissing().isEmpty() && outcome.getCause().isEmpty();
    }

    private static Phrase in(Report report) {
        boolean tables = TableReader.isTable(report.getInput().getName().orElse(""));
        return tables ? Phrase.FILL_IN_TABLES : Phrase.FILL_IN;
    }
}
