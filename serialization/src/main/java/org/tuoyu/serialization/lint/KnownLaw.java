package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Target;

/** Everything that packs may refer to. */
final class KnownLaw {

    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, List<Parameter>> parameters = new LinkedHashMap<>();
    private final Map<String, List<Parameter>> quantities = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Entitlement> entitlements = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Set<Parameter> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds a pack that is checked: what is wrong with its own values is said where these stand. */
    void addChecked(Pack pack) {
        add(pack);
        checked.addAll(pack.getParameters());
    }

    void add(Pack pack) {
        bindings.addAll(pack.getBindings());
        entitlements.addAll(pack.getEntitlements());
        targets.addAll(pack.getTargets());
        pack.getDocument().map(PolicyDocument::getId).ifPresent(documents::add);
        pack.getClauses().forEach(clause -> clauses.putIfAbsent(clause.getId(), clause));
        pack.getReadings().forEach(reading -> readings.putIfAbsent(reading.getId(), reading));
        pack.getRules().forEach(rule -> rules.putIfAbsent(rule.getId(), rule));
        for (Parameter parameter : pack.getParameters()) {
            parameters
                    .computeIfAbsent(parameter.getId(), id -> new ArrayList<>())
                    .add(parameter);
            quantities
                    .computeIfAbsent(parameter.measures(), id -> new ArrayList<>())
                    .add(parameter);
        }
    }

    Map<ClauseId, Clause> clauses() {
        return clauses;
    }

    Map<RuleId, RuleDefinition> rules() {
        return rules;
    }

    Map<String, Reading> readings() {
        return readings;
    }

    boolean hasDocument(String id) {
        return documents.contains(id);
    }

    /** The parameters of an id, one for each document that sets it; empty when there are none. */
    List<Parameter> parameters(String id) {
        return parameters.getOrDefault(id, List.of());
    }

    /** The parameters of an id that belong to packs which are not checked. */
    List<Parameter> settled(String id) {
        return parameters(id).stream().filter(one -> !checked.contains(one)).toList();
    }

    /** The rules that compare with a parameter, which they name themselves or by a binding. */
    Stream<RuleDefinition> rulesWith(String parameter) {
        Set<RuleId> bound = new LinkedHashSet<>();
        bindings.stream()
                .filter(binding ->
                        binding.getParameter().filter(parameter::equals).isPresent())
                .forEach(binding -> bound.add(binding.getRule()));
        return rules.values().stream()
                .filter(rule ->
                        rule.getParameter().filter(parameter::equals).isPresent() || bound.contains(rule.getId()));
    }

    /** The conditions of rules that compare with a parameter. */
    Stream<Condition> conditionsWith(String parameter) {
        return rules.values().stream()
                .flatMap(rule -> Stream.concat(rule.getWhen().stream(), rule.getCounting().stream()))
                .filter(condition -> Stream.of(
                                condition.getAtLeastParameter(),
                                condition.getMoreThanParameter(),
                                condition.getLessThanParameter())
                        .anyMatch(Optional.of(parameter)::equals));
    }

    /** The entitlements that are computed with a parameter. */
    Stream<Entitlement> entitlementsWith(String parameter) {
        return entitlements.stream()
                .filter(each -> each.getParameter().filter(parameter::equals).isPresent());
    }

    /** The targets that are measured against a parameter. */
    Stream<Target> targetsWith(String parameter) {
        return targets.stream()
                .filter(each -> each.getParameter().filter(parameter::equals).isPresent());
    }

    /** The parameters that measure the same as one, that one among them. */
    List<Parameter> measuring(Parameter parameter) {
        return quantities.getOrDefault(parameter.measures(), List.of(parameter));
    }
}
