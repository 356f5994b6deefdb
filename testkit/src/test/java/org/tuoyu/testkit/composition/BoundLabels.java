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
     * @param editions the rule, as often as the place asks it
     * @param view where it is in force
     * @return their names in order
     */
    public static List<String> of(List<RuleInForce> editions, PolicyView view) {
        return Bounds.of(editions, view).stream().map(Bound::label).toList();
    }
}
