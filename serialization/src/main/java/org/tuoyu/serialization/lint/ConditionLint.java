package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Reading;
import org.tuoyu.serialization.lint.FactFields.Fact;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks conditions: facts, codes, parameters, readings and options. */
final class ConditionLint {

    private final KnownLaw law;
    private final References references;

    ConditionLint(KnownLaw law) {
        this.law = law;
        this.references = new References(law);
    }

    /** Checks a list of conditions, whose facts are found by a function. */
    void check(About about, String below, List<Condition> conditions, Function<String, Optional<Fact>> facts) {
        for (int i = 0; i < conditions.size(); i++) {
            check(about, below + "/" + i, conditions.get(i), facts);
        }
    }

    private void check(About about, String below, Condition condition, Function<String, Optional<Fact>> facts) {
        if (condition.getFact().isEmpty() && condition.getReading().isEmpty()) {
            about.error(below, "pack/condition-empty");
        }
        List<Fact> asked = new ArrayList<>();
        fact(about, below + "/fact", condition.getFact(), facts).ifPresent(asked::add);
        fact(about, below + "/orFact", condition.getOrFact(), facts).ifPresent(asked::add);
        fact(about, below + "/until", condition.getUntil(), facts);
        codes(about, below + "/is", condition.getIs(), asked);
        codes(about, below + "/isNot", condition.getIsNot(), asked);
        references.parameter(about, below + "/atLeastParameter", condition.getAtLeastParameter());
        references.parameter(about, below + "/moreThanParameter", condition.getMoreThanParameter());
        references.parameter(about, below + "/lessThanParameter", condition.getLessThanParameter());
        condition.getReading().ifPresent(id -> option(about, below, id, condition.getOption()));
    }

    static Optional<Fact> fact(
            About about, String below, Optional<String> path, Function<String, Optional<Fact>> facts) {
        Optional<Fact> found = path.flatMap(facts);
        if (path.isPresent() && found.isEmpty()) {
            about.error(below, "pack/no-fact", "path", path.get());
        }
        return found;
    }

    /** Each value must be one that one of the facts can have. */
    private static void codes(About about, String below, List<String> values, List<Fact> asked) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (!asked.isEmpty() && asked.stream().noneMatch(fact -> canBe(fact, value))) {
                about.error(below + "/" + i, "pack/no-code", "code", value);
            }
        }
    }

    private static boolean canBe(Fact fact, String value) {
        return switch (fact.kind()) {
            case CODE -> fact.codes().contains(value);
            case FLAG -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    private void option(About about, String below, String id, Optional<String> option) {
        references.reading(about, below + "/reading", id);
        Reading reading = law.readings().get(id);
        if (reading != null
                && reading.getOptions().stream()
                        .noneMatch(one -> Optional.of(one.getId()).equals(option))) {
            about.error(below + "/option", "pack/no-option", "option", option.orElse("-"), "reading", id);
        }
    }
}
