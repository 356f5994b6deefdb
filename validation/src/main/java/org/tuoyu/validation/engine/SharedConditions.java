package org.tuoyu.validation.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Scope;

/** Compiles conditions so that the same one, in several blocks of a scope, is one object. Not thread-safe. */
final class SharedConditions {

    private final Conditions conditions;
    private final Map<Asked, CompiledCondition> known = new LinkedHashMap<>();

    /** A condition as asked of the elements of a scope. */
    private record Asked(Scope scope, Condition condition) {

        /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked that && scope == that.scope && condition.equals(that.condition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scope, condition);
        }
    }

    SharedConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Compiles the conditions of a block. */
    CompiledCondition[] compile(Scope scope, List<Condition> when) {
        return when.stream()
                .map(condition -> known.computeIfAbsent(new Asked(scope, condition), this::fresh))
                .toArray(CompiledCondition[]::new);
    }

    private CompiledCondition fresh(Asked asked) {
        return conditions.compile(List.of(asked.condition), ScopePath.of(asked.scope))[0];
    }
}
