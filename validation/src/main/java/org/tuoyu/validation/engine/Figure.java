package org.tuoyu.validation.engine;

import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;

/**
 * A value of a parameter with the document that sets it. Immutable.
 *
 * @param parameter as that document describes it
 * @param value the value and its days
 * @param document the document
 */
public record Figure(Parameter parameter, ParameterValue value, PolicyDocument document) {

    boolean relatesTo(Figure other) {
        return value.getRelation()
                .filter(relation -> relation.getClause().equals(other.value.getClause()))
                .isPresent();
    }

    boolean says(Figure other) {
        return value.getValue().equals(other.value.getValue());
    }

    /** Whether a draft sets it. */
    public boolean isDraft() {
        return document.getStatus() == DocumentStatus.DRAFT;
    }
}
