package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;

/** Everything that packs may refer to. */
final class KnownLaw {

    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, List<Parameter>> parameters = new LinkedHashMap<>();
    private final Map<String, List<Parameter>> quantities = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
    private final Set<String> documents = new LinkedHashSet<>();

    void add(Pack pack) {
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

    /** The parameters that measure the same as one, that one among them. */
    List<Parameter> measuring(Parameter parameter) {
        return quantities.getOrDefault(parameter.measures(), List.of(parameter));
    }
}
