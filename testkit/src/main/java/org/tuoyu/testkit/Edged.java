package org.tuoyu.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.tuoyu.submission.Submission;

/**
 * Submissions of another arbitrary with further edge cases (带界限的生成器), which come before its own. They are made when jqwik
 * takes one, for there are hundreds of them.
 */
final class Edged implements Arbitrary<Submission> {

    private final Arbitrary<Submission> submissions;
    private final List<Supplier<Shrinkable<Submission>>> edges;

    Edged(Arbitrary<Submission> submissions, List<Supplier<Shrinkable<Submission>>> edges) {
        this.submissions = submissions;
        this.edges = edges;
    }

    @Override
    public RandomGenerator<Submission> generator(int genSize) {
        return submissions.generator(genSize);
    }

    @Override
    public EdgeCases<Submission> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<Submission>>> all = new ArrayList<>(edges);
        if (all.size() < maxEdgeCases) {
            all.addAll(submissions.edgeCases(maxEdgeCases - all.size()).suppliers());
        }
        List<Supplier<Shrinkable<Submission>>> suppliers =
                List.copyOf(all.subList(0, Math.min(maxEdgeCases, all.size())));
        return () -> suppliers;
    }

    @Override
    public Optional<ExhaustiveGenerator<Submission>> exhaustive(long maxNumberOfSamples) {
        return submissions.exhaustive(maxNumberOfSamples);
    }
}
