package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.ClauseId;

/** Rows by hand from the clauses of Wujiang, Suzhou, that bind institutions. */
class WujiangInstitutionRulesTest {

    private static final DistrictCheck WUJIANG = new DistrictCheck("320509");
    private static final String DAY = "2023-06-30";

    private static String selfCheck(String asOf, String rule, String facts, String further) {
        String form = facts.contains("institutionForm") ? "" : "institutionForm:INDEPENDENT,";
        return WUJIANG.answer(
                "SELF_CHECK", asOf, rule, "institutions:[{institutionRef:one," + form + facts + "}]" + further);
    }

    // 四（一）and annex 二.2, 7, 13, 14
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/public-institution-route | MET                               | legalForm:PUBLIC_INSTITUTION,profitOrientation:NON_PROFIT,registration:{authority:ORG_ESTABLISHMENT,registeredOn:2022-05-06}
            registration/public-institution-route | BREACHED ERROR                    | legalForm:PUBLIC_INSTITUTION,profitOrientation:NON_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2022-05-06}
            registration/public-institution-route | UNDETERMINED                      | legalForm:PUBLIC_INSTITUTION,profitOrientation:NON_PROFIT,registration:{registeredOn:2022-05-06}
            registration/social-service-route     | MET                               | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2022-05-06}
            registration/social-service-route     | BREACHED ERROR                    | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,registration:{authority:MARKET_REGULATION,registeredOn:2022-05-06}
            registration/for-profit-route         | MET                               | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,capitalOrigin:DOMESTIC,registration:{authority:ADMIN_APPROVAL,registeredOn:2022-05-06}
            registration/for-profit-route         | BREACHED ERROR                    | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,capitalOrigin:DOMESTIC,registration:{authority:MARKET_REGULATION,registeredOn:2022-05-06}
            registration/for-profit-route         | MET                               | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,capitalOrigin:FOREIGN,registration:{authority:MARKET_REGULATION,registeredOn:2022-05-06}
            registration/for-profit-route         | BREACHED ERROR                    | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,capitalOrigin:FOREIGN,registration:{authority:ADMIN_APPROVAL,registeredOn:2022-05-06}
            registration/for-profit-route         | UNDETERMINED                      | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,registration:{authority:ADMIN_APPROVAL,registeredOn:2022-05-06}
            registration/employer-run-route       | MET                               | institutionForm:EMPLOYER_RUN,legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2022-05-06}
            registration/employer-run-route       | BREACHED ERROR                    | institutionForm:EMPLOYER_RUN,legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,capitalOrigin:DOMESTIC,registration:{authority:CIVIL_AFFAIRS,registeredOn:2022-05-06}
            registration/authority-in-district    | MET                               | division:"320509",registration:{authorityDivision:"320509",registeredOn:2022-05-06}
            registration/authority-in-district    | BREACHED WARNING                  | division:"320509",registration:{authorityDivision:"320500",registeredOn:2022-05-06}
            registration/authority-in-district    | UNDETERMINED                      | division:"320509",registration:{registeredOn:2022-05-06}
            registration/authority-in-district    | NOT_APPLICABLE                    | institutionForm:KINDERGARTEN_CLASS,division:"320509",registration:{authorityDivision:"320500",registeredOn:2022-05-06}
            registration/business-scope           | MET                               | registration:{businessScope:"托育服务",registeredOn:2021-07-20}
            registration/business-scope           | BREACHED ERROR                    | registration:{businessScope:"婴幼儿照护服务",registeredOn:2021-07-20}
            registration/business-scope           | BREACHED ERROR                    | registration:{businessScope:"早教咨询",registeredOn:2021-07-21}
            registration/business-scope           | NOT_APPLICABLE and BREACHED ERROR | registration:{businessScope:"早教咨询",registeredOn:2018-07-19}
            registration/business-scope           | NOT_APPLICABLE and MET            | registration:{businessScope:"餐饮服务；托育服务",registeredOn:2018-07-19}
            registration/business-scope           | UNDETERMINED                      | registration:{registeredOn:2022-05-06}
            registration/business-scope           | NOT_APPLICABLE                    | institutionForm:KINDERGARTEN_CLASS,registration:{businessScope:"学前教育",registeredOn:2022-05-06}
            filing/filed-after-registration       | MET                               | registration:{registered:true},filing:{status:ACCEPTED}
            filing/filed-after-registration       | MET                               | registration:{registered:true},filing:{status:SUBMITTED}
            filing/filed-after-registration       | BREACHED ERROR                    | registration:{registered:true},filing:{status:NOT_FILED}
            filing/filed-after-registration       | UNDETERMINED                      | registration:{registered:true}
            filing/filed-after-registration       | NOT_APPLICABLE                    | registration:{registered:false},filing:{status:NOT_FILED}
            filing/filed-after-registration       | NOT_APPLICABLE                    | institutionForm:KINDERGARTEN_CLASS,registration:{registered:true},filing:{status:NOT_FILED}
            registration/before-filing            | MET                               | registration:{registeredOn:2022-06-01},filing:{submittedOn:2022-06-01}
            registration/before-filing            | BREACHED ERROR                    | registration:{registeredOn:2022-06-02},filing:{submittedOn:2022-06-01}
            filing/with-health-bureau             | MET                               | filing:{submittedOn:2022-06-01,authority:HEALTH}
            filing/with-health-bureau             | BREACHED ERROR                    | filing:{submittedOn:2022-06-01,authority:CIVIL_AFFAIRS}
            filing/with-health-bureau             | UNDETERMINED                      | filing:{submittedOn:2022-06-01}
            filing/with-health-bureau             | NOT_APPLICABLE                    | institutionForm:KINDERGARTEN_CLASS,filing:{submittedOn:2022-06-01,authority:EDUCATION}
            registration/supervised-by-education  | MET                               | institutionForm:KINDERGARTEN_CLASS,supervisedBy:EDUCATION
            registration/supervised-by-education  | BREACHED ERROR                    | institutionForm:KINDERGARTEN_CLASS,supervisedBy:HEALTH
            registration/supervised-by-education  | UNDETERMINED                      | institutionForm:KINDERGARTEN_CLASS
            registration/supervised-by-education  | NOT_APPLICABLE                    | supervisedBy:HEALTH
            filing/documents                      | MET                               | filing:{submittedOn:2022-06-01,documents:[{documentType:FILING_FORM},{documentType:COMMITMENT_LETTER},{documentType:REGISTRATION_CERTIFICATE},{documentType:PREMISES_PROOF},{documentType:STAFF_QUALIFICATION_PROOF},{documentType:STAFF_HEALTH_CERTIFICATE},{documentType:HYGIENE_EVALUATION},{documentType:FIRE_SAFETY_PROOF}]}
            filing/documents                      | BREACHED ERROR                    | filing:{submittedOn:2022-06-01,documents:[{documentType:FILING_FORM}]}
            filing/food-licence                   | MET                               | meals:{provided:true},filing:{submittedOn:2022-06-01,documents:[{documentType:FOOD_BUSINESS_LICENCE}]}
            filing/food-licence                   | BREACHED ERROR                    | meals:{provided:true},filing:{submittedOn:2022-06-01,documents:[]}
            filing/commitment-letter              | MET                               | filing:{submittedOn:2021-07-20,documents:[{documentType:COMMITMENT_LETTER}]}
            filing/commitment-letter              | BREACHED ERROR                    | filing:{submittedOn:2021-07-20,documents:[{documentType:FILING_FORM}]}
            filing/commitment-letter              | NOT_APPLICABLE                    | filing:{submittedOn:2021-07-19,documents:[{documentType:FILING_FORM}]}
            filing/commitment-letter              | BREACHED ERROR                    | filing:{submittedOn:2021-07-21,documents:[]}
            filing/commitment-letter              | UNDETERMINED                      | filing:{submittedOn:2022-06-01}
            """)
    void registrationAndFilingGoWhereTheCapitalAndTheFormLead(String rule, String answer, String facts) {
        assertThat(selfCheck(DAY, rule, facts, "")).isEqualTo(answer);
    }

    // 五（一）第2、3段
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            premises/lease-term              | MET              | premises:{tenure:LEASED,leaseStart:2022-01-01,leaseEnd:2024-12-31}
            premises/lease-term              | BREACHED ERROR   | premises:{tenure:LEASED,leaseStart:2022-01-01,leaseEnd:2024-12-30}
            premises/hygiene-and-protection  | MET              | premises:{hygieneAndProtectionMet:true}
            premises/hygiene-and-protection  | BREACHED ERROR   | premises:{hygieneAndProtectionMet:false}
            premises/hygiene-and-protection  | UNDETERMINED     | premises:{tenure:OWNED}
            safety/system                    | MET              | systems:[SAFETY]
            safety/system                    | BREACHED ERROR   | systems:[DISINFECTION]
            safety/system                    | UNDETERMINED     | enrolledTotal:1
            safety/emergency-plans           | MET              | safety:{emergencyPlans:[{planType:NATURAL_DISASTER},{planType:INFECTIOUS_DISEASE},{planType:FOOD_POISONING},{planType:STAMPEDE},{planType:FIRE},{planType:VIOLENCE}]}
            safety/emergency-plans           | BREACHED ERROR   | safety:{emergencyPlans:[]}
            safety/physical-protection       | MET              | safety:{physicalProtection:true}
            safety/physical-protection       | BREACHED ERROR   | safety:{physicalProtection:false}
            safety/physical-protection       | UNDETERMINED     | safety:{technicalProtection:true}
            safety/technical-protection      | MET              | safety:{technicalProtection:true}
            safety/technical-protection      | BREACHED ERROR   | safety:{technicalProtection:false}
            safety/training                  | MET              | safety:{trainingsHeldOn:[2023-03-01]}
            safety/training                  | BREACHED ERROR   | safety:{trainingsHeldOn:[]}
            safety/drills                    | MET              | safety:{drillsHeldOn:[2023-03-01]}
            safety/drills                    | BREACHED WARNING | safety:{drillsHeldOn:[]}
            safety/drills                    | UNDETERMINED     | safety:{trainingsHeldOn:[]}
            safety/surveillance-hours        | MET              | premises:{surveillance:{hoursPerDay:24}}
            safety/surveillance-hours        | BREACHED ERROR   | premises:{surveillance:{hoursPerDay:23}}
            safety/surveillance-hours        | BREACHED ERROR   | premises:{surveillance:{hoursPerDay:23.9}}
            safety/footage-retention         | BREACHED ERROR   | premises:{surveillance:{retentionDays:89}}
            safety/footage-retention         | MET              | premises:{surveillance:{retentionDays:90}}
            safety/footage-retention         | MET              | premises:{surveillance:{retentionDays:91}}
            safety/footage-retention         | UNDETERMINED     | premises:{surveillance:{hoursPerDay:24}}
            safety/footage-retention         | NOT_APPLICABLE   | institutionForm:HOME_POINT,premises:{surveillance:{retentionDays:1}}
            safety/responsible-person        | MET              | safetyResponsibleRef:p
            safety/abuse-incidents           | MET              | incidents:{abuseIncidents:[]}
            safety/abuse-incidents           | BREACHED ERROR   | incidents:{abuseIncidents:[{foundOn:2023-05-01}]}
            safety/accident-insurance        | MET              | safety:{insurances:[{insuranceType:CHILD_ACCIDENT}]}
            safety/accident-insurance        | BREACHED ADVICE  | safety:{insurances:[{insuranceType:INSTITUTION_LIABILITY}]}
            safety/accident-insurance        | UNDETERMINED     | enrolledTotal:1
            premises/allocated-land-listed   | MET              | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:true}}
            premises/allocated-land-listed   | BREACHED ADVICE  | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:false}}
            premises/allocated-land-listed   | UNDETERMINED     | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocated-land-listed   | NOT_APPLICABLE   | premises:{tenure:OWNED,land:{supplyMode:GRANTED,inAllocationCatalogue:false}}
            premises/allocated-to-non-profit | MET              | profitOrientation:NON_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocated-to-non-profit | BREACHED ADVICE  | profitOrientation:FOR_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            premises/allocated-to-non-profit | NOT_APPLICABLE   | profitOrientation:FOR_PROFIT,premises:{tenure:LEASED,land:{supplyMode:ALLOCATED}}
            premises/environment             | MET              | premises:{siteDeclaration:[SOUND_ENVIRONMENT,AWAY_FROM_HAZARDS]}
            premises/environment             | BREACHED WARNING | premises:{siteDeclaration:[AWAY_FROM_HAZARDS]}
            premises/environment             | UNDETERMINED     | premises:{tenure:OWNED}
            """)
    void premisesAndSafetyAreAsTheDocumentAsks(String rule, String answer, String facts) {
        assertThat(selfCheck(DAY, rule, facts, "")).isEqualTo(answer);
    }

    // 五（一）第4段, 六（四）
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff/security-staff               | MET              | staff:[{staffRef:p,role:SECURITY_GUARD}]
            staff/security-staff               | BREACHED WARNING | staff:[{staffRef:p,role:COOK,secondaryRoles:[]}]
            staff/security-staff               | BREACHED WARNING | staff:[{staffRef:p,role:SECURITY_GUARD,leftOn:2022-12-31}]
            staff/security-staff               | UNDETERMINED     | enrolledTotal:1
            staff/health-worker                | MET              | staff:[{staffRef:p,role:HEALTH_WORKER}]
            staff/health-worker                | BREACHED ERROR   | staff:[{staffRef:p,role:COOK,secondaryRoles:[]}]
            health/yearly-care-training        | MET              | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-01-01}]}]
            health/yearly-care-training        | BREACHED ERROR   | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2021-12-31}]}]
            health/yearly-care-training        | MET              | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2022-01-02,trainings:[]}]
            health/yearly-care-training        | BREACHED ERROR   | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2021-12-31,trainings:[]}]
            health/yearly-care-training        | UNDETERMINED     | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01}]
            health/yearly-care-training        | NOT_APPLICABLE   | staff:[{staffRef:p,role:COOK,hiredOn:2020-01-01,trainings:[]}]
            health/yearly-care-training-carers | MET              | staff:[{staffRef:p,role:CARE_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-03-01}]}]
            health/yearly-care-training-carers | BREACHED WARNING | staff:[{staffRef:p,role:CARE_WORKER,hiredOn:2020-01-01,trainings:[]}]
            health/staff-check-rolling         | MET              | staff:[{staffRef:p,preServiceHealthCheckOn:2020-01-01,healthChecks:[{checkedOn:2022-06-30,result:QUALIFIED}]}]
            health/staff-check-rolling         | BREACHED ERROR   | staff:[{staffRef:p,preServiceHealthCheckOn:2020-01-01,healthChecks:[{checkedOn:2022-06-29,result:QUALIFIED}]}]
            staff/not-blacklisted              | MET              | staff:[{staffRef:p,bans:[{banType:LIFETIME_BAN}]}]
            staff/not-blacklisted              | NOT_APPLICABLE   | staff:[{staffRef:p,bans:[]}]
            staff/not-blacklisted              | BREACHED WARNING | staff:[{staffRef:p,bans:[{banType:BLACKLIST}]}]
            staff/not-blacklisted              | NOT_APPLICABLE   | staff:[{staffRef:p,role:COOK}]
            staff/abuse-record                 | MET              | staff:[{staffRef:p,abuseRecordResult:CLEAR}]
            staff/abuse-record                 | BREACHED ERROR   | staff:[{staffRef:p,abuseRecordResult:HIT}]
            staff/training-subjects            | MET              | staff:[{staffRef:p,role:CARE_WORKER,trainings:[{trainingType:LAW_ETHICS},{trainingType:SAFETY},{trainingType:CARE}]}]
            staff/training-subjects            | BREACHED WARNING | staff:[{staffRef:p,role:CARE_WORKER,trainings:[{trainingType:LAW_ETHICS},{trainingType:SAFETY}]}]
            staff/training-subjects            | UNDETERMINED     | staff:[{staffRef:p,role:CARE_WORKER}]
            staff/training-subjects            | NOT_APPLICABLE   | staff:[{staffRef:p,role:COOK,trainings:[]}]
            """)
    void staffAreTrainedExaminedAndFit(String rule, String answer, String facts) {
        assertThat(selfCheck(DAY, rule, facts, "")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kindergarten/older-children-first | MET              | institutionForm:KINDERGARTEN_CLASS,kindergarten:{olderChildrenServed:true}
            kindergarten/older-children-first | BREACHED ADVICE  | institutionForm:INTEGRATED_KINDERGARTEN,kindergarten:{olderChildrenServed:false}
            kindergarten/older-children-first | UNDETERMINED     | institutionForm:KINDERGARTEN_CLASS
            kindergarten/older-children-first | NOT_APPLICABLE   | kindergarten:{olderChildrenServed:false}
            credit/not-blacklisted            | MET              | credit:{blacklisted:false}
            credit/not-blacklisted            | BREACHED WARNING | credit:{blacklisted:true}
            credit/not-blacklisted            | UNDETERMINED     | credit:{fileEstablished:true}
            disclosure/unified-sign           | MET              | unifiedSign:true
            disclosure/unified-sign           | BREACHED INFO    | unifiedSign:false
            disclosure/unified-sign           | UNDETERMINED     | enrolledTotal:1
            management/parents-committee      | MET              | parents:{committeeEstablishedOn:2022-09-01}
            management/parents-committee      | UNDETERMINED     | enrolledTotal:1
            """)
    void kindergartensCreditAndSignsAreRead(String rule, String answer, String facts) {
        assertThat(selfCheck(DAY, rule, facts, "")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kindergarten/nursery-class-entry-age | MET             | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2021-07-01,enrolledOn:2023-07-01}] | 2023-09-30
            kindergarten/nursery-class-entry-age | BREACHED ADVICE | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2021-07-02,enrolledOn:2023-07-01}] | 2023-09-30
            kindergarten/nursery-class-entry-age | MET             | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2020-07-02,enrolledOn:2023-07-01}] | 2023-09-30
            kindergarten/nursery-class-entry-age | BREACHED ADVICE | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2020-07-01,enrolledOn:2023-07-01}] | 2023-09-30
            kindergarten/nursery-class-entry-age | NOT_APPLICABLE  | children:[{childRef:k,birthDate:2022-07-01,enrolledOn:2023-07-01}] | 2023-09-30
            child/under-three-at-entry           | MET             | children:[{childRef:k,birthDate:2020-07-02,enrolledOn:2023-07-01}] | 2023-09-30
            child/under-three-at-entry           | BREACHED INFO   | children:[{childRef:k,birthDate:2020-07-01,enrolledOn:2023-07-01}] | 2023-09-30
            child/under-three-at-entry           | MET             | children:[{childRef:k,birthDate:2020-02-29,enrolledOn:2023-02-27}] | 2023-09-30
            child/under-three-at-entry           | UNDETERMINED    | children:[{childRef:k,enrolledOn:2023-07-01}] | 2023-09-30
            child/under-three-at-entry           | NOT_APPLICABLE  | children:[{childRef:k,birthDate:2020-07-01,enrolledOn:2023-07-01,leftOn:2023-08-01}] | 2023-09-30
            health/yearly-care-training          | BREACHED ERROR  | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01,trainings:[]}] | 2023-01-01
            """)
    void ageAndTrainingAreJudgedToTheDay(String rule, String answer, String facts, String asOf) {
        assertThat(selfCheck(asOf, rule, facts, "")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/employer-run-route            | UNDETERMINED     | employer-run-premises | closed-premises-open | 2023-06-30 | institutionForm:EMPLOYER_RUN,legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,registration:{authority:CIVIL_AFFAIRS,registeredOn:2022-05-06}
            registration/authority-in-district         |                  | authority-elsewhere | elsewhere-not-checked | 2023-06-30 | division:"320509",registration:{authorityDivision:"320500",registeredOn:2022-05-06}
            registration/business-scope                | UNDETERMINED     | scope-words | near-synonyms-open | 2023-06-30 | registration:{businessScope:"婴幼儿照护服务",registeredOn:2022-05-06}
            registration/business-scope                | UNDETERMINED     | scope-transition | grace-not-said | 2023-06-30 | registration:{businessScope:"早教咨询",registeredOn:2018-07-19}
            filing/filed-after-registration            | BREACHED ERROR   | kindergarten-filing | kindergartens-file-too | 2023-06-30 | institutionForm:KINDERGARTEN_CLASS,registration:{registered:true},filing:{status:NOT_FILED}
            filing/filed-after-registration            | UNDETERMINED     | promptly | limit-not-said | 2023-06-30 | registration:{registered:true},filing:{status:NOT_FILED}
            kindergarten/older-children-first          |                  | demand-proviso | priority-only | 2023-06-30 | institutionForm:KINDERGARTEN_CLASS,kindergarten:{olderChildrenServed:false}
            kindergarten/nursery-class-entry-age       |                  | nursery-class-ages | band-describes-demand | 2023-09-30 | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2022-07-01,enrolledOn:2023-07-01}]
            child/three-at-entry                       | MET              | child-age | three-included | 2023-09-30 | children:[{childRef:k,birthDate:2020-07-01,enrolledOn:2023-07-01}]
            child/three-at-entry                       | BREACHED INFO    | child-age | three-included | 2023-09-30 | children:[{childRef:k,birthDate:2020-06-01,enrolledOn:2023-07-01}]
            premises/hygiene-and-protection            | UNDETERMINED     | layout | layout-of-network | 2023-06-30 | premises:{hygieneAndProtectionMet:true}
            filing/commitment-letter                   | UNDETERMINED     | commitment-letter | letter-covers-fields | 2023-06-30 | filing:{submittedOn:2022-06-01,documents:[{documentType:COMMITMENT_LETTER}]}
            staff/security-staff                       | UNDETERMINED     | security-staff | guards-not-quantified | 2023-06-30 | staff:[{staffRef:p,role:SECURITY_GUARD}]
            safety/technical-protection                | UNDETERMINED     | protection-extent | extent-not-said | 2023-06-30 | safety:{technicalProtection:true}
            safety/drills                              | UNDETERMINED     | drills | interval-not-said | 2023-06-30 | safety:{drillsHeldOn:[]}
            safety/surveillance-hours                  | UNDETERMINED     | surveillance-norm | follows-national | 2023-06-30 | premises:{surveillance:{hoursPerDay:24}}
            safety/footage-retention                   | UNDETERMINED     | retention-of-new | oldest-recording | 2023-06-30 | premises:{surveillance:{retentionDays:90}}
            safety/responsible-person                  | UNDETERMINED     | primary-responsibility | one-responsible | 2023-06-30 | safetyResponsibleRef:p
            staff/health-worker                        | UNDETERMINED     | health-care-staff | health-staff-not-said | 2023-06-30 | staff:[{staffRef:p,role:HEALTH_WORKER}]
            health/yearly-care-training-rolling        | MET              | yearly | by-twelve-months | 2023-06-30 | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-06-30}]}]
            health/yearly-care-training-rolling        | BREACHED ERROR   | yearly | by-twelve-months | 2023-06-30 | staff:[{staffRef:p,role:HEALTH_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-06-29}]}]
            health/yearly-care-training-carers         |                  | persons-trained | health-staff-alone | 2023-06-30 | staff:[{staffRef:p,role:CARE_WORKER,hiredOn:2020-01-01,trainings:[]}]
            health/yearly-care-training-carers-rolling | BREACHED WARNING | yearly | by-twelve-months | 2023-06-30 | staff:[{staffRef:p,role:CARE_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-06-29}]}]
            health/yearly-care-training-carers-rolling | MET              | yearly | by-twelve-months | 2023-06-30 | staff:[{staffRef:p,role:CARE_WORKER,hiredOn:2020-01-01,trainings:[{trainingType:HEALTH_CARE,completedOn:2022-06-30}]}]
            credit/not-blacklisted                     |                  | blacklist-effect | blacklist-without-effect | 2023-06-30 | credit:{blacklisted:true}
            staff/abuse-record                         | UNDETERMINED     | zero-tolerance | no-bar-stated | 2023-06-30 | staff:[{staffRef:p,abuseRecordResult:HIT}]
            disclosure/unified-sign                    | UNDETERMINED     | unified-sign | sign-not-designed | 2023-06-30 | unifiedSign:true
            management/parents-committee               | UNDETERMINED     | parents-committee | committee-size-open | 2023-06-30 | parents:{committeeEstablishedOn:2022-09-01}
            premises/allocated-land-listed             |                  | allocation-scope | catalogue-for-facilities | 2023-06-30 | premises:{tenure:OWNED,land:{supplyMode:ALLOCATED,inAllocationCatalogue:false}}
            staff/training-subjects                    | UNDETERMINED     | training-subjects | training-not-assigned | 2023-06-30 | staff:[{staffRef:p,role:CARE_WORKER,trainings:[]}]
            """)
    void anotherReadingDecidesOtherwise(
            String rule, String answer, String reading, String option, String asOf, String facts) {
        String readings = ",readings:{wujiang/" + reading + ":" + option + "}";
        assertThat(selfCheck(asOf, rule, facts, readings)).contains(answer == null ? "" : answer);
    }

    // 五（一）第3段: entrances are added here; living and activity areas stand in the national norms too
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTRANCE_EXIT,LIVING_AREA,ACTIVITY_AREA | MET      | MET
            LIVING_AREA,ACTIVITY_AREA               | MET      | BREACHED
            ENTRANCE_EXIT,LIVING_AREA               | BREACHED | MET
            """)
    void onlyWujiangIsCitedForEntrances(String areas, OutcomeType national, OutcomeType entrances) {
        List<Outcome> outcomes = WUJIANG.outcomes(
                "SELF_CHECK",
                DAY,
                "safety/surveillance-coverage",
                "institutions:[{institutionRef:one,institutionForm:INDEPENDENT,premises:{surveillance:{coverage:["
                        + areas + "]}}}]");

        assertThat(outcomes).hasSize(2);
        for (Outcome outcome : outcomes) {
            boolean both = outcome.getClauses().contains(ClauseId.parse("national/management-spec/32-2"));
            assertThat(outcome.getClauses()).contains(ClauseId.parse("wujiang/5.1.3.g"));
            assertThat(outcome.getOutcome()).isEqualTo(both ? national : entrances);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-19 |
            2021-07-20 | BREACHED ERROR
            2021-07-21 | BREACHED ERROR
            """)
    void nothingIsAskedBeforeTheDayOfIssue(String asOf, String answer) {
        assertThat(selfCheck(asOf, "safety/physical-protection", "safety:{physicalProtection:false}", ""))
                .isEqualTo(answer == null ? "" : answer);
    }

    @Test
    void aPeriodicReportIsNotAskedWhatOnlyAnInspectionShows() {
        for (String rule :
                List.of("safety/measures-declared", "premises/hygiene-and-protection", "disclosure/unified-sign")) {
            assertThat(WUJIANG.outcomes("PERIODIC_REPORT", DAY, rule, "institutions:[{institutionRef:one}]"))
                    .as(rule)
                    .isEmpty();
        }
    }
}
