package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.validation.engine.Truth;

/**
 * The days on which something holds, as far as the facts tell. Immutable.
 *
 * @param certain it holds for certain
 * @param possible it holds, or may hold; at least the certain days
 * @param missing the JSON Pointers of the facts that would tell
 */
record Span(Days certain, Days possible, List<String> missing) {

    static Span of(Days days) {
        return new Span(days, days, List.of());
    }

    static Span unknown(String pointer) {
        return new Span(Days.none(), Days.all(), List.of(pointer));
    }

    /** The days on which both hold. */
    Span and(Span other) {
        Set<String> both = new LinkedHashSet<>(missing);
        both.addAll(other.missing);
        return new Span(certain.and(other.certain), possible.and(other.possible), List.copyOf(both));
    }

    Truth on(LocalDate day) {
        if (certain.contains(day)) {
            return Truth.TRUE;
        }
        return possible.contains(day) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
