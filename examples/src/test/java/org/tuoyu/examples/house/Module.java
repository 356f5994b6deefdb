package org.tuoyu.examples.house;

import java.util.Arrays;
import java.util.List;

/** A module of the house and the packages that belong to it. */
enum Module {
    CODEGEN("org.tuoyu.codegen.."),
    SERIALIZATION("org.tuoyu.serialization.."),
    POLICIES("org.tuoyu.policies.."),
    VALIDATION("org.tuoyu.validation.."),
    TESTKIT("org.tuoyu.testkit.."),
    SPREADSHEET("org.tuoyu.spreadsheet.."),
    CLI("org.tuoyu.cli.."),
    EXAMPLES("org.tuoyu.examples..");

    /** Every package of ours that no other module claims is a chapter of the subject, and stands in core. */
    static final String[] CORE = {
        "org.tuoyu.child..",
        "org.tuoyu.classgroup..",
        "org.tuoyu.constraint..",
        "org.tuoyu.employer..",
        "org.tuoyu.evidence..",
        "org.tuoyu.fact..",
        "org.tuoyu.filing..",
        "org.tuoyu.finding..",
        "org.tuoyu.identifier..",
        "org.tuoyu.incident..",
        "org.tuoyu.institution..",
        "org.tuoyu.operation..",
        "org.tuoyu.person..",
        "org.tuoyu.policy..",
        "org.tuoyu.premises..",
        "org.tuoyu.quantity..",
        "org.tuoyu.recognition..",
        "org.tuoyu.region..",
        "org.tuoyu.responsibility..",
        "org.tuoyu.safety..",
        "org.tuoyu.seat..",
        "org.tuoyu.staff..",
        "org.tuoyu.submission..",
        "org.tuoyu.subsidy.."
    };

    /** Packages that no public type may mention. */
    static final String[] INTERNAL = {
        "org.tuoyu.serialization.consistency..",
        "org.tuoyu.serialization.databind..",
        "org.tuoyu.serialization.internal..",
        "org.tuoyu.serialization.lint..",
        "org.tuoyu.validation.difference..",
        "org.tuoyu.validation.engine..",
        "org.tuoyu.validation.explanation..",
        "org.tuoyu.validation.fact..",
        "org.tuoyu.validation.form..",
        "org.tuoyu.validation.message..",
        "org.tuoyu.validation.region..",
        "org.tuoyu.validation.responsibility..",
        "org.tuoyu.validation.subsidy..",
        "org.tuoyu.codegen..",
        "org.tuoyu.cli.."
    };

    private final String packages;

    Module(String packages) {
        this.packages = packages;
    }

    String packages() {
        return packages;
    }

    /** The packages of all modules but core and those named. */
    static String[] packagesOtherThan(Module... allowed) {
        List<Module> kept = Arrays.asList(allowed);
        return Arrays.stream(values())
                .filter(module -> !kept.contains(module))
                .map(Module::packages)
                .toArray(String[]::new);
    }
}
