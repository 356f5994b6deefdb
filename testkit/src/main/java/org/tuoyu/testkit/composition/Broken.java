package org.tuoyu.testkit.composition;

import java.util.List;
import java.util.Map;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.StructureFinding;
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
 * @param form what it says against itself; empty unless the rule is about such a contradiction
 */
public record Broken(
        String bound,
        Submission witness,
        Submission submission,
        Outcome finding,
        Map<RuleId, String> others,
        List<StructureFinding> form) {

    /** The same with the breach of another report. */
    Broken with(Outcome other) {
        return new Broken(bound, witness, submission, other, others, form);
    }
}
