package org.tuoyu.validation;

import java.util.List;
import java.util.Set;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Verdict;

/** Sums a report up in one word: rejected by one error, open by one doubt, else accepted. */
final class Verdicts {

    /** Findings that leave something unjudged: limits that were hit, no place, no date, a fault of our own. */
    private static final Set<String> UNJUDGED = Set.of(
            "json/size",
            "json/depth",
            "json/too-many-faults",
            "limit/time",
            "limit/memory",
            "records/limit",
            PlaceNotStated.CODE,
            NothingStated.CODE,
            "check/failed");

    private Verdicts() {}

    static Verdict of(OutcomeList outcomes, List<StructureFinding> structure, List<SubsidyResult> subsidies) {
        boolean stands = outcomes.holdsError(OutcomeType.BREACHED);
        boolean open = outcomes.holdsError(OutcomeType.UNDETERMINED);
        for (StructureFinding finding : structure) {
            stands |= finding.getSeverity() == Severity.ERROR && !UNJUDGED.contains(finding.getCode());
            open |= isOpen(finding);
        }
        for (SubsidyResult result : subsidies) {
            stands |= result.claimsTooMuch();
            open |= isOpen(result);
        }
        if (stands) {
            return Verdict.REJECTED;
        }
        return open ? Verdict.UNDETERMINED : Verdict.ACCEPTED;
    }

    /** Whether a finding says that not everything was looked at, or could be judged. */
    private static boolean isOpen(StructureFinding finding) {
        return finding.getCode().equals("claim/no-entitlement") || UNJUDGED.contains(finding.getCode());
    }

    /** Whether a claim cannot be judged; under a draft there is nothing to judge. */
    private static boolean isOpen(SubsidyResult result) {
        if (!result.getPointer().startsWith("/claims/") || result.getDraft().isPresent()) {
            return false;
        }
        boolean compared = result.getStatus() == AmountStatus.NOT_APPLICABLE
                || result.getStatus() == AmountStatus.OWED && result.getAmount().isPresent();
        return !compared || !result.getMissing().isEmpty();
    }
}
