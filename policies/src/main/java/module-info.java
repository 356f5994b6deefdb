/**
 * The documents of the field as data: clauses, figures and their dates, compiled from the YAML of their authors by the build.
 * It holds no code but what finds them.
 */
module org.tuoyu.policies {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires org.tuoyu.serialization;

    exports org.tuoyu.policies;

    provides org.tuoyu.policy.PackSource with
            org.tuoyu.policies.BundledPacks;
}
