package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Verdict;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** A set of rules that makes a licence mandatory from 2030-07-01: data alone, beside everything that is bundled. */
class NextRegimeTest {

    private static final Division PLACE = Division.of("330703");
    private static final Path REGIME = Frozen.folder("/regime");

    private static Report check(Rulebook rulebook, String licence, LocalDate day) {
        Submission submission = Frozen.institution(SubmissionType.PERIODIC_REPORT, licence);
        return rulebook.inForce(PLACE, day).check(submission);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030-06-30 | ''                                                          | ACCEPTED
            2030-07-01 | ''                                                          | UNDETERMINED
            2030-07-02 | ''                                                          | UNDETERMINED
            2030-06-30 | "licence": {"number": "L-1", "validUntil": "2030-06-29"}    | ACCEPTED
            2030-07-01 | "licence": {"number": "L-1", "validUntil": "2030-06-30"}    | REJECTED
            2030-07-01 | "licence": {"number": "L-1", "validUntil": "2030-07-01"}    | ACCEPTED
            2030-07-02 | "licence": {"number": "L-1", "validUntil": "2030-07-01"}    | REJECTED
            2030-07-01 | "licence": {"validUntil": "2031-06-30"}                     | UNDETERMINED
            """)
    void theVerdictChangesOnTheDayOfTheRegime(LocalDate day, String licence, Verdict verdict) {
        Rulebook alone = Rulebook.of(PackReader.load(REGIME));

        assertThat(check(alone, licence, day).getVerdict()).isEqualTo(verdict);
    }

    @Test
    void besideTheBundledPacksItAddsItsRulesAndNothingElse() {
        Rulebook bundled = Rulebook.bundled();
        Rulebook with = bundled.with(PackReader.load(REGIME, bundled.packs()));
        LocalDate before = LocalDate.of(2030, 6, 30);
        LocalDate first = LocalDate.of(2030, 7, 1);
        String expired = "\"licence\": {\"number\": \"L-1\", \"validUntil\": \"2030-06-30\"}";

        assertThat(check(with, expired, before).getOutcomes())
                .isEqualTo(check(bundled, expired, before).getOutcomes());
        assertThat(check(with, expired, first).getOutcomes())
                .filteredOn(outcome -> !isOfTheRegime(outcome))
                .isEqualTo(check(bundled, expired, first).getOutcomes());
        assertThat(check(with, expired, first).getOutcomes())
                .filteredOn(NextRegimeTest::isOfTheRegime)
                .extracting(outcome -> outcome.getRule() + " " + outcome.getOutcome())
                .containsExactly("regime/licence-number MET", "regime/licence-valid BREACHED");
        assertThat(with.inForce(PLACE, before).outcome(RuleId.parse("regime/licence-valid"), Frozen.institution("")))
                .isEmpty();
    }

    private static boolean isOfTheRegime(Outcome outcome) {
        return outcome.getRule().value().startsWith("regime/");
    }

    @Test
    void whatWasWrittenForTheOldRegimeStillLoads() throws Exception {
        ReadResult<Submission> read = SubmissionReader.standard()
                .read(Path.of("../examples/submissions/jindong-periodic-report-accepted.json"));

        assertThat(read.structure()).isEmpty();
        assertThat(read.document()
                        .orElseThrow()
                        .getInstitutions()
                        .orElseThrow()
                        .get(0)
                        .getLicence())
                .isEmpty();
    }
}
