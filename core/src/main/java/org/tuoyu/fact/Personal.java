package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a fact about a person (个人信息): it is masked in {@code toString}, logs, messages and reports unless the caller
 * asks for values by name. Source: 个人信息保护法.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /**
     * Whether the fact is sensitive (敏感个人信息): health, criminal record, or anything about a child.
     *
     * @return {@code false} for ordinary personal facts
     */
    boolean sensitive() default false;
}
