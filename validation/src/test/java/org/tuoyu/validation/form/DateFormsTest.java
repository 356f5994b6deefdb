package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Frozen;

/** Tables are judged on 2023-05-15. */
class DateFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not-after  | "openedOn": "2021-03-02", "registration": {"registeredOn": "2021-03-01"} | MET      | - / - / -
        not-after  | "openedOn": "2021-03-02", "registration": {"registeredOn": "2021-03-02"} | MET      | - / - / -
        not-after  | "openedOn": "2021-03-02", "registration": {"registeredOn": "2021-03-03"} | BREACHED | 2021-03-03 / <= 2021-03-02 / -
        not-before | "openedOn": "2021-03-03", "registration": {"registeredOn": "2021-03-02"} | MET      | - / - / -
        not-before | "openedOn": "2021-03-02", "registration": {"registeredOn": "2021-03-02"} | MET      | - / - / -
        not-before | "openedOn": "2021-03-01", "registration": {"registeredOn": "2021-03-02"} | BREACHED | 2021-03-01 / >= 2021-03-02 / -
        same-year  | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-03-01"} | BREACHED | 2022-03-01 / = 2022-03-02 / -
        same-year  | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-03-02"} | MET      | - / - / -
        same-year  | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-12-31"} | MET      | - / - / -
        same-year  | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2023-01-01"} | BREACHED | 2023-01-01 / = 2022-03-02 / -
        same-month | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-03-01"} | BREACHED | 2022-03-01 / = 2022-03-02 / -
        same-month | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-03-02"} | MET      | - / - / -
        same-month | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-03-31"} | MET      | - / - / -
        same-month | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2022-04-01"} | BREACHED | 2022-04-01 / = 2022-03-02 / -
        same-month | "filing": {"submittedOn": "2022-03-02", "receiptOn": "2023-03-02"} | BREACHED | 2023-03-02 / = 2022-03-02 / -
        """)
    void twoDatesAreCompared(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        valid-on              | "staff": [{"staffRef": "S", "healthCertificateValidUntil": "2023-05-14"}] | BREACHED
        valid-on              | "staff": [{"staffRef": "S", "healthCertificateValidUntil": "2023-05-15"}] | MET
        valid-on              | "staff": [{"staffRef": "S", "healthCertificateValidUntil": "2023-05-16"}] | MET
        within-months         | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2022-05-14"}]}] | BREACHED
        within-months         | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2022-05-15"}]}] | MET
        within-months         | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2020-05-15"}, {"checkedOn": "2022-06-15"}]}] | MET
        within-months         | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2022-06-15"}, {"checkedOn": "2020-05-15"}]}] | MET
        within-months         | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2022-06-15"}, {"result": "QUALIFIED"}]}] | MET
        within-months         | "staff": [{"staffRef": "S", "healthChecks": []}]                            | BREACHED
        within-months-of-either | "staff": [{"staffRef": "S", "healthChecks": [], "preServiceHealthCheckOn": "2022-05-15"}] | MET
        within-months-of-either | "staff": [{"staffRef": "S", "healthChecks": [], "preServiceHealthCheckOn": "2022-05-14"}] | BREACHED
        within-months-of-either | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01"}]}] | MET
        within-days           | "premises": {"lastFireEquipmentCheckOn": "2023-04-14"} | BREACHED
        within-days           | "premises": {"lastFireEquipmentCheckOn": "2023-04-15"} | MET
        within-calendar-years | "premises": {"airTest": {"testedOn": "2021-12-31"}}    | BREACHED
        within-calendar-years | "premises": {"airTest": {"testedOn": "2022-01-01"}}    | MET
        within-calendar-years | "premises": {"airTest": {"testedOn": "2023-05-15"}}    | MET
        counted-date          | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01", "result": "QUALIFIED"}]}]   | MET
        counted-date          | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01", "result": "UNQUALIFIED"}]}] | BREACHED
        counted-date          | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01", "result": "UNQUALIFIED"}, {"checkedOn": "2022-05-15", "result": "QUALIFIED"}]}] | MET
        counted-date          | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01"}, {"checkedOn": "2022-05-15", "result": "QUALIFIED"}]}] | MET
        counted-date          | "staff": [{"staffRef": "S", "healthChecks": []}]                            | BREACHED
        month-within-months   | "children": [{"childRef": "C", "attendance": [{"month": "2022-06"}]}]       | MET
        month-within-months   | "children": [{"childRef": "C", "attendance": [{"month": "2022-05"}]}]       | BREACHED
        """)
    void theLatestDateIsComparedWithTheDayJudgedOn(String rule, String facts, OutcomeType outcome) {
        assertThat(Frozen.outcome("form/" + rule, facts).getOutcome()).isEqualTo(outcome);
    }

    // one of the first dates has to satisfy
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not-after-of-some    | [{"completedOn": "2022-01-02"}]                                                                                              | BREACHED     | ''
        not-after-of-some    | [{"completedOn": "2022-01-02"}, {"completedOn": "2022-01-01"}]                                                               | MET          | ''
        not-after-of-some    | [{"completedOn": "2022-01-01"}, {"completedOn": "2022-01-02"}]                                                               | MET          | ''
        not-after-of-some    | [{"completedOn": "2022-01-01"}, {"hours": 3}]                                                                                | MET          | ''
        not-after-of-some    | [{"completedOn": "2022-01-02"}, {"hours": 3}]                                                                                | UNDETERMINED | /trainings/1/completedOn
        not-after-of-some    | []                                                                                                                           | BREACHED     | ''
        not-after-of-counted | [{"completedOn": "2022-01-01", "trainingType": "SAFETY"}]                                                                 | MET          | ''
        not-after-of-counted | [{"completedOn": "2022-01-01", "trainingType": "FIRE"}]                                                               | BREACHED     | ''
        not-after-of-counted | [{"completedOn": "2022-01-01"}]                                                                                              | UNDETERMINED | /trainings/0/trainingType
        not-after-of-counted | [{"completedOn": "2022-01-02", "trainingType": "SAFETY"}, {"trainingType": "SAFETY"}]                                  | UNDETERMINED | /trainings/1/completedOn
        """)
    void oneOfSeveralDatesIsEnough(String rule, String trainings, OutcomeType expected, String missing) {
        Outcome outcome = Frozen.outcome(
                "form/" + rule,
                "\"staff\": [{\"staffRef\": \"S\", \"leftOn\": \"2022-01-01\", \"trainings\": " + trainings + "}]");

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing.isEmpty() ? "" : "/institutions/0/staff/0" + missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        valid-on                | "staff": [{"staffRef": "S", "healthCertificateValidUntil": "2023-05-14"}]  | - / >= 2023-05-15 / -
        within-months           | "staff": [{"staffRef": "S", "healthChecks": []}]                           | - / >= 2022-05-15 / -
        within-days             | "premises": {"lastFireEquipmentCheckOn": "2023-04-14"}                     | 2023-04-14 / >= 2023-04-15 / -
        within-calendar-years   | "premises": {"airTest": {"testedOn": "2021-12-31"}}                        | 2021-12-31 / >= 2022-01-01 / -
        """)
    void aDateThatIsTooEarlyIsToldBesideTheFirstThatIsNotUnlessItIsPersonal(String rule, String facts, String figures) {
        judge(rule, facts, OutcomeType.BREACHED, figures);
    }

    // judged on 2023-05-15: a step is not due while its day is not over
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        by-day      | "openedOn": "2023-05-14" | MET            | - / - / -
        by-day      | "openedOn": "2023-05-15" | MET            | - / - / -
        by-day      | "openedOn": "2023-05-16" | BREACHED       | 2023-05-16 / <= 2023-05-15 / -
        by-day      | "name": "X"              | NOT_APPLICABLE | - / - / -
        by-day-past | "name": "X"              | UNDETERMINED   | - / - / -
        by-day-past | "openedOn": "2023-05-15" | BREACHED       | 2023-05-15 / <= 2023-05-14 / -
        before-day  | "openedOn": "2023-05-14" | MET            | - / - / -
        before-day  | "openedOn": "2023-05-15" | BREACHED       | 2023-05-15 / < 2023-05-15 / -
        before-day  | "name": "X"              | UNDETERMINED   | - / - / -
        from-day    | "openedOn": "2023-05-14" | BREACHED       | 2023-05-14 / >= 2023-05-15 / -
        from-day    | "openedOn": "2023-05-15" | MET            | - / - / -
        from-day    | "name": "X"              | NOT_APPLICABLE | - / - / -
        step-by-day | "filing": {"documents": []} | BREACHED    | - / <= 2023-05-14 / -
        step-by-day | "filing": {"documents": [{"documentType": "FILING_FORM", "issuedOn": "2023-05-01"}]} | BREACHED | - / <= 2023-05-14 / -
        step-by-day | "filing": {"documents": [{"documentType": "FIRE_SAFETY_PROOF"}]} | UNDETERMINED | - / - / -
        step-by-day | "filing": {"documents": [{"documentType": "FIRE_SAFETY_PROOF", "issuedOn": "2023-05-14"}]} | MET | - / - / -
        step-by-day | "filing": {"documents": [{"documentType": "FIRE_SAFETY_PROOF", "issuedOn": "2023-05-14"}, {"documentType": "FIRE_SAFETY_PROOF", "issuedOn": "2023-05-16"}]} | BREACHED | 2023-05-16 / <= 2023-05-14 / -
        """)
    void aStepIsTakenByItsDay(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28, MET", "2023-02-27, BREACHED"})
    void aMonthThatIsTooShortEndsOnItsLastDay(LocalDate validFrom, OutcomeType outcome) {
        Submission submission = Frozen.institution(
                "\"staff\": [{\"staffRef\": \"S\", \"healthChecks\": [{\"checkedOn\": \"" + validFrom + "\"}]}]");

        assertThat(Frozen.only(
                                "form/within-months",
                                Frozen.rulebook()
                                        .inForce(Frozen.DISTRICT, LocalDate.of(2024, 2, 29))
                                        .check(submission))
                        .getOutcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        days-after    | "filing": {"changes": [{"occurredOn": "2022-01-20", "filedOn": "2022-02-03"}]} | MET      | - / - / -
        days-after    | "filing": {"changes": [{"occurredOn": "2022-01-20", "filedOn": "2022-02-04"}]} | MET      | - / - / -
        days-after    | "filing": {"changes": [{"occurredOn": "2022-01-20", "filedOn": "2022-02-05"}]} | BREACHED | 2022-02-05 / <= 2022-02-04 / -
        days-after    | "filing": {"changes": []}                                                      | NOT_APPLICABLE | - / - / -
        spans-months  | "premises": {"leaseStart": "2022-02-01", "leaseEnd": "2023-01-30"} | BREACHED | 11 month / >= 12 month / -1
        spans-months  | "premises": {"leaseStart": "2022-02-01", "leaseEnd": "2023-01-31"} | MET      | - / - / -
        spans-months  | "premises": {"leaseStart": "2022-02-01", "leaseEnd": "2023-02-01"} | MET      | - / - / -
        """)
    void periodsAreCounted(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    /** 2022-04-29 is a Friday; 05-02 to 05-04 are holidays, 05-07 (a Saturday) is a working day. */
    @ParameterizedTest
    @CsvSource({"2022-05-09, MET", "2022-05-10, MET", "2022-05-11, BREACHED"})
    void workingDaysFollowTheCalendar(LocalDate receipt, OutcomeType outcome) {
        Submission submission = workingDays(
                "\"years\": [2022], \"workingDays\": [\"2022-05-07\"],"
                        + " \"holidays\": [\"2022-05-02\", \"2022-05-03\", \"2022-05-04\"]",
                receipt);

        Outcome answer = Frozen.only("form/working-days-after", Frozen.view().check(submission));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "years": [2021]
        "years": []
        "workingDays": ["2022-05-07"]
        """)
    void withoutACalendarOfTheYearWorkingDaysAreNotGuessed(String calendar) {
        Submission submission = workingDays(calendar, LocalDate.of(2022, 12, 1));

        Outcome answer = Frozen.only("form/working-days-after", Frozen.view().check(submission));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(answer.getMissing()).containsExactly("/calendar");
    }

    /**
     * Fifteen days from 2022-01-20 end on 2022-02-04, within the holidays of the Spring Festival, fifteen from 2022-01-07 on a
     * Saturday, 2022-01-22 (民法典 203).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-01-20 | 2022-02-07 | "years": [2022], "holidays": ["2022-02-04"]                                      | MET      | - / - / -
        2022-01-20 | 2022-02-08 | "years": [2022], "holidays": ["2022-02-04"]                                      | BREACHED | 2022-02-08 / <= 2022-02-07 / -
        2022-01-20 | 2022-02-05 | "years": [2022], "holidays": ["2022-02-03"]                                      | BREACHED | 2022-02-05 / <= 2022-02-04 / -
        2022-01-07 | 2022-01-24 | "years": [2022]                                                                  | MET      | - / - / -
        2022-01-07 | 2022-01-25 | "years": [2022]                                                                  | BREACHED | 2022-01-25 / <= 2022-01-24 / -
        2022-01-08 | 2022-01-25 | "years": [2022]                                                                  | BREACHED | 2022-01-25 / <= 2022-01-24 / -
        2022-01-07 | 2022-01-24 | "years": [2022], "workingDays": ["2022-01-22"]                                   | BREACHED | 2022-01-24 / <= 2022-01-22 / -
        2022-01-07 | 2022-01-24 | "years": [2021]                                                                  | BREACHED | 2022-01-24 / <= 2022-01-22 / -
        2022-01-07 | 2022-01-24 | "workingDays": []                                                                | BREACHED | 2022-01-24 / <= 2022-01-22 / -
        """)
    void aPeriodOfDaysEndsOnAWorkingDayWhereTheCalendarTellsThem(
            LocalDate occurred, LocalDate filed, String calendar, OutcomeType outcome, String figures) {
        Submission submission =
                Frozen.submission("\"calendar\": {" + calendar + "}, \"institutions\": [{\"institutionRef\": \"I1\","
                        + " \"filing\": {\"changes\": [{\"occurredOn\": \"" + occurred + "\", \"filedOn\": \"" + filed
                        + "\"}]}}]");

        Outcome answer = Frozen.only("form/days-after", Frozen.view().check(submission));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(Frozen.figures(answer)).isEqualTo(figures);
    }

    private static Submission workingDays(String calendar, LocalDate receipt) {
        return Frozen.submission("\"calendar\": {" + calendar + "}, \"institutions\": [{\"institutionRef\": \"I1\","
                + " \"filing\": {\"submittedOn\": \"2022-04-29\", \"receiptOn\": \"" + receipt + "\"}}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        age-within          | 2022-11-16 | BREACHED | 5 month / within 6, 36 / -
        age-within          | 2022-11-15 | MET      | - / - / -
        age-within          | 2020-04-16 | MET      | - / - / -
        age-within          | 2020-04-15 | BREACHED | 37 month / within 6, 36 / -
        age-within          | 2023-06-01 | BREACHED | 0 month / within 6, 36 / -
        age-within-calendar | 2022-12-01 | BREACHED | 5 calendar-month / within 6, 36 / -
        age-within-calendar | 2022-11-30 | MET      | - / - / -
        age-within-calendar | 2020-05-01 | MET      | - / - / -
        age-within-calendar | 2020-04-30 | BREACHED | 37 calendar-month / within 6, 36 / -
        """)
    void agesAreCompletedMonths(String rule, LocalDate birth, OutcomeType outcome, String figures) {
        judge(rule, "\"children\": [{\"childRef\": \"C\", \"birthDate\": \"" + birth + "\"}]", outcome, figures);
    }

    /** A month without the day of birth is completed on its last day (民法典 202); six months are asked for. */
    @ParameterizedTest
    @CsvSource({
        "2022-08-31, 2023-02-27, BREACHED, 5 month",
        "2022-08-31, 2023-02-28, MET, -",
        "2022-08-29, 2023-02-27, BREACHED, 5 month",
        "2022-08-28, 2023-02-28, MET, -",
        "2022-09-28, 2023-02-28, BREACHED, 5 month",
        "2022-08-30, 2023-03-29, MET, -",
        "2022-09-30, 2023-03-29, BREACHED, 5 month",
        "2022-09-30, 2023-03-31, MET, -"
    })
    void anAgeIsCompletedOnTheLastDayOfAShortMonth(LocalDate birth, LocalDate on, OutcomeType expected, String age) {
        Outcome outcome = Frozen.only(
                "form/age-within",
                Frozen.rulebook()
                        .inForce(Frozen.DISTRICT, on)
                        .check(Frozen.institution(
                                "\"children\": [{\"childRef\": \"C\", \"birthDate\": \"" + birth + "\"}]")));

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).startsWith(age + " / ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not-after     | "openedOn": "2021-03-02"                          | /institutions/0/registration/registeredOn
        not-before    | "openedOn": "2021-03-02"                          | /institutions/0/registration/registeredOn
        same-year     | "filing": {"receiptOn": "2022-03-01"}             | /institutions/0/filing/submittedOn
        same-month    | "filing": {"receiptOn": "2022-03-01"}             | /institutions/0/filing/submittedOn
        valid-on      | "staff": [{"staffRef": "S"}]                      | /institutions/0/staff/0/healthCertificateValidUntil
        within-months | "staff": [{"staffRef": "S"}]                      | /institutions/0/staff/0/healthChecks
        within-months | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2020-01-01"}, {"result": "QUALIFIED"}]}] | /institutions/0/staff/0/healthChecks/1/checkedOn
        within-months-of-either | "staff": [{"staffRef": "S", "healthChecks": []}]           | /institutions/0/staff/0/preServiceHealthCheckOn
        within-months-of-either | "staff": [{"staffRef": "S", "preServiceHealthCheckOn": "2020-01-01"}] | /institutions/0/staff/0/healthChecks
        counted-date  | "staff": [{"staffRef": "S", "healthChecks": [{"checkedOn": "2023-01-01"}]}]  | /institutions/0/staff/0/healthChecks/0/result
        counted-date  | "staff": [{"staffRef": "S", "healthChecks": [{"result": "QUALIFIED"}]}]  | /institutions/0/staff/0/healthChecks/0/checkedOn
        counted-date  | "staff": [{"staffRef": "S"}]                      | /institutions/0/staff/0/healthChecks
        by-day-past   | "name": "X"                                       | /institutions/0/openedOn
        step-by-day   | "filing": {"documents": [{"documentType": "FIRE_SAFETY_PROOF"}]} | /institutions/0/filing/documents/0/issuedOn
        step-by-day   | "filing": {"documents": [{"issuedOn": "2023-05-01"}]} | /institutions/0/filing/documents/0/documentType
        within-days   | "premises": {}                                    | /institutions/0/premises/lastFireEquipmentCheckOn
        within-calendar-years | "premises": {}                            | /institutions/0/premises/airTest/testedOn
        days-after    | "filing": {}                                      | /institutions/0/filing/changes
        days-after    | "name": "X"                                       | /institutions/0/filing/changes
        days-after    | "filing": {"changes": [{"occurredOn": "2022-01-20"}]} | /institutions/0/filing/changes/0/filedOn
        working-days-after | "filing": {"receiptOn": "2022-03-01"}        | /institutions/0/filing/submittedOn
        spans-months  | "premises": {"leaseStart": "2022-02-01"}          | /institutions/0/premises/leaseEnd
        age-within    | "children": [{"childRef": "C"}]                   | /institutions/0/children/0/birthDate
        """)
    void aDateThatIsNotStatedIsNamedAndNothingIsBreached(String rule, String facts, String missing) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    private static void judge(String rule, String facts, OutcomeType expected, String figures) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).isEqualTo(figures);
    }
}
