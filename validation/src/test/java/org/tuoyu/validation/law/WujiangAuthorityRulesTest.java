package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.ClauseId;

/** Rows by hand from the clauses of Wujiang, Suzhou, that bind authorities, regions and employers. */
class WujiangAuthorityRulesTest {

    private static final DistrictCheck WUJIANG = new DistrictCheck("320509");
    private static final String DAY = "2023-06-30";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/information-pushed | MET              | registration:{registeredOn:2022-05-06,informationPushedOn:2022-05-06}
            registration/information-pushed | MET              | registration:{registeredOn:2022-05-06,informationPushedOn:2023-05-06}
            registration/information-pushed | BREACHED WARNING | registration:{registeredOn:2022-05-06,informationPushedOn:2022-05-05}
            registration/pushed-to          | MET              | registration:{informationPushedTo:[HEALTH,PUBLIC_SECURITY]}
            registration/pushed-to          | BREACHED WARNING | registration:{informationPushedTo:[HEALTH]}
            registration/pushed-to          | UNDETERMINED     | registration:{registeredOn:2022-05-06}
            registration/pushed-to          | NOT_APPLICABLE   | institutionForm:KINDERGARTEN_CLASS,registration:{informationPushedTo:[HEALTH]}
            kindergarten/shared-with-health | MET              | institutionForm:KINDERGARTEN_CLASS,kindergarten:{sharedWithHealthOn:2022-09-01}
            kindergarten/shared-with-health | UNDETERMINED     | institutionForm:KINDERGARTEN_CLASS
            kindergarten/shared-with-health | NOT_APPLICABLE   | enrolledTotal:1
            filing/nonconformity-reasons    | MET              | filing:{nonConformityNoticeOn:2022-06-10,nonConformityReasons:["缺消防证明"]}
            filing/nonconformity-reasons    | BREACHED WARNING | filing:{nonConformityNoticeOn:2022-06-10,nonConformityReasons:[]}
            filing/nonconformity-reasons    | UNDETERMINED     | filing:{nonConformityNoticeOn:2022-06-10}
            filing/nonconformity-reasons    | NOT_APPLICABLE   | filing:{nonConformityReasons:[]}
            filing/nonconformity-published  | MET              | filing:{nonConformityNoticeOn:2022-06-10,nonConformityPublishedOn:2022-06-10}
            filing/nonconformity-published  | BREACHED WARNING | filing:{nonConformityNoticeOn:2022-06-10,nonConformityPublishedOn:2022-06-09}
            filing/published-after-receipt                | MET              | filing:{status:ACCEPTED,receiptOn:2022-06-10,publishedOn:2022-06-10}
            filing/published-after-receipt                | BREACHED WARNING | filing:{status:ACCEPTED,receiptOn:2022-06-10,publishedOn:2022-06-09}
            filing/published-after-receipt                | NOT_APPLICABLE   | filing:{status:SUBMITTED}
            quality/evaluation-published    | MET              | qualityEvaluation:{evaluatedOn:2023-01-01,published:true}
            quality/evaluation-published    | BREACHED WARNING | qualityEvaluation:{evaluatedOn:2023-01-01,published:false}
            quality/evaluation-published    | NOT_APPLICABLE   | qualityEvaluation:{published:false}
            credit/record-shared            | MET              | credit:{recordShared:true}
            credit/record-shared            | BREACHED WARNING | credit:{recordShared:false}
            credit/staff-recorded           | MET              | staff:[{staffRef:p,creditRecorded:true}]
            credit/staff-recorded           | BREACHED WARNING | staff:[{staffRef:p,creditRecorded:false}]
            credit/file-established         | MET              | credit:{fileEstablished:true}
            credit/file-established         | BREACHED WARNING | credit:{fileEstablished:false}
            """)
    void aRegionSeesToTheInstitutionsThatItLists(String rule, String answer, String facts) {
        assertThat(WUJIANG.answer(
                        "REGION_REPORT",
                        DAY,
                        rule,
                        "regions:[],institutions:[{institutionRef:one,"
                                + (facts.contains("institutionForm") ? "" : "institutionForm:INDEPENDENT,") + facts
                                + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            residence/facility-planned          | MET              | areaType:NEW,hasFacility:true
            residence/facility-planned          | BREACHED WARNING | areaType:NEW,hasFacility:false
            residence/facility-planned          | NOT_APPLICABLE   | areaType:BUILT,hasFacility:false
            residence/safety-facilities         | MET              | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:true
            residence/safety-facilities         | BREACHED WARNING | areaType:NEW,hasFacility:true,safetyFacilitiesPlanned:false
            residence/planned-and-built-in-step | MET              | areaType:NEW,hasFacility:true,phasesInStep:[PLANNING,CONSTRUCTION]
            residence/planned-and-built-in-step | BREACHED WARNING | areaType:NEW,hasFacility:true,phasesInStep:[PLANNING]
            residence/planned-and-built-in-step | UNDETERMINED     | areaType:NEW,hasFacility:true
            residence/existing-area-facility    | MET              | areaType:OLD_TOWN,hasFacility:true
            residence/existing-area-facility    | BREACHED ADVICE  | areaType:BUILT,hasFacility:false
            residence/existing-area-facility    | NOT_APPLICABLE   | areaType:NEW,hasFacility:false
            """)
    void aResidentialAreaGetsItsFacility(String rule, String answer, String facts) {
        assertThat(WUJIANG.answer(
                        "REGION_REPORT",
                        DAY,
                        rule,
                        "regions:[{division:\"320509\",residentialAreas:[{areaRef:a," + facts + "}]}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            employer/leave-types | MET            | leaveTypesImplemented:[MATERNITY,NURSING,PATERNITY]
            employer/leave-types | BREACHED ERROR | leaveTypesImplemented:[MATERNITY,NURSING]
            employer/leave-types | BREACHED ERROR | leaveTypesImplemented:[]
            employer/leave-types | UNDETERMINED   | employerType:ENTERPRISE
            """)
    void anEmployerGrantsFamilyLeave(String rule, String answer, String facts) {
        assertThat(WUJIANG.answer("EMPLOYER_SURVEY", DAY, rule, "employers:[{employerRef:e," + facts + "}]"))
                .isEqualTo(answer);
    }

    // 三: the four steps are due on 31 December 2021
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-30 |
            2021-12-31 | BREACHED WARNING
            2022-01-01 | BREACHED WARNING
            """)
    void theFourStepsAreDueAtTheEndOfTheYear(String asOf, String answer) {
        String members = "regions:[{division:\"320509\",milestones:[{milestoneCode:STOCK_TAKING,doneOn:2021-09-01}]}]";
        assertThat(WUJIANG.answer("REGION_REPORT", asOf, "region/work-steps", members))
                .isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordination/joint-conference | MET              | kind:JOINT_CONFERENCE | 7.1.1.b
            coordination/joint-conference | BREACHED WARNING | kind:LEADING_GROUP | 7.1.1.b
            coordination/posts            | MET              | kind:JOINT_CONFERENCE,posts:[{role:HEAD,department:COUNTY_GOVERNMENT}] | annex.1.lead.1
            coordination/posts            | BREACHED INFO    | kind:JOINT_CONFERENCE,posts:[{role:MEMBER,department:HEALTH}] | annex.1.lead.1
            coordination/posts            | MET              | kind:JOINT_CONFERENCE,posts:[{role:DEPUTY_HEAD,department:GOVERNMENT_OFFICE}] | annex.1.deputy.1
            coordination/posts            | BREACHED INFO    | kind:JOINT_CONFERENCE,posts:[{role:DEPUTY_HEAD,department:HEALTH}] | annex.1.deputy.1
            coordination/posts            | MET              | kind:JOINT_CONFERENCE,posts:[{role:DEPUTY_HEAD,department:HEALTH}] | annex.1.deputy.2
            coordination/posts            | BREACHED INFO    | kind:JOINT_CONFERENCE,posts:[] | annex.1.deputy.2
            coordination/posts            | MET              | kind:JOINT_CONFERENCE,posts:[{role:OFFICE_DIRECTOR,department:HEALTH}] | annex.1.office.b
            coordination/posts            | BREACHED WARNING | kind:JOINT_CONFERENCE,posts:[{role:OFFICE_DIRECTOR,department:FINANCE}] | annex.1.office.b
            coordination/office-host      | MET              | kind:JOINT_CONFERENCE,officeHost:HEALTH | annex.1.office.a
            coordination/office-host      | BREACHED WARNING | kind:JOINT_CONFERENCE,officeHost:EDUCATION | annex.1.office.a
            joint-conference/posts-held   | MET              | kind:JOINT_CONFERENCE,posts:[{role:HEAD,held:true}] | annex.1.succession
            joint-conference/posts-held   | BREACHED ADVICE  | kind:JOINT_CONFERENCE,posts:[{role:HEAD,held:true},{role:MEMBER,held:false}] | annex.1.succession
            """)
    void theJointConferenceHasThePostsOfTheAnnex(String rule, String answer, String facts, String clause) {
        assertThat(WUJIANG.outcomes("DUTY_ASSIGNMENT", DAY, rule, "jointConferences:[{" + facts + "}]"))
                .filteredOn(outcome -> outcome.getClauses().contains(ClauseId.parse("wujiang/" + clause)))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getOutcome().name()
                                + outcome.getSeverity()
                                        .map(severity -> " " + severity)
                                        .orElse(""))
                        .isEqualTo(answer));
    }
}
