package org.tuoyu.testkit.conformance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tuoyu.testkit.json.Json;

/**
 * One answer that a case expects (预期答案). Immutable.
 *
 * @param kind what it is about
 * @param members what is compared, by the name of the JSON member, in the order of the file: text as {@link String}, numbers
 *     as {@link java.math.BigDecimal}, {@link Boolean}, lists as {@link java.util.List}, objects as {@link Map}; a value may
 *     be {@code null} where JSON says so. A member that is not there is not compared
 */
public record ExpectedAnswer(AnswerKind kind, Map<String, Object> members) {

    /** The outcome, or the status, that stands for: the rule, clause or matter does not answer at all. */
    public static final String NOT_ASKED = "NOT_ASKED";

    /**
     * Creates an expected answer.
     *
     * @param kind what it is about
     * @param members copied
     */
    public ExpectedAnswer {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Whether no answer is expected.
     *
     * @return {@code true} for {@link #NOT_ASKED}
     */
    public boolean isSilence() {
        return NOT_ASKED.equals(members.get(kind.decision()));
    }

    /**
     * What is expected, for people.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return kind.member() + " " + Json.text(members);
    }
}
