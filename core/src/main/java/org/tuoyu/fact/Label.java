package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words by which people know a field or a code (标签): used in messages, JSON Schema, templates and reports.
 *
 * <p>Present on every accessor of a model type and on every constant of a code list.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /**
     * The Chinese label, as on a form.
     *
     * @return not empty
     */
    String zh();

    /**
     * The English label.
     *
     * @return empty where the words of the identifier are the label
     */
    String en() default "";
}
