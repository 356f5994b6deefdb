package org.tuoyu.testkit.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/**
 * Many documents that break one rule (同规则多样破坏): each bound of it, in institutions of different classes, under
 * different identities. What breaks an institution is worked out when it is asked for and kept. Safe for use by many threads.
 */
public final class Breaches {

    /** How many different institutions there are, where institutions can differ. */
    private static final int INSTITUTIONS = 8;

    /** A document and its twin; nameable when another identity changes nothing in what they break. */
    private record Twins(Broken broken, boolean nameable) {

        Submission named(Submission submission, int number) {
            return nameable ? Variety.named(submission, number) : submission;
        }
    }

    private final PolicyView view;
    private final SubmissionType type;
    private final RuleId rule;
    private final Variety variety;
    private final Map<Integer, Breaker> breakers = new HashMap<>();
    private final Map<List<Integer>, Optional<Twins>> kept = new HashMap<>();

    /**
     * The documents of a rule.
     *
     * @param view the place and the day
     * @param type the type
     * @param rule a rule that the type is asked
     */
    public Breaches(PolicyView view, SubmissionType type, RuleId rule) {
        this.view = view;
        this.type = type;
        this.rule = rule;
        this.variety = Variety.of(view, type);
        breakers.put(0, new Breaker(view, type));
    }

    /**
     * How many bounds the rule has.
     *
     * @return 0 when no document of the type can break the rule; for a bound that none can cross another one stands
     */
    public int bounds() {
        int bounds = breaker(0).bounds(rule);
        return crossed(bounds).isPresent() ? bounds : 0;
    }

    /** What crosses the first bound that can be crossed. */
    private Optional<Twins> crossed(int bounds) {
        return IntStream.range(0, bounds)
                .mapToObj(bound -> twins(bound, 0))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * How many different institutions the documents have.
     *
     * @return at least 1
     */
    public int institutions() {
        return variety.hasClasses() ? INSTITUTIONS : 1;
    }

    /**
     * A document that breaks the rule.
     *
     * @param bound which bound it crosses, below {@link #bounds}
     * @param institution which institution it has, below {@link #institutions}; 0 for the smallest
     * @param number makes the identity, from 0 to 999999
     * @return the document
     */
    public Submission submission(int bound, int institution, int number) {
        Twins twins = nearest(bound, institution);
        return twins.named(twins.broken().submission(), number);
    }

    /**
     * The twin of such a document that complies.
     *
     * @param bound just inside which bound it lies, below {@link #bounds}
     * @param institution which institution it has, below {@link #institutions}; 0 for the smallest
     * @param number makes the identity, from 0 to 999999
     * @return the document
     */
    public Submission witness(int bound, int institution, int number) {
        Twins twins = nearest(bound, institution);
        return twins.named(twins.broken().witness(), number);
    }

    /** What crosses a bound in an institution, or else in the smallest, or else another bound. */
    private Twins nearest(int bound, int institution) {
        return twins(bound, institution)
                .or(() -> twins(bound, 0))
                .or(() -> crossed(bounds()))
                .orElseThrow();
    }

    private synchronized Optional<Twins> twins(int bound, int institution) {
        Optional<Twins> twins = kept.get(List.of(bound, institution));
        if (twins == null) {
            twins = breaker(institution)
                    .broken(rule, bound)
                    .map(broken -> new Twins(broken, numbered(view, broken, 1) != broken));
            kept.put(List.of(bound, institution), twins);
        }
        return twins;
    }

    private synchronized Breaker breaker(int institution) {
        return breakers.computeIfAbsent(
                institution,
                each -> new Breaker(view, type, variety.stream(each).findFirst().orElseThrow()));
    }

    /** The twins under an identity of their own; as they are where the identity has a say in what is wrong. */
    static Broken numbered(PolicyView view, Broken broken, int number) {
        Broken named = new Broken(
                broken.bound(),
                Variety.named(broken.witness(), number),
                Variety.named(broken.submission(), number),
                broken.finding(),
                broken.others(),
                broken.form());
        List<Outcome> breaches = view.check(named.submission()).breaches();
        boolean same =
                rules(breaches).equals(rules(view.check(broken.submission()).breaches()))
                        && view.check(named.witness()).breaches().isEmpty();
        return same ? named.with(found(breaches, broken.finding())) : broken;
    }

    private static List<RuleId> rules(List<Outcome> breaches) {
        return breaches.stream().map(Outcome::getRule).distinct().toList();
    }

    private static Outcome found(List<Outcome> breaches, Outcome like) {
        return breaches.stream()
                .filter(outcome -> outcome.getRule().equals(like.getRule()))
                .findFirst()
                .orElse(like);
    }
}
