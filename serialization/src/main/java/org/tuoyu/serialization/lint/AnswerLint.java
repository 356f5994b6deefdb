package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Metric;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Target;
import org.tuoyu.serialization.lint.FactFields.Fact;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks readings, entitlements, routes, targets, duties and posts. */
final class AnswerLint {

    private static final Set<String> SCHEMES = Set.of(
            "added-class",
            "seat-year",
            "one-time-award",
            "standard-increase",
            "income-share",
            "tax-exemption",
            "fee-exemption",
            "utility-tariff",
            "expense-deduction",
            "none-stated");
    private static final Set<String> COMPARATORS = Set.of(">=", "<=", ">", "=");
    private static final List<Scope> EARNERS =
            List.of(Scope.INSTITUTION, Scope.CLAIM, Scope.EMPLOYER, Scope.SUBMISSION);

    /** No body is named, or the part that names it is not at hand. */
    private static final Set<String> NOBODY = Set.of("UNASSIGNED", "NOT_HELD");

    private final References references;
    private final ConditionLint conditions;

    AnswerLint(KnownLaw law) {
        this.references = new References(law);
        this.conditions = new ConditionLint(law);
    }

    void reading(About about, Reading reading) {
        List<String> options =
                reading.getOptions().stream().map(ReadingOption::getId).toList();
        if (!options.contains(reading.getDefaultOption())) {
            about.error(
                    "/defaultOption",
                    "pack/no-option",
                    "option",
                    reading.getDefaultOption(),
                    "reading",
                    reading.getId());
        }
        if (options.stream().distinct().count() < options.size()) {
            about.error("/options", "pack/twice", "id", reading.getId());
        }
        references.clauses(about, "/clauses", reading.getClauses());
    }

    void entitlement(About about, Entitlement entitlement) {
        references.clause(about, "/clause", entitlement.getClause());
        references.clauses(about, "/basis", entitlement.getBasis());
        references.parameter(about, "/parameter", entitlement.getParameter());
        references.readings(about, "/readings", entitlement.getReadings());
        BindingLint.submissionTypes(about, entitlement.getSubmissionTypes());
        entitlement.getMatter().ifPresent(matter -> ParameterLint.quantity(about, "/matter", matter));
        if (!SCHEMES.contains(entitlement.getScheme())) {
            about.error("/scheme", "pack/no-scheme", "scheme", entitlement.getScheme());
        }
        conditions.check(about, "/when", entitlement.getWhen(), AnswerLint::ofEarner);
        conditions.check(about, "/decidedWhen", entitlement.getDecidedWhen(), AnswerLint::ofEarner);
        Optional<Fact> list = ConditionLint.fact(about, "/of", entitlement.getOf(), AnswerLint::ofEarner);
        conditions.check(about, "/counting", entitlement.getCounting(), path -> ofElement(list, path));
        ConditionLint.fact(about, "/fact", entitlement.getFact(), path -> ofElement(list, path));
    }

    private static Optional<Fact> ofEarner(String path) {
        return EARNERS.stream()
                .flatMap(scope -> FactFields.find(scope, path).stream())
                .findFirst();
    }

    private static Optional<Fact> ofElement(Optional<Fact> list, String path) {
        return list.isEmpty()
                ? ofEarner(path)
                : FactFields.find(list.get().objectType(), path).or(() -> ofEarner(path));
    }

    void route(About about, Route route) {
        references.clause(about, "/clause", route.getClause());
        references.clauses(about, "/basis", route.getBasis());
        code(about, "/duty", "duty", route.getDuty());
        code(about, "/body", "department", route.getBody());
        conditions.check(about, "/when", route.getWhen(), path -> FactFields.find(Scope.INSTITUTION, path));
    }

    void target(About about, Target target) {
        references.clause(about, "/clause", target.getClause());
        references.parameter(about, "/parameter", target.getParameter());
        references.readings(about, "/readings", target.getReadings());
        if (!COMPARATORS.contains(target.getComparator())) {
            about.error("/comparator", "pack/no-comparator", "comparator", target.getComparator());
        }
        conditions.check(about, "/when", target.getWhen(), path -> FactFields.find(Scope.REGION, path));
        Metric metric = target.getMetric();
        metric(about, "/metric/numerator", Optional.of(metric.getNumerator()));
        metric(about, "/metric/denominator", metric.getDenominator());
        references.parameter(about, "/metric/units", metric.getUnits());
        Optional<Fact> list = list(metric.getNumerator());
        conditions.check(
                about,
                "/metric/counting",
                metric.getCounting(),
                path -> list.flatMap(each -> FactFields.find(each.objectType(), path)));
    }

    private static void metric(About about, String below, Optional<String> path) {
        ConditionLint.fact(about, below, path, name -> FactFields.find(Scope.REGION, name));
    }

    /** The list that a path passes. */
    private static Optional<Fact> list(String path) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            Optional<Fact> fact = FactFields.find(Scope.REGION, path.substring(0, dot));
            if (fact.filter(Fact::plural).isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    void duty(About about, DutyAssignment duty) {
        references.clause(about, "/clause", duty.getClause());
        code(about, "/duty", "duty", duty.getDuty());
        if (!NOBODY.contains(duty.getBody())) {
            code(about, "/body", "department", duty.getBody());
        }
    }

    /** The code must be one that a submitted table of duties can state as well. */
    private static void code(About about, String below, String fact, String code) {
        if (!FactFields.find(Scope.RESPONSIBILITY, fact).orElseThrow().codes().contains(code)) {
            about.error(below, "pack/no-code", "code", code);
        }
    }

    void post(About about, Post post) {
        references.clause(about, "/clause", post.getClause());
        post.getBody().ifPresent(body -> code(about, "/body", "department", body));
    }
}
