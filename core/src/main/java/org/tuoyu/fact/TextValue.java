package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value type that submissions and packs carry as text. It is read by its static method
 * {@code parse(String)}, which throws an {@link IllegalArgumentException} for text that is no such value, and written
 * by the method named here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextValue {

    /**
     * A regular expression that every text of the value matches as a whole, for the published schema.
     *
     * @return empty when any text is allowed
     */
    String pattern() default "";

    /**
     * The name of the format in the published schema, for what a pattern cannot say, such as a check character.
     *
     * @return empty when the pattern says all
     */
    String format() default "";

    /**
     * The method without parameters that gives the exact text.
     *
     * @return {@code toString} unless that is masked
     */
    String write() default "toString";
}
