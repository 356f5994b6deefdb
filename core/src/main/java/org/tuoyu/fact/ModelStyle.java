package org.tuoyu.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every model type of this library: {@code getX}/{@code isX} accessors, a hidden implementation behind
 * a nested {@code Builder}, each attribute set once. It leaves no trace in class files, so that users who compile
 * against a model need no Immutables jar.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"staff:staff", "child:children", "premises:premises", "basis:basis", "has:has"},
        throwForInvalidImmutableState = MissingAttributesException.class,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        redactedMask = "***",
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
