package org.tuoyu.codegen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the class {@code CodeWords}: the words that people use for the codes which can be reached from the types named.
 * The code is generated into the package of the annotated type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateCodeWords {

    /**
     * The roots.
     *
     * @return model interfaces or records
     */
    Class<?>[] value();
}
