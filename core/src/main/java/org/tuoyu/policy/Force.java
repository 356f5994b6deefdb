package org.tuoyu.policy;

import java.util.Objects;
import org.tuoyu.finding.Severity;

/**
 * What stands behind a breach (约束力): the strength of the wording, the status and the kind of the document. The only
 * source of a breach's severity, so that a target, a draft or a recommended standard cannot reject anything.
 *
 * @param norm the strength of the wording
 * @param status the status of the document
 * @param force the kind of the document
 */
public record Force(NormStrength norm, DocumentStatus status, DocumentForce force) {

    /**
     * Checks that all three are given.
     *
     * @param norm the strength of the wording
     * @param status the status of the document
     * @param force the kind of the document
     */
    public Force {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(force, "force");
    }

    /**
     * Obtains the force of a clause.
     *
     * @param clause the clause
     * @param document the document that holds it
     * @return its force
     */
    public static Force of(Clause clause, PolicyDocument document) {
        return new Force(clause.getNorm(), document.getStatus(), document.getForce());
    }

    /**
     * The severity of a breach: the lowest of the three caps.
     *
     * @return never higher than any of the three allows
     */
    public Severity severity() {
        return norm.highestSeverity().atMost(status.highestSeverity()).atMost(force.highestSeverity());
    }

    /**
     * Whether a clause of this force must be decided before anything can be accepted.
     *
     * @return {@code true} when its breach would be an error
     */
    public boolean isMandatory() {
        return severity() == Severity.ERROR;
    }
}
