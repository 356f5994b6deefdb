package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess;

/** Breaks one rule of a type of submission at a time (单规则破坏). Not safe for use by many threads. */
public final class Breaker {

    /** How a rule is made to reach an element: by its conditions, by letting its event be today, or without an answer. */
    private enum Way {
        CONDITIONS,
        TODAY,
        UNANSWERED
    }

    private final PolicyView view;
    private final Composer composer;
    private final Terms terms;
    private final List<Supplier<FactTree>> makers;
    private final List<FactTree> bases = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    /**
     * A breaker for a type of submission.
     *
     * @param view the place and the day
     * @param type the type
     */
    public Breaker(PolicyView view, SubmissionType type) {
        this(view, type, Documents.small(view, type));
    }

    /** A breaker of one document that complies. */
    Breaker(PolicyView view, SubmissionType type, Submission submission) {
        this(view, type, List.of(() -> Documents.tree(submission)));
    }

    private Breaker(PolicyView view, SubmissionType type, List<Supplier<FactTree>> makers) {
        this.view = view;
        this.composer = new Composer(view, type);
        this.terms = new Terms(view);
        this.makers = makers;
    }

    /**
     * What breaks a rule.
     *
     * @param rule a rule that the type is asked
     * @return one for each bound that could be crossed
     */
    public List<Broken> broken(RuleId rule) {
        RuleInForce asked = composer.rules().get(rule);
        Site site = asked == null || never(asked).isPresent() ? null : reached(asked);
        if (asked == null || site == null) {
            return List.of();
        }
        List<Broken> all = new ArrayList<>();
        for (Bound bound : composer.bounds(rule)) {
            broken(asked, bound, site).ifPresent(all::add);
        }
        return all;
    }

    /** How many bounds a rule has, whether a document can cross them or not. */
    int bounds(RuleId rule) {
        return composer.bounds(rule).size();
    }

    private FactTree base(int index) {
        while (bases.size() <= index) {
            FactTree base = makers.get(bases.size()).get();
            bases.add(base);
            reports.add(check(base));
        }
        return bases.get(index);
    }

    /** An element that the rule reaches, in a tree that complies; null when none can be made. */
    private @Nullable Site reached(RuleInForce rule) {
        for (int i = 0; i < makers.size(); i++) {
            Site site = reached(rule, base(i), reports.get(i));
            if (site != null) {
                return site;
            }
        }
        return null;
    }

    private @Nullable Site reached(RuleInForce rule, FactTree base, Report report) {
        RuleDefinition definition = rule.definition();
        for (Site site : Site.all(base, definition.getScope())) {
            if (Boolean.TRUE.equals(terms.hold(site, definition.getWhen())) && isMet(report, rule, site)) {
                return on(base.copy(), site);
            }
        }
        for (Way way : Way.values()) {
            for (Site site : candidates(definition.getScope(), base)) {
                if (reach(rule, site, way)) {
                    return site;
                }
            }
        }
        return null;
    }

    /** Makes a rule reach an element; one that is judged by the day of an event, by letting that be today. */
    private boolean reach(RuleInForce rule, Site site, Way way) {
        RuleDefinition definition = rule.definition();
        boolean today = way == Way.TODAY;
        if (today && rule.judgedOn().isEmpty() || !terms.meet(site, definition.getWhen())) {
            return false;
        }
        if (today) {
            for (Spot event : site.spots(rule.judgedOn().orElseThrow(), true)) {
                site.tree().set(event.pointer(), view.date().toString());
                site.tree().pin(event.pointer());
            }
        }
        pinConditions(site, definition);
        if (way != Way.UNANSWERED) {
            composer.bounds(definition.getId()).forEach(bound -> bound.inside().apply(site));
        }
        composer.complete(site.tree());
        Report report = check(site.tree());
        return Boolean.TRUE.equals(terms.hold(site, definition.getWhen()))
                && breaches(report).isEmpty()
                && (way == Way.UNANSWERED || isMet(report, rule, site));
    }

