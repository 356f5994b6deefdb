package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Scope;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess;

/**
 * Finds, or makes, the elements that a rule reaches in documents that comply (适用对象). The documents are made when they are
 * first needed. Not safe for use by many threads.
 */
final class Reach {

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

    Reach(PolicyView view, Composer composer, List<Supplier<FactTree>> makers) {
        this.view = view;
        this.composer = composer;
        this.terms = new Terms(view);
        this.makers = makers;
    }

    /** An element that a rule reaches, in a tree that complies; null when none can be made. */
    @Nullable
    Site reached(RuleInForce rule) {
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
                return site.in(base.copy());
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
        Report report = view.check(site.tree().read());
        return Boolean.TRUE.equals(terms.hold(site, definition.getWhen()))
                && report.breaches().isEmpty()
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

    /** The first document. */
    Site root() {
        return Site.root(base(0));
    }

    /** Elements to be changed, each in a tree of its own: those there are in a tree that complies, or a new one. */
    List<Site> candidates(Scope scope) {
        return candidates(scope, base(0));
    }

    private List<Site> candidates(Scope scope, FactTree base) {
        List<Site> candidates = new ArrayList<>();
        for (Site site : Site.all(base, scope)) {
            candidates.add(site.in(base.copy()));
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

    /** Keeps the facts as they are on which the conditions of a rule rest, but for those that it compares itself. */
    static void pinConditions(Site site, RuleDefinition definition) {
        conditions(definition).filter(fact -> !isCompared(definition, fact)).forEach(fact -> pin(site, fact));
    }

    private static Stream<String> conditions(RuleDefinition definition) {
        return definition.getWhen().stream()
                .flatMap(condition -> Stream.of(condition.getFact(), condition.getOrFact(), condition.getUntil()))
                .flatMap(Optional::stream);
    }

    /** Keeps the facts as they are on which the conditions of a rule rest, but for the list that it counts. */
    static void pinReached(Site site, RuleDefinition definition) {
        conditions(definition)
                .filter(fact -> !definition.getOf().equals(Optional.of(fact)))
                .forEach(fact -> pin(site, fact));
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

    private FactTree base(int index) {
        while (bases.size() <= index) {
            FactTree base = makers.get(bases.size()).get();
            bases.add(base);
            reports.add(view.check(base.read()));
        }
        return bases.get(index);
    }
}
