package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.Frozen;

class CountAndRatioFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ratio       | 3 | 14 | MET      | - / - / -
        ratio       | 3 | 15 | MET      | - / - / -
        ratio       | 3 | 16 | BREACHED | 3 person / >= 4 person / -1
        ratio       | 0 | 0  | MET      | - / - / -
        ratio       | 0 | 1  | BREACHED | 0 person / >= 1 person / -1
        exact-ratio | 2 | 5  | MET      | - / - / -
        exact-ratio | 2 | 6  | BREACHED | 2 person / >= 3 person / -1
        """)
    void oneForEverySoMany(String rule, int careWorkers, int children, OutcomeType outcome, String figures) {
        judge(
                rule,
                group("\"careWorkerCount\": " + careWorkers + ", \"enrolledCount\": " + children),
                outcome,
                figures);
    }

    /** 5 ÷ 3 + 9 ÷ 7 is 2 20/21, 5 ÷ 3 + 10 ÷ 7 is 3 2/21: rounded up once, not part by part. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 | 5 | 9  | MET      | - / - / -
        3 | 5 | 10 | BREACHED | 3 person / >= 4 person / -1
        4 | 5 | 10 | MET      | - / - / -
        2 | 6 | 0  | MET      | - / - / -
        0 | 0 | 0  | MET      | - / - / -
        """)
    void oneForEverySoManyOfEachKind(int careWorkers, int younger, int older, OutcomeType outcome, String figures) {
        String bands = "{\"months6To12\": " + younger + ", \"months24To36\": " + older + "}";

        judge(
                "weighted-ratio",
                group("\"careWorkerCount\": " + careWorkers + ", \"enrolledByAgeBand\": " + bands),
                outcome,
                figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5 | 10 | BREACHED | 5 seat / >= 6 seat / -1
        6 | 10 | MET      | - / - / -
        7 | 10 | MET      | - / - / -
        6 | 11 | BREACHED | 6 seat / >= 6.6 seat / -0.6
        0 | 0  | MET      | - / - / -
        """)
    void aShareIsComparedExactly(int inclusive, int available, OutcomeType outcome, String figures) {
        String facts = "\"seats\": [{\"inclusiveCount\": " + inclusive + ", \"available\": " + available + "}]";

        judge("proportion", facts, outcome, figures);
    }

    // 9 for every 1,000: whole numbers, rounded up
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        17 | 2000 | BREACHED | 17 person / >= 18 person / -1
        18 | 2000 | MET      | - / - / -
        19 | 2000 | MET      | - / - / -
        18 | 2001 | BREACHED | 18 person / >= 19 person / -1
        0  | 1    | BREACHED | 0 person / >= 1 person / -1
        0  | 0    | MET      | - / - / -
        """)
    void aShareOfAThousandIsAWholeNumber(int part, int whole, OutcomeType outcome, String figures) {
        judge("per-thousand", "\"staffTotal\": " + part + ", \"enrolledTotal\": " + whole, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        count-at-least | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "COOK"}]        | BREACHED | 1 person / >= 2 person / -1
        count-at-least | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "CARE_WORKER"}] | MET      | - / - / -
        count-at-least | "staff": []                                                                                   | BREACHED | 0 person / >= 2 person / -2
        count-at-least | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "CARE_WORKER"}, {"staffRef": "C"}] | MET | - / - / -
        count-for-each | "enrolledTotal": 10, "staff": [{"staffRef": "A", "role": "CARE_WORKER"}]                       | MET      | - / - / -
        count-for-each | "enrolledTotal": 11, "staff": [{"staffRef": "A", "role": "CARE_WORKER"}]                       | BREACHED | 1 / >= 2 / -1
        count-for-each | "enrolledTotal": 0, "staff": []                                                               | MET      | - / - / -
        count-at-most  | "premises": {"rooms": [{"level": "BASEMENT"}, {"level": "ABOVE_GROUND"}]}                      | MET      | - / - / -
        count-at-most  | "premises": {"rooms": [{"level": "BASEMENT"}, {"level": "BASEMENT"}]}                          | BREACHED | 2 room / <= 1 room / 1
        count-at-most  | "premises": {"rooms": []}                                                                     | MET      | - / - / -
        count-per-full | "enrolledTotal": 99, "staff": []                                                              | MET      | - / - / -
        count-per-full | "enrolledTotal": 100, "staff": []                                                             | BREACHED | 0 / >= 1 / -1
        count-per-full | "enrolledTotal": 199, "staff": [{"staffRef": "A", "role": "SECURITY_GUARD"}]                  | MET      | - / - / -
        count-per-full | "enrolledTotal": 200, "staff": [{"staffRef": "A", "role": "SECURITY_GUARD"}]                  | BREACHED | 1 / >= 2 / -1
        """)
    void elementsThatCountAreCounted(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        has-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "HEALTH_WORKER"}] | MET
        has-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "HEALTH_WORKER", "leftOn": "2022-01-01"}] | BREACHED
        has-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}]  | BREACHED
        has-each | "staff": []                                          | BREACHED
        has-each-in-either | "staff": [{"staffRef": "A", "role": "CARE_WORKER", "secondaryRoles": ["COOK", "HEALTH_WORKER"]}] | MET
        has-each-in-either | "staff": [{"staffRef": "A", "role": "CARE_WORKER", "secondaryRoles": []}]                        | BREACHED
        has-each-in-either | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "role": "HEALTH_WORKER"}]  | MET
        has-each-in-either | "staff": [{"staffRef": "A", "role": "COOK", "secondaryRoles": ["CARE_WORKER", "HEALTH_WORKER"]}] | MET
        has-each-in-either | "staff": [{"staffRef": "A", "secondaryRoles": ["CARE_WORKER", "HEALTH_WORKER"]}]                 | MET
        has-each-of-some   | "staff": [{"staffRef": "A", "fullTime": true, "certificates": [{"certificateType": "NURSE"}, {"certificateType": "DOCTOR"}]}] | MET
        has-each-of-some   | "staff": [{"staffRef": "A", "fullTime": false, "certificates": [{"certificateType": "NURSE"}, {"certificateType": "DOCTOR"}]}] | BREACHED
        has-each-of-some   | "staff": [{"staffRef": "A", "fullTime": true, "certificates": [{"certificateType": "NURSE"}]}, {"staffRef": "B", "fullTime": true, "certificates": [{"certificateType": "DOCTOR"}]}] | MET
        """)
    void everyCodeIsFoundInSomeElement(String rule, String facts, OutcomeType outcome) {
        assertThat(Frozen.outcome("form/" + rule, facts).getOutcome()).isEqualTo(outcome);
    }

    @Test
    void theCodesFoundAreToldBesideThoseAskedFor() {
        Outcome outcome =
                Frozen.outcome("form/has-each", "\"staff\": [{\"staffRef\": \"A\", \"role\": \"CARE_WORKER\"}]");

        assertThat(outcome.getActual().orElseThrow().getValue()).isEqualTo(FactValue.of(List.of("CARE_WORKER")));
        assertThat(outcome.getExpected().orElseThrow().getValue())
                .isEqualTo(FactValue.of(List.of("CARE_WORKER", "HEALTH_WORKER")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        has-each-of-some | "staff": [{"staffRef": "A", "fullTime": true, "certificates": [{"certificateType": "NURSE"}]}] | 缺医师执业证
        has-each-of-some | "staff": []                                                                                    | 缺护士执业证、医师执业证
        includes         | "systems": ["SAFETY"]                                                                          | 缺接送
        """)
    void whatIsLackingIsNamed(String rule, String facts, String words) {
        assertThat(Frozen.outcome("form/" + rule, facts)
                        .getMessage()
                        .orElseThrow()
                        .zh())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ratio          | "classGroups": [{"classGroupRef": "A", "enrolledCount": 3}]   | /institutions/0/classGroups/0/careWorkerCount
        ratio          | "classGroups": [{"classGroupRef": "A", "careWorkerCount": 3}] | /institutions/0/classGroups/0/enrolledCount
        proportion     | "seats": [{"available": 1}]                                   | /institutions/0/seats/0/inclusiveCount
        weighted-ratio | "classGroups": [{"classGroupRef": "A", "enrolledByAgeBand": {"months6To12": 1, "months24To36": 1}}] | /institutions/0/classGroups/0/careWorkerCount
        weighted-ratio | "classGroups": [{"classGroupRef": "A", "careWorkerCount": 3, "enrolledByAgeBand": {"months6To12": 1}}] | /institutions/0/classGroups/0/enrolledByAgeBand/months24To36
        weighted-ratio | "classGroups": [{"classGroupRef": "A", "careWorkerCount": 3}] | /institutions/0/classGroups/0/enrolledByAgeBand/months6To12 /institutions/0/classGroups/0/enrolledByAgeBand/months24To36
        proportion     | "seats": [{"inclusiveCount": 1}]                              | /institutions/0/seats/0/available
        count-at-least | "name": "X"                                                   | /institutions/0/staff
        count-at-least | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B"}] | /institutions/0/staff/1/role
        count-for-each | "staff": []                                                   | /institutions/0/enrolledTotal
        count-at-most  | "premises": {"rooms": [{"level": "BASEMENT"}, {"roomType": "LIVING"}]} | /institutions/0/premises/rooms/1/level
        count-per-full | "staff": []                                                   | /institutions/0/enrolledTotal
        has-each       | "name": "X"                                                   | /institutions/0/staff
        has-each       | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B"}] | /institutions/0/staff/1/role
        has-each       | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B", "leftOn": "2022-01-01"}, {"staffRef": "C"}] | /institutions/0/staff/2/role
        has-each-in-either | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}]       | /institutions/0/staff/0/secondaryRoles
        has-each-in-either | "staff": [{"staffRef": "A", "secondaryRoles": ["COOK"]}]  | /institutions/0/staff/0/role
        has-each-of-some   | "staff": [{"staffRef": "A", "fullTime": true, "certificates": [{"certificateType": "NURSE"}, {"validUntil": "2030-01-01"}]}] | /institutions/0/staff/0/certificates/1/certificateType
        has-each-of-some   | "staff": [{"staffRef": "A", "certificates": [{"certificateType": "NURSE"}, {"certificateType": "DOCTOR"}]}] | /institutions/0/staff/0/fullTime
        """)
    void aFactThatCouldTurnTheCountIsNamed(String rule, String facts, String missing) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    private static String group(String members) {
        return "\"classGroups\": [{\"classGroupRef\": \"A\", " + members + "}]";
    }

    private static void judge(String rule, String facts, OutcomeType expected, String figures) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).isEqualTo(figures);
    }
}
