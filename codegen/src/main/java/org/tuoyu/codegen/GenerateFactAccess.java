package org.tuoyu.codegen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the classes {@code FactAccess} and {@code FactWords}: reading facts of the model by number, and the words that
 * people use for them. The code is generated into the package of the annotated type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateFactAccess {

    /**
     * The roots.
     *
     * @return model interfaces or records; the first has the type number 0
     */
    Class<?>[] value();
}
