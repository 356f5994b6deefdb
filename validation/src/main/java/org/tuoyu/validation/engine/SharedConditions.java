package org.tuoyu.validation.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Scope;

/** Compiles conditions so that the same one, in several blocks of a scope, is answered once. Not thread-safe. */
final class SharedConditions {

    private final Conditions conditions;
    private final Map<Asked, Integer> counts = new LinkedHashMap<>();
    private final Map<Asked, Shared> shared = new LinkedHashMap<>();

    /** A condition as asked of the elements of a scope. */
    private record Asked(Scope scope, Condition condition) {}

    SharedConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Counts the conditions of a block; before the first one is compiled. */
    void count(Scope scope, List<Condition> when) {
        when.forEach(condition -> counts.merge(new Asked(scope, condition), 1, Integer::sum));
    }

    /** How many conditions are shared. */
    int size() {
        return shared.size();
    }

    /** Compiles the conditions of a block. */
    Test[] compile(Scope scope, List<Condition> when) {
        return when.stream()
                .map(condition -> compile(new Asked(scope, condition)))
                .toArray(Test[]::new);
    }

    private Test compile(Asked asked) {
        if (counts.getOrDefault(asked, 0) < 2) {
            return fresh(asked);
        }
        Shared known = shared.get(asked);
        if (known == null) {
            known = new Shared(fresh(asked), shared.size());
            shared.put(asked, known);
        }
        return known;
    }

    private Test fresh(Asked asked) {
        return conditions.compile(List.of(asked.condition), ScopePath.of(asked.scope))[0];
    }
}
