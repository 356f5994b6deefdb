package org.tuoyu.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some inputs that one thread checks one after the other, while another waits for the results. */
final class Portion<T, R> implements Runnable {

    private static final long LONGEST_NAP = 250;

    private final List<T> inputs;
    private final Function<T, R> check;
    private final @Nullable TimeLimit<T, R> limit;
    private final List<R> results = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private boolean started;
    private boolean givenUp;
    private long startedAt;

    Portion(List<T> inputs, Function<T, R> check, @Nullable TimeLimit<T, R> limit) {
        this.inputs = inputs;
        this.check = check;
        this.limit = limit;
    }

    @Override
    public void run() {
        try {
            for (T input : inputs) {
                if (!begin()) {
                    return;
                }
                add(check.apply(input));
            }
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            fail(new IllegalStateException("a check failed: " + e.getClass().getName(), e));
        }
    }

    private synchronized boolean begin() {
        started = true;
        startedAt = limit == null ? 0 : limit.nanoTime().getAsLong();
        return !givenUp;
    }

    /** Wakes whoever waits only after the last one: waking a thread for each costs as much as checking some. */
    private synchronized void add(R result) {
        if (!givenUp) {
            results.add(result);
            if (results.size() == inputs.size()) {
                notifyAll();
            }
        }
    }

    private synchronized void fail(RuntimeException e) {
        failure = e;
        notifyAll();
    }

    /** Waits for the results and hands them on; answers the inputs left over when one took too long. */
    @Nullable
    Portion<T, R> deliver(Consumer<? super R> receiver) {
        for (int i = 0; i < inputs.size(); i++) {
            R result = await(i);
            if (result != null) {
                receiver.accept(result);
            } else if (limit != null) {
                receiver.accept(limit.late().apply(inputs.get(i)));
                List<T> rest = inputs.subList(i + 1, inputs.size());
                return rest.isEmpty() ? null : new Portion<>(rest, check, limit);
            }
        }
        return null;
    }

    /** The result of an input; null when it took too long. */
    private synchronized @Nullable R await(int index) {
        try {
            while (results.size() <= index && failure == null) {
                if (limit == null) {
                    wait();
                } else if (isLate(limit)) {
                    givenUp = true;
                    return null;
                } else {
                    wait(Math.min(LONGEST_NAP, Math.max(1, limit.most().toMillis() / 4)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a check", e);
        }
        if (results.size() > index) {
            return results.get(index);
        }
        throw failure == null ? new IllegalStateException("no result") : failure;
    }

    private boolean isLate(TimeLimit<T, R> most) {
        return started && most.nanoTime().getAsLong() - startedAt > most.most().toNanos();
    }
}
