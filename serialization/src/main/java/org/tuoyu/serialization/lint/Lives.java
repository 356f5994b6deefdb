package org.tuoyu.serialization.lint;

import java.time.LocalDate;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;

/** Where and when documents and values hold, beside each other. */
final class Lives {

    private Lives() {}

    /** Whether a document also counts where the other one does; of two of the same place the later one answers. */
    static boolean isWider(PolicyDocument wide, PolicyDocument narrow) {
        return isOfSamePlace(wide, narrow) ? from(wide).isBefore(from(narrow)) : contains(wide, narrow);
    }

    static boolean isOfSamePlace(PolicyDocument one, PolicyDocument other) {
        return one.getDivision().equals(other.getDivision());
    }

    /** Whether the place of a document contains that of another, or is the same. */
    static boolean contains(PolicyDocument wide, PolicyDocument narrow) {
        return narrow.getDivision().startsWith(wide.getDivision().replaceAll("(00)+$", ""));
    }

    static boolean overlap(ParameterValue one, ParameterValue other) {
        return !from(one).isAfter(until(other)) && !from(other).isAfter(until(one));
    }

    static boolean overlap(PolicyDocument one, PolicyDocument other) {
        return !from(one).isAfter(until(other)) && !from(other).isAfter(until(one));
    }

    static LocalDate from(ParameterValue value) {
        return value.getFrom().orElse(LocalDate.MIN);
    }

    static LocalDate until(ParameterValue value) {
        return value.getUntil().orElse(LocalDate.MAX);
    }

    private static LocalDate from(PolicyDocument document) {
        return document.getInForceFrom().orElse(LocalDate.MAX);
    }

    private static LocalDate until(PolicyDocument document) {
        return document.getInForceUntil().orElse(LocalDate.MAX);
    }
}
