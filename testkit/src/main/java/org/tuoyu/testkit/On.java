package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Generates for a day (基准日). Beside {@code @ForAll} on any type of the model under {@link TuoyuDomain}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface On {

    /**
     * The day.
     *
     * @return a date such as 2021-09-01
     */
    String value();
}
