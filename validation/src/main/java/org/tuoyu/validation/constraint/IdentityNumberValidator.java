package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidIdentityNumber;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.identifier.IdentityDocumentType;

/** Decides {@link ValidIdentityNumber} (身份证件号码). Made by the Bean Validation engine; safe for use by many threads. */
public final class IdentityNumberValidator implements ConstraintValidator<ValidIdentityNumber, CharSequence> {

    private IdentityDocumentType type = IdentityDocumentType.RESIDENT_ID;

    /** For the Bean Validation engine. */
    public IdentityNumberValidator() {}

    @Override
    public void initialize(ValidIdentityNumber constraint) {
        type = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        return Violations.of(context, ValidIdentityNumber.class)
                .report(type.check(text).stream()
                        .filter(IdentifierFault::isRefusal)
                        .toList());
    }
}
