package org.tuoyu.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

/**
 * Does this comply? Reads a filing, checks it at the place and date that it states, and prints the verdict and every
 * breach with its severity, its place in the file and its clauses.
 */
public final class DoesItComply {

    private DoesItComply() {}

    /**
     * Checks the example that is to be rejected.
     *
     * @param args none
     * @throws IOException if the file cannot be opened
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of("examples/submissions/jindong-filing-rejected.json");

        ReadResult<Submission> read = SubmissionReader.standard().read(file);
        for (StructureFinding fault : read.structure()) { // what could not be read, each with line and column
            System.out.println(fault.getPointer() + " " + fault.getMessage().en());
        }

        Report report = Rulebook.bundled().check(read.document().orElseThrow(), read.structure());
        System.out.println(report.getVerdict());
        report.breaches().forEach(DoesItComply::print);
        System.out.println(report.getSummary().getUndetermined() + " rules could not be decided");
    }

    private static void print(Outcome breach) {
        System.out.println(breach.getSeverity().orElseThrow() + " " + breach.getPointer());
        System.out.println("  " + breach.getMessage().orElseThrow().in(Locale.ENGLISH));
        breach.getRemedy().ifPresent(remedy -> System.out.println("  " + remedy.in(Locale.ENGLISH)));
        System.out.println("  " + breach.getClauses());
    }
}
