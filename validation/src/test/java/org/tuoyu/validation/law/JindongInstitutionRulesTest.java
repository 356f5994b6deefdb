package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows by hand from the clauses of Jindong that bind institutions. */
class JindongInstitutionRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/non-profit-form | MET            | profitOrientation:NON_PROFIT,legalForm:SOCIAL_SERVICE_ORGANIZATION
            registration/non-profit-form | MET            | profitOrientation:NON_PROFIT,legalForm:PUBLIC_INSTITUTION
            registration/non-profit-form | BREACHED ERROR | profitOrientation:NON_PROFIT,legalForm:ENTERPRISE
            registration/non-profit-form | NOT_APPLICABLE | profitOrientation:FOR_PROFIT,legalForm:ENTERPRISE
            registration/non-profit-form | UNDETERMINED   | profitOrientation:NON_PROFIT
            registration/non-profit-form | UNDETERMINED   | legalForm:ENTERPRISE
            registration/legal-person    | MET            | profitOrientation:FOR_PROFIT,legalForm:ENTERPRISE
            registration/legal-person    | BREACHED ERROR | profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS
            registration/legal-person    | NOT_APPLICABLE | profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS,chain:{withinAgreedScope:true}
            registration/legal-person    | BREACHED ERROR | profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS,chain:{withinAgreedScope:false}
            registration/legal-person    | NOT_APPLICABLE | profitOrientation:NON_PROFIT
            registration/legal-person    | UNDETERMINED   | profitOrientation:FOR_PROFIT
            """)
    void anInstitutionHasALegalFormOfItsRoute(String rule, String answer, String facts) {
        String registered = "institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-06},";
        assertThat(selfCheck("2022-03-01", rule, registered + facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/social-service-route     | MET            | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,institutionForm:INDEPENDENT | CIVIL_AFFAIRS
            registration/social-service-route     | BREACHED ERROR | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,institutionForm:INDEPENDENT | MARKET_REGULATION
            registration/public-institution-route | MET            | legalForm:PUBLIC_INSTITUTION,profitOrientation:NON_PROFIT,institutionForm:INDEPENDENT          | ORG_ESTABLISHMENT
            registration/public-institution-route | BREACHED ERROR | legalForm:PUBLIC_INSTITUTION,profitOrientation:NON_PROFIT,institutionForm:INDEPENDENT          | CIVIL_AFFAIRS
            registration/for-profit-route         | MET            | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,institutionForm:INDEPENDENT                  | MARKET_REGULATION
            registration/for-profit-route         | BREACHED ERROR | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,institutionForm:INDEPENDENT                  | CIVIL_AFFAIRS
            registration/employer-run-route       | MET            | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,institutionForm:EMPLOYER_RUN                 | MARKET_REGULATION
            registration/employer-run-route       | BREACHED ERROR | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,institutionForm:EMPLOYER_RUN                 | CIVIL_AFFAIRS
            registration/employer-run-route       | MET            | legalForm:SOCIAL_SERVICE_ORGANIZATION,profitOrientation:NON_PROFIT,institutionForm:EMPLOYER_RUN | CIVIL_AFFAIRS
            registration/employer-run-route       | NOT_APPLICABLE | legalForm:ENTERPRISE,profitOrientation:FOR_PROFIT,institutionForm:INDEPENDENT                  | CIVIL_AFFAIRS
            """)
    void anInstitutionRegistersWhereItsRouteLeads(String rule, String answer, String facts, String authority) {
        String registration = ",registration:{authority:" + authority + ",registeredOn:2021-05-06}";
        assertThat(selfCheck("2022-03-01", rule, facts + registration)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-30 | NOT_APPLICABLE
            2020-10-31 | BREACHED ERROR
            2020-11-01 | BREACHED ERROR
            """)
    void aRegistrationIsJudgedByTheLawOfItsDay(String registeredOn, String answer) {
        String facts = "institutionForm:INDEPENDENT,profitOrientation:NON_PROFIT,legalForm:ENTERPRISE,"
                + "registration:{registeredOn:" + registeredOn + "}";
        assertThat(selfCheck("2022-03-01", "registration/non-profit-form", facts))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registration/access-approved-by-education | MET            | institutionForm:INTEGRATED_KINDERGARTEN,accessApprovedBy:EDUCATION
            registration/access-approved-by-education | BREACHED ERROR | institutionForm:INTEGRATED_KINDERGARTEN,accessApprovedBy:CIVIL_AFFAIRS
            registration/access-approved-by-education | UNDETERMINED   | institutionForm:KINDERGARTEN_CLASS
            registration/access-approved-by-education | NOT_APPLICABLE | institutionForm:INDEPENDENT,accessApprovedBy:CIVIL_AFFAIRS
            registration/supervised-by-education      | MET            | institutionForm:KINDERGARTEN_CLASS,supervisedBy:EDUCATION
            registration/supervised-by-education      | BREACHED ERROR | institutionForm:KINDERGARTEN_CLASS,supervisedBy:HEALTH
            registration/supervised-by-education      | UNDETERMINED   | institutionForm:KINDERGARTEN_CLASS
            registration/supervised-by-education      | NOT_APPLICABLE | institutionForm:COMMUNITY_EMBEDDED,supervisedBy:HEALTH
            filing/with-health-bureau                 | MET            | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,authority:HEALTH}
            filing/with-health-bureau                 | BREACHED ERROR | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,authority:CIVIL_AFFAIRS}
            filing/with-health-bureau                 | UNDETERMINED   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01}
            filing/with-health-bureau                 | UNDETERMINED   | institutionForm:INDEPENDENT,filing:{authority:HEALTH}
            filing/with-health-bureau                 | NOT_APPLICABLE | institutionForm:KINDERGARTEN_CLASS,filing:{submittedOn:2021-06-01,authority:EDUCATION}
            filing/safety-evidence                    | MET            | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,documents:[{documentType:SAFETY_PROOF}]}
            filing/safety-evidence                    | BREACHED ERROR | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,documents:[{documentType:FIRE_SAFETY_PROOF}]}
            filing/safety-evidence                    | BREACHED ERROR | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,documents:[]}
            filing/safety-evidence                    | UNDETERMINED   | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01}
            filing/safety-evidence                    | NOT_APPLICABLE | institutionForm:HOME_POINT,filing:{submittedOn:2021-06-01,documents:[]}
            registration/before-filing                | MET            | institutionForm:INDEPENDENT,registration:{registeredOn:2021-06-01},filing:{submittedOn:2021-06-01}
            registration/before-filing                | BREACHED ERROR | institutionForm:INDEPENDENT,registration:{registeredOn:2021-06-02},filing:{submittedOn:2021-06-01}
            registration/before-filing                | MET            | institutionForm:INDEPENDENT,registration:{registeredOn:2021-05-31},filing:{submittedOn:2021-06-01}
            """)
    void registrationAndFilingGoToTheBodiesNamed(String rule, String answer, String facts) {
        assertThat(selfCheck("2022-03-01", rule, facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-01 | MET             | the day of 24 months
            2021-07-02 | BREACHED ADVICE | a day short of 24 months
            2020-07-02 | MET             | a day short of 36 months
            2020-07-01 | BREACHED ADVICE | the day of 36 months
            """)
    void aToddlerClassTakesChildrenOfTwoYears(String birthDate, String answer, String why) {
        String children = "children:[{childRef:k,birthDate:" + birthDate + ",enrolledOn:2023-07-01}]";
        String kindergarten = "institutionForm:KINDERGARTEN_CLASS," + children;
        assertThat(selfCheck("2023-09-30", "kindergarten/toddler-class-age", kindergarten))
                .as(why)
                .isEqualTo(answer);
        assertThat(selfCheck("2023-09-30", "kindergarten/toddler-class-age", "institutionForm:INDEPENDENT," + children))
                .isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kindergarten/toddler-seats-planned | MET              | kindergarten:{buildStatus:EXTENDED},seats:[{planned:1}]
            kindergarten/toddler-seats-planned | BREACHED WARNING | kindergarten:{buildStatus:NEW},seats:[{planned:0}]
            kindergarten/toddler-seats-planned | BREACHED WARNING | kindergarten:{buildStatus:REBUILT},seats:[]
            kindergarten/toddler-seats-planned | NOT_APPLICABLE   | kindergarten:{buildStatus:EXISTING},seats:[]
            kindergarten/toddler-seats-planned | UNDETERMINED     | kindergarten:{buildStatus:NEW}
            kindergarten/toddler-seats-planned | UNDETERMINED     | seats:[]
            kindergarten/land-and-area-added   | MET              | kindergarten:{buildStatus:NEW,landAndFloorAreaAdded:true}
            kindergarten/land-and-area-added   | BREACHED WARNING | kindergarten:{buildStatus:NEW,landAndFloorAreaAdded:false}
            kindergarten/land-and-area-added   | UNDETERMINED     | kindergarten:{buildStatus:NEW}
            kindergarten/land-and-area-added   | NOT_APPLICABLE   | kindergarten:{buildStatus:EXISTING}
            """)
    void aKindergartenThatBuildsAddsToddlerSeats(String rule, String answer, String facts) {
        assertThat(selfCheck("2022-03-01", rule, "institutionForm:KINDERGARTEN_CLASS," + facts))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff/pre-service-training | MET            | role:CARE_WORKER,trainings:[{trainingType:PRE_SERVICE}]
            staff/pre-service-training | BREACHED ERROR | role:CARE_WORKER,trainings:[{trainingType:FIRE}]
            staff/pre-service-training | UNDETERMINED   | role:CARE_WORKER
            staff/pre-service-training | NOT_APPLICABLE | role:COOK,trainings:[]
            staff/pre-service-training | NOT_APPLICABLE | role:CARE_WORKER,leftOn:2021-12-31,trainings:[]
            staff/lifetime-ban         | MET            | bannedForLife:false
            staff/lifetime-ban         | BREACHED ERROR | bannedForLife:true
            staff/lifetime-ban         | UNDETERMINED   | role:COOK
            staff/ban-in-force        | MET            | bans:[{banType:BLACKLIST}]
            staff/ban-in-force        | BREACHED ERROR | bans:[{banType:BLACKLIST},{banType:LIFETIME_BAN}]
            staff/ban-in-force        | UNDETERMINED   | bans:[{decidedOn:2021-01-01}]
            staff/ban-in-force        | NOT_APPLICABLE | leftOn:2021-12-31,bans:[{banType:LIFETIME_BAN}]
            staff/guard-certificate    | BREACHED ERROR | role:SECURITY_GUARD,certificates:[]
            """)
    void staffAreTrainedAndNotBarred(String rule, String answer, String facts) {
        String staff = "institutionForm:INDEPENDENT,staff:[{staffRef:p," + facts + "}]";
        assertThat(selfCheck("2022-03-01", rule, staff)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff/abuse-finding-employed | MET              | incidents:{abuseIncidents:[]}
            staff/abuse-finding-employed | MET              | incidents:{abuseIncidents:[{foundOn:2021-05-01}]}
            staff/abuse-finding-employed | MET              | incidents:{abuseIncidents:[{foundBy:PUBLIC_SECURITY,dismissedOn:2021-05-02}]}
            staff/abuse-finding-employed | BREACHED ERROR   | incidents:{abuseIncidents:[{foundBy:PUBLIC_SECURITY}]}
            staff/abuse-finding-employed | UNDETERMINED     | incidents:{complaints:[]}
            health/health-care-systems    | MET              | systems:[MEALS,PHYSICAL_EXERCISE,HEALTH_EXAMINATION,DISEASE_PREVENTION,PICKUP]
            health/health-care-systems    | BREACHED WARNING | systems:[MEALS,PHYSICAL_EXERCISE,HEALTH_EXAMINATION]
            health/health-care-systems    | BREACHED WARNING | systems:[]
            health/health-care-systems    | UNDETERMINED     | meals:{provided:false}
            health/food-safety-system     | MET              | meals:{provided:true},systems:[FOOD_SAFETY]
            health/food-safety-system     | BREACHED WARNING | meals:{provided:true},systems:[MEALS]
            health/food-safety-system     | NOT_APPLICABLE   | meals:{provided:false},systems:[]
            health/food-safety-system     | UNDETERMINED     | systems:[]
            chain/within-scope            | MET              | chain:{member:true,withinAgreedScope:true}
            chain/within-scope            | BREACHED ADVICE  | chain:{member:true,withinAgreedScope:false}
            chain/within-scope            | UNDETERMINED     | chain:{member:true}
            chain/within-scope            | NOT_APPLICABLE   | chain:{member:false}
            chain/agreement               | MET              | chain:{member:true,withinAgreedScope:true,agreementNumber:A1}
            chain/agreement               | UNDETERMINED     | chain:{member:true,withinAgreedScope:true}
            chain/agreement               | NOT_APPLICABLE   | chain:{member:true,withinAgreedScope:false}
            chain/consolidated-tax        | MET              | chain:{member:true,taxConsolidated:true,withinAgreedScope:true}
            chain/consolidated-tax        | BREACHED ADVICE  | chain:{member:true,taxConsolidated:true,withinAgreedScope:false}
            chain/consolidated-tax        | NOT_APPLICABLE   | chain:{member:true,taxConsolidated:false}
            """)
    void careSystemsAndChainsFollowTheDocument(String rule, String answer, String facts) {
        assertThat(selfCheck("2022-03-01", rule, "institutionForm:INDEPENDENT," + facts))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            premises/allocation-non-profit | MET             | profitOrientation:NON_PROFIT | tenure:OWNED,land:{supplyMode:ALLOCATED}
            premises/allocation-non-profit | BREACHED ERROR  | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:ALLOCATED}
            premises/allocation-non-profit | NOT_APPLICABLE  | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED}
            premises/allocation-non-profit | NOT_APPLICABLE  | profitOrientation:FOR_PROFIT | tenure:LEASED
            premises/allocation-non-profit | UNDETERMINED    | profitOrientation:FOR_PROFIT | tenure:OWNED
            premises/paid-supply           | MET             | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{inAllocationCatalogue:false,supplyMode:GRANTED}
            premises/paid-supply           | BREACHED ERROR  | profitOrientation:NON_PROFIT | tenure:OWNED,land:{inAllocationCatalogue:false,supplyMode:ALLOCATED}
            premises/paid-supply           | NOT_APPLICABLE  | profitOrientation:NON_PROFIT | tenure:OWNED,land:{inAllocationCatalogue:true,supplyMode:ALLOCATED}
            premises/paid-supply           | UNDETERMINED    | profitOrientation:NON_PROFIT | tenure:OWNED,land:{inAllocationCatalogue:false}
            premises/mortgage              | MET             | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{mortgaged:true,supplyMode:GRANTED}
            premises/mortgage              | BREACHED ADVICE | profitOrientation:NON_PROFIT | tenure:OWNED,land:{mortgaged:true,supplyMode:ALLOCATED}
            premises/mortgage              | NOT_APPLICABLE  | profitOrientation:NON_PROFIT | tenure:OWNED,land:{mortgaged:false}
            premises/mortgage              | UNDETERMINED    | profitOrientation:NON_PROFIT | tenure:OWNED,land:{mortgaged:true}
            premises/takeover-use          | MET             | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED,takenOver:true,useChanged:false}
            premises/takeover-use          | BREACHED ADVICE | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED,takenOver:true,useChanged:true}
            premises/takeover-use          | NOT_APPLICABLE  | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:LEASED,takenOver:true,useChanged:true}
            premises/takeover-qualified    | MET             | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED,takenOver:true,successorQualified:true}
            premises/takeover-qualified    | BREACHED ADVICE | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED,takenOver:true,successorQualified:false}
            premises/takeover-qualified    | UNDETERMINED    | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{supplyMode:GRANTED,takenOver:true}
            premises/land-use-other        | NOT_APPLICABLE  | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{useType:COMMERCIAL}
            premises/land-use-other        | UNDETERMINED    | profitOrientation:FOR_PROFIT | tenure:OWNED,land:{useType:RESIDENTIAL}
            premises/idle-premises-fit     | MET             | founderType:ENTERPRISE       | idlePremisesReused:true,hygieneAndProtectionMet:true
            premises/idle-premises-fit     | BREACHED ADVICE | founderType:ENTERPRISE       | idlePremisesReused:true,hygieneAndProtectionMet:false
            premises/idle-premises-fit     | NOT_APPLICABLE  | founderType:INDIVIDUAL       | idlePremisesReused:true,hygieneAndProtectionMet:false
            premises/idle-premises-fit     | UNDETERMINED    | founderType:ENTERPRISE       | idlePremisesReused:true
            """)
    void landIsSuppliedAndUsedAsAllowed(String rule, String answer, String facts, String premises) {
        String institution = "institutionForm:INDEPENDENT," + facts + ",premises:{" + premises + "}";
        assertThat(selfCheck("2022-03-01", rule, institution)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            individual-business           | legal-person-warning          | registration/legal-person           |                  | institutionForm:INDEPENDENT,profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS,registration:{registeredOn:2021-05-06}
            individual-business           | legal-person-warning          | registration/legal-person-preferred | BREACHED WARNING | institutionForm:INDEPENDENT,profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS,registration:{registeredOn:2021-05-06}
            individual-business           | individual-business-accepted  | registration/legal-person-preferred |                  | institutionForm:INDEPENDENT,profitOrientation:FOR_PROFIT,legalForm:INDIVIDUAL_BUSINESS,registration:{registeredOn:2021-05-06}
            reviewed-filing               | notice-only                   | filing/safety-evidence              |                  | institutionForm:INDEPENDENT,filing:{submittedOn:2021-06-01,documents:[]}
            by-analogy                    | analogy-not-binding           | health/health-care-systems          |                  | institutionForm:INDEPENDENT,systems:[]
            qualified-posts               | all-care-workers              | staff/care-worker-certificate       | BREACHED ERROR   | institutionForm:INDEPENDENT,staff:[{staffRef:p,role:CARE_WORKER,certificates:[]}]
            qualified-posts               | all-care-workers              | staff/care-worker-certificate       | MET              | institutionForm:INDEPENDENT,staff:[{staffRef:p,role:CARE_WORKER,certificates:[{certificateType:TEACHER}]}]
            qualified-posts               | posts-of-national-standard    | staff/care-worker-certificate       |                  | institutionForm:INDEPENDENT,staff:[{staffRef:p,role:CARE_WORKER,certificates:[]}]
            other-land-use                | other-use-not-allowed         | premises/land-use-listed            | BREACHED ADVICE  | institutionForm:INDEPENDENT,premises:{tenure:OWNED,land:{useType:RESIDENTIAL}}
            other-land-use                | other-use-not-allowed         | premises/land-use-other             |                  | institutionForm:INDEPENDENT,premises:{tenure:OWNED,land:{useType:RESIDENTIAL}}
            allocation-for-profit         | for-profit-allocation-other-law | premises/allocation-non-profit    |                  | institutionForm:INDEPENDENT,profitOrientation:FOR_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            for-profit-catalogue-land     | for-profit-supply-open        | premises/allocation-non-profit      | UNDETERMINED     | institutionForm:INDEPENDENT,profitOrientation:FOR_PROFIT,premises:{tenure:OWNED,land:{supplyMode:ALLOCATED}}
            mortgage-of-allocated-land    | mortgage-not-judged           | premises/mortgage                   |                  | institutionForm:INDEPENDENT,premises:{tenure:OWNED,land:{mortgaged:true,supplyMode:ALLOCATED}}
            takeover-scope                | takeover-of-any-land          | premises/takeover-use-any-land      | BREACHED ADVICE  | institutionForm:INDEPENDENT,premises:{tenure:OWNED,land:{supplyMode:LEASED,takenOver:true,useChanged:true}}
            idle-premises-founder         | idle-premises-anybody         | premises/idle-premises-fit-any-founder | BREACHED ADVICE | institutionForm:INDEPENDENT,founderType:INDIVIDUAL,premises:{idlePremisesReused:true,hygieneAndProtectionMet:false}
            kindergarten-extension-check  | not-checked-for-kindergartens | kindergarten/toddler-seats-planned  |                  | institutionForm:KINDERGARTEN_CLASS,kindergarten:{buildStatus:NEW},seats:[]
            toddler-class-ages            | months-24-to-36               | kindergarten/toddler-class-age-wide | MET              | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2020-07-01,enrolledOn:2023-07-01}]
            toddler-class-younger         | outside-band-ignored          | kindergarten/toddler-class-age      |                  | institutionForm:KINDERGARTEN_CLASS,children:[{childRef:k,birthDate:2022-07-01,enrolledOn:2023-07-01}]
            similar-conduct               | any-violation                 | staff/ban-in-force                 | UNDETERMINED     | institutionForm:INDEPENDENT,staff:[{staffRef:p,bans:[{banType:LIFETIME_BAN}]}]
            """)
    void anotherReadingDecidesOtherwise(String reading, String option, String rule, String answer, String facts) {
        String members =
                "institutions:[{institutionRef:one," + facts + "}],readings:{jindong/" + reading + ":" + option + "}";
        assertThat(JindongCheck.answer("SELF_CHECK", "2023-09-30", rule, members))
                .isEqualTo(answer == null ? "" : answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-30 |
            2020-10-31 | BREACHED WARNING
            2020-11-01 | BREACHED WARNING
            """)
    void nothingIsAskedBeforeTheDocument(String asOf, String answer) {
        assertThat(selfCheck(asOf, "health/health-care-systems", "institutionForm:INDEPENDENT,systems:[]"))
                .isEqualTo(answer == null ? "" : answer);
    }

    private static String selfCheck(String asOf, String rule, String institution) {
        return JindongCheck.answer("SELF_CHECK", asOf, rule, "institutions:[{institutionRef:one," + institution + "}]");
    }
}
