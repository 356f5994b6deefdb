package org.tuoyu.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.tuoyu.constraint.ValidDocumentNumber;
import org.tuoyu.identifier.DocumentNumber;

/** Decides {@link ValidDocumentNumber} (发文字号). Made by the Bean Validation engine; safe for use by many threads. */
public final class DocumentNumberValidator implements ConstraintValidator<ValidDocumentNumber, CharSequence> {

    /** For the Bean Validation engine. */
    public DocumentNumberValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || DocumentNumber.isValid(text);
    }
}
