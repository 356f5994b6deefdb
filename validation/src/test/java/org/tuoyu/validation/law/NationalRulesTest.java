package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;

class NationalRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-30 | class-group/infant-size          | MET      | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:9}]
            2023-06-30 | class-group/infant-size          | MET      | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:10}]
            2023-06-30 | class-group/infant-size          | BREACHED | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:11}]
            2019-10-07 | class-group/infant-size          |          | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:11}]
            2019-10-08 | class-group/infant-size          | BREACHED | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:11}]
            2023-06-30 | class-group/infant-size          | NOT_APPLICABLE | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:11,closedOn:2023-01-31}]
            2023-06-30 | class-group/younger-toddler-size | MET      | classGroups:[{classGroupRef:c,classType:YOUNGER_TODDLER,enrolledCount:15}]
            2023-06-30 | class-group/younger-toddler-size | BREACHED | classGroups:[{classGroupRef:c,classType:YOUNGER_TODDLER,enrolledCount:16}]
            2023-06-30 | class-group/older-toddler-size   | MET      | classGroups:[{classGroupRef:c,classType:OLDER_TODDLER,enrolledCount:20}]
            2023-06-30 | class-group/older-toddler-size   | BREACHED | classGroups:[{classGroupRef:c,classType:OLDER_TODDLER,enrolledCount:21}]
            2023-06-30 | class-group/mixed-size           | MET      | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18}]
            2023-06-30 | class-group/mixed-size           | BREACHED | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:19}]
            2023-06-30 | class-group/mixed-size           | UNDETERMINED | classGroups:[{classGroupRef:c,classType:MIXED_AGE}]
            2023-06-30 | class-group/mixed-size           | UNDETERMINED | classGroups:[{classGroupRef:c,enrolledCount:19}]
            """)
    void aClassHoldsAtMostTheChildrenOfItsType(String asOf, String rule, String outcome, String institution) {
        expect(asOf, rule, outcome, institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-30 | class-group/infant-ratio          | MET      | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:9,careWorkerCount:3}]
            2023-06-30 | class-group/infant-ratio          | BREACHED | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:10,careWorkerCount:3}]
            2023-06-30 | class-group/infant-ratio          | MET      | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:10,careWorkerCount:4}]
            2023-06-30 | class-group/infant-ratio          | UNDETERMINED | classGroups:[{classGroupRef:c,classType:INFANT,enrolledCount:10}]
            2023-06-30 | class-group/younger-toddler-ratio | MET      | classGroups:[{classGroupRef:c,classType:YOUNGER_TODDLER,enrolledCount:15,careWorkerCount:3}]
            2023-06-30 | class-group/younger-toddler-ratio | BREACHED | classGroups:[{classGroupRef:c,classType:YOUNGER_TODDLER,enrolledCount:15,careWorkerCount:2}]
            2023-06-30 | class-group/older-toddler-ratio   | MET      | classGroups:[{classGroupRef:c,classType:OLDER_TODDLER,enrolledCount:14,careWorkerCount:2}]
            2023-06-30 | class-group/older-toddler-ratio   | BREACHED | classGroups:[{classGroupRef:c,classType:OLDER_TODDLER,enrolledCount:15,careWorkerCount:2}]
            2023-06-30 | class-group/mixed-younger-ratio   | BREACHED | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18,careWorkerCount:3,enrolledByAgeBand:{months18To24:1,months24To36:17}}]
            2023-06-30 | class-group/mixed-younger-ratio   | MET      | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18,careWorkerCount:4,enrolledByAgeBand:{months18To24:1,months24To36:17}}]
            2023-06-30 | class-group/mixed-older-ratio     | MET      | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18,careWorkerCount:3,enrolledByAgeBand:{months18To24:0,months24To36:18}}]
            2023-06-30 | class-group/mixed-older-ratio     | UNDETERMINED | classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18,careWorkerCount:3}]
            2023-10-15 | class-group/home-ratio            |          | institutionForm:HOME_POINT,enrolledTotal:4,careWorkerCount:1
            2023-10-16 | class-group/home-ratio            | BREACHED | institutionForm:HOME_POINT,enrolledTotal:4,careWorkerCount:1
            2023-10-16 | class-group/home-ratio            | MET      | institutionForm:HOME_POINT,enrolledTotal:3,careWorkerCount:1
            2023-10-16 | class-group/home-size             | MET      | institutionForm:HOME_POINT,enrolledTotal:5
            2023-10-16 | class-group/home-size             | BREACHED | institutionForm:HOME_POINT,enrolledTotal:6
            """)
    void aClassHasTheCareWorkersOfItsType(String asOf, String rule, String outcome, String institution) {
        expect(asOf, rule, outcome, institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-14 | class-group/infant-age        | BREACHED | INFANT          | 2021-09-15
            2022-03-15 | class-group/infant-age        | MET      | INFANT          | 2021-09-15
            2022-10-14 | class-group/infant-age        | MET      | INFANT          | 2021-09-15
            2022-10-15 | class-group/infant-age        | BREACHED | INFANT          | 2021-09-15
            2022-09-14 | class-group/younger-toddler-age | BREACHED | YOUNGER_TODDLER | 2021-09-15
            2022-09-15 | class-group/younger-toddler-age | MET    | YOUNGER_TODDLER | 2021-09-15
            2023-09-15 | class-group/younger-toddler-age | MET    | YOUNGER_TODDLER | 2021-09-15
            2023-10-15 | class-group/younger-toddler-age | BREACHED | YOUNGER_TODDLER | 2021-09-15
            2023-09-14 | class-group/older-toddler-age | BREACHED | OLDER_TODDLER   | 2021-09-15
            2023-09-15 | class-group/older-toddler-age | MET      | OLDER_TODDLER   | 2021-09-15
            2024-10-14 | class-group/older-toddler-age | MET      | OLDER_TODDLER   | 2021-09-15
            2024-10-15 | class-group/older-toddler-age | BREACHED | OLDER_TODDLER   | 2021-09-15
            2023-03-14 | class-group/mixed-age         | BREACHED | MIXED_AGE       | 2021-09-15
            2023-03-15 | class-group/mixed-age         | MET      | MIXED_AGE       | 2021-09-15
            """)
    void aChildIsOfTheAgeOfItsClass(String asOf, String rule, String outcome, String classType, String birthDate) {
        expect(asOf, rule, outcome, inClass(classType, birthDate));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before-third-birthday   | 2024-09-14 | class-group/age-limit-birthday       | MET
            before-third-birthday   | 2024-09-15 | class-group/age-limit-birthday       | BREACHED
            month-of-third-birthday | 2024-09-30 | class-group/age-limit-birthday-month | MET
            month-of-third-birthday | 2024-10-01 | class-group/age-limit-birthday-month | BREACHED
            through-36-months       | 2024-10-01 | class-group/age-limit-birthday-month |
            """)
    void theReadingOfTheAgeLimitDecidesTheLastDay(String option, String asOf, String rule, String outcome) {
        String readings = "readings:{national/setting-standard/age-limit:" + option + "}";
        expect(SelfCheck.outcomes(asOf, rule, inClass("OLDER_TODDLER", "2021-09-15"), readings), outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strictest-age-present | class-group/mixed-younger-ratio  | 3 | BREACHED
            strictest-age-present | class-group/mixed-younger-ratio  | 4 | MET
            weighted-sum          | class-group/mixed-weighted-ratio | 2 | BREACHED
            weighted-sum          | class-group/mixed-weighted-ratio | 3 | MET
            configured            | class-group/mixed-configured-ratio | 9 | UNDETERMINED
            """)
    void theReadingOfTheMixedRatioDecidesTheNumber(String option, String rule, int careWorkers, String outcome) {
        String institution = "classGroups:[{classGroupRef:c,classType:MIXED_AGE,enrolledCount:18,careWorkerCount:"
                + careWorkers + ",enrolledByAgeBand:{months18To24:4,months24To36:14}}]";
        String readings = "readings:{national/setting-standard/mixed-class-ratio:" + option + "}";
        expect(SelfCheck.outcomes("2023-06-30", rule, institution, readings), outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-30 | premises/lease-term | BREACHED       | premises:{tenure:LEASED,leaseStart:2020-03-01,leaseEnd:2023-02-27}
            2023-06-30 | premises/lease-term | MET            | premises:{tenure:LEASED,leaseStart:2020-03-01,leaseEnd:2023-02-28}
            2023-06-30 | premises/lease-term | MET            | premises:{tenure:LEASED,leaseStart:2020-03-01,leaseEnd:2023-03-01}
            2023-06-30 | premises/lease-term | NOT_APPLICABLE | premises:{tenure:OWNED}
            2023-06-30 | premises/lease-term | NOT_APPLICABLE | premises:{tenure:LEASED,leaseStart:2019-10-07,leaseEnd:2021-10-06}
            2023-06-30 | premises/lease-term | BREACHED       | premises:{tenure:LEASED,leaseStart:2019-10-08,leaseEnd:2021-10-07}
            2023-06-30 | premises/lease-term | UNDETERMINED   | premises:{tenure:LEASED,leaseStart:2020-03-01}
            2023-06-30 | safety/footage-retention  | BREACHED | premises:{surveillance:{retentionDays:89}}
            2023-06-30 | safety/footage-retention  | MET      | premises:{surveillance:{retentionDays:90}}
            2023-06-30 | safety/footage-retention  | MET      | premises:{surveillance:{retentionDays:91}}
            2023-06-30 | safety/footage-retention  | UNDETERMINED | premises:{surveillance:{hoursPerDay:24}}
            2023-06-30 | safety/surveillance-hours | BREACHED | premises:{surveillance:{hoursPerDay:23.9}}
            2023-06-30 | safety/surveillance-hours | MET      | premises:{surveillance:{hoursPerDay:24}}
            2023-06-30 | safety/surveillance-coverage | BREACHED | premises:{surveillance:{coverage:[LIVING_AREA]}}
            2023-06-30 | safety/surveillance-coverage | BREACHED | premises:{surveillance:{coverage:[]}}
            2023-06-30 | safety/surveillance-coverage | MET      | premises:{surveillance:{coverage:[ACTIVITY_AREA,LIVING_AREA]}}
            2023-06-30 | care/outdoor-minutes      | BREACHED | classGroups:[{classGroupRef:c,outdoorMinutesPerDay:119}]
            2023-06-30 | care/outdoor-minutes      | MET      | classGroups:[{classGroupRef:c,outdoorMinutesPerDay:120}]
            2023-06-30 | care/outdoor-minutes      | NOT_APPLICABLE | classGroups:[{classGroupRef:c,outdoorMinutesPerDay:60,outdoorAdjustmentReason:HEAT}]
            2023-06-30 | fire/highest-floor        | MET      | premises:{floorNumbers:[1,3]}
            2023-06-30 | fire/highest-floor        | BREACHED | premises:{floorNumbers:[3,4]}
            2023-06-30 | fire/lowest-floor         | BREACHED | premises:{floorNumbers:[-1]}
            2022-01-13 | fire/highest-floor        |          | premises:{floorNumbers:[4]}
            2022-01-14 | fire/highest-floor        | BREACHED | premises:{floorNumbers:[4]}
            2023-06-30 | fire/room-exits           | NOT_APPLICABLE | premises:{rooms:[{floorArea:50,exitCount:1}]}
            2023-06-30 | fire/room-exits           | BREACHED | premises:{rooms:[{floorArea:50.1,exitCount:1}]}
            2023-06-30 | fire/room-exits           | MET      | premises:{rooms:[{floorArea:50.1,exitCount:2}]}
            2023-06-30 | premises/window-share     | BREACHED | filing:{submittedOn:2022-07-31},premises:{rooms:[{roomType:LIVING,floorArea:60,windowArea:11.9}]}
            2023-06-30 | premises/window-share     | MET      | filing:{submittedOn:2022-07-31},premises:{rooms:[{roomType:LIVING,floorArea:60,windowArea:12}]}
            2023-06-30 | premises/window-share     | NOT_APPLICABLE | filing:{submittedOn:2022-07-30},premises:{rooms:[{roomType:LIVING,floorArea:60,windowArea:6}]}
            2023-06-30 | premises/observation-room-area | BREACHED | filing:{submittedOn:2022-08-01},premises:{rooms:[{roomType:HEALTH_OBSERVATION,floorArea:5.9}]}
            2023-06-30 | premises/observation-room-area | MET | filing:{submittedOn:2022-08-01},premises:{rooms:[{roomType:HEALTH_OBSERVATION,floorArea:6}]}
            """)
    void premisesMeetTheFiguresOfTheLawOfTheirDay(String asOf, String rule, String outcome, String institution) {
        expect(asOf, rule, outcome, "institutionForm:INDEPENDENT," + institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-30 | staff/director-education  | MET      | role:DIRECTOR,education:JUNIOR_COLLEGE_GRADUATED
            2023-06-30 | staff/director-education  | BREACHED | role:DIRECTOR,education:JUNIOR_COLLEGE_COMPLETED
            2023-06-30 | staff/director-education  | BREACHED | role:DIRECTOR,education:SENIOR_SECONDARY_GRADUATED
            2023-06-30 | staff/director-education  | NOT_APPLICABLE | role:COOK,education:PRIMARY_GRADUATED
            2023-06-30 | staff/director-education  | NOT_APPLICABLE | role:DIRECTOR,education:JUNIOR_COLLEGE
            2023-06-30 | staff/director-education-unclear | BREACHED | role:DIRECTOR,education:JUNIOR_COLLEGE
            2023-06-30 | staff/director-experience | BREACHED | role:DIRECTOR,relevantManagementYears:2.9
            2023-06-30 | staff/director-experience | MET      | role:DIRECTOR,relevantManagementYears:3
            2023-06-30 | staff/director-experience | UNDETERMINED | role:DIRECTOR
            2023-06-30 | staff/director-experience | NOT_APPLICABLE | role:DIRECTOR,relevantManagementYears:1,leftOn:2022-12-31
            2023-06-30 | staff/care-worker-background | MET      | role:CARE_WORKER,relevantMajor:true
            2023-06-30 | staff/care-worker-background | BREACHED | role:CARE_WORKER,relevantMajor:false,careExperience:false
            2023-06-30 | staff/care-worker-background | UNDETERMINED | role:CARE_WORKER,relevantMajor:false
            2023-06-30 | staff/care-worker-training | BREACHED | role:CARE_WORKER,certificates:[{certificateType:CARE_TRAINING}]
            2023-06-30 | staff/care-worker-training | MET      | role:CARE_WORKER,certificates:[{certificateType:MENTAL_HEALTH_TRAINING},{certificateType:CARE_TRAINING}]
            2023-06-30 | staff/care-worker-training | UNDETERMINED | role:CARE_WORKER
            2023-06-30 | staff/guard-dispatch      | BREACHED | role:SECURITY_GUARD,employmentType:CONTRACT
            2023-06-30 | staff/guard-dispatch      | MET      | role:SECURITY_GUARD,employmentType:DISPATCH
            2023-06-30 | staff/background-before-hire | NOT_APPLICABLE | hiredOn:2021-05-31,backgroundCheckOn:2021-07-01
            2023-06-30 | staff/background-before-hire | BREACHED | hiredOn:2021-06-01,backgroundCheckOn:2021-06-02
            2023-06-30 | staff/background-before-hire | MET      | hiredOn:2021-06-01,backgroundCheckOn:2021-06-01
            2023-06-30 | staff/background-before-hire | UNDETERMINED | hiredOn:2021-06-01
            2023-06-30 | health/pre-service-check  | MET      | hiredOn:2022-03-01,preServiceHealthCheckOn:2022-03-01
            2023-06-30 | health/pre-service-check  | BREACHED | hiredOn:2022-03-01,preServiceHealthCheckOn:2022-03-02
            2023-06-30 | health/staff-check-rolling | MET     | preServiceHealthCheckOn:2020-01-01,healthChecks:[{checkedOn:2022-06-30,result:QUALIFIED}]
            2023-06-30 | health/staff-check-rolling | BREACHED | preServiceHealthCheckOn:2020-01-01,healthChecks:[{checkedOn:2022-06-29,result:QUALIFIED}]
            2023-06-30 | health/staff-check-rolling | BREACHED | preServiceHealthCheckOn:2020-01-01,healthChecks:[{checkedOn:2023-06-01,result:UNQUALIFIED}]
            2023-06-30 | health/staff-check-rolling | BREACHED | preServiceHealthCheckOn:2020-01-01,healthChecks:[]
            2023-06-30 | health/staff-check-rolling | MET     | preServiceHealthCheckOn:2023-05-01,healthChecks:[]
            2023-06-30 | health/staff-certificate  | MET      | healthCertificateValidUntil:2023-06-30
            2023-06-30 | health/staff-certificate  | BREACHED | healthCertificateValidUntil:2023-06-29
            2021-08-19 | staff/lifetime-ban        |          | bannedForLife:true
            2021-08-20 | staff/lifetime-ban        | BREACHED | bannedForLife:true
            2021-08-20 | staff/lifetime-ban        | MET      | bannedForLife:false
            2024-03-31 | staff/director-training-hours | BREACHED | role:DIRECTOR,postTrainingHours:59
            2024-03-31 | staff/director-training-hours | MET  | role:DIRECTOR,postTrainingHours:60
            """)
    void staffMeetTheConditionsOfTheirPost(String asOf, String rule, String outcome, String staffMember) {
        expect(asOf, rule, outcome, "institutionForm:INDEPENDENT,staff:[{staffRef:s," + staffMember + "}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-per-full-number | 149 | 0 |          NOT_APPLICABLE
            one-per-full-number | 150 | 0 |          BREACHED
            one-per-full-number | 150 | 1 |          MET
            one-per-full-number | 299 | 1 |          MET
            one-per-full-number | 300 | 1 |          BREACHED
            one-per-full-number | 300 | 2 |          MET
            """)
    void fullTimeHealthWorkersRiseWithEveryFullNumberOfChildren(
            String option, int children, int healthWorkers, String outcome) {
        String workers = "{staffRef:h,role:HEALTH_WORKER,fullTime:true},".repeat(healthWorkers);
        String institution = "institutionForm:INDEPENDENT,enrolledTotal:" + children + ",staff:[" + workers
                + "{staffRef:d,role:DIRECTOR,secondaryRoles:[]}]";
        String readings = "readings:{national/health-care-measures/health-worker-number:" + option + "}";
        expect(SelfCheck.outcomes("2023-06-30", "staff/health-workers-by-number", institution, readings), outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-30 | staff/guard-on-duty | NOT_APPLICABLE | independentSite:false,staff:[]
            2023-06-30 | staff/guard-on-duty | BREACHED       | independentSite:true,staff:[]
            2023-06-30 | staff/guard-on-duty | BREACHED       | independentSite:true,staff:[{staffRef:g,role:SECURITY_GUARD,onDuty:false}]
            2023-06-30 | staff/guard-on-duty | UNDETERMINED   | independentSite:true,staff:[{staffRef:g,role:SECURITY_GUARD}]
            2023-06-30 | staff/guard-on-duty | MET            | independentSite:true,staff:[{staffRef:g,role:SECURITY_GUARD,onDuty:true}]
            2023-06-30 | staff/health-worker | MET            | staff:[{staffRef:a,role:CARE_WORKER,secondaryRoles:[HEALTH_WORKER]}]
            2023-06-30 | staff/health-worker | BREACHED       | staff:[{staffRef:a,role:CARE_WORKER,secondaryRoles:[]}]
            2023-06-30 | staff/health-worker | UNDETERMINED   | staff:[{staffRef:a,role:CARE_WORKER}]
            2023-06-30 | staff/small-health-worker | BREACHED | enrolledTotal:149,staff:[{staffRef:a,role:CARE_WORKER,secondaryRoles:[]}]
            2023-06-30 | staff/small-health-worker | NOT_APPLICABLE | enrolledTotal:150,staff:[]
            2023-06-30 | staff/cook          | NOT_APPLICABLE | meals:{provided:true,source:CATERING},staff:[]
            2023-06-30 | staff/cook          | BREACHED       | meals:{provided:true,source:OWN_KITCHEN},staff:[]
            2023-06-30 | staff/cook          | MET            | meals:{provided:true,source:OWN_KITCHEN},staff:[{staffRef:k,role:COOK}]
            2023-06-30 | filing/documents    | BREACHED       | filing:{submittedOn:2019-12-18,documents:[{documentType:FILING_FORM}]}
            2023-06-30 | filing/documents    | MET            | filing:{submittedOn:2019-12-18,documents:[{documentType:FILING_FORM},{documentType:COMMITMENT_LETTER},{documentType:PREMISES_PROOF},{documentType:STAFF_QUALIFICATION_PROOF},{documentType:HYGIENE_EVALUATION},{documentType:FIRE_SAFETY_PROOF}]}
            2023-06-30 | filing/documents    | BREACHED       | filing:{submittedOn:2019-12-19,documents:[{documentType:FILING_FORM},{documentType:COMMITMENT_LETTER},{documentType:PREMISES_PROOF},{documentType:STAFF_QUALIFICATION_PROOF},{documentType:HYGIENE_EVALUATION},{documentType:FIRE_SAFETY_PROOF}]}
            2023-06-30 | filing/documents    | UNDETERMINED   | filing:{submittedOn:2020-03-01}
            2023-06-30 | filing/food-licence | NOT_APPLICABLE | meals:{provided:false},filing:{submittedOn:2020-03-01,documents:[]}
            2023-06-30 | filing/food-licence | BREACHED       | meals:{provided:true},filing:{submittedOn:2020-03-01,documents:[]}
            2023-06-30 | filing/food-licence | MET            | meals:{provided:true},filing:{submittedOn:2020-03-01,documents:[{documentType:FOOD_BUSINESS_LICENCE}]}
            2023-06-30 | filing/hygiene-before-opening | MET      | operationStatus:OPERATING,openedOn:2021-03-01,filing:{documents:[{documentType:HYGIENE_EVALUATION,result:QUALIFIED,issuedOn:2021-03-01}]}
            2023-06-30 | filing/hygiene-before-opening | BREACHED | operationStatus:OPERATING,openedOn:2021-03-01,filing:{documents:[{documentType:HYGIENE_EVALUATION,result:QUALIFIED,issuedOn:2021-03-02}]}
            2023-06-30 | filing/hygiene-before-opening | NOT_APPLICABLE | operationStatus:PREPARING,filing:{documents:[]}
            2023-06-30 | filing/filed        | BREACHED       | filing:{status:NOT_FILED}
            2023-06-30 | filing/filed        | MET            | filing:{status:ACCEPTED}
            2023-06-30 | registration/for-profit-route | MET      | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,registration:{authority:MARKET_REGULATION,registeredOn:2019-12-19}
            2023-06-30 | registration/for-profit-route | BREACHED | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2019-12-19}
            2023-06-30 | registration/for-profit-route | NOT_APPLICABLE | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2019-12-18}
            2023-06-30 | registration/for-profit-route | UNDETERMINED | profitOrientation:FOR_PROFIT,legalForm:SOCIAL_SERVICE_ORGANIZATION,registration:{authority:CIVIL_AFFAIRS,registeredOn:2021-01-04}
            2023-06-30 | registration/social-service-route | BREACHED | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,registration:{authority:EDUCATION,registeredOn:2021-01-04}
            2023-06-30 | registration/business-scope | BREACHED | registration:{businessScope:"教育咨询",registeredOn:2021-01-04}
            2023-06-30 | registration/business-scope | MET      | registration:{businessScope:"托育服务；教育咨询",registeredOn:2021-01-04}
            2023-06-30 | registration/enterprise-code | BREACHED | legalForm:ENTERPRISE,creditCode:"52330703TT0000023W",registration:{registeredOn:2021-01-04}
            2023-06-30 | registration/enterprise-code | MET      | legalForm:ENTERPRISE,creditCode:"91320509TT0000031Y",registration:{registeredOn:2021-01-04}
            2023-06-30 | disclosure/topics   | BREACHED       | disclosures:[{topic:FEES},{topic:CARE},{topic:MEALS_NUTRITION},{topic:HEALTH}]
            2023-06-30 | disclosure/topics   | MET            | disclosures:[{topic:FEES},{topic:CARE},{topic:MEALS_NUTRITION},{topic:HEALTH},{topic:SECURITY}]
            2023-06-30 | safety/emergency-plans | BREACHED    | safety:{emergencyPlans:[{planType:FIRE}]}
            2023-06-30 | safety/abuse-incidents | MET         | incidents:{abuseIncidents:[]}
            2023-06-30 | safety/abuse-incidents | BREACHED    | incidents:{abuseIncidents:[{foundOn:2023-05-01}]}
            2023-06-30 | safety/abuse-incidents | UNDETERMINED | incidents:{accidents:[]}
            """)
    void anInstitutionIsFiledStaffedAndManaged(String asOf, String rule, String outcome, String institution) {
        expect(asOf, rule, outcome, "institutionForm:INDEPENDENT," + institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            health/entry-check    | MET      | enrolledOn:2023-02-20,entryHealthCheckOn:2023-02-20
            health/entry-check    | BREACHED | enrolledOn:2023-02-20,entryHealthCheckOn:2023-02-21
            health/entry-check    | NOT_APPLICABLE | enrolledOn:2010-10-31,entryHealthCheckOn:2010-11-05
            health/vaccination-check-deadline | MET      | enrolledOn:2023-02-20,vaccinationCheckedOn:2023-03-22
            health/vaccination-check-deadline | BREACHED | enrolledOn:2023-02-20,vaccinationCheckedOn:2023-03-23
            health/return-check   | NOT_APPLICABLE | absences:[{from:2023-01-10,to:2023-04-09,returnHealthCheckOn:2022-12-01}]
            health/return-check   | BREACHED | absences:[{from:2023-01-10,to:2023-04-10,returnHealthCheckOn:2022-12-01}]
            health/return-check   | MET      | absences:[{from:2023-01-10,to:2023-04-10,returnHealthCheckOn:2023-04-09}]
            health/return-check   | UNDETERMINED | absences:[{from:2023-01-10,to:2023-04-10}]
            agreement/signed      | BREACHED | enrolledOn:2023-02-20,agreementSignedOn:2023-02-21
            agreement/signed      | MET      | enrolledOn:2023-02-20,agreementSignedOn:2023-02-20
            """)
    void aChildIsCheckedAndAgreedUponInTime(String rule, String outcome, String child) {
        expect("2023-06-30", rule, outcome, "children:[{childRef:k," + child + "}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-10-08 | MET
            2023-10-09 | BREACHED
            """)
    void aReceiptIsDueWithinFiveWorkingDaysAcrossTheHolidayOfTheYear(String receiptOn, String outcome) {
        String institution = "filing:{submittedOn:2023-09-25,receiptOn:" + receiptOn + "}";
        String calendar = "calendar:{years:[2023],workingDays:[2023-10-07,2023-10-08],"
                + "holidays:[2023-09-29,2023-10-02,2023-10-03,2023-10-04,2023-10-05,2023-10-06]}";
        expect(SelfCheck.outcomes("2023-12-31", "filing/receipt-deadline", institution, calendar), outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | quality/team-points | MET            | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:TEAM,points:139}]}
            2024-04-30 | quality/team-points | MET            | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:TEAM,points:140}]}
            2024-04-30 | quality/team-points | BREACHED       | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:TEAM,points:140.5}]}
            2024-04-30 | quality/team-points | NOT_APPLICABLE | qualityEvaluation:{evaluatedOn:2024-03-31,scores:[{dimension:TEAM,points:141}]}
            2024-04-30 | quality/team-points | UNDETERMINED   | qualityEvaluation:{evaluatedOn:2024-04-02}
            2024-04-30 | quality/points-in-all | MET          | qualityEvaluation:{evaluatedOn:2024-04-01,totalPoints:1000}
            2024-04-30 | quality/points-in-all | BREACHED     | qualityEvaluation:{evaluatedOn:2024-04-01,totalPoints:1001}
            2024-04-30 | quality/conditions-points | BREACHED | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:CONDITIONS,points:101}]}
            2024-04-30 | quality/care-points | BREACHED       | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:CARE,points:201}]}
            2024-04-30 | quality/health-points | BREACHED     | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:HEALTH,points:211}]}
            2024-04-30 | quality/parenting-support-points | BREACHED | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:PARENTING_SUPPORT,points:81}]}
            2024-04-30 | quality/safety-points | BREACHED     | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:SAFETY,points:201}]}
            2024-04-30 | quality/management-points | BREACHED | qualityEvaluation:{evaluatedOn:2024-04-01,scores:[{dimension:MANAGEMENT,points:71}]}
            2023-06-30 | premises/allocated-land-in-catalogue | MET            | premises:{land:{supplyMode:ALLOCATED,inAllocationCatalogue:true}}
            2023-06-30 | premises/allocated-land-in-catalogue | BREACHED       | premises:{land:{supplyMode:ALLOCATED,inAllocationCatalogue:false}}
            2023-06-30 | premises/allocated-land-in-catalogue | UNDETERMINED   | premises:{land:{supplyMode:ALLOCATED}}
            2023-06-30 | premises/allocated-land-in-catalogue | NOT_APPLICABLE | premises:{land:{supplyMode:GRANTED,inAllocationCatalogue:false}}
            """)
    void pointsAndLandKeepToTheirFrame(String asOf, String rule, String outcome, String institution) {
        expect(asOf, rule, outcome, "institutionForm:INDEPENDENT," + institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-30 | disclosure/fee-control | price-2024-1477/2 | false |
            2024-10-31 | disclosure/fee-control | price-2024-1477/2 | true  | MET
            2024-10-31 | disclosure/fee-control | price-2024-1477/2 | false | BREACHED
            2024-10-31 | disclosure/fee-control | price-2024-1477/1 | true  | UNDETERMINED
            2021-10-31 | privacy/minimum-data   | pipl/6  | false |
            2021-11-01 | privacy/minimum-data   | pipl/6  | true  | MET
            2021-11-01 | privacy/minimum-data   | pipl/6  | false | BREACHED
            2021-11-01 | privacy/retention      | pipl/19 | true  | MET
            2021-11-01 | privacy/retention      | pipl/19 | false | BREACHED
            2021-11-01 | privacy/publication    | pipl/25 | true  | MET
            2021-11-01 | privacy/publication    | pipl/25 | false | BREACHED
            """)
    void whatOnlyAPersonCanJudgeIsDeclared(String asOf, String rule, String clause, boolean declared, String outcome) {
        String attestation = "attestations:[{clause:\"national/" + clause + "\",declared:" + declared
                + ",evidenceReference:\"record 1\"}]";
        expect(SelfCheck.outcomes(asOf, rule, "inclusiveRecognitions:[{from:2020-01-01}]", attestation), outcome);
    }

    private static String inClass(String classType, String birthDate) {
        return "classGroups:[{classGroupRef:c,classType:" + classType + "}],children:[{childRef:k,classGroupRef:c,"
                + "birthDate:" + birthDate + "}]";
    }

    private static void expect(String asOf, String rule, String outcome, String institution) {
        expect(SelfCheck.outcomes(asOf, rule, institution), outcome);
    }

    private static void expect(List<Outcome> outcomes, String outcome) {
        assertThat(outcomes.stream().map(each -> each.getOutcome().name()).distinct())
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }
}
