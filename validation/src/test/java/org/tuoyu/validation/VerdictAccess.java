package org.tuoyu.validation;

import java.util.List;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Verdict;

/** Asks for the verdict that amounts alone give. */
public final class VerdictAccess {

    private VerdictAccess() {}

    /** The verdict of a report without rules. */
    public static Verdict of(List<SubsidyResult> subsidies) {
        return Verdicts.of(OutcomeList.none(), List.of(), subsidies);
    }
}
