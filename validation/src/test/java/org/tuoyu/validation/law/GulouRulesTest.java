package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;

/** Rows by hand from the clauses of Gulou, Fuzhou. */
class GulouRulesTest {

    private static final DistrictCheck GULOU = new DistrictCheck("350102");
    private static final String DAY = "2023-06-30";

    // 四: dated steps of 2020; “before” includes the named day; what was over before 18 May 2020 is history
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step/survey              | 2020-06-01 | MET              | SURVEY          | 2020-02-28
            step/survey              | 2020-06-01 | MET              | SURVEY          | 2020-02-29
            step/survey              | 2020-06-01 | BREACHED INFO    | SURVEY          | 2020-03-01
            step/plan                | 2020-06-01 | MET              | PLAN            | 2020-03-25
            step/plan                | 2020-06-01 | BREACHED INFO    | PLAN            | 2020-03-26
            step/filing              | 2020-07-15 | MET              | FILING          | 2020-06-29
            step/filing              | 2020-07-15 | MET              | FILING          | 2020-06-30
            step/filing              | 2020-07-15 | BREACHED WARNING | FILING          | 2020-07-01
            step/build               | 2020-10-15 | MET              | BUILD           | 2020-09-30
            step/build               | 2020-10-15 | BREACHED WARNING | BUILD           | 2020-10-01
            step/staff-training      | 2020-10-15 | MET              | STAFF_TRAINING  | 2020-09-30
            step/staff-training      | 2020-10-15 | BREACHED WARNING | STAFF_TRAINING  | 2020-10-01
            step/ready               | 2020-10-15 | MET              | READY           | 2020-09-30
            step/ready               | 2020-10-15 | BREACHED WARNING | READY           | 2020-10-01
            step/enrolment           | 2020-12-31 | MET              | ENROLMENT       | 2020-12-31
            step/enrolment-not-early | 2020-12-31 | MET              | ENROLMENT       | 2020-10-01
            step/enrolment-not-early | 2020-12-31 | BREACHED WARNING | ENROLMENT       | 2020-09-30
            step/completion          | 2020-12-31 | MET              | COMPLETION      | 2020-12-31
            step/system-plan         | 2020-12-31 | MET              | SYSTEM_PLAN     | 2020-11-30
            """)
    void aStepIsTakenByItsDay(String rule, String asOf, String answer, String milestone, String doneOn) {
        String members =
                "regions:[{division:\"350102\",milestones:[{milestoneCode:" + milestone + ",doneOn:" + doneOn + "}]}]";
        assertThat(GULOU.answer("REGION_REPORT", asOf, rule, members)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step/survey      | 2020-05-17 |                  | [{milestoneCode:SURVEY,doneOn:2020-03-01}]
            step/survey      | 2020-05-18 | BREACHED INFO    | [{milestoneCode:SURVEY,doneOn:2020-03-01}]
            step/survey      | 2020-05-19 | BREACHED INFO    | [{milestoneCode:SURVEY,doneOn:2020-03-01}]
            step/filing      | 2020-06-30 | NOT_APPLICABLE   | []
            step/filing      | 2020-07-01 | BREACHED WARNING | []
            step/filing      | 2020-07-01 | UNDETERMINED     | [{milestoneCode:FILING}]
            step/completion  | 2020-12-31 | NOT_APPLICABLE   | []
            step/completion  | 2021-01-01 |                  | []
            step/system-plan | 2020-12-31 | NOT_APPLICABLE   | []
            step/ready       | 2020-09-30 | NOT_APPLICABLE   | [{milestoneCode:READY}]
            step/ready       | 2020-10-01 | UNDETERMINED     | [{milestoneCode:READY}]
            """)
    void nothingIsEnforcedBeforeTheDocumentExistedOrAfterItsYear(
            String rule, String asOf, String answer, String milestones) {
        String members = "regions:[{division:\"350102\",milestones:" + milestones + "}]";
        assertThat(GULOU.answer("REGION_REPORT", asOf, rule, members)).isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day-included    | named-day-excluded      | step/filing-strict       | BREACHED WARNING | FILING    | 2020-06-30
            day-included    | named-day-excluded      | step/filing-strict       | MET              | FILING    | 2020-06-29
            day-included    | named-day-excluded      | step/filing              |                  | FILING    | 2020-06-30
            day-included    | named-day-excluded      | step/survey-strict       | BREACHED INFO    | SURVEY    | 2020-02-29
            history-only    | history-ignored         | step/survey              |                  | SURVEY    | 2020-03-01
            early-admission | early-admission-ignored | step/enrolment-not-early |                  | ENROLMENT | 2020-09-30
            """)
    void anotherReadingOfTheDaysDecidesOtherwise(
            String reading, String option, String rule, String answer, String milestone, String doneOn) {
        String members = "regions:[{division:\"350102\",milestones:[{milestoneCode:" + milestone + ",doneOn:" + doneOn
                + "}]}],readings:{gulou/" + reading + ":" + option + "}";
        assertThat(GULOU.answer("REGION_REPORT", "2020-12-01", rule, members)).isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pilot/registered-in-time | 2020-07-15 | MET            | registration:{registeredOn:2020-06-30}
            pilot/registered-in-time | 2020-07-15 | BREACHED ERROR | registration:{registeredOn:2020-07-01}
            pilot/filed-in-time      | 2020-07-15 | MET            | filing:{submittedOn:2020-06-30}
            pilot/filed-in-time      | 2020-07-15 | BREACHED ERROR | filing:{submittedOn:2020-07-01}
            pilot/filed-in-time      | 2020-07-15 | UNDETERMINED   | name:x
            pilot/filed-in-time      | 2020-06-30 | NOT_APPLICABLE | name:x
            """)
    void aPilotIsRegisteredAndFiledByTheEndOfJune(String rule, String asOf, String answer, String facts) {
        String members = "institutions:[{institutionRef:one,pilots:[{level:COUNTY}]," + facts + "}]";
        assertThat(GULOU.answer("SELF_CHECK", asOf, rule, members)).isEqualTo(answer);
    }

    @Test
    void anInstitutionThatIsNoPilotHasNoTimetable() {
        String members = "institutions:[{institutionRef:one,pilots:[],filing:{submittedOn:2020-07-01}}]";
        assertThat(GULOU.answer("SELF_CHECK", "2020-07-15", "pilot/filed-in-time", members))
                .isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pilot/provincial-place            | 2020-06-01 | MET              | township:\"350102006\",pilots:[{level:PROVINCIAL}]
            pilot/provincial-place            | 2020-06-01 | BREACHED WARNING | township:\"350102001\",pilots:[{level:PROVINCIAL}]
            pilot/provincial-place            | 2020-06-01 | NOT_APPLICABLE   | township:\"350102001\",pilots:[{level:COUNTY}]
            pilot/provincial-place            | 2021-01-01 |                  | township:\"350102001\",pilots:[{level:PROVINCIAL}]
            filing/by-commitment              | 2023-06-30 | MET              | institutionForm:INDEPENDENT,filing:{submittedOn:2020-05-18,filingMode:COMMITMENT}
            filing/by-commitment              | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,filing:{submittedOn:2020-05-18,filingMode:REVIEWED}
            filing/by-commitment              | 2023-06-30 | NOT_APPLICABLE   | institutionForm:INDEPENDENT,filing:{submittedOn:2020-05-17,filingMode:REVIEWED}
            filing/by-commitment              | 2023-06-30 | NOT_APPLICABLE   | institutionForm:KINDERGARTEN_CLASS,filing:{submittedOn:2020-05-18,filingMode:REVIEWED}
            filing/commitment-signed          | 2023-06-30 | MET              | institutionForm:INDEPENDENT,filing:{submittedOn:2020-06-02,commitmentSignedOn:2020-06-02}
            filing/commitment-signed          | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,filing:{submittedOn:2020-06-02,commitmentSignedOn:2020-06-03}
            registration/authority-of-the-place | 2023-06-30 | MET            | institutionForm:INDEPENDENT,registration:{registeredOn:2021-01-05,authorityDivision:\"350102\"}
            registration/authority-of-the-place | 2023-06-30 | MET            | institutionForm:INDEPENDENT,registration:{registeredOn:2021-01-05,authorityDivision:\"350000\"}
            registration/authority-of-the-place | 2023-06-30 | BREACHED ERROR | institutionForm:INDEPENDENT,registration:{registeredOn:2021-01-05,authorityDivision:\"350103\"}
            food/canteen-licence              | 2023-06-30 | MET              | meals:{source:OWN_KITCHEN},filing:{documents:[{documentType:FOOD_BUSINESS_LICENCE}]}
            food/canteen-licence              | 2023-06-30 | BREACHED ERROR   | meals:{source:OWN_KITCHEN},filing:{documents:[]}
            food/canteen-licence              | 2023-06-30 | NOT_APPLICABLE   | meals:{source:CATERING},filing:{documents:[]}
            safety/first-responsible-person   | 2023-06-30 | MET              | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:a
            safety/first-responsible-person   | 2023-06-30 | MET              | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:b,legalRepresentativeRef:a
            safety/first-responsible-person   | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:b,legalRepresentativeRef:c
            safety/first-responsible-person   | 2023-06-30 | UNDETERMINED     | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:b
            safety/representative-first       | 2023-06-30 | BREACHED WARNING | directorEngagement:HIRED,safetyResponsibleRef:a,directorRef:a,legalRepresentativeRef:b
            safety/representative-first       | 2023-06-30 | MET              | directorEngagement:HIRED,safetyResponsibleRef:b,directorRef:a,legalRepresentativeRef:b
            safety/representative-first       | 2023-06-30 | NOT_APPLICABLE   | directorEngagement:OWNER,safetyResponsibleRef:a,directorRef:a,legalRepresentativeRef:b
            safety/hired-head-jointly         | 2023-06-30 | MET              | directorEngagement:CONTRACTED,directorRef:a,safetyCoResponsibleRef:a,legalRepresentativeRef:b
            safety/hired-head-jointly         | 2023-06-30 | BREACHED ERROR   | directorEngagement:CONTRACTED,directorRef:a,safetyCoResponsibleRef:c,legalRepresentativeRef:b
            safety/hired-head-of-branch       | 2023-06-30 | MET              | directorEngagement:HIRED,directorRef:a,safetyResponsibleRef:a
            safety/hired-head-of-branch       | 2023-06-30 | BREACHED ERROR   | directorEngagement:HIRED,directorRef:a,safetyResponsibleRef:b,safetyCoResponsibleRef:c
            safety/technical-measures         | 2023-06-30 | MET              | institutionForm:INDEPENDENT,safety:{technicalProtection:true}
            safety/technical-measures         | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,safety:{technicalProtection:false}
            safety/physical-measures          | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,safety:{physicalProtection:false}
            premises/five-in-step             | 2023-06-30 | MET              | institutionForm:INDEPENDENT,openedOn:2020-05-18,premises:{fiveSynchronous:true}
            premises/five-in-step             | 2023-06-30 | BREACHED ERROR   | institutionForm:INDEPENDENT,openedOn:2020-05-18,premises:{fiveSynchronous:false}
            premises/five-in-step             | 2023-06-30 | NOT_APPLICABLE   | institutionForm:INDEPENDENT,openedOn:2020-05-17,premises:{fiveSynchronous:false}
            """)
    void anInstitutionIsAskedByTheClauses(String rule, String asOf, String answer, String facts) {
        String members = "institutions:[{institutionRef:one," + facts + "}]";
        assertThat(GULOU.answer("SELF_CHECK", asOf, rule, members)).isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first-person | representative-first | safety/representative-must-be-first | BREACHED ERROR | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:a,legalRepresentativeRef:b
            first-person | representative-first | safety/representative-must-be-first | MET            | institutionForm:INDEPENDENT,safetyResponsibleRef:b,directorRef:a,legalRepresentativeRef:b
            first-person | representative-first | safety/representative-must-be-first | NOT_APPLICABLE | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:a
            first-person | representative-first | safety/representative-must-be-first | NOT_APPLICABLE | institutionForm:HOME_POINT,safetyResponsibleRef:a,legalRepresentativeRef:b
            first-person | representative-first | safety/representative-first         |                | directorEngagement:HIRED,safetyResponsibleRef:a,legalRepresentativeRef:b
            first-person | either-accepted      | safety/representative-must-be-first |                | institutionForm:INDEPENDENT,safetyResponsibleRef:a,directorRef:a,legalRepresentativeRef:b
            """)
    void anotherReadingOfAClauseDecidesOtherwise(
            String reading, String option, String rule, String answer, String facts) {
        String members =
                "institutions:[{institutionRef:one," + facts + "}],readings:{gulou/" + reading + ":" + option + "}";
        assertThat(GULOU.answer("SELF_CHECK", DAY, rule, members)).isEqualTo(answer == null ? "" : answer);
    }

    // 五（三）2: barred for life; the law of the nation since 20 August 2021 is cited first
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff/ban-in-force     | BREACHED ERROR   | bans:[{banType:LIFETIME_BAN,decidedOn:2020-05-18}]
            staff/ban-in-force     | NOT_APPLICABLE   | bans:[{banType:LIFETIME_BAN,decidedOn:2020-05-17}]
            staff/ban-in-force     | MET              | bans:[{banType:BLACKLIST,decidedOn:2020-05-19}]
            staff/ban-in-force     | NOT_APPLICABLE   | leftOn:2021-01-01,bans:[{banType:LIFETIME_BAN,decidedOn:2020-05-19}]
            staff/ban-before-issue | BREACHED WARNING | bans:[{banType:LIFETIME_BAN,decidedOn:2020-05-17}]
            staff/ban-before-issue | MET              | bans:[{banType:LIFETIME_BAN,decidedOn:2020-05-18}]
            staff/ban-before-issue | NOT_APPLICABLE   | bans:[]
            """)
    void aLifetimeBanKeepsAPersonOut(String rule, String answer, String facts) {
        String members = "institutions:[{institutionRef:one,staff:[{staffRef:p," + facts + "}]}]";
        assertThat(GULOU.answer("SELF_CHECK", DAY, rule, members)).isEqualTo(answer);
    }

    @Test
    void theLawIsCitedBesideTheDocumentFromItsOwnDate() {
        String members = "institutions:[{institutionRef:one,staff:[{staffRef:p,bannedForLife:true}]}]";
        Outcome before = GULOU.outcomes("SELF_CHECK", "2021-08-19", "staff/lifetime-ban", members)
                .get(0);
        Outcome since = GULOU.outcomes("SELF_CHECK", "2021-08-20", "staff/lifetime-ban", members)
                .get(0);

        assertThat(before.getClauses()).extracting(Object::toString).containsOnly("gulou/5.3.2.g", "gulou/5.3.2.h");
        assertThat(since.getClauses())
                .extracting(Object::toString)
                .contains("gulou/5.3.2.g", "national/population-law/41-2");
    }

    // 附件1: one head, five deputies, 22 departments, ten subdistricts, the office with the health bureau
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coordination/leading-group                   | MET              | kind:LEADING_GROUP
            coordination/leading-group                   | BREACHED WARNING | kind:JOINT_CONFERENCE
            coordination/office-host               | MET              | kind:LEADING_GROUP,officeHost:HEALTH
            coordination/office-host               | BREACHED WARNING | kind:LEADING_GROUP,officeHost:GOVERNMENT_OFFICE
            leading-group/townships                | BREACHED WARNING | kind:LEADING_GROUP,posts:[{role:MEMBER,department:TOWNSHIP}]
            leading-group/townships                | NOT_APPLICABLE   | kind:JOINT_CONFERENCE,posts:[]
            """)
    void theLeadingGroupIsThatOfTheAnnex(String rule, String answer, String facts) {
        assertThat(GULOU.answer("DUTY_ASSIGNMENT", DAY, rule, "jointConferences:[{" + facts + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"9, BREACHED WARNING", "10, MET", "11, MET"})
    void tenSubdistrictsAreMembers(int number, String answer) {
        String posts = "{role:MEMBER,department:TOWNSHIP},".repeat(number);
        assertThat(GULOU.answer(
                        "DUTY_ASSIGNMENT",
                        DAY,
                        "leading-group/townships",
                        "jointConferences:[{kind:LEADING_GROUP,posts:[" + posts.substring(0, posts.length() - 1)
                                + "]}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gulou/annex1.b | BREACHED WARNING | {role:MEMBER,department:COUNTY_GOVERNMENT}
            gulou/annex1.b | MET              | {role:HEAD,department:COUNTY_GOVERNMENT}
            gulou/annex1.c | BREACHED WARNING | {role:DEPUTY_HEAD,department:HEALTH},{role:DEPUTY_HEAD,department:EDUCATION},{role:DEPUTY_HEAD,department:MARKET_REGULATION},{role:DEPUTY_HEAD,department:CIVIL_AFFAIRS}
            gulou/annex1.c | MET              | {role:DEPUTY_HEAD,department:HEALTH},{role:DEPUTY_HEAD,department:EDUCATION},{role:DEPUTY_HEAD,department:MARKET_REGULATION},{role:DEPUTY_HEAD,department:CIVIL_AFFAIRS},{role:DEPUTY_HEAD,department:GOVERNMENT_OFFICE}
            gulou/annex1.d | BREACHED WARNING | {role:MEMBER,department:HEALTH}
            gulou/annex1.g | MET              | {role:OFFICE_DIRECTOR,department:HEALTH}
            gulou/annex1.g | BREACHED WARNING | {role:OFFICE_DIRECTOR,department:EDUCATION}
            """)
    void thePostsAreThoseOfTheAnnex(String clause, String answer, String posts) {
        String members = "jointConferences:[{kind:LEADING_GROUP,posts:[" + posts + "]}]";
        assertThat(GULOU.outcomes("DUTY_ASSIGNMENT", DAY, "coordination/posts", members))
                .filteredOn(outcome -> outcome.getClauses().stream()
                        .anyMatch(each -> each.value().equals(clause)))
                .singleElement()
                .extracting(DistrictCheck::said)
                .isEqualTo(answer);
    }

    @Test
    void theMissingAnnexIsReportedAsAGap() {
        Outcome gap =
                GULOU.outcomes("DUTY_ASSIGNMENT", DAY, "responsibility/duty-assigned", "responsibilities:[]").stream()
                        .filter(outcome -> outcome.getClauses().toString().contains("gulou/annex2.a"))
                        .findFirst()
                        .orElseThrow();

        assertThat(gap.getOutcome().name()).isEqualTo("UNDETERMINED");
        assertThat(gap.getMessage().orElseThrow().zh()).contains("附件2正文缺失");
    }

    @Test
    void theOtherDistrictsOfTheNameAreNotReached() {
        String members = "regions:[{division:\"320106\",milestones:[]}]";
        assertThat(new DistrictCheck("320106").answer("REGION_REPORT", "2020-07-01", "step/filing", members))
                .isEmpty();
    }
}
