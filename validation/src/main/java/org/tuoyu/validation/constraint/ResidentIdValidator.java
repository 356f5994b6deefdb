package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidResidentId;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.identifier.ResidentId;

/** Decides {@link ValidResidentId} (公民身份号码). Made by the Bean Validation engine; safe for use by many threads. */
public final class ResidentIdValidator implements ConstraintValidator<ValidResidentId, CharSequence> {

    /** For the Bean Validation engine. */
    public ResidentIdValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || ResidentId.isValid(text)) {
            return true;
        }
        return Violations.of(context, ValidResidentId.class)
                .report(ResidentId.check(text).stream()
                        .filter(IdentifierFault::isRefusal)
                        .toList());
    }
}
