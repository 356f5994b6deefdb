package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;

/**
 * A number that was counted, or the facts that are missing for it.
 *
 * @param number the sum; null when something is missing
 * @param missing JSON Pointers; empty when the number is known
 */
record Count(@Nullable BigDecimal number, List<String> missing) {

    /** One of something that has no base of its own. */
    static final Count ONE = new Count(BigDecimal.ONE, List.of());

    static Count of(Tally tally, Submission submission, Snapshot snapshot) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        for (Tally.Part part : tally.parts(submission, snapshot.index())) {
            BigDecimal number = part.number();
            if (number == null) {
                missing.addAll(part.missing());
            } else {
                sum = sum.add(number);
            }
        }
        return missing.isEmpty() ? new Count(sum, List.of()) : new Count(null, List.copyOf(missing));
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if it is missing
     */
    BigDecimal known() {
        BigDecimal known = number;
        if (known == null) {
            throw new IllegalStateException("missing: " + missing);
        }
        return known;
    }

    boolean isKnown() {
        return number != null;
    }
}
