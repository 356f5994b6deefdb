package org.tuoyu.testkit.conformance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Target;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * What of the law the cases reach, told from the answers that were given as expected: nothing is reached by saying so. A
 * binding is reached by an outcome, met or breached, of its rule that cites its clause; a value of a parameter by a decided
 * answer that rested on it; an option of a reading by an answer that names it, or by the silence that it causes; a target,
 * entitlement or route by the answer that it gave.
 */
final class Reach {

    private static final String NO_DATE = "no date";
    private static final Set<String> BY_CLAUSE = Set.of(
            "duty-assigned", "body-as-documented", "body-has-duty", "posts-as-documented", "office-as-documented");

    private static final Set<Object> DECIDED = Set.of("MET", "BREACHED");
    private static final Set<Object> GRANTED = Set.of("OWED", "SIMULATED", "NOT_DEFINED");
    private static final Set<Object> MEASURED = Set.of("MET", "NOT_MET", "NOT_DUE");

    private final Law law;
    private final Rulebook rulebook;
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> readingsInUse;
    private final Set<String> parametersInUse;

    Reach(Law law, Rulebook rulebook) {
        this.law = law;
        this.rulebook = rulebook;
        this.readingsInUse = law.readingsInUse();
        this.parametersInUse = law.parametersInUse();
    }

    /** Everything of a document that a case must reach. */
    Set<String> required(String document) {
        Pack pack = law.document(document);
        Set<String> all = new LinkedHashSet<>();
        pack.getBindings().stream()
                .filter(binding -> !law.lacksFigure(law.rule(binding.getRule().value())))
                .forEach(binding -> all.add(
                        binding(binding.getRule().value(), binding.getClause().value())));
        for (Parameter parameter : pack.getParameters()) {
            parameter.getValues().forEach(value -> all.add(value(parameter.getId(), value)));
        }
        for (Reading reading : pack.getReadings()) {
            if (readingsInUse.contains(reading.getId())) {
                reading.getOptions().forEach(option -> all.add(reading(reading.getId() + "=" + option.getId())));
            }
        }
        pack.getTargets().forEach(target -> all.add(target(target)));
        pack.getEntitlements().forEach(entitlement -> all.add(entitlement(entitlement)));
        pack.getRoutes()
                .forEach(route -> all.add(route(
                        route.getDuty(), route.getBody(), route.getClause().value())));
        return all;
    }

    /** What of a document no case reaches, in the order of the pack. */
    List<String> missing(String document) {
        return required(document).stream()
                .filter(each -> !reached.contains(each))
                .toList();
    }

    private static String binding(String rule, String clause) {
        return "binding     " + rule + " under " + clause;
    }

    private static String value(String parameter, ParameterValue value) {
        return "parameter   " + parameter + " of " + value.getClause()
                + value.getFrom().map(from -> " from " + from).orElse("");
    }

    private static String reading(String option) {
        return "reading     " + option;
    }

    private static String target(Target target) {
        return "target      " + target.getClause() + " " + target.getTitle().en() + " " + target.getComparator()
                + " by "
                + deadline(target) + " "
                + target.getWhen().stream().map(Reach::chosen).toList();
    }

    private static String deadline(Target target) {
        return target.getDeadline().map(LocalDate::toString).orElse(NO_DATE);
    }

    private static String chosen(Condition condition) {
        return condition.getReading().orElse("") + "=" + condition.getOption().orElse("");
    }

    private static String entitlement(Entitlement entitlement) {
        return "entitlement " + entitlement.getClause() + " "
                + entitlement.getTitle().en();
    }

    private static String route(String duty, String body, String clause) {
        return "route       " + duty + " to " + body + " under " + clause;
    }

    /** Notes what the answers of a case reach. */
    void note(ConformanceResult result) {
        Occasion occasion =
                new Occasion(result.given(), view(result.given(), result.given().on()));
        for (Match match : result.matches()) {
            if (match.expected().isSilence()) {
                noteSilence(match.expected(), occasion);
            }
            match.answers().forEach(answer -> note(match.expected().kind(), answer, occasion));
        }
    }

    private PolicyView view(ConformanceCase given, LocalDate on) {
        return rulebook.inForce(Division.of(given.division()), on, new CheckOptions(given.drafts(), given.readings()));
    }

    /** A case and the law of its place and day. */
    private record Occasion(ConformanceCase given, PolicyView view) {

        String option(Reading reading) {
            return given.readings().getOrDefault(reading.getId(), reading.getDefaultOption());
        }
    }

