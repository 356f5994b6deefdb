package org.tuoyu.finding;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a report, in order (规则结论列表). An outcome is made when somebody first asks for it, so that counting,
 * summing up and writing cost little where hundreds of rules are met. Immutable and safe for use by many threads.
 */
public final class OutcomeList extends AbstractList<Outcome> implements RandomAccess {

    private static final int TYPES = OutcomeType.values().length;
    private static final OutcomeList NONE = new OutcomeList(new Made(new Outcome[0]));

    private final Source source;
    private final int size;
    private @Nullable Outcome @Nullable [] made;
    private final int[] counts;

    private OutcomeList(Source source) {
        this.source = source;
        this.size = source.size();
        this.counts = new int[TYPES];
        for (int i = 0; i < size; i++) {
            counts[source.type(i).ordinal()]++;
        }
    }

    /** Where outcomes come from. Always gives the same answers, whatever thread asks, and never fails. */
    public interface Source {

        /**
         * How many outcomes there are.
         *
         * @return 0 or more
         */
        int size();

        /**
         * What an outcome answers.
         *
         * @param index its place in the list
         * @return the same as the outcome itself says
         */
        OutcomeType type(int index);

        /**
         * Makes an outcome.
         *
         * @param index its place in the list
         * @return an equal one at each call
         */
        Outcome make(int index);

        /**
         * Whether an outcome counts against the submission: an error stands, or could stand, and is not waived.
         *
         * @param index its place in the list
         * @return the same as the outcome itself says
         */
        default boolean isError(int index) {
            Outcome outcome = make(index);
            return outcome.getSeverity().filter(Severity.ERROR::equals).isPresent()
                    && outcome.getWaiver().isEmpty();
        }

        /**
         * The template of an outcome that is one at a place.
         *
         * @param index its place in the list
         * @return null when the outcome has no template; then {@link #pointer} and {@link #subject} are not asked
         */
        default @Nullable OutcomeTemplate template(int index) {
            return null;
        }

        /**
         * The pointer of an outcome that has a template.
         *
         * @param index its place in the list
         * @return JSON Pointer of the element
         */
        default String pointer(int index) {
            return make(index).getPointer();
        }

        /**
         * The subject of an outcome that has a template.
         *
         * @param index its place in the list
         * @return what it is about
         */
        default Optional<String> subject(int index) {
            return make(index).getSubject();
        }
    }

    /** Outcomes that exist already. */
    private record Made(Outcome[] outcomes) implements Source {

        @Override
        public int size() {
            return outcomes.length;
        }

        @Override
        public OutcomeType type(int index) {
            return outcomes[index].getOutcome();
        }

        @Override
        public Outcome make(int index) {
            return outcomes[index];
        }
    }

    /**
     * The list without elements.
     *
     * @return always the same
     */
    public static OutcomeList none() {
        return NONE;
    }

    /**
     * Obtains a list of outcomes that exist already.
     *
     * @param outcomes in order; later changes have no effect
     * @return the list; the argument itself when it is one
     */
    public static OutcomeList copyOf(Iterable<? extends Outcome> outcomes) {
        if (outcomes instanceof OutcomeList list) {
            return list;
        }
        List<Outcome> copy = new ArrayList<>();
        outcomes.forEach(copy::add);
        return copy.isEmpty() ? NONE : new OutcomeList(new Made(copy.toArray(Outcome[]::new)));
    }

    /**
     * Obtains a list of outcomes that are made when asked for.
     *
     * @param source gives them
     * @return the list
     */
    public static OutcomeList of(Source source) {
        return new OutcomeList(source);
    }

    @Override
    public Outcome get(int index) {
        @Nullable Outcome[] known = made;
        if (known == null) {
            known = new Outcome[size];
            made = known;
        }
        Outcome outcome = known[index];
        if (outcome == null) {
            outcome = source.make(index);
            known[index] = outcome;
        }
        return outcome;
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * How many outcomes there are of a type. Makes none of them.
     *
     * @param type the type
     * @return 0 or more
     */
    public int count(OutcomeType type) {
        return counts[type.ordinal()];
    }

    /**
     * The outcomes of a type. Makes no other.
     *
     * @param type the type
     * @return in order; unmodifiable
     */
    public List<Outcome> of(OutcomeType type) {
        List<Outcome> chosen = new ArrayList<>(count(type));
        for (int i = 0; i < size && chosen.size() < count(type); i++) {
            if (source.type(i) == type) {
                chosen.add(get(i));
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * Whether an error stands, or could stand, and is not waived. Makes no outcome.
     *
     * @param type breached or undetermined
     * @return {@code false} where nothing of the type is an error
     */
    public boolean holdsError(OutcomeType type) {
        for (int i = 0; i < size && count(type) > 0; i++) {
            if (source.type(i) == type && source.isError(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same outcomes, with what is breached or undetermined changed. The others are left as they are, made or not.
     *
     * @param change gives an outcome of the same type, and an equal one each time it is asked
     * @return the changed list; made when asked for
     */
    public OutcomeList withFindings(UnaryOperator<Outcome> change) {
        return new OutcomeList(new Changed(this, change));
    }

    /** Outcomes of which some are changed. */
    private record Changed(OutcomeList list, UnaryOperator<Outcome> change) implements Source {

        @Override
        public int size() {
            return list.size;
        }

        @Override
        public OutcomeType type(int index) {
            return list.source.type(index);
        }

        @Override
        public Outcome make(int index) {
            Outcome outcome = list.get(index);
            boolean found =
                    outcome.getOutcome() == OutcomeType.BREACHED || outcome.getOutcome() == OutcomeType.UNDETERMINED;
            return found ? change.apply(outcome) : outcome;
        }

        @Override
        public @Nullable OutcomeTemplate template(int index) {
            return list.source.template(index);
        }

        @Override
        public String pointer(int index) {
            return list.source.pointer(index);
        }

        @Override
        public Optional<String> subject(int index) {
            return list.source.subject(index);
        }
    }

    /**
     * Where the outcomes come from, for those who write many of them.
     *
     * @return the source of this list
     */
    public Source source() {
        return source;
    }
}
