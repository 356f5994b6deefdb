package org.tuoyu.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.composition.Reduction;

/**
 * Submissions of another arbitrary that shrink by leaving out what has no say (可缩减的生成器): to a document of a few lines,
 * whatever was generated. There are no exhaustive ones, for those do not shrink.
 */
final class Reduced implements Arbitrary<Submission> {

    private final Arbitrary<Submission> submissions;
    private final Function<Submission, Reduction> reduction;

    /**
     * @param submissions what is generated
     * @param reduction what of a submission stays as it is
     */
    Reduced(Arbitrary<Submission> submissions, Function<Submission, Reduction> reduction) {
        this.submissions = submissions;
        this.reduction = reduction;
    }

    @Override
    public RandomGenerator<Submission> generator(int genSize) {
        return submissions.generator(genSize).mapShrinkable(generated -> of(generated.value(), reduction));
    }

    @Override
    public EdgeCases<Submission> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<Submission>>> suppliers = submissions.edgeCases(maxEdgeCases).suppliers().stream()
                .<Supplier<Shrinkable<Submission>>>map(
                        supplier -> () -> of(supplier.get().value(), reduction))
                .toList();
        return () -> suppliers;
    }

    /** A submission that shrinks by leaving out what has no say. */
    static Shrinkable<Submission> of(Submission submission, Function<Submission, Reduction> reduction) {
        return new Part(submission, () -> reduction.apply(submission), Optional.empty());
    }

    /**
     * A submission, or what is left of it.
     *
     * @param reductions what of it stays as it is, worked out when it shrinks
     * @param needed the parts that could not be left out before, so that they are tried last; empty of what is whole, of
     *     which the smallest is tried first
     */
    private record Part(Submission value, Supplier<Reduction> reductions, Optional<Set<String>> needed)
            implements Shrinkable<Submission> {

        @Override
        public Stream<Shrinkable<Submission>> shrink() {
            Reduction reduction = reductions.get();
            return Stream.concat(smallest(reduction), smaller(reduction));
        }

        private Stream<Shrinkable<Submission>> smallest(Reduction reduction) {
            return Stream.of(value)
                    .filter(whole -> needed.isEmpty())
                    .map(reduction::smallest)
                    .filter(least -> !least.equals(value))
                    .map(least -> new Part(least, () -> reduction, Optional.of(Set.of())));
        }

        private Stream<Shrinkable<Submission>> smaller(Reduction reduction) {
            Set<String> tried = needed.orElse(Set.of());
            List<String> parts = new ArrayList<>(reduction.parts(value));
            parts.sort(Comparator.comparing(tried::contains));
            Set<String> kept = new LinkedHashSet<>(tried);
            Iterator<String> part = parts.iterator();
            return reduction
                    .without(value, parts)
                    .peek(without -> kept.add(part.next()))
                    .flatMap(Optional::stream)
                    .map(without -> new Part(without, () -> reduction, Optional.of(Set.copyOf(kept))));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Reduction.size(value));
        }
    }
}