    private void note(AnswerKind kind, Map<String, Object> answer, Occasion occasion) {
        if (answer.containsKey("readings")) {
            texts(answer, "readings").forEach(option -> reached.add(reading(option)));
        }
        switch (kind) {
            case OUTCOME -> noteOutcome(answer, occasion);
            case AMOUNT -> noteAmount(answer, occasion);
            case TARGET -> noteTarget(answer, occasion);
            case ROUTE -> noteRoute(answer, occasion);
            case PARAMETER -> noteParameter(answer, occasion);
            default -> {
                // a verdict, a duty or a fault of form reaches nothing of these
            }
        }
    }

    private void noteOutcome(Map<String, Object> answer, Occasion occasion) {
        RuleDefinition rule = law.rule(String.valueOf(answer.get("rule")));
        List<String> clauses = texts(answer, "clauses");
        if (!DECIDED.contains(String.valueOf(answer.get("outcome"))) && !law.isMissingPart(clauses)) {
            return;
        }
        clauses.forEach(clause -> reached.add(binding(rule.getId().value(), clause)));
        noteHeadings(rule, clauses);
        boolean dated = law.bindings(rule.getId().value()).stream()
                .anyMatch(binding -> binding.getJudgedOn().isPresent());
        for (String parameter : law.parameters(rule)) {
            if (!dated || law.values(parameter).size() == 1) {
                noteInForce(parameter, occasion.view());
            }
            noteCompared(parameter, answer, clauses);
        }
    }

    /** A binding to the heading of a table is asked clause by clause of the table, each of which is cited alone. */
    private void noteHeadings(RuleDefinition rule, List<String> clauses) {
        if (BY_CLAUSE.contains(rule.getForm())) {
            law.bindings(rule.getId().value()).stream()
                    .map(binding -> binding.getClause().value())
                    .filter(heading -> clauses.stream().anyMatch(clause -> law.isHeadingOf(heading, clause)))
                    .forEach(heading -> reached.add(binding(rule.getId().value(), heading)));
        }
    }

    private void noteInForce(String parameter, PolicyView view) {
        view.parameter(parameter).ifPresent(value -> reached.add(value(parameter, value)));
    }

    /** The value that a breach was compared with. */
    private void noteCompared(String parameter, Map<String, Object> answer, List<String> clauses) {
        if (answer.get("expected") instanceof Map<?, ?> expected) {
            law.values(parameter).stream()
                    .filter(value -> clauses.contains(value.getClause().value()))
                    .filter(value ->
                            Comparison.same(RulebookImplementation.plain(value.getValue()), expected.get("value")))
                    .forEach(value -> reached.add(value(parameter, value)));
        }
    }

    private void noteAmount(Map<String, Object> answer, Occasion occasion) {
        PolicyView then = view(occasion.given(), dayOf(answer, occasion.given().on()));
        law.entitlements(String.valueOf(answer.get("clause"))).stream()
                .filter(entitlement -> isTitled(answer, entitlement.getTitle().zh() + "："))
                .filter(entitlement ->
                        GRANTED.contains(String.valueOf(answer.get("status"))) || isReferred(answer, entitlement))
                .forEach(entitlement -> {
                    reached.add(entitlement(entitlement));
                    Law.parameters(entitlement).forEach(parameter -> noteInForce(parameter, then));
                });
    }

    /** Where another policy decides, the answer is that it does. */
    private static boolean isReferred(Map<String, Object> answer, Entitlement entitlement) {
        String title = entitlement.getTitle().zh();
        return entitlement
                .getReferral()
                .filter(referral -> isTitled(answer, title + "：" + referral.zh()))
                .isPresent();
    }

    /** The last day of the year of an amount, or the day of the case, whichever is earlier. */
    private static LocalDate dayOf(Map<String, Object> answer, LocalDate on) {
        String period = String.valueOf(answer.get("period"));
        LocalDate last = LocalDate.of(Integer.parseInt(period.substring(0, 4)), 12, 31);
        return last.isBefore(on) ? last : on;
    }

    private void noteTarget(Map<String, Object> answer, Occasion occasion) {
        if (!MEASURED.contains(String.valueOf(answer.get("status")))) {
            return;
        }
        law.targets(String.valueOf(answer.get("clause"))).stream()
                .filter(target -> isTitled(answer, target.getTitle().zh() + "："))
                .filter(target -> deadline(target).equals(answer.getOrDefault("deadline", NO_DATE)))
                .filter(target -> target.getWhen().stream().allMatch(isChosen(occasion)))
                .forEach(target -> {
                    reached.add(target(target));
                    LocalDate day = law.dayOf(target, occasion.given().on());
                    target.getParameter().ifPresent(parameter -> noteOn(parameter, day));
                    target.getMetric().getUnits().ifPresent(parameter -> noteOn(parameter, day));
                });
    }

