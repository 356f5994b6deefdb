package org.tuoyu.validation.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.engine.FigureWords;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.PlanBuilder;
import org.tuoyu.validation.engine.Readings;
import org.tuoyu.validation.engine.Routing;

/** One side of a comparison: what is in force at a place on a day, under the readings taken. Immutable. */
public final class Seen {

    private final Law law;
    private final LocalDate day;
    private final Readings readings;
    private final PlanBuilder builder;
    private final FigureWords words;
    private final Map<ClauseId, Clause> clauses;
    private final Map<RuleId, List<Binding>> rules;
    private final List<Entitlement> entitlements;

    /**
     * Looks through what is in force.
     *
     * @param law the packs of the place
     * @param day the day
     * @param readings the readings taken
     * @param builder compiles the rules
     */
    public Seen(Law law, LocalDate day, Readings readings, PlanBuilder builder) {
        this.law = law;
        this.day = day;
        this.readings = readings;
        this.builder = builder;
        this.words = new FigureWords(law);
        this.clauses = inForce(Pack::getClauses, Clause::getId)
                .collect(Collectors.toMap(Clause::getId, clause -> clause, (one, two) -> one, LinkedHashMap::new));
        this.rules = inForce(Pack::getBindings, Binding::getClause)
                .filter(binding -> law.rules().containsKey(binding.getRule()))
                .collect(Collectors.groupingBy(Binding::getRule, TreeMap::new, Collectors.toList()));
        rules.values().removeIf(bindings -> builder.isExcluded(rule(bindings.get(0))));
        // stable: of the law, and of drafts, the nearest place first
        rules.values()
                .forEach(bindings -> bindings.sort(Comparator.comparing(binding -> isDraft(binding.getClause()))));
        this.entitlements = toldOnce(inForce(Pack::getEntitlements, Entitlement::getClause)
                .filter(entitlement -> isOpen(entitlement.getWhen()))
                .toList());
    }

    Law law() {
        return law;
    }

    LocalDate day() {
        return day;
    }

    List<PolicyDocument> documents() {
        return law.packs().stream()
                .flatMap(pack -> pack.getDocument().stream())
                .filter(document -> law.isInForce(document, day))
                .toList();
    }

    /** The clauses in force, in the order of the documents, the nearest place first. */
    Map<ClauseId, Clause> clauses() {
        return clauses;
    }

    /** What packs hold, of the documents in force, the nearest place first. */
    <T> Stream<T> inForce(Function<Pack, List<T>> part, Function<T, ClauseId> clause) {
        return law.packs().stream()
                .flatMap(pack -> part.apply(pack).stream())
                .filter(each -> isInForce(clause.apply(each)));
    }

    boolean isInForce(ClauseId clause) {
        return law.document(clause)
                .filter(document -> law.isInForce(document, day))
                .isPresent();
    }

    /** Whether a clause stands in a draft, which binds nobody and displaces nothing. */
    boolean isDraft(ClauseId clause) {
        return law.document(clause)
                .filter(document -> document.getStatus() == DocumentStatus.DRAFT)
                .isPresent();
    }

    /** What a clause says, marked where it stands in a draft. */
    Text marked(Text words, ClauseId clause) {
        return isDraft(clause) ? Entry.draft(words) : words;
    }

    /** The bindings in force of each rule that the readings do not exclude: the law first, the nearest place first. */
    Map<RuleId, List<Binding>> rules() {
        return rules;
    }

    RuleDefinition rule(Binding binding) {
        return Objects.requireNonNull(law.rules().get(binding.getRule()));
    }

    /** The figure that the nearest clause of a rule compares with. */
    Optional<Figure> figure(List<Binding> bindings) {
        Binding nearest = bindings.get(0);
        return nearest.getParameter()
                .or(() -> rule(nearest).getParameter())
                .flatMap(parameter ->
                        law.figures(List.of(nearest), parameter, day).stream().findFirst());
    }

    /** The value of a parameter in words. */
    Text words(Figure figure) {
        return words.of(
                figure.parameter().getId(),
                figure.value().getValue(),
                figure.parameter().getUnit());
    }

    /** Targets of documents in force whose conditions on readings hold. */
    Stream<Target> targets() {
        return inForce(Pack::getTargets, Target::getClause).filter(target -> isOpen(target.getWhen()));
    }

    /** Whether the readings taken leave something open: every condition on a reading alone holds. */
    boolean isOpen(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.getFact().isEmpty())
                .allMatch(this::isTaken);
    }

    /** Entitlements of documents in force that the readings taken leave open; one that a nearer document restates is told once, by the nearer one. */
    List<Entitlement> entitlements() {
        return entitlements;
    }

    private List<Entitlement> toldOnce(List<Entitlement> all) {
        return all.stream()
                .filter(each -> all.stream()
                        .noneMatch(nearer -> nearer.getBasis().contains(each.getClause()) && isNearer(nearer, each)))
                .toList();
    }

    private boolean isNearer(Entitlement one, Entitlement other) {
        return isDraft(one.getClause()) == isDraft(other.getClause())
                && !law.document(one.getClause())
                        .map(PolicyDocument::getDivision)
                        .equals(law.document(other.getClause()).map(PolicyDocument::getDivision));
    }

    boolean isTaken(Condition condition) {
        return condition.getReading().isEmpty()
                || readings.option(condition.getReading().get())
                        .equals(condition.getOption().orElse(""));
    }

    /** The conditions on facts that count under the readings taken, without the readings. */
    List<Condition> onFacts(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.getFact().isPresent() && isTaken(condition))
                .map(condition -> condition.withReading(Optional.empty()).withOption(Optional.empty()))
                .toList();
    }

    Routing routing() {
        return builder.routing();
    }

    /** The routes that drafts propose. */
    Routing draftRouting() {
        return builder.draftRouting();
    }
}
