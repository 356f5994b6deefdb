package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class PlaceAndDateTest {

    private static final Submission SIXTY_DAYS = Frozen.institution(
            SubmissionType.PERIODIC_REPORT,
            "\"premises\": {\"oneKeyAlarm\": true, \"surveillance\": {\"retentionDays\": 60}}");

    private static Report check(String division, LocalDate day) {
        return Frozen.rulebook().inForce(Division.of(division), day).check(SIXTY_DAYS);
    }

    /** The nation asks for 30 days from 2020-01-01, the district 980101 for 90 days from 2021-07-01. */
    @ParameterizedTest
    @CsvSource({
        "980101, 2021-06-30, MET,      nation/place-tightened",
        "980101, 2021-07-01, BREACHED, district/1 nation/place-tightened",
        "980101, 2021-07-02, BREACHED, district/1 nation/place-tightened",
        "980102, 2021-07-02, MET,      nation/place-tightened",
        "980100, 2021-07-02, MET,      nation/place-tightened",
        "000000, 2021-07-02, MET,      nation/place-tightened",
        "110101, 2021-07-02, MET,      nation/place-tightened",
        "980101, 2020-01-01, MET,      nation/place-tightened",
    })
    void theNearestPlaceInForceSetsTheFigure(String division, LocalDate day, OutcomeType outcome, String clauses) {
        Outcome answer = Frozen.only("place/tightened", check(division, day));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(String.join(
                        " ", answer.getClauses().stream().map(Object::toString).toList()))
                .isEqualTo(clauses);
    }

    @Test
    void aRuleIsNotAskedBeforeAnyOfItsDocumentsIsInForce() {
        assertThat(Frozen.of("place/tightened", check("980101", LocalDate.of(2019, 12, 31))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-31, 0", "2020-06-01, 1", "2020-06-02, 1"})
    void aPlaceInheritsTheRulesOfItsProvince(LocalDate day, int outcomes) {
        assertThat(Frozen.of("place/of-province", check("980102", day))).hasSize(outcomes);
        assertThat(Frozen.of("place/of-province", check("970102", day))).isEmpty();
    }

    @Test
    void aPlaceWithoutDocumentsGetsNationalNormsAndTheReportSaysSo() {
        LocalDate day = LocalDate.of(2023, 1, 1);

        assertThat(check("970102", day).getStructure())
                .extracting(StructureFinding::getCode)
                .containsExactly("place/no-local-document");
        assertThat(check("970102", day).getOutcomes()).isNotEmpty();
        assertThat(check("980101", day).getStructure()).isEmpty();
    }

    @Test
    void theReportNamesThePlaceTheDayAndThePacksOfTheChain() {
        Report report = check("980101", LocalDate.of(2023, 1, 1));

        assertThat(report.getDivision()).contains("980101");
        assertThat(report.getAsOf()).contains(LocalDate.of(2023, 1, 1));
        assertThat(report.getRulebook().getPacks())
                .extracting(pack -> pack.getId())
                .startsWith("district", "draft", "province")
                .contains("nation", "rules");
        assertThat(check("970102", LocalDate.of(2023, 1, 1)).getRulebook().getPacks())
                .extracting(pack -> pack.getId())
                .doesNotContain("district", "province");
    }

    @ParameterizedTest
    @CsvSource({"980101, 2021-06-30, 30", "980101, 2021-07-01, 90", "980102, 2021-07-01, 30"})
    void aParameterIsAskedForByPlaceAndDate(String division, LocalDate day, String value) {
        PolicyView view = Frozen.rulebook().inForce(Division.of(division), day);

        assertThat(view.parameter("place/tightened").orElseThrow().getValue()).hasToString(value);
        assertThat(view.parameter("place/of-nobody")).isEmpty();
    }
}
