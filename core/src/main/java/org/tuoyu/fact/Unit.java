package org.tuoyu.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit of a number (计量单位), in English and singular: {@code day}, {@code month}, {@code year}, {@code hour},
 * {@code minute}, {@code person}, {@code child}, {@code seat}, {@code class}, {@code square-metre}, {@code percent},
 * {@code yuan}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unit {

    /**
     * The unit.
     *
     * @return not empty
     */
    String value();
}
