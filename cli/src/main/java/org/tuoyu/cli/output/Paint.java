package org.tuoyu.cli.output;

import org.tuoyu.finding.Severity;
import org.tuoyu.finding.Verdict;

/** Colours of a terminal. */
enum Paint {
    NONE(""),
    BOLD("\u001B[1m"),
    RED("\u001B[31m"),
    GREEN("\u001B[32m"),
    YELLOW("\u001B[33m"),
    BLUE("\u001B[36m");

    private static final String END = "\u001B[0m";

    private final String start;

    Paint(String start) {
        this.start = start;
    }

    String over(String words, boolean colour) {
        return colour && !start.isEmpty() && !words.isEmpty() ? start + words + END : words;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case ADVICE, INFO -> BLUE;
        };
    }

    static Paint of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> GREEN;
            case REJECTED -> RED;
            case UNDETERMINED -> YELLOW;
        };
    }
}
