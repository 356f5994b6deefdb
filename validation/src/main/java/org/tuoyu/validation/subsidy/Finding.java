package org.tuoyu.validation.subsidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/**
 * What a scheme found. Immutable.
 *
 * @param status what can be said
 * @param amount the amount; null unless one is owed
 * @param formula how it was computed; null without an amount
 * @param message what it means
 * @param missing the JSON Pointers of the facts that were not stated
 */
record Finding(
        AmountStatus status,
        @Nullable Yuan amount,
        @Nullable Text formula,
        Text message,
        List<String> missing) {

    static Finding owed(Yuan amount, Text formula, Text message) {
        return new Finding(AmountStatus.OWED, amount, formula, message, List.of());
    }

    /** Owed, without an amount of its own, such as a price. */
    static Finding granted(Text message) {
        return new Finding(AmountStatus.OWED, null, null, message, List.of());
    }

    static Finding notApplicable(Text message) {
        return new Finding(AmountStatus.NOT_APPLICABLE, null, null, message, List.of());
    }

    static Finding notDefined(Text message) {
        return new Finding(AmountStatus.NOT_DEFINED, null, null, message, List.of());
    }

    static Finding open(List<String> missing, Text message) {
        return new Finding(
                AmountStatus.UNDETERMINED,
                null,
                null,
                message,
                missing.stream().distinct().toList());
    }

    static Finding missing(List<String> missing) {
        return open(missing, Text.of("缺少信息，无法计算", "cannot be computed, facts are missing"));
    }

    boolean isOwed() {
        return status == AmountStatus.OWED;
    }

    /** This finding with words added to its message. */
    Finding saying(Text more) {
        return new Finding(status, amount, formula, Wording.join(message, more), missing);
    }
}
