package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCheckTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheInputs(int threads) {
        List<Integer> results = new ArrayList<>();

        BatchCheck.<Integer, Integer>of(threads, input -> {
                    Thread.yield();
                    return input * 2;
                })
                .run(IntStream.range(0, 1003).iterator(), results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 1003).map(i -> i * 2).boxed().toList());
    }

    @Test
    void noInputGivesNoResult() {
        List<Integer> results = new ArrayList<>();
        BatchCheck.<Integer, Integer>of(2, input -> input)
                .run(List.<Integer>of().iterator(), results::add);
        assertThat(results).isEmpty();
    }

    @Test
    void onlyAFewInputsAreTakenAheadOfTheResults() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 5000)
                .map(i -> {
                    most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                    return i;
                })
                .iterator();

        BatchCheck.<Integer, Integer>of(2, input -> input).run(inputs, result -> given.incrementAndGet());

        assertThat(given).hasValue(5000);
        assertThat(most.get()).isLessThan(100);
    }

    @Test
    void whatTheCheckThrowsReachesTheCallerAfterTheResultsBeforeIt() {
        List<Integer> results = new ArrayList<>();
        BatchCheck<Integer, Integer> check = BatchCheck.of(2, input -> {
            if (input == 50) {
                throw new IllegalStateException("fifty");
            }
            return input;
        });

        assertThatThrownBy(() -> check.run(IntStream.range(0, 100).iterator(), results::add))
                .hasMessage("fifty");
        assertThat(results).isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void anInputThatTakesTooLongIsGivenUpAndItsNeighboursAreNot() throws InterruptedException {
        AtomicLong clock = new AtomicLong();
        CountDownLatch stuck = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        BatchCheck<Integer, String> check = BatchCheck.<Integer, String>of(1, input -> {
                    if (input == 3) {
                        clock.addAndGet(Duration.ofMinutes(2).toNanos());
                        await(stuck);
                    }
                    return "checked " + input;
                })
                .within(new TimeLimit<>(Duration.ofMinutes(1), clock::get, input -> "late " + input));

        check.run(IntStream.range(0, 20).iterator(), results::add);
        stuck.countDown();

        assertThat(results).hasSize(20).startsWith("checked 0", "checked 1", "checked 2", "late 3", "checked 4");
        assertThat(results.subList(4, 20)).allMatch(result -> result.startsWith("checked"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> BatchCheck.of(0, input -> input)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeLimit<Integer, Integer>(Duration.ZERO, () -> 0, input -> input))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
