package org.tuoyu.validation.subsidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.MissingFacts;

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

    /** Stands for the names of what is missing, until the submission is at hand that they come from. */
    private static final Text NOT_STATED = Text.of("缺少信息，无法计算", "cannot be computed, facts are missing");

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
        return open(missing, NOT_STATED);
    }

    /** What it means; of facts that are missing, which they are. */
    Text said(Submission submission) {
        if (!message.equals(NOT_STATED) || missing.isEmpty()) {
            return message;
        }
        Text names = MissingFacts.words(missing.stream()
                .map(pointer -> FactPlace.in(submission, pointer))
                .toList());
        return Text.of(names.zh() + "，无法计算", "cannot be computed, " + names.en());
    }

    boolean isOwed() {
        return status == AmountStatus.OWED;
    }

    /** This finding with words added to its message. */
    Finding saying(Text more) {
        return new Finding(status, amount, formula, Wording.join(message, more), missing);
    }
}
