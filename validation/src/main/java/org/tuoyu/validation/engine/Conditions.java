package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tuoyu.policy.Condition;

/** Compiles conditions for a place, a date and the readings taken. */
final class Conditions {

    private final Law law;
    private final LocalDate day;
    private final Readings readings;

    Conditions(Law law, LocalDate day, Readings readings) {
        this.law = law;
        this.day = day;
        this.readings = readings;
    }

    /** Compiles conditions on facts of a scope. */
    CompiledCondition[] compile(List<Condition> conditions, ScopePath place) {
        return compile(conditions, path -> FactPath.of(path, place));
    }

    /** Compiles conditions on facts of the elements of a counted list. */
    CompiledCondition[] compile(List<Condition> conditions, int type) {
        return compile(conditions, path -> FactPath.within(path, type));
    }

    private CompiledCondition[] compile(List<Condition> conditions, Function<String, FactPath> paths) {
        return conditions.stream().map(each -> compile(each, paths)).toArray(CompiledCondition[]::new);
    }

    private CompiledCondition compile(Condition condition, Function<String, FactPath> paths) {
        if (condition.getReading().isPresent()) {
            boolean taken = isTaken(condition, condition.getReading().get());
            if (condition.getFact().isEmpty() || !taken) {
                return new CompiledCondition.Constant(
                        taken || condition.getFact().isPresent());
            }
        }
        String fact = condition.getFact().orElseThrow(() -> new IllegalArgumentException("no fact: " + condition));
        CompiledCondition test = comparison(condition, paths.apply(fact), paths);
        return condition
                .getOrFact()
                .<CompiledCondition>map(or -> new CompiledCondition.Any(
                        new CompiledCondition[] {test, comparison(condition, paths.apply(or), paths)}))
                .orElse(test);
    }

    private boolean isTaken(Condition condition, String reading) {
        String option =
                condition.getOption().orElseThrow(() -> new IllegalArgumentException("no option: " + condition));
        return readings.option(reading).equals(option);
    }

    private CompiledCondition comparison(Condition condition, FactPath fact, Function<String, FactPath> paths) {
        CompiledCondition test = onFact(condition, fact, paths);
        return condition.getOrAbsent().orElse(false)
                ? new CompiledCondition.Any(new CompiledCondition[] {test, new CompiledCondition.Stated(fact, false)})
                : test;
    }

    private CompiledCondition onFact(Condition condition, FactPath fact, Function<String, FactPath> paths) {
        if (!condition.getIs().isEmpty()) {
            return new CompiledCondition.Is(fact, condition.getIs());
        }
        if (!condition.getIsNot().isEmpty()) {
            return new CompiledCondition.Not(new CompiledCondition.Is(fact, condition.getIsNot()));
        }
        if (condition.getStated().isPresent()) {
            return new CompiledCondition.Stated(fact, condition.getStated().get());
        }
        if (condition.getEmpty().isPresent()) {
            return new CompiledCondition.Empty(fact, condition.getEmpty().get());
        }
        if (condition.getLessThanParameter().isPresent()) {
            Limit limit = law.limit(condition.getLessThanParameter().get(), day);
            return limit == null ? new CompiledCondition.Constant(false) : isLess(condition, fact, limit, paths);
        }
        boolean inclusive = condition.getAtLeastParameter().isPresent();
        String parameter = condition
                .getAtLeastParameter()
                .or(condition::getMoreThanParameter)
                .orElseThrow(() -> new IllegalArgumentException("no comparison: " + condition));
        Limit limit = law.limit(parameter, day);
        if (limit == null) {
            return new CompiledCondition.Constant(false);
        }
        return condition.getUntil().isPresent()
                ? new CompiledCondition.Lasts(
                        fact, paths.apply(condition.getUntil().get()), limit, inclusive, false)
                : new CompiledCondition.Reaches(fact, limit, inclusive);
    }

    /** Whether a number, or the months until another date, stay below a limit. */
    private static CompiledCondition isLess(
            Condition condition, FactPath fact, Limit limit, Function<String, FactPath> paths) {
        return condition.getUntil().isPresent()
                ? new CompiledCondition.Lasts(
                        fact, paths.apply(condition.getUntil().get()), limit, true, true)
                : new CompiledCondition.Not(new CompiledCondition.Reaches(fact, limit, true));
    }

    /** Whether conditions on readings, which are decided already, exclude a rule altogether. */
    static boolean exclude(CompiledCondition[] tests) {
        for (CompiledCondition test : tests) {
            if (test instanceof CompiledCondition.Constant constant && constant.isFalse()) {
                return true;
            }
        }
        return false;
    }
}
