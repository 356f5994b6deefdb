package org.tuoyu.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.composition.Broken;

/**
 * A submission just outside one bound of one rule, with its twin just inside (变异体与见证). Immutable.
 *
 * <p>The twins agree in everything that the change does not touch. Where breaking the rule drags along what rests on the
 * same facts, such as a total, that is put right, so that the submission breaks its rule and no other; what cannot be put
 * right, because another rule reads the very fact, is named.
 *
 * @param rule the rule that it breaks
 * @param bound which bound of the rule, such as the code that is lacking; empty when the rule has one bound only
 * @param witness complies, and lies on the bound where the rule has one
 * @param submission breaks the rule
 * @param finding the breach, as the report on the submission has it
 * @param others further rules that the submission breaks, each with the path of the fact that it shares; mostly empty
 * @param form findings of form, which consistency has of the submission and not of the witness; empty unless the rule is
 *     itself about such a contradiction
 */
public record Mutant(
        RuleId rule,
        String bound,
        Submission witness,
        Submission submission,
        Outcome finding,
        Map<RuleId, String> others,
        List<StructureFinding> form) {

    /**
     * Keeps copies of the map and the list, in their order.
     *
     * @param rule the rule that it breaks
     * @param bound which bound of the rule; empty when it has one only
     * @param witness complies
     * @param submission breaks the rule
     * @param finding the breach
     * @param others further rules that the submission breaks
     * @param form findings of form
     */
    public Mutant {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        form = List.copyOf(form);
    }

    static Mutant of(Broken broken) {
        return new Mutant(
                broken.finding().getRule(),
                broken.bound(),
                broken.witness(),
                broken.submission(),
                broken.finding(),
                broken.others(),
                broken.form());
    }

    /**
     * The JSON Pointer of what is wrong.
     *
     * @return as the finding has it
     */
    public String pointer() {
        return finding.getPointer();
    }
}
