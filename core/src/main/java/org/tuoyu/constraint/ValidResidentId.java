package org.tuoyu.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.identifier.ResidentId;

/**
 * The text is the number of a resident (公民身份号码), as {@link ResidentId#parse} reads it; a small x is allowed. {@code null}
 * is valid. No message shows a character of the number.
 *
 * <p>For {@link CharSequence}. Source: GB 11643-1999.
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
public @interface ValidResidentId {

    /**
     * The message; a message of one's own replaces those that tell what exactly is wrong.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.tuoyu.constraint.ValidResidentId.message}";

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
