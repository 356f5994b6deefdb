package org.tuoyu.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.testkit.json.Json;

/** Compares an expected answer with those given. */
final class Comparison {

    private final ExpectedAnswer expected;
    private final List<Map<String, Object>> about;
    private final List<Map<String, Object>> equal;

    private Comparison(ExpectedAnswer expected, List<Map<String, Object>> about) {
        this.expected = expected;
        this.about = about;
        this.equal = expected.isSilence()
                ? List.of()
                : about.stream().filter(answer -> differences(answer).isEmpty()).toList();
    }

    static Comparison of(ExpectedAnswer expected, List<Map<String, Object>> given) {
        List<Map<String, Object>> about =
                given.stream().filter(answer -> isAbout(expected, answer)).toList();
        return new Comparison(expected, expected.kind() == AnswerKind.DUTY ? assigned(expected, about) : about);
    }

    /** Whether an answer has every key that the expected one names. */
    private static boolean isAbout(ExpectedAnswer expected, Map<String, Object> answer) {
        return expected.kind().keys().stream()
                .allMatch(key -> !expected.members().containsKey(key)
                        || same(expected.members().get(key), member(answer, key)));
    }

    /** One answer of all bodies of a matter, under the clauses that are named, if any. */
    private static List<Map<String, Object>> assigned(ExpectedAnswer expected, List<Map<String, Object>> about) {
        List<Map<String, Object>> named = about.stream()
                .filter(answer -> !expected.members().containsKey("clauses")
                        || texts(expected.members().get("clauses")).contains(String.valueOf(answer.get("clause"))))
                .toList();
        Map<String, Object> all = Map.of(
                "duty", Objects.toString(expected.members().get("duty")),
                "bodies",
                        named.stream()
                                .map(answer -> String.valueOf(answer.get("body")))
                                .distinct()
                                .sorted()
                                .toList(),
                "clauses",
                        named.stream()
                                .map(answer -> String.valueOf(answer.get("clause")))
                                .distinct()
                                .sorted()
                                .toList());
        return List.of(all);
    }

    boolean isMet() {
        return expected.isSilence() ? about.isEmpty() : !equal.isEmpty();
    }

    Match match() {
        return new Match(expected, equal);
    }

    /** How the nearest answer differs. */
    Difference difference() {
        if (expected.isSilence()) {
            return new Difference(
                    expected,
                    about.stream()
                            .map(answer -> "but there is " + shown(answer))
                            .toList());
        }
        List<String> nearest = List.of("but there is no such answer");
        int fewest = Integer.MAX_VALUE;
        for (Map<String, Object> answer : about) {
            List<String> lines = differences(answer);
            if (lines.size() < fewest) {
                fewest = lines.size();
                nearest = lines;
            }
        }
        return new Difference(expected, nearest);
    }

    private static String shown(Map<String, Object> answer) {
        return answer.entrySet().stream()
                .filter(member ->
                        !member.getKey().equals("message") && !member.getKey().equals("remedy"))
                .map(member -> member.getKey() + " " + Json.text(member.getValue()))
                .collect(Collectors.joining(", "));
    }

    private List<String> differences(Map<String, Object> answer) {
        List<String> lines = new ArrayList<>();
        expected.members().forEach((name, value) -> {
            Object actual = member(answer, name);
            if (isCompared(name) && !agrees(name, value, actual)) {
                lines.add(name + ": expected " + Json.text(value) + ", actual "
                        + (actual == null ? "none" : Json.text(actual)));
            }
        });
        return lines;
    }

    /** Where no body is expected, no clause can be cited. */
    private boolean isCompared(String name) {
        boolean nobody = expected.members().get("bodies") instanceof List<?> bodies && bodies.isEmpty();
        return !(nobody && name.equals("clauses"));
    }

    /** The member of an answer that an expected member is compared with; a report names some of them otherwise. */
    private static @Nullable Object member(Map<String, Object> answer, String name) {
        return switch (name) {
            case "withoutClauses" -> answer.get("clauses");
            case "year" -> answer.containsKey(name) ? answer.get(name) : answer.get("period");
            default -> answer.get(name);
        };
    }

    private static boolean agrees(String name, @Nullable Object expected, @Nullable Object actual) {
        return switch (name) {
            case "clauses", "missing" -> texts(actual).containsAll(texts(expected));
            case "withoutClauses" -> texts(actual).stream().noneMatch(texts(expected)::contains);
            case "bodies" ->
                texts(expected).stream().distinct().sorted().toList().equals(texts(actual));
            case "expected", "actual" -> measured(expected, actual);
            default -> same(expected, actual);
        };
    }

    /** A measure by its value alone, or by those of value, unit and comparator that are named. */
    private static boolean measured(@Nullable Object expected, @Nullable Object actual) {
        if (!(actual instanceof Map<?, ?> measure)) {
            return same(expected, actual);
        }
        return expected instanceof Map<?, ?> named
                ? named.entrySet().stream().allMatch(member -> same(member.getValue(), measure.get(member.getKey())))
                : same(expected, measure.get("value"));
    }

    /** Equal as numbers where both are numbers, written as text or not. */
    static boolean same(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof BigDecimal || actual instanceof BigDecimal) {
            BigDecimal first = number(expected);
            BigDecimal second = number(actual);
            return first != null && second != null && first.compareTo(second) == 0;
        }
        if (expected instanceof List<?> first && actual instanceof List<?> second) {
            return first.size() == second.size() && texts(first).equals(texts(second));
        }
        return Objects.equals(expected, actual);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        try {
            return value instanceof String text ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
