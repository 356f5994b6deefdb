package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;

/** Rows by hand from the clauses of Jiangbei, Ningbo. */
class JiangbeiRulesTest {

    private static final DistrictCheck JIANGBEI = new DistrictCheck("330205");
    private static final String DAY = "2023-06-30";

    // 二（二）3: 9 seats per 1,000 people in new areas, 6 in old and built ones; 111 people already need one seat
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            residence/seats-of-new-area   | BREACHED WARNING | areaType:NEW,population:2000,seats:17
            residence/seats-of-new-area   | MET              | areaType:NEW,population:2000,seats:18
            residence/seats-of-new-area   | MET              | areaType:NEW,population:2000,seats:19
            residence/seats-of-new-area   | BREACHED WARNING | areaType:NEW,population:111,seats:0
            residence/seats-of-new-area   | BREACHED WARNING | areaType:NEW,population:2001,seats:18
            residence/seats-of-new-area   | UNDETERMINED     | areaType:NEW,population:2000
            residence/seats-of-new-area   | UNDETERMINED     | areaType:NEW,seats:18
            residence/seats-of-new-area   | NOT_APPLICABLE   | areaType:BUILT,population:2000,seats:17
            residence/seats-of-built-area | BREACHED WARNING | areaType:BUILT,population:2000,seats:11
            residence/seats-of-built-area | MET              | areaType:BUILT,population:2000,seats:12
            residence/seats-of-built-area | MET              | areaType:OLD_TOWN,population:2000,seats:13
            residence/seats-of-built-area | BREACHED WARNING | areaType:OLD_TOWN,population:2000,seats:11
            residence/seats-of-built-area | UNDETERMINED     | areaType:OLD_TOWN,population:2000
            residence/seats-of-built-area | NOT_APPLICABLE   | areaType:NEW,population:2000,seats:11
            residence/acquisition-mode    | MET              | areaType:BUILT,provisionMode:LEASE
            residence/acquisition-mode    | BREACHED INFO    | areaType:OLD_TOWN,provisionMode:BUILD
            residence/acquisition-mode    | NOT_APPLICABLE   | areaType:NEW,provisionMode:LEASE
            residence/new-area-built      | MET              | areaType:NEW,provisionMode:BUILD
            residence/new-area-built      | BREACHED ADVICE  | areaType:NEW,provisionMode:LEASE
            residence/new-area-built      | NOT_APPLICABLE   | areaType:NEW
            residence/safety-facilities   | MET              | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:true
            residence/safety-facilities   | BREACHED WARNING | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:false
            """)
    void aResidentialAreaHasItsSeats(String rule, String answer, String area) {
        assertThat(JIANGBEI.answer("REGION_REPORT", DAY, rule, area(area))).isEqualTo(answer);
    }

    private static String area(String facts) {
        return "regions:[{division:\"330205\",residentialAreas:[{areaRef:a,name:a," + facts + "}]}]";
    }

    @Test
    void theSeatsLackingAreWholeSeats() {
        Outcome outcome = JIANGBEI.outcomes(
                        "REGION_REPORT",
                        DAY,
                        "residence/seats-of-new-area",
                        area("areaType:NEW,population:1300,seats:9"))
                .get(0);

        assertThat(outcome.getExpected().orElseThrow().getValue().toString()).isEqualTo("12");
        assertThat(outcome.getExpected().orElseThrow().getUnit()).contains("seat");
        assertThat(outcome.getMargin().orElseThrow().toString()).isEqualTo("-3");
        assertThat(outcome.getReadings()).contains("jiangbei/area-population=planned-or-resident");
    }

    // 二（二）2: generally from 20 children of eligible age; a note, never an error
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            employer/children-threshold | BREACHED INFO    | plansNursery:true,employeeChildrenEligible:19
            employer/children-threshold | MET              | plansNursery:true,employeeChildrenEligible:20
            employer/children-threshold | MET              | plansNursery:true,employeeChildrenEligible:21
            employer/children-threshold | UNDETERMINED     | plansNursery:true
            employer/children-threshold | NOT_APPLICABLE   | plansNursery:false,employeeChildrenEligible:19
            employer/children-threshold | NOT_APPLICABLE   | plansNursery:true,operationMode:JOINT,employeeChildrenEligible:19
            employer/children-threshold | NOT_APPLICABLE   | plansNursery:true,jointMembers:[x],employeeChildrenEligible:19
            employer/operating-mode     | MET              | plansNursery:true,operationMode:OWN
            employer/operating-mode     | MET              | plansNursery:true,operationMode:ENTRUSTED
            employer/operating-mode     | BREACHED INFO    | plansNursery:true,operationMode:JOINT
            employer/operating-mode     | NOT_APPLICABLE   | plansNursery:true
            employer/leave-types        | MET              | leaveTypesImplemented:[MATERNITY,NURSING,REWARD,PATERNITY]
            employer/leave-types        | BREACHED WARNING | leaveTypesImplemented:[MATERNITY,NURSING,PATERNITY]
            employer/leave-types        | UNDETERMINED     | employerType:ENTERPRISE
            """)
    void anEmployerIsToldOfTheThreshold(String rule, String answer, String facts) {
        assertThat(JIANGBEI.answer("EMPLOYER_SURVEY", DAY, rule, "employers:[{employerRef:e," + facts + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            below-threshold | barred-below    | employer/children-threshold-strict | BREACHED ADVICE | plansNursery:true,employeeChildrenEligible:19
            below-threshold | barred-below    | employer/children-threshold        |                 | plansNursery:true,employeeChildrenEligible:19
            joint-threshold | pooled-children | employer/joint-children-threshold  | BREACHED INFO   | plansNursery:true,operationMode:JOINT,employeeChildrenEligible:19
            joint-threshold | pooled-children | employer/joint-children-threshold  | MET             | plansNursery:true,operationMode:JOINT,employeeChildrenEligible:20
            operating-modes | other-mode-ignored | employer/operating-mode         |                 | plansNursery:true,operationMode:JOINT
            leave-types     | leave-not-judged | employer/leave-types              | UNDETERMINED    | leaveTypesImplemented:[]
            """)
    void anotherReadingOfTheThresholdDecidesOtherwise(
            String reading, String option, String rule, String answer, String facts) {
        String members = "employers:[{employerRef:e," + facts + "}],readings:{jiangbei/" + reading + ":" + option + "}";
        assertThat(JIANGBEI.answer("EMPLOYER_SURVEY", DAY, rule, members)).isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region/budget                     | MET              | budgetIncluded:true
            region/budget                     | BREACHED WARNING | budgetIncluded:false
            region/guidance-centre  | MET              | guidanceCentre:true
            region/guidance-centre  | BREACHED WARNING | guidanceCentre:false
            region/guidance-centre  | UNDETERMINED     | seatsTotal:1
            region/training-catalogue         | BREACHED WARNING | trainingCatalogue:[INFANT_CARE]
            region/training-catalogue         | MET              | trainingCatalogue:[INFANT_CARE,NURSERY_CARE]
            region/family-doctor              | MET              | familyServices:[{service:FAMILY_DOCTOR}]
            region/family-guidance            | BREACHED INFO    | familyServices:[{service:HOME_VISIT},{service:PARENT_CLASS},{service:HANDBOOK}]
            """)
    void aRegionDoesWhatTheDocumentAsks(String rule, String answer, String facts) {
        assertThat(JIANGBEI.answer("REGION_REPORT", DAY, rule, "regions:[{division:\"330205\"," + facts + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/information-pushed | REGION_REPORT | MET              | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06,informationPushedOn:2021-05-06}
            registration/information-pushed | REGION_REPORT | BREACHED WARNING | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06,informationPushedOn:2021-05-05}
            registration/information-pushed | REGION_REPORT | UNDETERMINED     | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06}
            registration/information-pushed | REGION_REPORT | NOT_APPLICABLE   | institutionForm:KINDERGARTEN_CLASS
            credit/record-shared          | REGION_REPORT | MET              | credit:{recordShared:true}
            credit/record-shared          | REGION_REPORT | BREACHED WARNING | credit:{recordShared:false}
            credit/staff-recorded         | REGION_REPORT | BREACHED WARNING | staff:[{staffRef:p,creditRecorded:false}]
            filing/through-system         | SELF_CHECK    | MET              | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-04,throughFilingSystem:true}
            filing/through-system         | SELF_CHECK    | BREACHED ERROR   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-04,throughFilingSystem:false}
            filing/through-system         | SELF_CHECK    | BREACHED ERROR   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-05,throughFilingSystem:false}
            filing/through-system         | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-03,throughFilingSystem:false}
            filing/through-system         | SELF_CHECK    | UNDETERMINED     | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-04}
            filing/through-system         | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:NEIGHBOUR_POINT,filing:{submittedOn:2021-01-04,throughFilingSystem:false}
            filing/lodged-with-health     | SELF_CHECK    | MET              | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-04,authority:HEALTH}
            filing/lodged-with-health     | SELF_CHECK    | BREACHED ERROR   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-01-04,authority:EDUCATION}
            filing/lodged-with-health     | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:INTEGRATED_KINDERGARTEN,filing:{submittedOn:2021-01-04,authority:EDUCATION}
            safety/child-insurance-noted  | SELF_CHECK    | MET              | safety:{insurances:[{insuranceType:CHILD_ACCIDENT}]}
            safety/child-insurance-noted  | SELF_CHECK    | BREACHED INFO    | safety:{insurances:[{insuranceType:INSTITUTION_LIABILITY}]}
            safety/child-insurance-noted  | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:INDEPENDENT
            fees/items-listed             | SELF_CHECK    | MET              | fees:[{feeCategory:MEAL}]
            fees/items-listed             | SELF_CHECK    | BREACHED WARNING | fees:[]
            fees/items-listed             | SELF_CHECK    | UNDETERMINED     | institutionForm:INDEPENDENT
            staff/training-topics         | SELF_CHECK    | MET              | institutionForm:INDEPENDENT,staff:[{staffRef:p,trainings:[{trainingType:LAW_ETHICS},{trainingType:SAFETY}]}]
            staff/training-topics         | SELF_CHECK    | BREACHED WARNING | institutionForm:INDEPENDENT,staff:[{staffRef:p,trainings:[{trainingType:SAFETY}]}]
            staff/training-topics         | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:HOME_POINT,staff:[]
            staff/abuse-finding-employed  | SELF_CHECK    | MET              | incidents:{abuseIncidents:[]}
            staff/abuse-finding-employed  | SELF_CHECK    | MET              | incidents:{abuseIncidents:[{foundBy:PUBLIC_SECURITY,dismissedOn:2022-03-02}]}
            staff/abuse-finding-employed  | SELF_CHECK    | BREACHED ERROR   | incidents:{abuseIncidents:[{foundBy:PUBLIC_SECURITY}]}
            staff/abuse-finding-employed  | SELF_CHECK    | UNDETERMINED     | institutionForm:INDEPENDENT
            health/food-systems           | SELF_CHECK    | MET              | institutionForm:INDEPENDENT,meals:{provided:true},systems:[FOOD_SAFETY]
            health/food-systems           | SELF_CHECK    | BREACHED WARNING | institutionForm:INDEPENDENT,meals:{provided:true},systems:[SAFETY]
            health/food-systems           | SELF_CHECK    | NOT_APPLICABLE   | institutionForm:INDEPENDENT,meals:{provided:false},systems:[SAFETY]
            health/care-fields            | SELF_CHECK    | MET              | institutionForm:INDEPENDENT,systems:[MEALS,PHYSICAL_EXERCISE,HEALTH_EXAMINATION,DISINFECTION,DISEASE_PREVENTION]
            health/care-fields            | SELF_CHECK    | BREACHED WARNING | institutionForm:INDEPENDENT,systems:[MEALS,PHYSICAL_EXERCISE,HEALTH_EXAMINATION,DISINFECTION]
            health/care-fields            | SELF_CHECK    | UNDETERMINED     | institutionForm:INDEPENDENT
            kindergarten/new-kindergarten-seats | FILING  | BREACHED WARNING | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:NEW},seats:[]
            kindergarten/new-kindergarten-seats | FILING  | BREACHED WARNING | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:NEW},seats:[{seatRef:s,planned:0}]
            kindergarten/new-kindergarten-seats | FILING  | MET              | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:NEW},seats:[{seatRef:s,planned:1}]
            kindergarten/new-kindergarten-seats | FILING  | UNDETERMINED     | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:NEW}
            kindergarten/new-kindergarten-seats | FILING  | NOT_APPLICABLE   | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:REBUILT},seats:[]
            """)
    void anInstitutionIsAskedByTheClauses(String rule, String type, String answer, String facts) {
        String members = "regions:[],institutions:[{institutionRef:one," + facts + "}]";
        assertThat(JIANGBEI.answer(type, DAY, rule, members)).isEqualTo(answer);
    }

    // 三（三）: allocation only if non-profit, recognised and in the catalogue
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            premises/allocation-for-non-profit | MET            | profitOrientation:NON_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocation-for-non-profit | BREACHED ADVICE | profitOrientation:FOR_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocation-for-non-profit | UNDETERMINED   | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocation-for-non-profit | NOT_APPLICABLE | profitOrientation:FOR_PROFIT,premises:{tenure:OWNED,land:{supplyMode:GRANTED}}
            premises/allocation-in-catalogue   | MET            | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:true}}
            premises/allocation-in-catalogue   | BREACHED ADVICE | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:false}}
            premises/allocation-in-catalogue   | NOT_APPLICABLE | premises:{tenure:LEASED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:false}}
            premises/allocation-recognised     | MET            | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,sectorRecognitionNumber:x}}
            premises/allocation-recognised     | UNDETERMINED   | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            """)
    void allocatedLandMeetsThreeConditions(String rule, String answer, String facts) {
        String members = "institutions:[{institutionRef:one," + facts + "}]";
        assertThat(JIANGBEI.answer("FILING", DAY, rule, members)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "residence/seats-of-new-area",
                "residence/seats-of-built-area",
                "region/guidance-centre",
                "region/budget"
            })
    void nothingIsAskedBeforeTheFirstDay(String rule) {
        String members = area("areaType:NEW,population:2000,seats:1");
        assertThat(JIANGBEI.answer("REGION_REPORT", "2021-01-03", rule, members))
                .isEmpty();
        assertThat(JIANGBEI.answer("REGION_REPORT", "2021-01-04", rule, members))
                .isNotEmpty();
        assertThat(JIANGBEI.answer("REGION_REPORT", "2021-01-05", rule, members))
                .isNotEmpty();
    }

    @Test
    void theOtherDistrictOfTheSameNameIsNotReached() {
        String members = area("areaType:NEW,population:2000,seats:1").replace("330205", "500105");
        assertThat(new DistrictCheck("500105").answer("REGION_REPORT", DAY, "residence/seats-of-new-area", members))
                .isEmpty();
    }

    // 附件: 18 named members and every street and town, the office with the health bureau
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordination/office-host     | MET              | kind:JOINT_CONFERENCE,officeHost:HEALTH
            coordination/office-host     | BREACHED WARNING | kind:JOINT_CONFERENCE,officeHost:CIVIL_AFFAIRS
            coordination/joint-conference  | MET              | kind:JOINT_CONFERENCE
            coordination/joint-conference  | BREACHED WARNING | kind:LEADING_GROUP
            coordination/meetings    | MET              | kind:JOINT_CONFERENCE,meetings:[{heldOn:2021-03-01}]
            coordination/meetings    | BREACHED WARNING | kind:JOINT_CONFERENCE,meetings:[]
            """)
    void theJointConferenceIsThatOfTheAnnex(String rule, String answer, String facts) {
        assertThat(JIANGBEI.answer("DUTY_ASSIGNMENT", DAY, rule, "jointConferences:[{" + facts + "}]"))
                .isEqualTo(answer);
    }

    @Test
    void oneMemberMissingIsNamed() {
        String members = "ORG_ESTABLISHMENT DEVELOPMENT_REFORM EDUCATION PUBLIC_SECURITY CIVIL_AFFAIRS FINANCE"
                + " HUMAN_RESOURCES HOUSING_CONSTRUCTION HEALTH EMERGENCY MARKET_REGULATION TRADE_UNION YOUTH_LEAGUE"
                + " WOMEN_FEDERATION FAMILY_PLANNING_ASSOCIATION TAX NATURAL_RESOURCES FIRE_RESCUE TOWNSHIP";

        assertThat(breached(members)).isEmpty();
        assertThat(breached(members.replace(" TAX", ""))).containsExactly("jiangbei/annex.member.tax");
    }

    private static List<String> breached(String departments) {
        StringBuilder posts = new StringBuilder();
        for (String department : departments.split(" ")) {
            posts.append("{role:MEMBER,department:").append(department).append("},");
        }
        String conference =
                "jointConferences:[{kind:JOINT_CONFERENCE,posts:[" + posts + "{role:OFFICE_HOST,department:HEALTH}]}]";
        return JIANGBEI.outcomes("DUTY_ASSIGNMENT", DAY, "coordination/posts", conference).stream()
                .filter(outcome -> outcome.getOutcome() == OutcomeType.BREACHED)
                .flatMap(outcome -> outcome.getClauses().stream())
                .map(Object::toString)
                .toList();
    }

    // the table of duties: education draws up the guidelines for toddler classes
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responsibility/duty-assigned      | MET              | {department:EDUCATION,clause:jiangbei/2.2.1.e}
            responsibility/duty-assigned      | BREACHED WARNING | {department:EDUCATION,clause:jiangbei/2.2.1.f}
            responsibility/body-as-documented | BREACHED WARNING | {department:HEALTH,clause:jiangbei/2.2.1.e}
            """)
    void aTableOfDutiesFollowsTheDocument(String rule, String answer, String row) {
        assertThat(JIANGBEI.outcomes("DUTY_ASSIGNMENT", DAY, rule, "responsibilities:[" + row + "]"))
                .filteredOn(outcome -> outcome.getClauses().stream()
                        .anyMatch(clause -> clause.value().equals("jiangbei/2.2.1.e")))
                .singleElement()
                .extracting(DistrictCheck::said)
                .isEqualTo(answer);
    }
}
