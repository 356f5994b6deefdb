package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An open code list (开放代码表): a text that usually holds one of these codes, whose labels are then shown to people. A text
 * that is none of them is as good, and shown as it is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCodes {

    /**
     * The codes that have labels.
     *
     * @return an enum whose constants bear {@link Label}
     */
    Class<? extends Enum<?>> value();
}
