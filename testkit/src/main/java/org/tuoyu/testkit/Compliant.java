package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates what breaches nothing (合规), edge cases included. Beside {@code @ForAll} on a {@code Submission} or an {@code
 * Institution} under {@link TuoyuDomain}; without it the edge cases lie on both sides of every bound.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface Compliant {}
