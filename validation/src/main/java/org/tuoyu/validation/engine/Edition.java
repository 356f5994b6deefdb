package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.ClauseId;

/**
 * The law behind a rule from one day until the next edition: the clauses in force, how grave a breach is, and the value
 * of the parameter. Immutable.
 */
public final class Edition {

    private final LocalDate from;
    private final List<ClauseId> clauses;
    private final Severity severity;
    private final boolean inForce;
    private final boolean draft;
    private final @Nullable Limit limit;
    private final boolean lacksFigure;

    Edition(
            LocalDate from,
            List<ClauseId> clauses,
            Severity severity,
            boolean draft,
            @Nullable Limit limit,
            boolean lacksFigure) {
        this.from = from;
        this.clauses = clauses;
        this.inForce = !clauses.isEmpty();
        this.severity = severity;
        this.draft = draft;
        this.limit = limit;
        this.lacksFigure = lacksFigure;
    }

    /** The first day. */
    LocalDate from() {
        return from;
    }

    /** Whether any clause is in force. */
    boolean isInForce() {
        return inForce;
    }

    /** The clauses, the nearest place first. */
    public List<ClauseId> clauses() {
        return clauses;
    }

    /** How grave a breach is. */
    Severity severity() {
        return severity;
    }

    /** Whether all clauses are drafts. */
    boolean isDraft() {
        return draft;
    }

    /** Whether the rule waits for a figure that no document of the place gives. */
    boolean lacksFigure() {
        return lacksFigure;
    }

    /** The value of the rule's parameter; null when it names none. */
    @Nullable
    FactValue value() {
        return limit == null ? null : limit.value();
    }

    /** The unit of the rule's parameter. */
    Optional<String> unit() {
        return limit == null || limit.unit().isEmpty() ? Optional.empty() : Optional.of(limit.unit());
    }

    /** The value of the rule's parameter, ready to be compared with; null when it names none. */
    @Nullable
    Limit figure() {
        return limit;
    }
}
