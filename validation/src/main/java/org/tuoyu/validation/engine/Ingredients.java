package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.RuleDefinition;

/** What a form is compiled from: an edition of the law, and the paths and conditions of one rule, resolved. Immutable. */
public final class Ingredients {

    private final RuleDefinition rule;
    private final Edition edition;
    private final ScopePath place;
    private final Conditions conditions;
    private final Routing routing;
    private final Assignments assignments;

    Ingredients(
            RuleDefinition rule,
            Edition edition,
            ScopePath place,
            Conditions conditions,
            Routing routing,
            Assignments assignments) {
        this.rule = rule;
        this.edition = edition;
        this.place = place;
        this.conditions = conditions;
        this.routing = routing;
        this.assignments = assignments;
    }

    /** The law that judges. */
    Edition edition() {
        return edition;
    }

    /** The first fact. */
    public FactPath fact() {
        return path(rule.getFact().orElseThrow(() -> lacks("fact")));
    }

    /** The second fact. */
    public FactPath other() {
        return path(rule.getOther().orElseThrow(() -> lacks("other")));
    }

    /** The second fact, where the rule names one. */
    public @Nullable FactPath otherIfNamed() {
        return rule.getOther().map(this::path).orElse(null);
    }

    /** The further facts. */
    public List<FactPath> others() {
        return rule.getOthers().stream().map(this::path).toList();
    }

    /** Whether the rule counts elements of a list. */
    public boolean counts() {
        return rule.getOf().isPresent();
    }

    /** The list whose elements count, with the conditions on them. */
    public Counted counted() {
        FactPath of = path(rule.getOf().orElseThrow(() -> lacks("of")));
        return new Counted(of, conditions.compile(rule.getCounting(), of.objectType()));
    }

    /** The first fact as a path from the elements that count. */
    public FactPath factOfCounted() {
        return FactPath.within(
                rule.getFact().orElseThrow(() -> lacks("fact")), counted().type());
    }

    /** The second fact as a path from the elements that count, where the rule names one. */
    public @Nullable FactPath otherOfCounted() {
        Optional<String> other = rule.getOther();
        return other.isEmpty() ? null : FactPath.within(other.get(), counted().type());
    }

    /** The routes of the place. */
    public Routing routing() {
        return routing;
    }

    /** The duties and posts of the place. */
    public Assignments assignments() {
        return assignments;
    }

    /** Whether the rule itself counts in this unit; its parameter may as well. */
    public boolean isIn(String unit) {
        return rule.getUnit().filter(unit::equals).isPresent();
    }

    private FactPath path(String text) {
        return FactPath.of(text, place);
    }

    private IllegalArgumentException lacks(String part) {
        return new IllegalArgumentException("rule " + rule.getId() + ": form " + rule.getForm() + " needs " + part);
    }
}
