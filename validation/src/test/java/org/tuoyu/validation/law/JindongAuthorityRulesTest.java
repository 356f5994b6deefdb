package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows by hand from the clauses of Jindong that bind regions, authorities and employers. */
class JindongAuthorityRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            residence/facility-planned      | MET              | areaType:NEW,hasFacility:true
            residence/facility-planned      | BREACHED WARNING | areaType:NEW,hasFacility:false
            residence/facility-planned      | UNDETERMINED     | areaType:NEW
            residence/facility-planned      | NOT_APPLICABLE   | areaType:BUILT,hasFacility:false
            residence/nursery-accepted      | MET              | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-19,housingAcceptedOn:2022-05-20
            residence/nursery-accepted      | MET              | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-20,housingAcceptedOn:2022-05-20
            residence/nursery-accepted      | BREACHED WARNING | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-21,housingAcceptedOn:2022-05-20
            residence/nursery-accepted      | UNDETERMINED     | areaType:NEW,hasFacility:true,housingAcceptedOn:2022-05-20
            residence/nursery-accepted      | NOT_APPLICABLE   | areaType:NEW,hasFacility:true
            residence/nursery-accepted      | NOT_APPLICABLE   | areaType:NEW,hasFacility:false,housingAcceptedOn:2022-05-20
            residence/nursery-delivered     | MET              | areaType:NEW,hasFacility:true,nurseryDeliveredOn:2022-06-30,housingDeliveredOn:2022-06-30
            residence/nursery-delivered     | BREACHED WARNING | areaType:NEW,hasFacility:true,nurseryDeliveredOn:2022-07-01,housingDeliveredOn:2022-06-30
            residence/nursery-delivered     | NOT_APPLICABLE   | areaType:OLD_TOWN,hasFacility:true,nurseryDeliveredOn:2022-07-01,housingDeliveredOn:2022-06-30
            residence/safety-facilities     | MET              | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:true
            residence/safety-facilities     | BREACHED WARNING | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:false
            residence/safety-facilities     | UNDETERMINED     | areaType:NEW,hasFacility:true
            residence/built-area-facility   | MET              | areaType:BUILT,hasFacility:true
            residence/built-area-facility   | BREACHED WARNING | areaType:BUILT,hasFacility:false
            residence/built-area-facility   | UNDETERMINED     | areaType:BUILT
            residence/built-area-facility   | NOT_APPLICABLE   | areaType:BUILT,hasFacility:false,provisionDueOn:2025-12-31
            residence/built-area-deadline   | MET              | areaType:BUILT,hasFacility:false,provisionDueOn:2023-06-30
            residence/built-area-deadline   | BREACHED WARNING | areaType:BUILT,hasFacility:false,provisionDueOn:2023-06-29
            residence/built-area-deadline   | MET              | areaType:BUILT,hasFacility:false,provisionDueOn:2023-07-01
            residence/built-area-deadline   | NOT_APPLICABLE   | areaType:BUILT,hasFacility:true,provisionDueOn:2023-06-29
            residence/built-area-mode       | MET              | areaType:BUILT,hasFacility:true,provisionMode:EXCHANGE
            residence/built-area-mode       | NOT_APPLICABLE   | areaType:BUILT,hasFacility:true
            """)
    void aResidentialAreaHasItsFacilityInTime(String rule, String answer, String area) {
        String members = "regions:[{division:\"330703\",residentialAreas:[{areaRef:a," + area + "}]}]";
        assertThat(JindongCheck.answer("REGION_REPORT", "2023-06-30", rule, members))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            housing-same-time   | same-day       | residence/nursery-accepted-same-day  | BREACHED WARNING | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-19,housingAcceptedOn:2022-05-20
            housing-same-time   | same-day       | residence/nursery-accepted-same-day  | MET              | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-20,housingAcceptedOn:2022-05-20
            housing-same-time   | same-day       | residence/nursery-delivered-same-day | BREACHED WARNING | areaType:NEW,hasFacility:true,nurseryDeliveredOn:2022-05-19,housingDeliveredOn:2022-05-20
            housing-same-time   | not-later-than-housing | residence/nursery-accepted-same-day |           | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-19,housingAcceptedOn:2022-05-20
            synchronous-steps   | all-steps      | residence/steps-together             | BREACHED WARNING | areaType:NEW,hasFacility:true,phasesInStep:[ACCEPTANCE,HANDOVER]
            synchronous-steps   | all-steps      | residence/steps-together             | MET              | areaType:NEW,hasFacility:true,phasesInStep:[PLANNING,DESIGN,CONSTRUCTION,ACCEPTANCE,HANDOVER]
            built-area-deadline | breach-at-once | residence/built-area-facility-now    | BREACHED WARNING | areaType:BUILT,hasFacility:false,provisionDueOn:2025-12-31
            built-area-deadline | breach-at-once | residence/built-area-facility        |                  | areaType:BUILT,hasFacility:false
            rural-housing       | urban-only     | residence/nursery-accepted           | UNDETERMINED     | areaType:NEW,hasFacility:true,nurseryAcceptedOn:2022-05-20,housingAcceptedOn:2022-05-20
            """)
    void anotherReadingOfHousingDecidesOtherwise(
            String reading, String option, String rule, String answer, String area) {
        String members = "regions:[{division:\"330703\",residentialAreas:[{areaRef:a," + area
                + "}]}],readings:{jindong/" + reading + ":" + option + "}";
        assertThat(JindongCheck.answer("REGION_REPORT", "2023-06-30", rule, members))
                .isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region/budget             | MET              | budgetIncluded:true
            region/budget             | BREACHED WARNING | budgetIncluded:false
            region/budget             | UNDETERMINED     | seatsTotal:1
            region/guidance-centre    | MET              | guidanceCentre:true
            region/guidance-centre    | BREACHED WARNING | guidanceCentre:false
            region/guidance-centre    | UNDETERMINED     | seatsTotal:1
            region/training-catalogue | MET              | trainingCatalogue:[NURSERY_CARE,INFANT_CARE,OTHER]
            region/training-catalogue | BREACHED WARNING | trainingCatalogue:[NURSERY_CARE]
            region/training-catalogue | UNDETERMINED     | seatsTotal:1
            region/family-doctor      | MET              | familyServices:[{service:FAMILY_DOCTOR}]
            region/family-doctor      | BREACHED WARNING | familyServices:[{service:HOME_VISIT}]
            region/family-doctor      | UNDETERMINED     | seatsTotal:1
            region/family-guidance    | MET              | familyServices:[{service:PARENT_CHILD_ACTIVITY},{service:PARENT_CLASS},{service:HOME_VISIT},{service:HANDBOOK}]
            region/family-guidance    | BREACHED ADVICE  | familyServices:[{service:PARENT_CLASS},{service:HOME_VISIT},{service:HANDBOOK}]
            """)
    void aRegionDoesWhatTheDocumentAsks(String rule, String answer, String facts) {
        String members = "regions:[{division:\"330703\"," + facts + "}]";
        assertThat(JindongCheck.answer("REGION_REPORT", "2023-06-30", rule, members))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/information-pushed | MET              | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06,informationPushedOn:2021-05-06}
            registration/information-pushed | MET              | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06,informationPushedOn:2021-09-06}
            registration/information-pushed | BREACHED WARNING | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06,informationPushedOn:2021-05-05}
            registration/information-pushed | UNDETERMINED     | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06}
            registration/information-pushed | NOT_APPLICABLE   | institutionForm:KINDERGARTEN_CLASS,registration:{registeredOn:2021-05-06}
            filing/reviewed                 | MET              | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,filingMode:REVIEWED}
            filing/reviewed                 | BREACHED WARNING | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,filingMode:COMMITMENT}
            filing/reviewed                 | NOT_APPLICABLE   | institutionForm:INDEPENDENT,filing:{submittedOn:2020-10-30,filingMode:COMMITMENT}
            credit/file-established         | MET              | credit:{fileEstablished:true}
            credit/file-established         | BREACHED WARNING | credit:{fileEstablished:false}
            credit/file-established         | UNDETERMINED     | institutionForm:INDEPENDENT
            credit/staff-recorded           | MET              | staff:[{staffRef:p,creditRecorded:true}]
            credit/staff-recorded           | BREACHED WARNING | staff:[{staffRef:p,creditRecorded:false}]
            credit/staff-recorded           | NOT_APPLICABLE   | staff:[{staffRef:p,creditRecorded:false,leftOn:2022-01-01}]
            premises/base-price-appraised   | MET              | premises:{tenure:OWNED,land:{supplyMode:GRANTED,appraisalBasis:EDUCATION}}
            premises/base-price-appraised   | BREACHED WARNING | premises:{tenure:OWNED,land:{supplyMode:GRANTED,appraisalBasis:COMMERCIAL}}
            premises/base-price-appraised   | UNDETERMINED     | premises:{tenure:OWNED,land:{supplyMode:LEASED}}
            premises/base-price-appraised   | NOT_APPLICABLE   | premises:{tenure:LEASED}
            """)
    void authoritiesAreAskedOfTheInstitutionsThatARegionLists(String rule, String answer, String facts) {
        String members = "regions:[],institutions:[{institutionRef:one," + facts + "}]";
        assertThat(JindongCheck.answer("REGION_REPORT", "2023-06-30", rule, members))
                .isEqualTo(answer);
    }

    @Test
    void aRegionThatListsNoInstitutionIsNotAskedForAny() {
        assertThat(JindongCheck.answer(
                        "REGION_REPORT", "2023-06-30", "credit/file-established", "regions:[{division:\"330703\"}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET            | leaveTypesImplemented:[MATERNITY]
            BREACHED ERROR | leaveTypesImplemented:[PATERNITY]
            BREACHED ERROR | leaveTypesImplemented:[]
            UNDETERMINED   | employerType:ENTERPRISE
            """)
    void anEmployerGrantsMaternityLeave(String answer, String facts) {
        String members = "employers:[{employerRef:e," + facts + "}]";
        assertThat(JindongCheck.answer("EMPLOYER_SURVEY", "2023-06-30", "employer/leave-types", members))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordination/leading-group             | MET              | kind:LEADING_GROUP
            coordination/leading-group             | BREACHED WARNING | kind:JOINT_CONFERENCE
            coordination/joint-conference          | MET              | kind:JOINT_CONFERENCE
            coordination/joint-conference          | BREACHED WARNING | kind:LEADING_GROUP
            coordination/meetings                  | MET              | kind:JOINT_CONFERENCE,meetings:[{heldOn:2021-03-01}]
            coordination/meetings                  | BREACHED WARNING | kind:JOINT_CONFERENCE,meetings:[]
            coordination/meetings                  | NOT_APPLICABLE   | kind:LEADING_GROUP,meetings:[]
            coordination/office-host               | MET              | kind:LEADING_GROUP,officeHost:HEALTH
            coordination/office-host               | BREACHED WARNING | kind:LEADING_GROUP,officeHost:EDUCATION
            leading-group/posts-held               | MET              | kind:LEADING_GROUP,posts:[{role:HEAD,held:true}]
            leading-group/posts-held               | BREACHED ADVICE  | kind:LEADING_GROUP,posts:[{role:HEAD,held:true},{role:MEMBER,held:false}]
            """)
    void theCoordinatingBodiesAreSetUp(String rule, String answer, String body) {
        assertThat(JindongCheck.answer("DUTY_ASSIGNMENT", "2021-06-30", rule, "jointConferences:[{" + body + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            task/integration-plan    | jindong/2.3.b   | true  | MET
            task/integration-plan    | jindong/2.3.b   | false | BREACHED WARNING
            task/toddler-class-guide | jindong/2.3.d   | true  | MET
            task/one-stop-channel    | jindong/3.2.6.b | false | BREACHED WARNING
            task/five-year-plan      | jindong/4.1.a   | true  | MET
            task/project-office      | jindong/4.2.c   | true  | MET
            task/project-office      | jindong/4.1.a   | true  | UNDETERMINED
            """)
    void aTaskIsDeclaredDone(String rule, String clause, boolean declared, String answer) {
        String attestation = "attestations:[{clause:" + clause + ",declared:" + declared
                + ",evidenceType:DOCUMENT,evidenceReference:A1}]";
        assertThat(JindongCheck.answer("DUTY_ASSIGNMENT", "2021-06-30", rule, attestation))
                .isEqualTo(answer);
    }

    @Test
    void institutionsAreNeverAskedRegionalDuties() {
        for (String type :
                new String[] {"FILING", "FILING_CHANGE", "PERIODIC_REPORT", "ANNUAL_REPORT", "SUBSIDY_CLAIM"}) {
            for (String rule :
                    new String[] {"region/budget", "residence/facility-planned", "coordination/leading-group"}) {
                assertThat(JindongCheck.outcomes(type, "2021-06-30", rule, "institutions:[]"))
                        .as("%s of %s", rule, type)
                        .isEmpty();
            }
        }
    }
}
