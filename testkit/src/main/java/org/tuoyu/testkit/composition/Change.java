package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.testkit.composition.Site.Spot;

/**
 * What was changed to break a rule (变更): the facts that must stay as they are and that the twin which complies states in
 * another way.
 *
 * @param inside the twin that complies
 * @param outside breaks the rule
 */
record Change(FactTree inside, FactTree outside) {

    private static final String ATTESTATIONS = "attestations";

    /** The path of a fact that was changed and that a rule reads; empty when there is none. */
    String shared(RuleInForce rule) {
        if (rule.definition().getForm().equals("attested")) {
            return declared(inside, rule).equals(declared(outside, rule)) ? "" : ATTESTATIONS;
        }
        return paths(rule.definition()).stream()
                .filter(path -> isChanged(rule.definition(), path))
                .findFirst()
                .orElse("");
    }

    /** What is declared of the clauses of a rule. */
    private static List<Object> declared(FactTree tree, RuleInForce rule) {
        Set<String> clauses = new LinkedHashSet<>();
        rule.clauses().forEach(clause -> clauses.add(clause.value()));
        return tree.list("/" + ATTESTATIONS).stream()
                .filter(row ->
                        clauses.contains(String.valueOf(FactTree.object(row).get("clause"))))
                .toList();
    }

    private boolean isChanged(RuleDefinition definition, String path) {
        List<Spot> spots = spots(outside, definition, path).toList();
        return spots.stream().anyMatch(spot -> outside.holdsPin(spot.pointer()))
                && !values(outside, spots.stream()).equals(values(inside, spots(inside, definition, path)));
    }

    private static Stream<Spot> spots(FactTree tree, RuleDefinition definition, String path) {
        return Site.all(tree, definition.getScope()).stream().flatMap(site -> site.spots(path, false).stream());
    }

    private static List<@Nullable Object> values(FactTree tree, Stream<Spot> spots) {
        List<@Nullable Object> values = new ArrayList<>();
        spots.forEach(spot -> values.add(tree.get(spot.pointer())));
        return values;
    }

    /** What a rule reads to decide. */
    static Set<String> paths(RuleDefinition definition) {
        Set<String> paths = new LinkedHashSet<>();
        definition
                .getOf()
                .ifPresentOrElse(paths::add, () -> definition.getFact().ifPresent(paths::add));
        definition.getOther().filter(other -> definition.getOf().isEmpty()).ifPresent(paths::add);
        paths.addAll(definition.getOthers());
        for (Condition condition : definition.getWhen()) {
            condition.getFact().ifPresent(paths::add);
        }
        return paths;
    }
}
