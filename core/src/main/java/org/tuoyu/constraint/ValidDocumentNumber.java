package org.tuoyu.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.identifier.DocumentNumber;

/**
 * The text is the number of an official document (发文字号), as {@link DocumentNumber#parse} reads it. {@code null} is valid.
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
public @interface ValidDocumentNumber {

    /**
     * The message; a message of one's own replaces those that tell what exactly is wrong.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.tuoyu.constraint.ValidDocumentNumber.message}";

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
