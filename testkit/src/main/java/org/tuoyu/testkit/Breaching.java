package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates what breaks one rule (违反一条规则), and shrinks to the few lines that break it. Beside {@code @ForAll} on a {@code
 * Submission} or an {@code Institution} under {@link TuoyuDomain}; {@link OfType} names a type that is asked the rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Breaching {

    /**
     * The rule.
     *
     * @return the id of a rule that the place asks on the day
     */
    String value();
}
