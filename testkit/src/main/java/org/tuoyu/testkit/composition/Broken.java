package org.tuoyu.testkit.composition;

import java.util.Map;
import org.tuoyu.finding.Outcome;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;

/**
 * A submission that breaks one bound of a rule, and its twin that complies.
 *
 * @param bound which bound, empty when the rule has one only
 * @param witness complies
 * @param submission breaks the rule
 * @param finding the breach
 * @param others further rules that it breaks or leaves open, each with the path of the fact that it shares, empty when
 *     there is none
 */
public record Broken(
        String bound, Submission witness, Submission submission, Outcome finding, Map<RuleId, String> others) {

    /** The same with the breach of another report. */
    Broken with(Outcome other) {
        return new Broken(bound, witness, submission, other, others);
    }
}
