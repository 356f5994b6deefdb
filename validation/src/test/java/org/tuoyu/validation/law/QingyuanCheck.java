package org.tuoyu.validation.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** The law of Qingyuan and its counties, with its draft and without; submissions in JSON with single quotes. */
final class QingyuanCheck {

    static final String CITY = "441800";
    static final CheckOptions DRAFTS = CheckOptions.defaults().includingDrafts();

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final String DOCUMENT = "qingyuan/";

    private QingyuanCheck() {}

    /** The city, its districts, counties and county-level cities. */
    static Stream<String> places() {
        return Stream.of(CITY, "441802", "441803", "441821", "441823", "441825", "441826", "441881", "441882");
    }

    static PolicyView view(String place, String asOf, CheckOptions options) {
        return RULEBOOK.inForce(Division.of(place), LocalDate.parse(asOf), options);
    }

    static Submission submission(String type, String members) {
        String text = "{'schemaVersion':'1.0','submissionType':'" + type + "'," + members + "}";
        ReadResult<Submission> read =
                SubmissionReader.standard().read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        if (!read.structure().isEmpty()) {
            throw new IllegalArgumentException(text + " has " + read.structure());
        }
        return read.document().orElseThrow();
    }

    /** The outcomes of a rule that rest on the draft. */
    static List<Outcome> outcomes(String place, String asOf, CheckOptions options, String rule, Submission submission) {
        return view(place, asOf, options).check(submission).getOutcomes().stream()
                .filter(outcome -> outcome.getRule().toString().equals(rule))
                .filter(outcome -> outcome.getClauses().stream().anyMatch(QingyuanCheck::isOfDraft))
                .toList();
    }

    static boolean isOfDraft(ClauseId clause) {
        return clause.value().startsWith(DOCUMENT);
    }
}
