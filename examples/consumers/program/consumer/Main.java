package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

/** A program of somebody else: it sees what a user's program sees, and nothing more. */
final class Main {

    private Main() {}

    /**
     * Reads a submission and prints its verdict.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(CreditCode.parse("52330703TT0000023W").getDivision());
        System.out.println(Yuan.parse("0.10").plus(Yuan.ofFen(20)));
        System.out.println(Division.of("330703").isWithin(Division.of("330000")));
        ReadResult<Submission> read = SubmissionReader.standard().read(Path.of(arguments[0]));
        Report report = Rulebook.bundled()
                .inForce(Division.of("330703"), LocalDate.of(2023, 6, 30))
                .check(read.document().orElseThrow());
        System.out.println(report.getVerdict());
        System.out.println(Main.class.getModule().isNamed());
    }
}
