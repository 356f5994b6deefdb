package org.tuoyu.cli.check;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells on a terminal how far a long run has come: records, rate, breaches, time left. Silent for short runs. */
public final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final boolean live;
    private final LongSupplier nanoTime;
    private final long totalBytes;
    private final long start;
    private long shownAt;
    private boolean shown;

    /**
     * Begins.
     *
     * @param out where to tell
     * @param live whether anybody looks
     * @param nanoTime the clock
     * @param totalBytes of all files; 0 when unknown
     */
    public Progress(PrintStream out, boolean live, LongSupplier nanoTime, long totalBytes) {
        this.out = out;
        this.live = live;
        this.nanoTime = nanoTime;
        this.totalBytes = totalBytes;
        this.start = live ? nanoTime.getAsLong() : 0;
        this.shownAt = start;
    }

    /** Tells where the run is, twice a second at most. */
    void at(int records, long breaches, long bytes) {
        if (!live) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - shownAt < SECOND / 2 || now - start < SECOND) {
            return;
        }
        shownAt = now;
        shown = true;
        double seconds = (now - start) / (double) SECOND;
        String left = totalBytes == 0 || bytes == 0
                ? ""
                : String.format(Locale.ROOT, "  剩余/left %s", time(Math.max(0, totalBytes - bytes) * seconds / bytes));
        out.print(String.format(
                Locale.ROOT,
                "\r\u001B[K%,d 条/records  %,.0f/s  不符合/breaches %,d%s",
                records,
                records / seconds,
                breaches,
                left));
        out.flush();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** Wipes out what was told. */
    void end() {
        if (shown) {
            out.print("\r\u001B[K");
            out.flush();
        }
    }
}
