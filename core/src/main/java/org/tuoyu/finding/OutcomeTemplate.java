package org.tuoyu.finding;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An outcome but for its place (结论模板): what all outcomes have in common that tell the same of different elements, such
 * as that they meet a rule. Safe for use by many threads.
 */
public final class OutcomeTemplate {

    private final Outcome outcome;
    private volatile @Nullable Object kept;

    /**
     * Makes a template.
     *
     * @param outcome its pointer and subject do not count
     */
    public OutcomeTemplate(Outcome outcome) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * The answer.
     *
     * @return the same for every place
     */
    public OutcomeType type() {
        return outcome.getOutcome();
    }

    /**
     * The outcome at a place.
     *
     * @param pointer JSON Pointer of the element
     * @param subject what it is about
     * @return a new outcome
     */
    public Outcome at(String pointer, Optional<String> subject) {
        return outcome.withPointer(pointer).withSubject(subject);
    }

    /**
     * What a writer keeps here so as not to make it for every outcome, such as prepared bytes.
     *
     * @return null when nothing is kept
     */
    public @Nullable Object kept() {
        return kept;
    }

    /**
     * Keeps something of a writer. No answer may rest on it: another thread may see an older one, or none.
     *
     * @param something immutable
     */
    public void keep(Object something) {
        kept = something;
    }
}
