package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.form.Forms;

/** Compiles the rules of a place and a date that a type of submission is asked. */
public final class PlanBuilder {

    private final Law law;
    private final LocalDate day;
    private final Readings readings;
    private final boolean valuesShown;
    private final Conditions conditions;
    private final Routing routing;
    private final Routing draftRouting;
    private final Assignments assignments;

    /** What makes bindings of one rule differ in more than their clause. */
    private record Variant(
            @Nullable String parameter,
            @Nullable String judgedOn,
            boolean whereListed,
            boolean open,
            boolean untyped,
            @Nullable ClauseId apart) {

        /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Variant that
                    && Objects.equals(parameter, that.parameter)
                    && Objects.equals(judgedOn, that.judgedOn)
                    && whereListed == that.whereListed
                    && open == that.open
                    && untyped == that.untyped
                    && Objects.equals(apart, that.apart);
        }

        @Override
        public int hashCode() {
            return Objects.hash(parameter, judgedOn, whereListed, open, untyped, apart);
        }
    }

    /** What rules must share to be walked together. */
    private record Walk(Scope scope, List<Condition> when) {

        /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Walk that && scope == that.scope && when.equals(that.when);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scope, when);
        }
    }

    /**
     * Prepares to compile.
     *
     * @param law the packs of the place chain
     * @param day the date of the report
     * @param readings the readings taken
     * @param valuesShown whether outcomes show facts about persons
     */
    public PlanBuilder(Law law, LocalDate day, Readings readings, boolean valuesShown) {
        this.law = law;
        this.day = day;
        this.readings = readings;
        this.valuesShown = valuesShown;
        this.conditions = new Conditions(law, day, readings);
        this.routing = new Routing(law, conditions, day, false);
        this.draftRouting = new Routing(law, conditions, day, true);
        this.assignments = new Assignments(law);
    }

    /** The routes of the place. */
    public Routing routing() {
        return routing;
    }

    /** The routes that drafts of the place propose. */
    public Routing draftRouting() {
        return draftRouting;
    }

    /**
     * Compiles the plan for a type of submission.
     *
     * @param type the type; empty: not known, so that what only some types are asked is undetermined
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Plan build(Optional<SubmissionType> type) {
        return build(bindings(type), type.isEmpty());
    }

    /**
     * Compiles the plan of one rule for a type of submission.
     *
     * @param type the type; empty: not known
     * @param rule the rule
     * @return a plan without rules when that type is not asked the rule
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Plan build(Optional<SubmissionType> type, RuleId rule) {
        List<Binding> bound = bindings(type, rule);
        return build(bound.isEmpty() ? Map.of() : Map.of(rule, bound), type.isEmpty());
    }

    private List<Binding> bindings(Optional<SubmissionType> type, RuleId rule) {
        return law.bindings(rule).stream()
                .filter(binding -> asks(binding, type))
                .toList();
    }

    /**
     * Compiles one rule to be followed element by element.
     *
     * @param rule a rule of these packs
     * @param type the type of the submission; empty: not known
     * @return empty when that type is not asked the rule
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Optional<Trace> trace(RuleId rule, Optional<SubmissionType> type) {
        return trace(rule, bindings(type, rule), type.isEmpty());
    }

    /**
     * Whether a rule is asked of any submission.
     *
     * @param rule the rule
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    public boolean isAsked(RuleId rule) {
        return trace(rule, law.bindings(rule), false).isPresent();
    }

    private Optional<Trace> trace(RuleId id, List<Binding> bound, boolean typeless) {
        RuleDefinition rule = law.rules().get(id);
        List<CompiledRule> compiled = rule == null || bound.isEmpty() ? List.of() : compile(rule, bound, typeless);
        return compiled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trace(Objects.requireNonNull(rule), compiled, conditions, day));
    }

    /**
     * Whether the readings taken exclude a rule altogether.
     *
     * @param rule the rule
     */
    public boolean isExcluded(RuleDefinition rule) {
        return Conditions.exclude(conditions.compile(rule.getWhen(), ScopePath.of(rule.getScope())));
    }

    private Plan build(Map<RuleId, List<Binding>> bindings, boolean typeless) {
        Map<Walk, List<PlacedRule>> walks = new LinkedHashMap<>();
        int ordinal = 0;
        int within = 0;
        for (Map.Entry<RuleId, List<Binding>> entry : bindings.entrySet()) {
            RuleDefinition rule = law.rules().get(entry.getKey());
            if (rule == null) {
                throw new IllegalArgumentException("no rule " + entry.getKey() + ", bound by "
                        + entry.getValue().get(0).getClause());
            }
            boolean isWithin = ScopePath.of(rule.getScope()).isWithinInstitution();
            for (CompiledRule compiled : compile(rule, entry.getValue(), typeless)) {
                walks.computeIfAbsent(new Walk(rule.getScope(), rule.getWhen()), walk -> new ArrayList<>())
                        .add(new PlacedRule(compiled, ordinal, isWithin ? within : ordinal - within));
                within += isWithin ? 1 : 0;
                ordinal++;
            }
        }
        return plan(walks, within, ordinal - within);
    }

    private Plan plan(Map<Walk, List<PlacedRule>> walks, int within, int elsewhere) {
        SharedConditions shared = new SharedConditions(conditions);
        Map<Scope, List<Block>> blocks = new LinkedHashMap<>();
        walks.forEach((walk, ordered) -> blocks.computeIfAbsent(walk.scope, scope -> new ArrayList<>())
                .add(new Block(shared.compile(walk.scope, walk.when), ordered)));
        List<Round> rounds = new ArrayList<>();
        blocks.forEach((scope, all) -> addRounds(ScopePath.of(scope), all, rounds));
        return new Plan(rounds, within, elsewhere, day);
    }

    /** As few rounds of a scope as their conditions allow, which is one but for the largest. */
    private static void addRounds(ScopePath place, List<Block> blocks, List<Round> rounds) {
        List<Block> part = new ArrayList<>();
        Set<CompiledCondition> asked = new HashSet<>();
        for (Block block : blocks) {
            asked.addAll(block.tests());
            if (asked.size() > Questions.MOST) {
                rounds.add(new Round(place, part));
                part = new ArrayList<>();
                asked = new HashSet<>(block.tests());
            }
            part.add(block);
        }
        rounds.add(new Round(place, part));
    }

    /** The bindings that ask this type of submission, by rule in the order of rule ids. */
    private Map<RuleId, List<Binding>> bindings(Optional<SubmissionType> type) {
        Map<RuleId, List<Binding>> bindings = new TreeMap<>();
        for (Pack pack : law.packs()) {
            for (Binding binding : pack.getBindings()) {
                if (asks(binding, type)) {
                    bindings.computeIfAbsent(binding.getRule(), rule -> new ArrayList<>())
                            .addAll(byClause(binding, pack));
                }
            }
        }
        return bindings;
    }

    /** One binding for each clause that assigns something, with its readings, where the rule asks about that. */
    private List<Binding> byClause(Binding binding, Pack pack) {
        String form = form(binding.getRule());
        return Assignments.isAskedByClause(form)
                ? Assignments.clauses(form, pack, binding.getClause()).stream()
                        .map(clause -> binding.withClause(clause).withReadings(readings(binding, clause)))
                        .toList()
                : List.of(binding);
    }

    private List<String> readings(Binding binding, ClauseId clause) {
        List<String> own = law.clause(clause).map(Clause::getReadings).orElse(List.of());
        return Stream.concat(binding.getReadings().stream(), own.stream())
                .distinct()
                .toList();
    }

    private String form(RuleId rule) {
        RuleDefinition definition = law.rules().get(rule);
        return definition == null ? "" : definition.getForm();
    }

    /**
     * Whether a type of submission is asked.
     *
     * @param binding of a rule
     * @param type the type; empty: not known, so that it may be
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public static boolean asks(Binding binding, Optional<SubmissionType> type) {
        List<String> types = binding.getSubmissionTypes();
        return types.isEmpty() || type.isEmpty() || types.contains(type.get().name());
    }

    private List<CompiledRule> compile(RuleDefinition rule, List<Binding> bindings, boolean typeless) {
        ScopePath place = ScopePath.of(rule.getScope());
        if (isExcluded(rule)) {
            return List.of();
        }
        Map<Variant, List<Binding>> variants = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            String parameter = binding.getParameter().or(rule::getParameter).orElse(null);
            Variant variant = new Variant(
                    parameter,
                    binding.getJudgedOn().orElse(null),
                    binding.getWhereListed().orElse(false),
                    readings.areOpen(binding.getReadings()),
                    typeless && !binding.getSubmissionTypes().isEmpty(),
                    Assignments.isAskedByClause(rule.getForm()) ? binding.getClause() : null);
            variants.computeIfAbsent(variant, each -> new ArrayList<>()).add(binding);
        }
        List<CompiledRule> compiled = new ArrayList<>();
        variants.forEach((variant, bound) ->
                law.lines(bound, variant.parameter).forEach(line -> compile(rule, place, variant, line, compiled)));
        return compiled;
    }

    private void compile(
            RuleDefinition rule, ScopePath place, Variant variant, Line line, List<CompiledRule> compiled) {
        List<Edition> editions = variant.judgedOn == null
                ? List.of(law.edition(line, variant.parameter, day))
                : law.editions(line, variant.parameter);
        if (editions.stream().noneMatch(Edition::isInForce)) {
            return;
        }
        try {
            FactPath judgedOn = variant.judgedOn == null ? null : FactPath.of(variant.judgedOn, place);
            compiled.add(new CompiledRule(
                    rule,
                    place,
                    editions,
                    comparisons(rule, place, editions, variant),
                    variant.untyped,
                    judgedOn,
                    readings.named(readings(rule, line)),
                    variant.whereListed,
                    valuesShown));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + rule.getId() + ": " + e.getMessage(), e);
        }
    }

    /** The readings of the rule, then those of the clauses behind it. */
    private static List<String> readings(RuleDefinition rule, Line line) {
        return Stream.concat(
                        rule.getReadings().stream(),
                        line.bindings().stream().flatMap(binding -> binding.getReadings().stream()))
                .distinct()
                .toList();
    }

    /** The form for each edition, or what tells that nobody can decide; null in the place of one that is not in force. */
    private @Nullable Comparison[] comparisons(
            RuleDefinition rule, ScopePath place, List<Edition> editions, Variant variant) {
        boolean open = variant.untyped || variant.open || readings.areOpen(rule.getReadings());
        @Nullable Comparison[] comparisons = new Comparison[editions.size()];
        for (int i = 0; i < comparisons.length; i++) {
            Edition edition = editions.get(i);
            Ingredients from = new Ingredients(rule, edition, place, conditions, routing, assignments);
            if (edition.isInForce()) {
                comparisons[i] = open || edition.lacksFigure()
                        ? new Comparison.Open(from, variant.untyped && !edition.lacksFigure())
                        : Forms.compile(rule.getForm(), from);
            }
        }
        return comparisons;
    }
}
