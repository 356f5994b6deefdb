package org.tuoyu.validation.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

/**
 * A self check of one institution at a place without local documents, from facts in a short notation: JSON without the
 * quotes around names, codes and dates.
 */
final class SelfCheck {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final String PLACE = "110101";
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\w\"./-])(?!true\\b|false\\b)([A-Za-z][\\w./-]*|\\d{4}-\\d\\d-\\d\\d)(?![\\w\"./-])");

    private SelfCheck() {}

    /** The outcomes of a rule for an institution. */
    static List<Outcome> outcomes(String asOf, String rule, String institution) {
        return outcomes(asOf, rule, institution, "");
    }

    /** The outcomes of a rule for an institution, with further members of the submission. */
    static List<Outcome> outcomes(String asOf, String rule, String institution, String further) {
        String json = "{schemaVersion:\"1.0\",submissionType:SELF_CHECK,division:\"" + PLACE + "\",asOf:" + asOf
                + ",institutions:[{institutionRef:one," + institution + "}]" + (further.isEmpty() ? "" : "," + further)
                + "}";
        return check(quoted(json)).getOutcomes().stream()
                .filter(outcome -> outcome.getRule().toString().equals(rule))
                .toList();
    }

    static Report check(String json) {
        ReadResult<Submission> read = SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
        if (!read.structure().isEmpty()) {
            throw new IllegalArgumentException(json + " has " + read.structure());
        }
        return RULEBOOK.check(read.document().orElseThrow());
    }

    static String quoted(String text) {
        return BARE.matcher(text).replaceAll("\"$1\"");
    }
}