    /** Whether a report says of an element, or of the institution that holds it, that the rule is met there. */
    private static boolean isMet(Report report, RuleInForce rule, Site site) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule.definition().getId()))
                .filter(outcome -> outcome.getOutcome() == OutcomeType.MET)
                .anyMatch(outcome -> site.pointer().startsWith(outcome.getPointer())
                        || outcome.getPointer().startsWith(site.pointer()));
    }

    /** Elements to be changed, each in a tree of its own: those there are, or a new one. */
    private List<Site> candidates(Scope scope, FactTree base) {
        List<Site> candidates = new ArrayList<>();
        for (Site site : Site.all(base, scope)) {
            candidates.add(on(base.copy(), site));
        }
        return candidates.isEmpty() ? made(scope, base) : candidates.subList(0, Math.min(3, candidates.size()));
    }

    private List<Site> made(Scope scope, FactTree base) {
        FactTree tree = base.copy();
        Site site = Site.root(tree);
        for (String path : scope.lists()) {
            Spot list = site.list(path);
            List<Site> elements = site.elements(list);
            if (elements.isEmpty()) {
                int type = FactAccess.objectType(list.type(), list.field());
                String added = tree.add(list.pointer(), Plausible.object(type, 1));
                if (added == null) {
                    return List.of();
                }
                site = site.element(list, added);
            } else {
                site = elements.get(0);
            }
        }
        return List.of(site);
    }

    private static Site on(FactTree tree, Site site) {
        return new Site(tree, site.frames());
    }

    private void pinConditions(Site site, RuleDefinition definition) {
        for (Condition condition : definition.getWhen()) {
            Stream.of(condition.getFact(), condition.getOrFact(), condition.getUntil())
                    .flatMap(Optional::stream)
                    .filter(fact -> !isCompared(definition, fact))
                    .forEach(fact -> pin(site, fact));
        }
    }

    /** Whether a rule compares a fact itself, so that it must stay free to change. */
    private static boolean isCompared(RuleDefinition definition, String fact) {
        return Stream.of(definition.getOf(), definition.getFact(), definition.getOther())
                .flatMap(Optional::stream)
                .anyMatch(compared -> compared.equals(fact) || compared.startsWith(fact + "."));
    }

    private static void pin(Site site, String fact) {
        site.spots(fact, false).forEach(spot -> site.tree().pin(spot.pointer()));
    }

    /**
     * Documents that lack a fact which a rule reads, so that it cannot be decided.
     *
     * @param rule a rule that the type is asked
     * @return one for each fact that the rule names as missing
     */
    public List<Submission> open(RuleId rule) {
        RuleInForce asked = composer.rules().get(rule);
        Site site = asked == null ? null : reached(asked);
        List<Submission> open = new ArrayList<>();
        if (asked == null || site == null) {
            return open;
        }
        for (String path : paths(asked.definition())) {
            for (Spot spot : site.spots(path, false)) {
                FactTree tree = site.tree().copy();
                if (tree.without(spot.pointer()) && isOpen(check(tree), rule, spot)) {
                    open.add(tree.read());
                }
            }
        }
        return open;
    }

    private static boolean isOpen(Report report, RuleId rule, Spot spot) {
        return report.undetermined().stream()
                .anyMatch(outcome ->
                        outcome.getRule().equals(rule) && outcome.getMissing().contains(spot.pointer()));
    }

    /**
     * Why no document can break a rule.
     *
     * @param rule a rule that the type is asked
     * @return a clause in English without a full stop; empty when nothing speaks against it
     */
    public Optional<String> whyNone(RuleId rule) {
        RuleInForce asked = composer.rules().get(rule);
        return asked == null ? Optional.empty() : never(asked).or(() -> onlyWithOthers(asked));
    }

    private Optional<String> never(RuleInForce rule) {
        RuleDefinition definition = rule.definition();
        if (definition.getForm().equals("stated")) {
            return Optional.of("asks only that a fact be stated; what is missing is open, never wrong");
        }
        if (composer.bounds(definition.getId()).isEmpty()) {
            return Optional.of("no document of the place gives it a figure or a duty");
        }
        boolean excluded = definition.getWhen().stream()
                .anyMatch(condition -> condition.getFact().isEmpty()
                        && Boolean.FALSE.equals(terms.hold(Site.root(base(0)), List.of(condition))));
        if (excluded) {
            return Optional.of("holds under another reading than the default");
        }
        return definition.getForm().equals("one-of") && allowsAll(rule)
                ? Optional.of("every code that can be stated satisfies it")
                : Optional.empty();
    }

    /** What the conditions of a rule break by themselves. */
    private Optional<String> onlyWithOthers(RuleInForce rule) {
        RuleDefinition definition = rule.definition();
        for (Site site : candidates(definition.getScope(), base(0))) {
            if (terms.meet(site, definition.getWhen())) {
                pinConditions(site, definition);
                composer.complete(site.tree(), definition.getId());
                List<RuleId> broken = breaches(check(site.tree()));
                if (Boolean.TRUE.equals(terms.hold(site, definition.getWhen())) && !broken.isEmpty()) {
                    return Optional.of("what it is asked of breaks " + broken);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a list of codes leaves out none of those there are. */
    private boolean allowsAll(RuleInForce rule) {
        List<Site> made = candidates(rule.definition().getScope(), base(0));
        return !made.isEmpty()
                && made.get(0).spots(rule.definition().getFact().orElseThrow(), true).stream()
                        .allMatch(spot ->
                                new Asked(rule, view).codes().containsAll(Plausible.codes(spot.type(), spot.field())));
    }

    private Optional<Broken> broken(RuleInForce rule, Bound bound, Site reached) {
        RuleId id = rule.definition().getId();
        FactTree witness = witness(rule, bound, reached);
        FactTree rough = edited(rule, bound.outside(), reached);
        if (rough == null) {
            return Optional.empty();
        }
        FactTree mended = rough.copy();
        composer.complete(mended, id);
        FactTree better = agreeing(breach(check(mended), id) != null ? mended : rough);
        Report report = check(better);
        Outcome finding = breach(report, id);
        if (finding == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Broken(bound.label(), witness.read(), better.read(), finding, others(report, better, id)));
    }

    /** A tree that lies just inside the bound and complies, or else one that complies. */
    private FactTree witness(RuleInForce rule, Bound bound, Site reached) {
        FactTree inside = edited(rule, bound.inside(), reached);
        if (inside != null) {
            composer.complete(inside);
            if (breaches(check(inside)).isEmpty()) {
                return agreeing(inside);
            }
        }
        return reached.tree();
    }

    /** The tree with totals that agree, if that changes nothing in what it breaks or leaves open. */
    private FactTree agreeing(FactTree tree) {
        FactTree agreeing = tree.copy();
        Totals.agree(agreeing);
        return agreeing.changes() == 0 || open(check(agreeing)).equals(open(check(tree))) ? agreeing : tree;
    }

    private static Set<RuleId> open(Report report) {
        return report.getOutcomes().stream()
                .filter(Breaker::isOpen)
                .map(Outcome::getRule)
                .collect(Collectors.toSet());
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.getOutcome() == OutcomeType.BREACHED
                || outcome.getOutcome() == OutcomeType.UNDETERMINED
                        && !outcome.getMissing().isEmpty();
    }

    private @Nullable FactTree edited(RuleInForce rule, Bound.Edit edit, Site reached) {
        FactTree tree = reached.tree().copy();
        Site site = on(tree, reached);
        tree.forgetWritten();
        boolean done = edit.apply(site);
        tree.pinWritten();
        pinConditions(site, rule.definition());
        return done ? tree : null;
    }

    private Report check(FactTree tree) {
        return view.check(tree.read());
    }

    private static @Nullable Outcome breach(Report report, RuleId rule) {
        return report.breaches().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static List<RuleId> breaches(Report report) {
        return report.breaches().stream().map(Outcome::getRule).distinct().toList();
    }

    /** The further rules that are broken or open, each with the fact that it shares with the change; empty when none. */
    private Map<RuleId, String> others(Report report, FactTree tree, RuleId rule) {
        Map<RuleId, String> others = new LinkedHashMap<>();
        for (Outcome outcome : report.getOutcomes()) {
            if (isOpen(outcome) && !outcome.getRule().equals(rule)) {
                others.put(outcome.getRule(), shared(tree, outcome.getRule()));
            }
        }
        return others;
    }

    /** The path of a fact that a rule reads and that was changed; empty when there is none. */
    private String shared(FactTree tree, RuleId rule) {
        RuleInForce asked = composer.rules().get(rule);
        if (asked == null) {
            return "";
        }
        RuleDefinition definition = asked.definition();
        if (definition.getForm().equals("attested")) {
            return touches(tree, "/attestations") ? "attestations" : "";
        }
        for (String path : paths(definition)) {
            for (Site site : Site.all(tree, definition.getScope())) {
                for (Spot spot : site.spots(path, false)) {
                    if (touches(tree, spot.pointer())) {
                        return path;
                    }
                }
            }
        }
        return "";
    }

    private static boolean touches(FactTree tree, String pointer) {
        return tree.pins().stream()
                .anyMatch(pin -> pin.equals(pointer) || pin.startsWith(pointer + "/") || pointer.startsWith(pin + "/"));
    }

    /** What a rule reads to decide. */
    private static Set<String> paths(RuleDefinition definition) {
        Set<String> paths = new LinkedHashSet<>();
        definition
                .getOf()
                .ifPresentOrElse(paths::add, () -> definition.getFact().ifPresent(paths::add));
        definition.getOther().filter(other -> definition.getOf().isEmpty()).ifPresent(paths::add);
        paths.addAll(definition.getOthers());
        for (Condition condition : definition.getWhen()) {
            condition.getFact().ifPresent(paths::add);
        }
        return paths;
    }
}
