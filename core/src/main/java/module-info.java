/**
 * The field of under-three childcare (托育) as types: what institutions, staff, seats, claims, regions and responsible bodies
 * state, what the law says, and what a check found. It neither reads files nor applies rules.
 */
module org.tuoyu.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;

    exports org.tuoyu.fact;
    exports org.tuoyu.finding;
    exports org.tuoyu.identifier;
    exports org.tuoyu.policy;
    exports org.tuoyu.quantity;
}
