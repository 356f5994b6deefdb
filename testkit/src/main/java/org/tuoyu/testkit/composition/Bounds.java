package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.validation.PolicyView;

/** The bounds that a rule sets, by its form, fact and figure (各形式的界限). */
final class Bounds {

    private Bounds() {}

    /**
     * The bounds of a rule that a place asks in several editions, such as one for each body that has a duty. Editions that set
     * the same bound set it once; of those that set another under the same name, each has the name of its clause.
     */
    static List<Bound> of(List<RuleInForce> editions, PolicyView view) {
        List<Bound> all = new ArrayList<>();
        Map<String, Optional<FactValue>> named = new HashMap<>();
        for (RuleInForce edition : editions) {
            for (Bound bound : of(edition, view)) {
                Optional<FactValue> before = named.putIfAbsent(bound.label(), edition.value());
                if (before == null) {
                    all.add(bound);
                } else if (!before.equals(edition.value())) {
                    all.add(bound.named(edition.clauses().get(0).value()));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The bounds of a rule at a place on a day; none when its figure waits for a nearer document. */
    static List<Bound> of(RuleInForce rule, PolicyView view) {
        if (rule.definition().getParameter().isPresent() && rule.value().isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(rule, view);
        return switch (rule.definition().getForm()) {
            case "at-least" -> new NumberBounds(asked).limit(0, -1);
            case "at-most" -> new NumberBounds(asked).limit(0, 1);
            case "more-than" -> new NumberBounds(asked).limit(1, 0);
            case "ratio", "weighted-ratio", "proportion" -> new NumberBounds(asked).needed();
            case "holds" -> new CodeBounds(asked).flag(true);
            case "holds-not" -> new CodeBounds(asked).flag(false);
            case "holds-either" -> new CodeBounds(asked).eitherFlag();
            case "one-of" -> new CodeBounds(asked).oneOf();
            case "none-of" -> new CodeBounds(asked).noneOf();
            case "mentions", "starts-with" -> new CodeBounds(asked).words();
            case "includes" -> new CodeBounds(asked).includes();
            case "same-as" -> new CodeBounds(asked).sameAs();
            case "stated" -> new CodeBounds(asked).stated();
            case "names-no-person" -> new CodeBounds(asked).noName();
            case "not-after", "not-before", "same-year", "same-month", "days-after", "working-days-after" ->
                new DateBounds(asked).toOther();
            case "by-day", "before-day", "from-day" -> new DateBounds(asked).ofDay();
            case "valid-on", "within-months", "within-days", "within-calendar-years" -> new DateBounds(asked).recent();
            case "spans-months" -> new DateBounds(asked).span();
            case "age-within" -> new DateBounds(asked).age();
            case "count-at-least", "count-at-most", "count-per-full" -> new CountBounds(asked).count();
            case "has-each" -> new CountBounds(asked).hasEach();
            case "attested" -> new TableBounds(asked).attested();
            case "duty-assigned", "body-as-documented", "body-has-duty" -> new TableBounds(asked).duties();
            case "posts-as-documented" -> new TableBounds(asked).posts();
            case "office-as-documented" -> new TableBounds(asked).office();
            case "registered-as-routed" -> new TableBounds(asked).routed();
            default ->
                throw new IllegalArgumentException(
                        "no form " + rule.definition().getForm());
        };
    }
}
