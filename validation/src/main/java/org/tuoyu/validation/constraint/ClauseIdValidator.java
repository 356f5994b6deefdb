package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidClauseId;
import org.tuoyu.policy.ClauseId;

/** Decides {@link ValidClauseId} (条款标识). Made by the Bean Validation engine; safe for use by many threads. */
public final class ClauseIdValidator implements ConstraintValidator<ValidClauseId, CharSequence> {

    /** For the Bean Validation engine. */
    public ClauseIdValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || ClauseId.isValid(text);
    }
}
