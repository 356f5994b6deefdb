package org.tuoyu.testkit.composition;

import java.util.List;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.validation.PolicyView;

/** The names of the bounds of a rule, for tests outside this package. */
public final class BoundLabels {

    private BoundLabels() {}

    /**
     * The bounds of a rule.
     *
     * @param rule the rule
     * @param view where it is in force
     * @return their names in order
     */
    public static List<String> of(RuleInForce rule, PolicyView view) {
        return Bounds.of(rule, view).stream().map(Bound::label).toList();
    }
}
