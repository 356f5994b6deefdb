package org.tuoyu.serialization.lint;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;

/** Which of two values of a parameter asks less of those whom a rule binds: that follows from how the rule uses it. */
enum Strictness {
    /** The higher number asks more. */
    HIGHER {
        @Override
        boolean isWeaker(FactValue one, FactValue other) {
            return anyNumber(one, other, (first, second) -> first.compareTo(second) < 0);
        }
    },
    /** The lower number asks more. */
    LOWER {
        @Override
        boolean isWeaker(FactValue one, FactValue other) {
            return anyNumber(one, other, (first, second) -> first.compareTo(second) > 0);
        }
    },
    /** The longer list asks more. */
    LONGER {
        @Override
        boolean isWeaker(FactValue one, FactValue other) {
            return !codes(one).containsAll(codes(other));
        }
    },
    /** The shorter list asks more. */
    SHORTER {
        @Override
        boolean isWeaker(FactValue one, FactValue other) {
            return !codes(other).containsAll(codes(one));
        }
    },
    /** The narrower range asks more. */
    NARROWER {
        @Override
        boolean isWeaker(FactValue one, FactValue other) {
            List<BigDecimal> first = numbers(one);
            List<BigDecimal> second = numbers(other);
            return first.size() == 2
                    && second.size() == 2
                    && (first.get(0).compareTo(second.get(0)) < 0
                            || first.get(1).compareTo(second.get(1)) > 0);
        }
    };

    /** Compares two numbers. */
    private interface Order {
        boolean holds(BigDecimal first, BigDecimal second);
    }

    /** Whether one value asks less than the other. */
    abstract boolean isWeaker(FactValue one, FactValue other);

    /** All ways in which a rule uses a parameter. */
    static Set<Strictness> of(RuleDefinition rule, boolean asLimit, String parameter) {
        Set<Strictness> uses = new LinkedHashSet<>();
        if (asLimit) {
            ofForm(rule).forEach(uses::add);
        }
        rule.getWhen()
                .forEach(condition -> ofCondition(condition, parameter, false).forEach(uses::add));
        boolean fewer = rule.getForm().equals("count-at-most");
        rule.getCounting()
                .forEach(condition -> ofCondition(condition, parameter, !fewer).forEach(uses::add));
        return uses;
    }

    private static Stream<Strictness> ofForm(RuleDefinition rule) {
        return switch (rule.getForm()) {
            case "at-least", "more-than", "spans-months", "proportion" -> Stream.of(HIGHER);
            case "count-at-least" -> Stream.of(rule.getOther().isPresent() ? LOWER : HIGHER);
            case "at-most",
                    "count-at-most",
                    "within-months",
                    "within-days",
                    "within-calendar-years",
                    "days-after",
                    "working-days-after",
                    "ratio",
                    "weighted-ratio",
                    "count-per-full" -> Stream.of(LOWER);
            case "one-of", "mentions", "starts-with" -> Stream.of(SHORTER);
            case "none-of", "includes", "has-each" -> Stream.of(LONGER);
            case "age-within" -> Stream.of(NARROWER);
            default -> Stream.empty();
        };
    }

    /** A bound that lets fewer through asks less where it limits whom the rule reaches, more where it limits what counts. */
    private static Stream<Strictness> ofCondition(Condition condition, String parameter, boolean counts) {
        boolean lower = condition
                        .getAtLeastParameter()
                        .filter(parameter::equals)
                        .isPresent()
                || condition.getMoreThanParameter().filter(parameter::equals).isPresent();
        boolean upper =
                condition.getLessThanParameter().filter(parameter::equals).isPresent();
        return Stream.of(HIGHER, LOWER)
                .filter(each -> lower && (each == HIGHER) == counts || upper && (each == LOWER) == counts);
    }

    private static boolean anyNumber(FactValue one, FactValue other, Order order) {
        List<BigDecimal> first = numbers(one);
        List<BigDecimal> second = numbers(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (order.holds(first.get(i), second.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The number, or the numbers of a list; what is no number is left out. */
    static List<BigDecimal> numbers(FactValue value) {
        return value.number()
                .map(List::of)
                .orElseGet(() -> value.texts().stream()
                        .filter(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"))
                        .map(BigDecimal::new)
                        .toList());
    }

    private static List<String> codes(FactValue value) {
        return value.texts().isEmpty() ? List.of(value.toString()) : value.texts();
    }
}
