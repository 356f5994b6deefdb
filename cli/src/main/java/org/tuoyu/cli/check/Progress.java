package org.tuoyu.cli.check;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells on a terminal how far a long run has come: records, rate, breaches, time left. Silent for short runs. */
public final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final String WIPED = "\r\u001B[K";

    private final PrintStream out;
    private final boolean live;
    private final boolean chinese;
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
     * @param language Chinese, or else English
     * @param nanoTime the clock
     * @param totalBytes of all files; 0 when unknown
     */
    public Progress(PrintStream out, boolean live, Locale language, LongSupplier nanoTime, long totalBytes) {
        this.out = out;
        this.live = live;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
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
        String done = String.format(
                Locale.ROOT,
                chinese ? "已校验 %,d 条，每秒 %,.0f 条，不符合 %,d 项" : "%,d records, %,.0f a second, %,d breaches",
                records,
                records / seconds,
                breaches);
        out.print(WIPED + done + left(bytes, seconds));
        out.flush();
    }

    /** The time left, if the size of all files is known. */
    private String left(long bytes, double seconds) {
        if (totalBytes == 0 || bytes == 0) {
            return "";
        }
        long left = Math.round(Math.max(0, totalBytes - bytes) * seconds / bytes);
        return String.format(Locale.ROOT, chinese ? "，还需 %d:%02d" : ", %d:%02d left", left / 60, left % 60);
    }

    /** Wipes out what was told. */
    void end() {
        if (shown) {
            out.print(WIPED);
            out.flush();
        }
    }
}
