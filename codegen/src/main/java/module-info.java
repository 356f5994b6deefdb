/**
 * The annotation processor that derives readers, writers, schemas and fact access from the model interfaces. Needed by the
 * build only; nothing of it is on a user's class path.
 */
module org.tuoyu.codegen {
    requires transitive java.compiler;
    requires static org.jspecify;

    exports org.tuoyu.codegen;

    provides javax.annotation.processing.Processor with
            org.tuoyu.codegen.ModelProcessor;
}
