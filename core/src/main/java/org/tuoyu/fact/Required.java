package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a fact that every document must state (必填), although one that does not is read all the same: its absence is a fault
 * of form, and the rest is checked. Where such a fact is an {@code Optional}, absent means that it could not be read; where it is
 * a plain text, the empty text does.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {}
