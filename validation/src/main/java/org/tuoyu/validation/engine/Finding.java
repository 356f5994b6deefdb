package org.tuoyu.validation.engine;

import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;

/**
 * What a rule found against one element: key and arguments, no words yet. Holds values of the submission, which are
 * immutable, and nothing personal that the outcome will not show. Immutable.
 */
abstract class Finding {

    abstract OutcomeType type();

    abstract Severity severity();

    /** The outcome, in words. */
    abstract Outcome outcome(Optional<String> subject);
}
