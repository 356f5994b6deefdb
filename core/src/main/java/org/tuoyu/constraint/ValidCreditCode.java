package org.tuoyu.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.identifier.CreditCode;

/**
 * The text is a unified social credit code (统一社会信用代码) in its plain form, as {@link CreditCode#parse} reads it. {@code null}
 * is valid. Every fault is a violation of its own, with the place and what should stand there.
 *
 * <p>For {@link CharSequence}. Source: GB 32100-2015.
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
public @interface ValidCreditCode {

    /**
     * The prefixes that are allowed: department and category of body.
     *
     * @return two characters each; any prefix is allowed when there is none
     */
    String[] prefixes() default {};

    /**
     * Whether the check character inside the subject part must fit too. Some codes in use fail that.
     *
     * @return {@code true} to refuse them
     */
    boolean consistentSubject() default false;

    /**
     * The message; a message of one's own replaces those that tell what exactly is wrong.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.tuoyu.constraint.ValidCreditCode.message}";

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
