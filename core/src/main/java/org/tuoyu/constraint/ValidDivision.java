package org.tuoyu.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;

/**
 * The text is the code of a place (行政区划代码) in six digits. {@code null} is valid.
 *
 * <p>For {@link CharSequence}. Whether a code was in use on a given date is a question to {@link DivisionTable}, not to a
 * constraint, which knows no date. Source: GB/T 2260.
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
public @interface ValidDivision {

    /**
     * The levels that are allowed.
     *
     * @return any level is allowed when there is none
     */
    Division.Level[] levels() default {};

    /**
     * Whether the code must stand in the bundled table, at whatever date.
     *
     * @return {@code true} to refuse codes that the table does not know
     */
    boolean listed() default false;

    /**
     * The message; a message of one's own replaces those that tell what exactly is wrong.
     *
     * @return a text or the key of one in braces
     */
    String message() default "{org.tuoyu.constraint.ValidDivision.message}";

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
