package org.tuoyu.testkit.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Target;

/** The bundled packs, and what names what in them. */
final class Law {

    private final Map<String, Pack> documents = new LinkedHashMap<>();
    private final List<Pack> packs = new ArrayList<>();
    private final Map<String, RuleDefinition> rules = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    Law() {
        for (PackSource source : ServiceLoader.load(PackSource.class)) {
            for (PackHandle handle : source.packs()) {
                add(handle.id(), handle.content().get());
            }
        }
    }

    private void add(String id, Pack pack) {
        packs.add(pack);
        documents.put(id, pack);
        pack.getRules().forEach(rule -> rules.put(rule.getId().value(), rule));
        pack.getReadings().forEach(reading -> readings.put(reading.getId(), reading));
        pack.getParameters().forEach(parameter -> parameters.putIfAbsent(parameter.getId(), parameter));
    }

    Set<String> documents() {
        return documents.keySet();
    }

    Pack document(String id) {
        return Optional.ofNullable(documents.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no document " + id + ", but " + documents.keySet()));
    }

    RuleDefinition rule(String id) {
        return Optional.ofNullable(rules.get(id)).orElseThrow();
    }

    Reading reading(String id) {
        return Optional.ofNullable(readings.get(id)).orElseThrow();
    }

    List<Binding> bindings(String rule) {
        return packs.stream()
                .flatMap(pack -> pack.getBindings().stream())
                .filter(binding -> binding.getRule().value().equals(rule))
                .toList();
    }

    List<Target> targets(String clause) {
        return packs.stream()
                .flatMap(pack -> pack.getTargets().stream())
                .filter(target -> target.getClause().value().equals(clause))
                .toList();
    }

    List<Entitlement> entitlements(String clause) {
        return packs.stream()
                .flatMap(pack -> pack.getEntitlements().stream())
                .filter(entitlement -> entitlement.getClause().value().equals(clause))
                .toList();
    }

    List<Route> routes(String duty) {
        return packs.stream()
                .flatMap(pack -> pack.getRoutes().stream())
                .filter(route -> route.getDuty().equals(duty))
                .toList();
    }

    /** The readings on which the body of a matter hangs. */
    Set<String> routeReadings(String duty) {
        Set<String> named = new TreeSet<>();
        routes(duty).forEach(route -> named.addAll(readings(route.getWhen())));
        return named;
    }

    static Set<String> parameters(Route route) {
        return parameters(route.getWhen());
    }

    /** The values of a parameter in all documents. */
    List<ParameterValue> values(String parameter) {
        return packs.stream()
                .flatMap(pack -> pack.getParameters().stream())
                .filter(each -> each.getId().equals(parameter))
                .flatMap(each -> each.getValues().stream())
                .toList();
    }

    /** The readings that an answer of a rule may hang on. */
    static Set<String> readings(RuleDefinition rule) {
        Set<String> named = new TreeSet<>(rule.getReadings());
        Stream.of(rule.getWhen(), rule.getCounting()).forEach(each -> named.addAll(readings(each)));
        return named;
    }

    static Set<String> readings(Target target) {
        Set<String> named = new TreeSet<>(target.getReadings());
        named.addAll(readings(target.getWhen()));
        named.addAll(readings(target.getMetric().getCounting()));
        return named;
    }

    private static Set<String> readings(Entitlement entitlement) {
        Set<String> named = new TreeSet<>(entitlement.getReadings());
        Stream.of(entitlement.getWhen(), entitlement.getDecidedWhen(), entitlement.getCounting())
                .forEach(each -> named.addAll(readings(each)));
        return named;
    }

    private static Set<String> readings(List<Condition> conditions) {
        Set<String> named = new TreeSet<>();
        conditions.forEach(condition -> condition.getReading().ifPresent(named::add));
        return named;
    }

    /** The readings on which anything rests: a rule that is bound, an entitlement, a target or a route names them. */
    Set<String> readingsInUse() {
        Set<String> used = new TreeSet<>();
        for (Pack pack : packs) {
            pack.getBindings().forEach(binding -> {
                used.addAll(readings(rule(binding.getRule().value())));
                used.addAll(binding.getReadings());
            });
            pack.getEntitlements().forEach(each -> used.addAll(readings(each)));
            pack.getTargets().forEach(each -> used.addAll(readings(each)));
            pack.getRoutes().stream().map(Route::getWhen).forEach(each -> used.addAll(readings(each)));
        }
        return used;
    }

    /** The parameters that an answer of a rule rests on. */
    Set<String> parameters(RuleDefinition rule) {
        Set<String> named = new TreeSet<>();
        rule.getParameter().ifPresent(named::add);
        bindings(rule.getId().value()).forEach(binding -> binding.getParameter().ifPresent(named::add));
        Stream.of(rule.getWhen(), rule.getCounting()).forEach(each -> named.addAll(parameters(each)));
        return named;
    }

    static Set<String> parameters(Entitlement entitlement) {
        Set<String> named = new TreeSet<>();
        entitlement.getParameter().ifPresent(named::add);
        Stream.of(entitlement.getWhen(), entitlement.getDecidedWhen(), entitlement.getCounting())
                .forEach(each -> named.addAll(parameters(each)));
        return named;
    }

    private static Set<String> parameters(List<Condition> conditions) {
        Set<String> named = new TreeSet<>();
        for (Condition condition : conditions) {
            condition.getAtLeastParameter().ifPresent(named::add);
            condition.getMoreThanParameter().ifPresent(named::add);
            condition.getLessThanParameter().ifPresent(named::add);
        }
        return named;
    }

    /** The parameters on which anything rests. */
    Set<String> parametersInUse() {
        Set<String> used = new TreeSet<>();
        for (Pack pack : packs) {
            pack.getBindings()
                    .forEach(binding ->
                            used.addAll(parameters(rule(binding.getRule().value()))));
            pack.getEntitlements().forEach(each -> used.addAll(parameters(each)));
            pack.getTargets().forEach(each -> {
                each.getParameter().ifPresent(used::add);
                each.getMetric().getUnits().ifPresent(used::add);
            });
            pack.getRoutes().forEach(each -> used.addAll(parameters(each.getWhen())));
        }
        return used;
    }

    /** Whether an expected answer rests on a parameter. */
    boolean restsOn(ExpectedAnswer expected, String parameter) {
        String about = expected.kind().keys().stream()
                .findFirst()
                .map(key -> String.valueOf(expected.members().get(key)))
                .orElse("");
        return switch (expected.kind()) {
            case OUTCOME -> parameters(rule(about)).contains(parameter);
            case AMOUNT ->
                entitlements(about).stream().anyMatch(each -> parameters(each).contains(parameter));
            case TARGET ->
                targets(about).stream()
                        .anyMatch(each -> each.getParameter().stream().anyMatch(parameter::equals));
            case PARAMETER -> about.equals(parameter);
            default -> false;
        };
    }

    /** Whether a clause assigns nothing itself, but another one of its document does. */
    boolean isHeadingOf(String heading, String clause) {
        return packs.stream()
                .filter(pack -> pack.getClauses().stream()
                        .anyMatch(each -> each.getId().value().equals(heading)))
                .anyMatch(pack -> !assigns(pack, heading) && assigns(pack, clause));
    }

    private static boolean assigns(Pack pack, String clause) {
        return Stream.concat(
                        pack.getDuties().stream().map(DutyAssignment::getClause),
                        pack.getPosts().stream().map(Post::getClause))
                .anyMatch(each -> each.value().equals(clause));
    }

    /** Whether the clauses of an answer assign only what stands in a part of the document that is not held. */
    boolean isMissingPart(List<String> clauses) {
        List<DutyAssignment> assigned = packs.stream()
                .flatMap(pack -> pack.getDuties().stream())
                .filter(duty -> clauses.contains(duty.getClause().value()))
                .toList();
        return !assigned.isEmpty()
                && assigned.stream().allMatch(duty -> duty.getBody().equals("NOT_HELD"));
    }

    /** The day whose figure a target is measured by: its last, or its document’s first where that is later. */
    LocalDate dayOf(Target target, LocalDate on) {
        LocalDate day = target.getDeadline().orElse(on);
        return packs.stream()
                .filter(pack -> pack.getTargets().contains(target))
                .flatMap(pack -> pack.getDocument().flatMap(PolicyDocument::getInForceFrom).stream())
                .filter(day::isBefore)
                .findFirst()
                .orElse(day);
    }

    /** Whether a rule compares with a figure that no document gives, so that nothing can be decided by it. */
    boolean lacksFigure(RuleDefinition rule) {
        return rule.getParameter().filter(id -> values(id).isEmpty()).isPresent();
    }
}
