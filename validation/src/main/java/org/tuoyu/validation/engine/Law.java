package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Addressee;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Force;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;

/**
 * The packs of one place chain, the nearest place first, looked up by what the engine asks: documents, clauses, rules,
 * readings, values by day. Immutable.
 */
public final class Law {

    private final List<Pack> packs;
    private final boolean drafts;
    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final Map<ClauseId, PolicyDocument> documents = new LinkedHashMap<>();
    private final Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Figures figures = new Figures(this);
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    /**
     * Looks through packs.
     *
     * @param packs the nearest place first, the nation last
     * @param drafts whether drafts count
     */
    public Law(List<Pack> packs, boolean drafts) {
        this.packs = List.copyOf(packs);
        this.drafts = drafts;
        packs.forEach(this::add);
    }

    private void add(Pack pack) {
        pack.getRules().forEach(rule -> rules.putIfAbsent(rule.getId(), rule));
        pack.getReadings().forEach(reading -> readings.putIfAbsent(reading.getId(), reading));
        pack.getDocument().ifPresent(document -> add(pack, document));
    }

    private void add(Pack pack, PolicyDocument document) {
        for (Clause clause : pack.getClauses()) {
            clauses.put(clause.getId(), clause);
            documents.put(clause.getId(), document);
        }
        for (Parameter parameter : pack.getParameters()) {
            parameters.putIfAbsent(parameter.getId(), parameter);
            figures.add(parameter, document);
        }
    }

    /** The packs, the nearest place first. */
    public List<Pack> packs() {
        return packs;
    }

    /** The rule definitions by id, in order of the packs. */
    public Map<RuleId, RuleDefinition> rules() {
        return rules;
    }

    /** The readings by id. */
    public Map<String, Reading> readings() {
        return readings;
    }

    /** A clause of these packs. */
    public Optional<Clause> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** The document that holds a clause. */
    public Optional<PolicyDocument> document(ClauseId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** A parameter of these packs, as the nearest place describes it. */
    public Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** Whether a document counts on a day; a draft never, or from the day on which it was issued, if that is known. */
    public boolean isInForce(PolicyDocument document, LocalDate day) {
        if (document.getStatus() == DocumentStatus.DRAFT) {
            return drafts && document.getIssuedOn().filter(day::isBefore).isEmpty();
        }
        return document.isInForce(day);
    }

    /**
     * The value of a parameter on a day, as the nearest place sets it. A draft sets it only where nothing else does.
     *
     * @return null when no document in force sets one
     * @throws IllegalArgumentException if two documents in force set it and the nearer declares no relation
     */
    public @Nullable Limit limit(String parameter, LocalDate day) {
        return figures.limit(parameter, day);
    }

    /** The value that {@link #limit} is made from. */
    public Optional<ParameterValue> value(String parameter, LocalDate day) {
        return figures.value(parameter, day);
    }

    /** The figure of a parameter that counts on a day, with the document that sets it. */
    public Optional<Figure> figure(String parameter, LocalDate day) {
        return figures.figure(parameter, day);
    }

    /** The figures of a parameter in force on a day, those that count and those that do not, the nearest place first. */
    public List<Figure> figures(String parameter, LocalDate day) {
        return figures.inForce(parameter, day);
    }

    /** The figures that some bindings of one rule see on a day: one, or several where a clause borrows none from another. */
    public List<Figure> figures(List<Binding> bindings, String parameter, LocalDate day) {
        return lines(bindings, parameter).stream()
                .flatMap(line -> figures.seen(parameter, day, line).stream())
                .distinct()
                .toList();
    }

    /** The parameters by id, as the nearest place describes each. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The bindings of a rule, the nearest place first. */
    public List<Binding> bindings(RuleId rule) {
        return packs.stream()
                .flatMap(pack -> pack.getBindings().stream())
                .filter(binding -> binding.getRule().equals(rule))
                .toList();
    }

    /** The bindings of one rule, apart where they see different figures of its parameter. */
    List<Line> lines(List<Binding> bindings, @Nullable String parameter) {
        return figures.lines(bindings, parameter);
    }

    /** The edition of a rule on a day: the bindings in force and the value of the parameter. */
    Edition edition(Line line, @Nullable String parameter, LocalDate day) {
        List<ClauseId> inForce = new ArrayList<>();
        Severity severity = Severity.INFO;
        boolean draft = true;
        for (Binding binding : line.bindings()) {
            PolicyDocument document = documents.get(binding.getClause());
            if (document != null && isInForce(document, day)) {
                inForce.add(binding.getClause());
                severity = severity.or(severity(binding, document));
                draft &= document.getStatus() == DocumentStatus.DRAFT;
            }
        }
        Limit limit = parameter == null ? null : figures.limit(parameter, day, line);
        boolean lacksFigure = parameter != null && limit == null;
        if (lacksFigure && figures.has(parameter)) {
            inForce.clear();
        }
        return new Edition(day, List.copyOf(inForce), severity, draft, limit, lacksFigure);
    }

    /** The severity that the clause allows, lowered where the binding says that it binds less for this rule. */
    public Severity severity(Binding binding, PolicyDocument document) {
        Severity highest = Force.of(Objects.requireNonNull(clauses.get(binding.getClause())), document)
                .severity()
                .atMost(highest(binding.getBinds()));
        return binding.getNorm()
                .map(norm -> highest.atMost(norm.highestSeverity()))
                .orElse(highest);
    }

    /** What an authority or a region leaves undone is no error of the institution. */
    public static Severity highest(Addressee binds) {
        return binds == Addressee.AUTHORITY || binds == Addressee.REGION ? Severity.WARNING : Severity.ERROR;
    }

    /** The editions of a rule over all time, by first day; the first one starts before any document. */
    List<Edition> editions(Line line, @Nullable String parameter) {
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
        days.add(LocalDate.MIN);
        for (Binding binding : line.bindings()) {
            PolicyDocument document = documents.get(binding.getClause());
            if (document != null) {
                document.getInForceFrom().or(document::getIssuedOn).ifPresent(days::add);
                document.getInForceUntil().ifPresent(last -> days.add(last.plusDays(1)));
            }
        }
        figures.addDays(parameter, days);
        return days.stream().map(day -> edition(line, parameter, day)).toList();
    }
}
