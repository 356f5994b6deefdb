package org.tuoyu.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

/**
 * Prints how long one check of a document takes in a warm machine, in nanoseconds of the processor. Rests on what no version
 * changes, so that {@code benchmarks/against} runs it with the jar of an older one as well.
 */
public final class CheckTime {

    private static final int WARM = 20_000;
    private static final int CHECKS = 2_000;
    private static final int ROUNDS = 15;

    private static volatile int breaches;

    private CheckTime() {}

    /**
     * Measures and prints.
     *
     * @param words the file of the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] words) throws IOException {
        Submission submission = SubmissionReader.standard()
                .read(Files.readAllBytes(Path.of(words[0])))
                .document()
                .orElseThrow();
        Rulebook rulebook = Rulebook.bundled();
        time(rulebook, submission, WARM);
        long[] rounds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = time(rulebook, submission, CHECKS);
        }
        Arrays.sort(rounds);
        System.out.println(rounds[ROUNDS / 2]);
    }

    private static long time(Rulebook rulebook, Submission submission, int checks) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < checks; i++) {
            Report report = rulebook.check(submission);
            breaches += report.getSummary().getBreached();
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / checks;
    }
}
