package org.tuoyu.testkit.conformance;

import java.util.List;

/**
 * An expected answer that was not given (差异). Immutable.
 *
 * @param expected what the case expects
 * @param lines how the nearest answer differs, one line a member; or that there is none
 */
public record Difference(ExpectedAnswer expected, List<String> lines) {

    /**
     * Creates a difference.
     *
     * @param expected what the case expects
     * @param lines copied
     */
    public Difference {
        lines = List.copyOf(lines);
    }

    /**
     * The difference, for people.
     *
     * @return lines joined by line feeds
     */
    @Override
    public String toString() {
        return "  expected " + expected + "\n    " + String.join("\n    ", lines);
    }
}
