package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;

/** Breaks one rule of a type of submission at a time (单规则破坏). Not safe for use by many threads. */
public final class Breaker {

    private final PolicyView view;
    private final Composer composer;
    private final Reach reach;
    private final Agreement agreement;
    private final Map<RuleId, Optional<Site>> breakable = new HashMap<>();

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
        this.reach = new Reach(view, composer, makers);
        this.agreement = new Agreement(view, composer);
    }

    /**
     * What breaks a rule.
     *
     * @param rule a rule that the type is asked
     * @return one for each bound that could be crossed
     */
    public List<Broken> broken(RuleId rule) {
        return IntStream.range(0, bounds(rule))
                .mapToObj(bound -> broken(rule, bound))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many bounds a rule has, whether a document can cross them or not. */
    int bounds(RuleId rule) {
        return composer.bounds(rule).size();
    }

    /** What crosses one bound of a rule; empty when nothing can. */
    Optional<Broken> broken(RuleId rule, int bound) {
        return breakable
                .computeIfAbsent(rule, this::reached)
                .flatMap(site -> broken(
                        Objects.requireNonNull(composer.rules().get(rule)),
                        composer.bounds(rule).get(bound),
                        site));
    }

    /** An element that a rule reaches; empty when there is none, or nothing can break the rule. */
    private Optional<Site> reached(RuleId rule) {
        return Optional.ofNullable(composer.rules().get(rule))
                .filter(asked ->
                        new Unbreakable(asked, view, composer, reach).always().isEmpty())
                .map(this::reached);
    }

    /** An element that a rule reaches, in a tree that does not contradict itself; null when there is none. */
    private @Nullable Site reached(RuleInForce rule) {
        Site site = reach.reached(rule);
        if (site == null || Consistency.check(site.tree().read()).isEmpty()) {
            return site;
        }
        FactTree pinned = site.tree().copy();
        Reach.pinReached(site.in(pinned), rule.definition());
        FactTree agreed = FactTree.of(agreement.of(pinned).text()).pinnedAs(site.tree());
        return agreed.get(site.pointer()) == null ? site : site.in(agreed);
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
        for (String path : Change.paths(asked.definition())) {
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
        return asked == null ? Optional.empty() : new Unbreakable(asked, view, composer, reach).why();
    }

    private Optional<Broken> broken(RuleInForce rule, Bound bound, Site reached) {
        RuleId id = rule.definition().getId();
        FactTree rough = edited(rule, bound.outside(), reached);
        if (rough == null) {
            return Optional.empty();
        }
        FactTree outside = agreement.of(mended(rough, id), id);
        Report report = check(outside);
        return breach(report, id, bound).map(finding -> {
            FactTree witness = witness(rule, bound, reached);
            return new Broken(
                    bound.label(),
                    witness.read(),
                    outside.read(),
                    finding,
                    others(report, new Change(witness, outside), id),
                    Consistency.check(outside.read()));
        });
    }

    /** The tree with all put right that the change drags along, if it then still breaks the rule, and no more than before. */
    private FactTree mended(FactTree rough, RuleId id) {
        FactTree mended = rough.copy();
        composer.complete(mended, id);
        if (mended.changes() == 0) {
            return rough;
        }
        Report report = check(mended);
        return isBroken(report, id)
                        && report.breaches().size() <= check(rough).breaches().size()
                ? mended
                : rough;
    }

    /** A tree that lies just inside the bound and complies, or else one that complies. */
    private FactTree witness(RuleInForce rule, Bound bound, Site reached) {
        FactTree inside = edited(rule, bound.inside(), reached);
        if (inside != null && inside.changes() > 0) {
            composer.complete(inside);
            if (check(inside).breaches().isEmpty()) {
                return agreement.of(inside);
            }
        }
        return agreement.of(reached.tree());
    }

    private @Nullable FactTree edited(RuleInForce rule, Bound.Edit edit, Site reached) {
        FactTree tree = reached.tree().copy();
        Site site = reached.in(tree);
        tree.forgetWritten();
        boolean done = edit.apply(site);
        tree.pinWritten();
        Reach.pinReached(site, rule.definition());
        return done ? tree : null;
    }

    private Report check(FactTree tree) {
        return view.check(tree.read());
    }

    private static boolean isBroken(Report report, RuleId rule) {
        return report.breaches().stream().anyMatch(outcome -> outcome.getRule().equals(rule));
    }

    /** The breach of a rule, under the clause that the bound is named by if it has a clause's name. */
    private static Optional<Outcome> breach(Report report, RuleId rule, Bound bound) {
        Comparator<Outcome> ofBound = Comparator.comparing(outcome ->
                outcome.getClauses().stream().noneMatch(clause -> clause.value().equals(bound.label())));
        return report.breaches().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .min(ofBound);
    }

    /** The further rules that are broken or open, each with the fact that it shares with the change; empty when none. */
    private Map<RuleId, String> others(Report report, Change change, RuleId rule) {
        Map<RuleId, String> others = new LinkedHashMap<>();
        for (Outcome outcome : report.getOutcomes()) {
            if (Agreement.isOpen(outcome) && !outcome.getRule().equals(rule)) {
                RuleInForce other = composer.rules().get(outcome.getRule());
                others.put(outcome.getRule(), other == null ? "" : change.shared(other));
            }
        }
        return others;
    }
}
