package org.tuoyu.serialization.consistency;

import java.util.List;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

/** All checks of consistency. */
public final class ConsistencyCheck {

    private static final String VERSION = "1.0";

    private ConsistencyCheck() {}

    /**
     * Checks a submission.
     *
     * @param submission what was read
     * @return findings without lines: the version, references, identities, totals, counts, dates
     */
    public static List<StructureFinding> check(Submission submission) {
        Remarks remarks = new Remarks();
        version(submission, remarks);
        new ReferenceCheck(submission, remarks).check();
        new IdentityCheck(remarks).check(submission);
        new SumCheck(remarks).check(submission);
        new CountCheck(submission, remarks).check();
        new DateCheck(submission, remarks).check();
        return remarks.findings();
    }

    /** A later minor version may hold fields that are not known yet. */
    private static void version(Submission submission, Remarks remarks) {
        String version = submission.getSchemaVersion().orElse(VERSION);
        if (!version.equals(VERSION) && !version.startsWith(VERSION + ".")) {
            remarks.warning("/schemaVersion", "document/newer-version", "given", version, "known", VERSION);
        }
    }
}
