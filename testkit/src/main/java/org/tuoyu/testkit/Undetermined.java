package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Generates what lacks a fact that a rule reads (无法判定). Of submissions only: they are of the first type that is asked the rule. Beside {@code @ForAll} on a {@code Submission} or an {@code Institution} under {@link TuoyuDomain}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Undetermined {

    /**
     * The rule.
     *
     * @return the id of a rule that the place asks on the day
     */
    String value();
}
