package org.tuoyu.validation.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Scope;

/** Compiles conditions so that the same one, in several blocks of a scope, is one object. Not thread-safe. */
final class SharedConditions {

    private final Conditions conditions;
    private final Map<Asked, Test> known = new LinkedHashMap<>();

    /** A condition as asked of the elements of a scope. */
    private record Asked(Scope scope, Condition condition) {}

    SharedConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Compiles the conditions of a block. */
    Test[] compile(Scope scope, List<Condition> when) {
        return when.stream()
                .map(condition -> known.computeIfAbsent(new Asked(scope, condition), this::fresh))
                .toArray(Test[]::new);
    }

    private Test fresh(Asked asked) {
        return conditions.compile(List.of(asked.condition), ScopePath.of(asked.scope))[0];
    }
}
