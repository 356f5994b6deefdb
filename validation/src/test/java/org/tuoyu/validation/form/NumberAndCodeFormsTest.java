package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.Frozen;

class NumberAndCodeFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at-least       | "premises": {"surveillance": {"retentionDays": 29}} | BREACHED       | 29 day / >= 30 day / -1
        at-least       | "premises": {"surveillance": {"retentionDays": 30}} | MET            | - / - / -
        at-least       | "premises": {"surveillance": {"retentionDays": 31}} | MET            | - / - / -
        at-least       | "premises": {"surveillance": {"retentionDays": 0}}  | BREACHED       | 0 day / >= 30 day / -30
        at-most        | "classGroups": [{"classGroupRef": "A", "enrolledCount": 11}] | MET      | - / - / -
        at-most        | "classGroups": [{"classGroupRef": "A", "enrolledCount": 12}] | MET      | - / - / -
        at-most        | "classGroups": [{"classGroupRef": "A", "enrolledCount": 13}] | BREACHED | 13 child / <= 12 child / 1
        at-most        | "classGroups": []                                           | NOT_APPLICABLE | - / - / -
        more-than      | "premises": {"floorArea": 100.4}   | BREACHED | 100.4 square-metre / > 100.5 square-metre / -0.1
        more-than      | "premises": {"floorArea": 100.5}   | BREACHED | 100.5 square-metre / > 100.5 square-metre / 0
        more-than      | "premises": {"floorArea": 100.500} | BREACHED | 100.5 square-metre / > 100.5 square-metre / 0
        more-than      | "premises": {"floorArea": 100.51}  | MET      | - / - / -
        more-than      | "premises": {"floorArea": 101}     | MET      | - / - / -
        money          | "premises": {"land": {"basePrice": "100.49"}} | BREACHED | 100.49 yuan / >= 100.5 yuan / -0.01
        money          | "premises": {"land": {"basePrice": "100.50"}} | MET      | - / - / -
        every-number   | "premises": {"floorNumbers": [1, 2]}  | MET            | - / - / -
        every-number   | "premises": {"floorNumbers": [2, -1]} | BREACHED       | -1 floor / >= 1 floor / -2
        every-number   | "premises": {"floorNumbers": []}      | NOT_APPLICABLE | - / - / -
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 2.4}]}  | BREACHED | 2.4 square-metre / >= 2.5 square-metre / -0.1
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 2.5}]}  | MET      | - / - / -
        counted-number | "premises": {"rooms": [{"roomType": "KITCHEN", "windowArea": 1}]}   | NOT_APPLICABLE | - / - / -
        counted-number | "premises": {"rooms": [{"roomType": "KITCHEN", "windowArea": 1}, {"roomType": "LIVING", "windowArea": 3}]} | MET | - / - / -
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 3}, {"roomType": "KITCHEN", "windowArea": 1}]} | MET | - / - / -
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 3}, {"roomType": "LIVING", "windowArea": 2.4}]} | BREACHED | 2.4 square-metre / >= 2.5 square-metre / -0.1
        counted-number | "premises": {"rooms": [{"roomType": "LIVING"}, {"roomType": "LIVING", "windowArea": 2.4}]} | BREACHED | 2.4 square-metre / >= 2.5 square-metre / -0.1
        counted-number | "premises": {"rooms": [{"windowArea": 3}]}                                | MET            | - / - / -
        counted-number | "premises": {"rooms": []}                                                 | NOT_APPLICABLE | - / - / -
        number-of-each | "premises": {"rooms": [{"windowArea": 2.5}, {"windowArea": 2.6}]}          | MET            | - / - / -
        number-of-each | "premises": {"rooms": [{"roomType": "LIVING"}, {"windowArea": 2.4}]}       | BREACHED       | 2.4 square-metre / >= 2.5 square-metre / -0.1
        number-of-each | "premises": {"rooms": [{"windowArea": 2.4}, {"roomType": "LIVING"}]}       | BREACHED       | 2.4 square-metre / >= 2.5 square-metre / -0.1
        """)
    void numbersAreComparedExactly(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        holds        | "premises": {"oneKeyAlarm": true}                   | MET      | - / - / -
        holds        | "premises": {"oneKeyAlarm": false}                  | BREACHED | false / = true / -
        holds-not    | "premises": {"airDefenceBasementImpossible": false} | MET      | - / - / -
        holds-not    | "premises": {"airDefenceBasementImpossible": true}  | BREACHED | true / = false / -
        holds-either | "communityBased": true                              | MET      | - / - / -
        holds-either | "openToNearbyResidents": true                       | MET      | - / - / -
        holds-either | "communityBased": false, "openToNearbyResidents": true  | MET      | - / - / -
        holds-either | "communityBased": false, "openToNearbyResidents": false | BREACHED | false / = true / -
        """)
    void declaredFactsAreTakenAsDeclared(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one-of      | "legalForm": "ENTERPRISE"                            | MET      | - / - / -
        one-of      | "legalForm": "INDIVIDUAL_BUSINESS"                   | BREACHED | INDIVIDUAL_BUSINESS / in PUBLIC_INSTITUTION, ENTERPRISE / -
        none-of     | "staff": [{"staffRef": "S", "criminalRecordResult": "CLEAR"}] | MET | - / - / -
        none-of     | "staff": []                                          | NOT_APPLICABLE | - / - / -
        mentions    | "registration": {"businessScope": "婴幼儿照护、咨询"}      | MET      | - / - / -
        mentions    | "registration": {"businessScope": "提供托育服务"}         | MET      | - / - / -
        mentions    | "registration": {"businessScope": "教育咨询"}            | BREACHED | 教育咨询 / mentions 托育服务, 婴幼儿照护 / -
        starts-with | "registration": {"certificateNumber": "YY-1"}        | MET      | - / - / -
        starts-with | "registration": {"certificateNumber": "1-TY"}        | BREACHED | 1-TY / starts with TY, YY / -
        includes    | "systems": ["PICKUP", "MEALS", "SAFETY"]             | MET      | - / - / -
        includes    | "systems": ["MEALS", "SAFETY"]                       | BREACHED | MEALS, SAFETY / includes SAFETY, PICKUP / -
        includes    | "systems": []                                        | BREACHED | '' / includes SAFETY, PICKUP / -
        includes-of-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B"}, {"staffRef": "C", "role": "HEALTH_WORKER"}] | MET | - / - / -
        includes-of-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}]     | BREACHED | CARE_WORKER / includes CARE_WORKER, HEALTH_WORKER / -
        same-as     | "division": "980101", "registration": {"authorityDivision": "980101"} | MET      | - / - / -
        same-as     | "division": "980101", "registration": {"authorityDivision": "980100"} | BREACHED | 980100 / = 980101 / -
        same-as-one-of | "safetyResponsibleRef": "a", "directorRef": "a" | MET | - / - / -
        same-as-one-of | "safetyResponsibleRef": "a", "legalRepresentativeRef": "a" | MET | - / - / -
        same-as-one-of | "safetyResponsibleRef": "a", "directorRef": "b", "legalRepresentativeRef": "c" | BREACHED | a / = b / -
        stated      | "name": "阳光"                                        | MET      | - / - / -
        """)
    void codesAndTextsAreComparedWithTheList(String rule, String facts, OutcomeType outcome, String figures) {
        judge(rule, facts, outcome, figures.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at-least       | "premises": {"oneKeyAlarm": true}     | /institutions/0/premises/surveillance/retentionDays
        at-least       | "premises": {"surveillance": {}}      | /institutions/0/premises/surveillance/retentionDays
        at-most        | "name": "X"                           | /institutions/0/classGroups
        at-most        | "classGroups": [{"classGroupRef": "A"}] | /institutions/0/classGroups/0/enrolledCount
        every-number   | "premises": {}                        | /institutions/0/premises/floorNumbers
        counted-number | "premises": {}                        | /institutions/0/premises/rooms
        counted-number | "premises": {"rooms": [{"roomType": "LIVING"}]}  | /institutions/0/premises/rooms/0/windowArea
        counted-number | "premises": {"rooms": [{"windowArea": 1}]}       | /institutions/0/premises/rooms/0/roomType
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 3}, {"windowArea": 1}]} | /institutions/0/premises/rooms/1/roomType
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 3}, {"roomType": "LIVING"}]} | /institutions/0/premises/rooms/1/windowArea
        counted-number | "premises": {"rooms": [{"roomType": "LIVING"}, {"roomType": "LIVING", "windowArea": 3}]} | /institutions/0/premises/rooms/0/windowArea
        number-of-each | "premises": {"rooms": [{"windowArea": 2.5}, {"roomType": "LIVING"}]} | /institutions/0/premises/rooms/1/windowArea
        holds          | "premises": {}                        | /institutions/0/premises/oneKeyAlarm
        holds-not      | "name": "X"                           | /institutions/0/premises/airDefenceBasementImpossible
        holds-either   | "communityBased": false               | /institutions/0/openToNearbyResidents
        holds-either   | "name": "X"                           | /institutions/0/communityBased /institutions/0/openToNearbyResidents
        one-of         | "name": "X"                           | /institutions/0/legalForm
        none-of        | "staff": [{"staffRef": "S"}]          | /institutions/0/staff/0/criminalRecordResult
        mentions       | "registration": {}                    | /institutions/0/registration/businessScope
        starts-with    | "registration": {}                    | /institutions/0/registration/certificateNumber
        includes       | "name": "X"                           | /institutions/0/systems
        includes-of-each | "staff": [{"staffRef": "A", "role": "CARE_WORKER"}, {"staffRef": "B"}] | /institutions/0/staff/1/role
        same-as        | "division": "980101"                  | /institutions/0/registration/authorityDivision
        same-as        | "name": "X"                           | /institutions/0/registration/authorityDivision /institutions/0/division
        same-as-one-of | "safetyResponsibleRef": "a", "directorRef": "b" | /institutions/0/legalRepresentativeRef
        stated         | "openedOn": "2021-01-01"              | /institutions/0/name
        stated-of-each | "staff": [{"staffRef": "S", "trainings": [{"completedOn": "2021-01-01"}, {"hours": 3}]}] | /institutions/0/staff/0/trainings/1/completedOn
        """)
    void aFactThatIsNotStatedIsNamedAndNothingIsBreached(String rule, String facts, String missing) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at-least | "premises": {"surveillance": {"retentionDays": 29}}          | /institutions/0/premises/surveillance/retentionDays
        at-most  | "classGroups": [{"classGroupRef": "A", "enrolledCount": 13}] | /institutions/0/classGroups/0/enrolledCount
        includes | "systems": []                                               | /institutions/0/systems
        counted-number | "premises": {"rooms": [{"roomType": "LIVING", "windowArea": 2.4}]} | /institutions/0/premises/rooms
        """)
    void aBreachPointsAtTheFact(String rule, String facts, String pointer) {
        assertThat(Frozen.outcome("form/" + rule, facts).getPointer()).isEqualTo(pointer);
    }

    private static void judge(String rule, String facts, OutcomeType expected, String figures) {
        Outcome outcome = Frozen.outcome("form/" + rule, facts);

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).isEqualTo(figures);
    }
}
