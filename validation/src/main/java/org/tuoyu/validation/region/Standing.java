package org.tuoyu.validation.region;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Text;

/**
 * What a measurement found.
 *
 * @param reached whether the target is reached; null when it cannot be told
 * @param value the value as displayed; null when not known
 * @param target what is asked, as displayed; null when not known
 * @param margin value minus target in {@code unit}; null when not known
 * @param unit what is counted, in English and singular; empty when it has no unit
 * @param missing JSON Pointers of the facts that were not stated
 * @param reason why it cannot be told, where that is not a missing fact
 */
record Standing(
        @Nullable Boolean reached,
        @Nullable String value,
        @Nullable String target,
        @Nullable BigInteger margin,
        String unit,
        List<String> missing,
        @Nullable Text reason) {

    static Standing missing(List<String> missing) {
        return new Standing(null, null, null, null, "", missing, null);
    }

    static Standing open(Text reason, List<String> missing) {
        return new Standing(null, null, null, null, "", missing, reason);
    }

    /** This standing, of which something keeps the verdict open. */
    Standing because(Text why, List<String> facts) {
        return new Standing(reached, value, target, margin, unit, facts, why);
    }
}
