package org.tuoyu.testkit.composition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/**
 * Documents without end that break one rule each and no other (单错文档). Every rule of the type that can be broken alone has
 * its turn before one comes again, and each is broken only when its turn comes. Not safe for use by many threads.
 */
public final class Faults implements Iterator<Broken> {

    private final PolicyView view;
    private final Breaker breaker;
    private final List<RuleId> rules;
    private final Map<RuleId, Map<Integer, Optional<Broken>>> made = new HashMap<>();
    private final Deque<RuleId> turns = new ArrayDeque<>();
    private final long seed;
    private final Draws draws;
    private int round = -1;
    private int given;

    /**
     * The documents of a place, day and type.
     *
     * @param view the place and the day
     * @param type the type
     * @param seed any; the same seed gives the same documents on every JDK
     */
    public Faults(PolicyView view, SubmissionType type, long seed) {
        this.view = view;
        this.breaker = new Breaker(view, type);
        this.rules = new ArrayList<>(view.rules(type).stream()
                .map(rule -> rule.definition().getId())
                .distinct()
                .sorted()
                .toList());
        this.seed = seed;
        this.draws = new Draws(seed);
    }

    /** Whether there is another: always, unless no document of the type can break a rule alone. */
    @Override
    public boolean hasNext() {
        while (!rules.isEmpty()) {
            if (turns.isEmpty()) {
                deal();
            }
            if (alone(turns.element()).isPresent()) {
                return true;
            }
            rules.remove(turns.remove());
        }
        return false;
    }

    @Override
    public Broken next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no document can break a rule alone");
        }
        return numbered(alone(turns.remove()).orElseThrow(), given++);
    }

    /** Gives every rule another turn, in an order that is drawn. */
    private void deal() {
        List<RuleId> rest = new ArrayList<>(rules);
        while (!rest.isEmpty()) {
            turns.add(rest.remove(draws.between(0, rest.size() - 1)));
        }
        round++;
    }

    /** What crosses the bound of a rule that is next, or else one after it, and breaks no other rule. */
    private Optional<Broken> alone(RuleId rule) {
        int bounds = breaker.bounds(rule);
        return IntStream.range(round, round + bounds)
                .mapToObj(bound -> broken(rule, bound % bounds))
                .flatMap(Optional::stream)
                .filter(broken -> broken.others().isEmpty())
                .findFirst();
    }

    private Optional<Broken> broken(RuleId rule, int bound) {
        return made.computeIfAbsent(rule, unused -> new HashMap<>())
                .computeIfAbsent(bound, unused -> breaker.broken(rule, bound));
    }

    private Broken numbered(Broken broken, int index) {
        return Breaches.numbered(view, broken, Variety.number(seed, index));
    }
}
