package org.tuoyu.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks many inputs with several threads and hands on the results in the order of the inputs (批量校验). It holds no more than
 * a few inputs and results for each thread, so that the number of inputs does not matter. Immutable and safe for use by many
 * threads.
 *
 * <p>For example, with {@code InputRecords} of the serialization module:
 *
 * <pre>{@code
 * BatchCheck.<InputRecord, Report>of(2, record -> check(record.read(reader)))
 *         .run(records, report -> write(report));
 * }</pre>
 *
 * @param <T> the type of the inputs
 * @param <R> the type of the results
 */
public final class BatchCheck<T, R> {

    /** Inputs that a thread takes at a time: handing them over one by one costs more than checking a small one. */
    private static final int PORTION = 8;
    /** Portions for each thread that wait or are finished while an earlier one is not. */
    private static final int AHEAD = 2;

    private final int threads;
    private final Function<T, R> check;
    private final @Nullable TimeLimit<T, R> limit;

    private BatchCheck(int threads, Function<T, R> check, @Nullable TimeLimit<T, R> limit) {
        this.threads = threads;
        this.check = check;
        this.limit = limit;
    }

    /**
     * Obtains a check without a time limit.
     *
     * @param threads how many threads check; greater than 0
     * @param check checks one input; called by several threads at a time; its result is not null
     * @param <T> the type of the inputs
     * @param <R> the type of the results
     * @return the check
     * @throws IllegalArgumentException if {@code threads} is not greater than 0
     */
    public static <T, R> BatchCheck<T, R> of(int threads, Function<T, R> check) {
        if (threads <= 0) {
            throw new IllegalArgumentException("threads: not greater than 0: " + threads);
        }
        return new BatchCheck<>(threads, Objects.requireNonNull(check, "check"), null);
    }

    /**
     * The same with a limit to the time that one input may take.
     *
     * @param timeLimit also says what becomes of an input that takes longer
     * @return a copy
     */
    public BatchCheck<T, R> within(TimeLimit<T, R> timeLimit) {
        return new BatchCheck<>(threads, check, Objects.requireNonNull(timeLimit, "timeLimit"));
    }

    /**
     * Checks all inputs. The calling thread takes the inputs and hands on the results.
     *
     * @param inputs any number
     * @param results receives one result for each input, in order
     * @throws RuntimeException what the check, the inputs or the receiver throws; inputs after it are not checked
     */
    public void run(Iterator<? extends T> inputs, Consumer<? super R> results) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BatchCheck::thread);
        try {
            Deque<Portion<T, R>> open = new ArrayDeque<>();
            while (inputs.hasNext() || !open.isEmpty()) {
                while (inputs.hasNext() && open.size() < threads * AHEAD) {
                    Portion<T, R> portion = new Portion<>(take(inputs), check, limit);
                    open.add(portion);
                    pool.execute(portion);
                }
                Portion<T, R> first = open.remove();
                @Nullable Portion<T, R> rest = first.deliver(results);
                if (rest != null) {
                    pool.setCorePoolSize(pool.getCorePoolSize() + 1);
                    open.addFirst(rest);
                    pool.execute(rest);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<T> take(Iterator<? extends T> inputs) {
        List<T> taken = new ArrayList<>();
        while (taken.size() < PORTION && inputs.hasNext()) {
            taken.add(inputs.next());
        }
        return taken;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tuoyu-check");
        thread.setDaemon(true);
        return thread;
    }
}
