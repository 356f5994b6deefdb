package org.tuoyu.codegen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a decoder and an encoder of every model type that can be reached from the types named, and for a JSON Schema of
 * the roots that have one. The code is generated into the package of the annotated type.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateCodecs {

    /**
     * The roots.
     *
     * @return model interfaces or records, in the order in which their types are to be numbered, and types carried as text
     */
    Class<?>[] value();

    /**
     * Schemas to write as resources into the package of the annotated type.
     *
     * @return one entry a document type; empty when none is wanted
     */
    Schema[] schemas() default {};

    /** A JSON Schema to generate. */
    @Target({})
    @Retention(RetentionPolicy.SOURCE)
    @interface Schema {

        /**
         * The type of the document.
         *
         * @return one of the roots
         */
        Class<?> root();

        /**
         * The name of the resource.
         *
         * @return such as {@code submission.schema.json}
         */
        String file();

        /**
         * The identifier of the schema.
         *
         * @return an absolute URI
         */
        String id();
    }
}
