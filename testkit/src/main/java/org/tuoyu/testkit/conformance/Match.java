package org.tuoyu.testkit.conformance;

import java.util.List;
import java.util.Map;

/**
 * An expected answer and the answers given that are as expected (匹配). Immutable.
 *
 * @param expected what the case expects
 * @param answers the answers, as members by name; empty when the expected answer is that there is none
 */
public record Match(ExpectedAnswer expected, List<Map<String, Object>> answers) {

    /**
     * Creates a match.
     *
     * @param expected what the case expects
     * @param answers copied
     */
    public Match {
        answers = List.copyOf(answers);
    }
}
