package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/**
 * The two sides of every bound of every rule that a type of submission is asked (界限两侧). They are counted at once, and made
 * when they are asked for. Safe for use by many threads.
 */
public final class Edges {

    /** A bound by its rule and its place among the bounds of the rule. */
    private record Place(RuleId rule, int number) {}

    private final Breaker breaker;
    private final Submission compliant;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Optional<Broken>> made = new HashMap<>();

    /**
     * The bounds of a place, day and type.
     *
     * @param view the place and the day
     * @param type the type
     * @param compliant what stands for a bound that no document of the type can cross
     */
    public Edges(PolicyView view, SubmissionType type, Submission compliant) {
        this.breaker = new Breaker(view, type);
        this.compliant = compliant;
        Set<RuleId> rules = new LinkedHashSet<>();
        view.rules(type).forEach(rule -> rules.add(rule.definition().getId()));
        for (RuleId id : rules) {
            for (int i = 0; i < breaker.bounds(id); i++) {
                places.add(new Place(id, i));
            }
        }
    }

    /**
     * How many bounds there are.
     *
     * @return 0 or more
     */
    public int count() {
        return places.size();
    }

    /**
     * A document just inside a bound, which complies.
     *
     * @param index from 0, below {@link #count}
     * @return the document
     */
    public Submission inside(int index) {
        return at(index).map(Broken::witness).orElse(compliant);
    }

    /**
     * A document just outside a bound, which breaks the rule that sets it.
     *
     * @param index from 0, below {@link #count}
     * @return the document
     */
    public Submission outside(int index) {
        return at(index).map(Broken::submission).orElse(compliant);
    }

    private synchronized Optional<Broken> at(int index) {
        Place place = places.get(index);
        return made.computeIfAbsent(index, unused -> breaker.broken(place.rule(), place.number()));
    }
}