    private Predicate<Condition> isChosen(Occasion occasion) {
        return condition -> condition
                .getReading()
                .map(id -> condition.getOption().orElse("").equals(occasion.option(law.reading(id))))
                .orElse(true);
    }

    private void noteOn(String parameter, LocalDate day) {
        law.values(parameter).stream()
                .filter(value -> value.getFrom().filter(day::isBefore).isEmpty())
                .filter(value -> value.getUntil().filter(day::isAfter).isEmpty())
                .forEach(value -> reached.add(value(parameter, value)));
    }

    private void noteRoute(Map<String, Object> answer, Occasion occasion) {
        String duty = String.valueOf(answer.get("duty"));
        List<String> clauses = texts(answer, "clauses");
        if ("MET".equals(answer.get("status"))) {
            clauses.forEach(clause -> reached.add(route(duty, String.valueOf(answer.get("body")), clause)));
            law.routes(duty).stream()
                    .filter(route -> clauses.contains(route.getClause().value()))
                    .flatMap(route -> Law.parameters(route).stream())
                    .forEach(parameter -> noteInForce(parameter, occasion.view()));
        }
        for (String id : law.routeReadings(duty)) {
            Reading reading = law.reading(id);
            String taken = occasion.option(reading);
            if (reached.contains(reading(id + "=" + taken))) {
                continue;
            }
            boolean decides = reading.getOptions().stream()
                    .filter(option -> !option.getId().equals(taken))
                    .anyMatch(option -> !body(duty, with(occasion.given(), id, option.getId()))
                            .equals(answer.get("body")));
            if (decides) {
                reached.add(reading(id + "=" + taken));
            }
        }
    }

    /** The body that handles a matter of the institution of a case. */
    private String body(String duty, ConformanceCase given) {
        return RulebookImplementation.of(rulebook).answer(given).of(AnswerKind.ROUTE).stream()
                .filter(answer -> duty.equals(answer.get("duty")))
                .map(answer -> String.valueOf(answer.get("body")))
                .findFirst()
                .orElse("");
    }

    /** A parameter that nothing is compared with is reached where it is told. */
    private void noteParameter(Map<String, Object> answer, Occasion occasion) {
        String parameter = String.valueOf(answer.get("id"));
        if (!parametersInUse.contains(parameter)) {
            noteInForce(parameter, occasion.view());
        }
    }

    /** An option is reached by a silence when another option would have given an answer. */
    private void noteSilence(ExpectedAnswer expected, Occasion occasion) {
        Set<String> named = new TreeSet<>();
        if (expected.kind() == AnswerKind.OUTCOME) {
            named.addAll(Law.readings(law.rule(String.valueOf(expected.members().get("rule")))));
        } else if (expected.kind() == AnswerKind.TARGET) {
            law.targets(String.valueOf(expected.members().get("clause")))
                    .forEach(target -> named.addAll(Law.readings(target)));
        }
        for (String id : named) {
            Reading reading = law.reading(id);
            String taken = occasion.option(reading);
            boolean speaks = reading.getOptions().stream()
                    .filter(option -> !option.getId().equals(taken))
                    .anyMatch(option -> isAnswered(expected, with(occasion.given(), id, option.getId())));
            if (speaks) {
                reached.add(reading(id + "=" + taken));
            }
        }
    }

    private boolean isAnswered(ExpectedAnswer silence, ConformanceCase given) {
        List<Map<String, Object>> answers =
                RulebookImplementation.of(rulebook).answer(given).of(silence.kind());
        return !Comparison.of(silence, answers).isMet();
    }

    private static ConformanceCase with(ConformanceCase given, String reading, String option) {
        Map<String, String> readings = new TreeMap<>(given.readings());
        readings.put(reading, option);
        return new ConformanceCase(
                given.id(),
                given.clauses(),
                given.why(),
                given.division(),
                given.on(),
                given.drafts(),
                readings,
                given.submission(),
                given.expected());
    }

    private static boolean isTitled(Map<String, Object> answer, String beginning) {
        return answer.get("message") instanceof Map<?, ?> message
                && withoutDraftMark(String.valueOf(message.get("zh-CN"))).startsWith(beginning);
    }

    /** Where a draft speaks, a mark in brackets comes before the title. */
    private static String withoutDraftMark(String message) {
        return message.startsWith("（征求意见稿") ? message.substring(message.indexOf('）') + 1) : message;
    }

    private static List<String> texts(Map<String, Object> answer, String member) {
        return ConformanceCases.list(answer.get(member)).stream()
                .map(Object::toString)
                .toList();
    }
}
