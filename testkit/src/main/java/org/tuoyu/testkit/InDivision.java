package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Generates for a place (所在区划). Beside {@code @ForAll} on any type of the model under {@link TuoyuDomain}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface InDivision {

    /**
     * The place.
     *
     * @return six digits of a division
     */
    String value();
}
