package org.tuoyu.testkit.composition;

import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.validation.PolicyView;

/** Why no document can break a rule (无法破坏的规则): clauses in English without a full stop. */
final class Unbreakable {

    private final RuleInForce rule;
    private final RuleDefinition definition;
    private final PolicyView view;
    private final Composer composer;
    private final Terms terms;
    private final Reach reach;

    Unbreakable(RuleInForce rule, PolicyView view, Composer composer, Reach reach) {
        this.rule = rule;
        this.definition = rule.definition();
        this.view = view;
        this.composer = composer;
        this.terms = new Terms(view);
        this.reach = reach;
    }

    /** What speaks against every document, or else against every document that breaks nothing more; empty when nothing does. */
    Optional<String> why() {
        return always().or(this::onlyWithOthers);
    }

    /** What speaks against every document. */
    Optional<String> always() {
        if (definition.getForm().equals("stated")) {
            return Optional.of("asks only that a fact be stated; what is missing is open, never wrong");
        }
        if (composer.bounds(definition.getId()).isEmpty()) {
            return Optional.of("no document of the place gives it a figure or a duty");
        }
        boolean excluded = definition.getWhen().stream()
                .anyMatch(condition -> condition.getFact().isEmpty()
                        && Boolean.FALSE.equals(terms.hold(reach.root(), List.of(condition))));
        if (excluded) {
            return Optional.of("holds under another reading than the default");
        }
        return definition.getForm().equals("one-of") && allowsAll()
                ? Optional.of("every code that can be stated satisfies it")
                : Optional.empty();
    }

    /** What the conditions of a rule break by themselves. */
    private Optional<String> onlyWithOthers() {
        for (Site site : reach.candidates(definition.getScope())) {
            if (terms.meet(site, definition.getWhen())) {
                Reach.pinConditions(site, definition);
                composer.complete(site.tree(), definition.getId());
                List<RuleId> broken = breaches(site.tree());
                if (Boolean.TRUE.equals(terms.hold(site, definition.getWhen())) && !broken.isEmpty()) {
                    return Optional.of("what it is asked of breaks " + broken);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a list of codes leaves out none of those there are. */
    private boolean allowsAll() {
        List<Site> made = reach.candidates(definition.getScope());
        return !made.isEmpty()
                && made.get(0).spots(definition.getFact().orElseThrow(), true).stream()
                        .allMatch(spot ->
                                new Asked(rule, view).codes().containsAll(Plausible.codes(spot.type(), spot.field())));
    }

    private List<RuleId> breaches(FactTree tree) {
        return view.check(tree.read()).breaches().stream()
                .map(Outcome::getRule)
                .distinct()
                .toList();
    }
}
