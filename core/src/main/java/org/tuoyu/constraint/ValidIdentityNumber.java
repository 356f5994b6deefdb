package org.tuoyu.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.identifier.IdentityDocumentType;

/**
 * The text is the number of an identity document of a given type (身份证件号码). {@code null} is valid. No message shows a
 * character of the number.
 *
 * <p>For {@link CharSequence}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentityNumber {

    /**
     * The type of document.
     *
     * @return the type whose form the number must have
     */
    IdentityDocumentType value();

    /**
     * The message; a message of one's own replaces those that tell what exactly is wrong.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.tuoyu.constraint.ValidIdentityNumber.message}";

    /**
     * The groups that the constraint belongs to.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * The payload for clients of Bean Validation.
     *
     * @return none unless a client asks for it
     */
    Class<? extends Payload>[] payload() default {};
}
