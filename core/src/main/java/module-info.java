/**
 * The field of under-three childcare (托育) as types: what institutions, staff, seats, claims, regions and responsible bodies
 * state, what the law says, and what a check found. It neither reads files nor applies rules.
 */
module org.tuoyu.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;

    exports org.tuoyu.child;
    exports org.tuoyu.classgroup;
    exports org.tuoyu.employer;
    exports org.tuoyu.evidence;
    exports org.tuoyu.constraint;
    exports org.tuoyu.fact;
    exports org.tuoyu.filing;
    exports org.tuoyu.finding;
    exports org.tuoyu.identifier;
    exports org.tuoyu.incident;
    exports org.tuoyu.institution;
    exports org.tuoyu.operation;
    exports org.tuoyu.person;
    exports org.tuoyu.policy;
    exports org.tuoyu.premises;
    exports org.tuoyu.quantity;
    exports org.tuoyu.recognition;
    exports org.tuoyu.region;
    exports org.tuoyu.responsibility;
    exports org.tuoyu.safety;
    exports org.tuoyu.seat;
    exports org.tuoyu.staff;
    exports org.tuoyu.submission;
    exports org.tuoyu.subsidy;
}
