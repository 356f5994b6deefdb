/**
 * Submissions, reports and packs in and out: readers that list every fault of a document with its place, writers with a fixed
 * order, and JSON Schema. It neither knows nor applies any rule.
 */
module org.tuoyu.serialization {
    requires static org.jspecify;
    requires static org.tuoyu.codegen;
    requires transitive org.tuoyu.core;
    requires com.fasterxml.jackson.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;

    exports org.tuoyu.serialization;

    provides com.fasterxml.jackson.databind.Module with
            org.tuoyu.serialization.TuoyuModule;
}
