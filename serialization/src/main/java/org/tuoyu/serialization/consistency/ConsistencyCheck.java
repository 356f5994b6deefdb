package org.tuoyu.serialization.consistency;

import java.util.List;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

/** All checks of consistency. */
public final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /**
     * Checks a submission.
     *
     * @param submission what was read
     * @return findings without lines: references, identities, totals
     */
    public static List<StructureFinding> check(Submission submission) {
        Remarks remarks = new Remarks();
        new ReferenceCheck(submission, remarks).check();
        new IdentityCheck(remarks).check(submission);
        new SumCheck(remarks).check(submission);
        return remarks.findings();
    }
}
