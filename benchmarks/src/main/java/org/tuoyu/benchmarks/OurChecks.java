package org.tuoyu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** The checks that are compared, as ours: the bundled packs with the bindings of these rules only. */
final class OurChecks {

    /** The rules that the alternatives are written after. */
    static final Set<String> RULES = Set.of(
            "class-group/infant-size",
            "class-group/younger-toddler-size",
            "class-group/older-toddler-size",
            "class-group/mixed-size",
            "class-group/infant-age",
            "class-group/younger-toddler-age",
            "class-group/older-toddler-age",
            "class-group/mixed-age",
            "agreement/signed",
            "health/entry-check",
            "health/staff-check-rolling",
            "staff/background-before-hire",
            "staff/background-result",
            "premises/lease-term",
            "safety/surveillance-hours",
            "safety/surveillance-coverage",
            "safety/footage-retention");

    private OurChecks() {}

    /** The view with these rules only. */
    static PolicyView some(Submission submission) {
        List<PackHandle> handles = new ArrayList<>();
        for (PackSource source : ServiceLoader.load(PackSource.class)) {
            source.packs()
                    .forEach(handle -> handles.add(new PackHandle(
                            handle.id(),
                            handle.division(),
                            handle.sha256(),
                            () -> some(handle.content().get()))));
        }
        return view(Rulebook.of(handles), submission);
    }

    private static Pack some(Pack pack) {
        return pack.withBindings(pack.getBindings().stream()
                        .filter(binding -> RULES.contains(binding.getRule().value()))
                        .toList())
                .withRoutes(List.of());
    }

    /** The view with every rule in force. */
    static PolicyView all(Submission submission) {
        return view(Rulebook.bundled(), submission);
    }

    private static PolicyView view(Rulebook rulebook, Submission submission) {
        return rulebook.inForce(
                submission.getDivision().orElseThrow(), submission.getAsOf().orElseThrow());
    }

    /** How many breaches a report lists, each with its clause and its text, as a user reads them. */
    static int breaches(Report report) {
        return report.breaches().size();
    }
}
