package org.tuoyu.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.testkit.json.Json;

/**
 * Reads conformance cases. The bundled ones lie beside this class in the jar, listed in {@code conformance/index.json}; their
 * form is that of {@code conformance.schema.json}.
 */
public final class ConformanceCases {

    private ConformanceCases() {}

    /**
     * All cases of the jar.
     *
     * @return in the order of the index
     */
    public static List<ConformanceCase> bundled() {
        List<ConformanceCase> cases = new ArrayList<>();
        files().forEach(file -> cases.addAll(parse(resource(file))));
        return List.copyOf(cases);
    }

    /**
     * The cases of the jar for one document.
     *
     * @param document the name of its folder, such as {@code jindong} or {@code national}
     * @return in the order of the index; empty when there are none
     */
    public static List<ConformanceCase> bundled(String document) {
        return bundled().stream()
                .filter(each -> each.id().startsWith(document + "/"))
                .toList();
    }

    /**
     * The case files of the jar.
     *
     * @return their names relative to the folder {@code org/tuoyu/testkit/conformance}, in the order of the index
     */
    public static List<String> files() {
        return texts(Json.object(resource("index.json")).get("files"));
    }

    /**
     * Reads a case file.
     *
     * @param json its text
     * @return its cases in order
     * @throws IllegalArgumentException if it is not of the form of the schema
     */
    public static List<ConformanceCase> parse(String json) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (Object each : list(Json.object(json, "submission").get("cases"))) {
            cases.add(one(members(each)));
        }
        return List.copyOf(cases);
    }

    /**
     * The JSON Schema (2020-12) of a case file.
     *
     * @return JSON text
     */
    public static String schema() {
        return resource("../conformance.schema.json");
    }

    private static ConformanceCase one(Map<String, Object> members) {
        String id = text(members, "id");
        try {
            Map<String, String> readings = new LinkedHashMap<>();
            if (members.containsKey("readings")) {
                members(members.get("readings")).forEach((reading, option) -> readings.put(reading, option.toString()));
            }
            return new ConformanceCase(
                    id,
                    texts(members.get("clauses")),
                    text(members, "why"),
                    text(members, "division"),
                    LocalDate.parse(text(members, "on")),
                    Boolean.TRUE.equals(members.get("drafts")),
                    readings,
                    text(members, "submission"),
                    expected(members(members.get("expect"))));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("case " + id + ": " + e.getMessage(), e);
        }
    }

    private static List<ExpectedAnswer> expected(Map<String, Object> expect) {
        List<ExpectedAnswer> answers = new ArrayList<>();
        for (AnswerKind kind : AnswerKind.values()) {
            Object stated = expect.get(kind.member());
            if (kind == AnswerKind.VERDICT && stated != null) {
                answers.add(new ExpectedAnswer(kind, Map.of(kind.member(), stated)));
            } else if (stated != null) {
                list(stated).forEach(each -> answers.add(new ExpectedAnswer(kind, members(each))));
            }
        }
        return answers;
    }

    private static String text(Map<String, Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("member " + name + " is missing or no text");
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked") // made by Json
    static List<Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw new IllegalArgumentException("a list is expected, not " + value);
    }

    @SuppressWarnings("unchecked") // made by Json
    static Map<String, Object> members(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("an object is expected, not " + value);
    }

    private static String resource(String name) {
        try (InputStream stream = ConformanceCases.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
