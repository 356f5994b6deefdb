package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose elements are judged each on its own (独立判定): in a list of them one that is no object at all counts as
 * stating nothing, so that its neighbours are read and judged, at their places. Of any other list such an element makes the whole
 * list count as not stated, because what is counted over a list with a gap cannot be relied on; so does a document that breaks off
 * within the list.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Standalone {}
