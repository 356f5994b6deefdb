package org.tuoyu.testkit.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.testkit.json.Json;

/**
 * What an implementation answers to a case (实际答案): a report in the JSON of this library, or an object with as many of its
 * members as the implementation has answers for. Immutable.
 *
 * <p>The members are those of {@code expect} in a case: {@code verdict}, {@code outcomes}, {@code amounts} (a report calls
 * them {@code subsidies}), {@code targets}, {@code routes}; and beyond a report {@code parameters} (each with {@code id},
 * {@code value}, {@code clause}) and {@code duties} (each with {@code duty}, {@code body}, {@code clause}). A simple answer
 * is as short as <code>{"outcomes":[{"rule":"safety/footage-retention","outcome":"BREACHED"}]}</code>.
 */
public final class Answers {

    private final Map<String, Object> members;

    private Answers(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Reads answers.
     *
     * @param json a JSON object
     * @return the answers
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static Answers parse(String json) {
        return new Answers(Json.object(json));
    }

    /** Answers that are maps and lists already. */
    static Answers of(Map<String, Object> members) {
        return new Answers(members);
    }

    /** The answers of a kind, in order; empty when there are none. */
    List<Map<String, Object>> of(AnswerKind kind) {
        if (kind == AnswerKind.VERDICT) {
            Object verdict = members.get(kind.member());
            return verdict == null ? List.of() : List.of(Map.of(kind.member(), verdict));
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        collect(kind.member(), answers);
        if (kind == AnswerKind.AMOUNT) {
            collect("subsidies", answers);
        }
        return answers;
    }

    private void collect(String member, List<Map<String, Object>> answers) {
        Object stated = members.get(member);
        if (stated != null) {
            ConformanceCases.list(stated).forEach(each -> answers.add(ConformanceCases.members(each)));
        }
    }
}
