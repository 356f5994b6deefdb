package org.tuoyu.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Institutions;
import org.tuoyu.testkit.Mutant;
import org.tuoyu.testkit.Samples;

/** How many institutions the test kit generates in a second on one thread: by seed, by jqwik, and with a fault each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@Threads(1)
public class Generation {

    private static final double GOAL = 2000;
    private static final Division PLACE = Division.of("320509");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final long SEED = 42;
    private static final int TRIES = 1000;

    private final Random random = new Random(SEED);
    private Iterator<Submission> samples = Collections.emptyIterator();
    private Iterator<Mutant> faulty = Collections.emptyIterator();
    private @Nullable RandomGenerator<Institution> arbitrary;
    private @Nullable RandomGenerator<Institution> breaching;

    /** Makes the generators in a session of jqwik, without which it generates nothing outside a property. */
    @Setup
    public void begin() {
        JqwikSession.start();
        samples = Samples.many(PLACE, SubmissionType.SELF_CHECK, DAY, SEED).iterator();
        faulty = Samples.faulty(PLACE, SubmissionType.SELF_CHECK, DAY, SEED).iterator();
        arbitrary = Institutions.in(PLACE).on(DAY).compliant().generator(TRIES);
        breaching = Institutions.in(PLACE)
                .on(DAY)
                .breaching("safety/footage-retention")
                .generator(TRIES);
    }

    /** Ends the session. */
    @TearDown
    public void end() {
        JqwikSession.finish();
    }

    @Benchmark
    public Submission samples() {
        return samples.next();
    }

    @Benchmark
    public Institution arbitrary() {
        return Objects.requireNonNull(arbitrary).next(random).value();
    }

    @Benchmark
    public Institution breaching() {
        return Objects.requireNonNull(breaching).next(random).value();
    }

    @Benchmark
    public Mutant faulty() {
        return faulty.next();
    }

    /**
     * Measures, and prints each figure beside the goal.
     *
     * @param words none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] words) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(Generation.class.getName())
                        .jvmArgs("-Xms1g", "-Xmx1g")
                        .build())
                .run()) {
            double rate = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %,10.0f institutions a second on one thread  goal >= %,.0f  %s%n",
                    result.getPrimaryResult().getLabel(),
                    rate,
                    GOAL,
                    rate >= GOAL ? "met" : "NOT met");
        }
    }
}
