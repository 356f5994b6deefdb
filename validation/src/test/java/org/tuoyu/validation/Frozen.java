package org.tuoyu.validation;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tuoyu.finding.Measure;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** The frozen packs, and submissions for them written as JSON. */
public final class Frozen {

    /** The place of the frozen packs that is nearest. */
    public static final Division DISTRICT = Division.of("980101");

    /** The day on which tables are judged. */
    public static final LocalDate DAY = LocalDate.of(2023, 5, 15);

    private static final List<PackHandle> HANDLES = PackReader.load(folder("/frozen"));

    private Frozen() {}

    /** The frozen packs. */
    public static List<PackHandle> handles() {
        return HANDLES;
    }

    /** All frozen packs as one rulebook; a new one, so that what a test asks is compiled by that test. */
    public static Rulebook rulebook() {
        return Rulebook.of(HANDLES);
    }

    /** The law of the nearest place on the day of the tables. */
    public static PolicyView view() {
        return rulebook().inForce(DISTRICT, DAY);
    }

    /** A folder of the test resources. */
    public static Path folder(String name) {
        URL url = Objects.requireNonNull(Frozen.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A submission of the type that the forms are asked of. */
    public static Submission submission(String members) {
        return submission(SubmissionType.SELF_CHECK, members);
    }

    /** A submission that states the members given beside its type. */
    public static Submission submission(SubmissionType type, String members) {
        String json = "{\"schemaVersion\": \"1.0\", \"submissionType\": \"" + type + "\""
                + (members.isEmpty() ? "" : ", " + members) + "}";
        ReadResult<Submission> read = SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
        if (!read.structure().isEmpty()) {
            throw new IllegalArgumentException(json + ": " + read.structure());
        }
        return read.document().orElseThrow();
    }

    /** A submission of one institution of the type that the forms are asked of. */
    public static Submission institution(String members) {
        return institution(SubmissionType.SELF_CHECK, members);
    }

    /** A submission of one institution that states the members given beside its reference. */
    public static Submission institution(SubmissionType type, String members) {
        return submission(
                type,
                "\"institutions\": [{\"institutionRef\": \"I1\"" + (members.isEmpty() ? "" : ", " + members) + "}]");
    }

    /** The outcomes of one rule. */
    public static List<Outcome> of(String rule, Report report) {
        RuleId id = RuleId.parse(rule);
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(id))
                .toList();
    }

    /** The only outcome of a rule for an institution that states the members given. */
    public static Outcome outcome(String rule, String members) {
        return only(rule, view().check(institution(members)));
    }

    /** The only outcome of a rule of the engine for a periodic report of one institution. */
    public static Outcome periodic(String rule, String members) {
        return only(rule, view().check(institution(SubmissionType.PERIODIC_REPORT, members)));
    }

    /** The only outcome of a rule in a report. */
    public static Outcome only(String rule, Report report) {
        List<Outcome> outcomes = of(rule, report);
        if (outcomes.size() != 1) {
            throw new AssertionError(rule + ": " + outcomes);
        }
        return outcomes.get(0);
    }

    /** The numbers of an outcome in one line: {@code actual / comparator expected / margin}; a dash for each that is absent. */
    public static String figures(Outcome outcome) {
        String actual = outcome.getActual().map(Frozen::measure).orElse("-");
        String expected = outcome.getExpected().map(Frozen::measure).orElse("-");
        return actual + " / " + expected + " / "
                + outcome.getMargin().map(Object::toString).orElse("-");
    }

    private static String measure(Measure measure) {
        return measure.getComparator().map(sign -> sign + " ").orElse("")
                + measure.getValue()
                + measure.getUnit().map(unit -> " " + unit).orElse("");
    }

    /** What an outcome misses, in one line. A fault of the program is no fact that is not stated. */
    public static String missing(Outcome outcome) {
        if (outcome.getMessage().filter(text -> text.en().contains("failed")).isPresent()) {
            throw new AssertionError(outcome);
        }
        return outcome.getMissing().stream().collect(Collectors.joining(" "));
    }
}
