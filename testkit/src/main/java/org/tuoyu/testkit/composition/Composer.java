package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess;

/**
 * Composes documents that comply with everything that a place asks of a type of submission on a day (文档合成). The rulebook
 * is asked what a document breaches or leaves open; each of that is put right by the bounds of the rule that says so, until
 * nothing is left. Not safe for use by many threads.
 */
final class Composer {

    private static final int MOST_ROUNDS = 16;

    private final PolicyView view;
    private final Map<RuleId, RuleInForce> rules = new LinkedHashMap<>();
    private final Map<RuleId, List<Bound>> bounds = new LinkedHashMap<>();

    Composer(PolicyView view, SubmissionType type) {
        this.view = view;
        for (RuleInForce rule : view.rules(type)) {
            rules.put(rule.definition().getId(), rule);
            bounds.computeIfAbsent(rule.definition().getId(), unused -> new ArrayList<>());
        }
        bounds.forEach((rule, of) -> of.addAll(Bounds.of(editions(rule, type), view)));
    }

    /** A rule as often as the place asks it: once for each figure, duty or post that the law sets for it. */
    private List<RuleInForce> editions(RuleId rule, SubmissionType type) {
        return view.rules(type).stream()
                .filter(each -> each.definition().getId().equals(rule))
                .toList();
    }

    Map<RuleId, RuleInForce> rules() {
        return rules;
    }

    List<Bound> bounds(RuleId rule) {
        return bounds.getOrDefault(rule, List.of());
    }

    /** Puts right what a tree breaches or leaves open, as far as that can be; rules left out stay as they are. */
    void complete(FactTree tree, RuleId... leftOut) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Report report = view.check(tree.read());
            boolean changed = false;
            for (Outcome outcome : report.getOutcomes()) {
                boolean open = outcome.getOutcome() == OutcomeType.BREACHED
                        || outcome.getOutcome() == OutcomeType.UNDETERMINED;
                if (open && !List.of(leftOut).contains(outcome.getRule())) {
                    changed |= mend(tree, outcome);
                }
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean mend(FactTree tree, Outcome outcome) {
        RuleInForce rule = rules.get(outcome.getRule());
        if (rule == null) {
            return false;
        }
        int before = tree.changes();
        for (Site site : sites(tree, rule, outcome)) {
            Boolean reached = new Terms(view).hold(site, rule.definition().getWhen());
            if (reached != null && reached) {
                bounds(outcome.getRule()).forEach(bound -> bound.inside().apply(site));
            }
        }
        outcome.getMissing().forEach(pointer -> state(tree, pointer));
        return tree.changes() > before;
    }

    /** The elements that an outcome is about. */
    private static List<Site> sites(FactTree tree, RuleInForce rule, Outcome outcome) {
        List<Site> all = Site.all(tree, rule.definition().getScope());
        List<Site> about = new ArrayList<>();
        for (Site site : all) {
            if (isWithin(outcome.getPointer(), site.pointer()) || isWithin(site.pointer(), outcome.getPointer())) {
                about.add(site);
            }
        }
        return about;
    }

    private static boolean isWithin(String pointer, String other) {
        return pointer.equals(other) || pointer.startsWith(other + "/");
    }

    /** States what is still missing with a value that says as little as may be. */
    private void state(FactTree tree, String pointer) {
        if (tree.get(pointer) != null || pointer.length() < 2) {
            return;
        }
        int type = FactAccess.SUBMISSION;
        int field = -1;
        int within = -1;
        for (String name : pointer.substring(1).split("/")) {
            if (!Character.isDigit(name.charAt(0))) {
                within = type;
                field = FactAccess.field(type, name);
                type = FactAccess.objectType(type, field);
            }
        }
        tree.set(
                pointer,
                Plausible.value(new Spot(pointer, within, field), view.date().minusDays(30)));
    }
}
