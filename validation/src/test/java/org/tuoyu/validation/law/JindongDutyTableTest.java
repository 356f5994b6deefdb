package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;

/** A submitted table of duties against the annex of Jindong, each row by hand from its clause. */
class JindongDutyTableTest {

    private static final String SIXTEEN =
            "DEVELOPMENT_REFORM,EDUCATION,PUBLIC_SECURITY,CIVIL_AFFAIRS,FINANCE,HUMAN_RESOURCES,"
                    + "HOUSING_CONSTRUCTION,HEALTH,MARKET_REGULATION,TAX,NATURAL_RESOURCES,TRADE_UNION,YOUTH_LEAGUE,"
                    + "WOMEN_FEDERATION,FAMILY_PLANNING_ASSOCIATION,FIRE_RESCUE";

    /** The answer of a rule about one clause, with its severity. */
    private static String answer(String rule, String clause, String members) {
        return outcomes(rule, clause, members).stream()
                .map(outcome -> outcome.getOutcome()
                        + outcome.getSeverity().map(severity -> " " + severity).orElse(""))
                .map(said -> said.startsWith("UNDETERMINED") ? "UNDETERMINED" : said)
                .collect(Collectors.joining("; "));
    }

    private static List<Outcome> outcomes(String rule, String clause, String members) {
        return JindongCheck.outcomes("DUTY_ASSIGNMENT", "2021-06-30", rule, members).stream()
                .filter(outcome -> outcome.getClauses().toString().equals("[jindong/" + clause + "]"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex.duty.finance  | MET              | {department:FINANCE,clause:jindong/annex.duty.finance}
            annex.duty.finance  | MET              | {department:TAX,clause:jindong/annex.duty.finance}
            annex.duty.finance  | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.tax}
            annex.duty.finance  | BREACHED WARNING |
            annex.duty.finance  | MET              | {department:FINANCE,duty:FUNDING}
            annex.duty.finance  | UNDETERMINED     | {clause:jindong/annex.duty.finance}
            annex.duty.finance  | UNDETERMINED     | {department:FINANCE}
            annex.duty.finance  | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.finance,validFrom:2021-07-01}
            annex.duty.finance  | MET              | {department:FINANCE,clause:jindong/annex.duty.finance,validFrom:2021-06-30}
            annex.duty.finance  | MET              | {department:FINANCE,clause:jindong/annex.duty.finance,validTo:2021-06-30}
            annex.duty.finance  | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.finance,validTo:2021-06-29}
            annex.duty.finance  | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.finance,division:"330702"}
            annex.duty.health.a | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.finance}
            """)
    void aDutyHasABody(String clause, String answer, String rows) {
        assertThat(answer("responsibility/duty-assigned", clause, table(rows))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex.duty.finance | MET              | {department:FINANCE,clause:jindong/annex.duty.finance}
            annex.duty.finance | BREACHED WARNING | {department:TAX,clause:jindong/annex.duty.finance}
            annex.duty.finance | BREACHED WARNING | {department:FINANCE,clause:jindong/annex.duty.finance},{department:TAX,clause:jindong/annex.duty.finance}
            annex.duty.finance | UNDETERMINED     | {clause:jindong/annex.duty.finance}
            annex.duty.finance | NOT_APPLICABLE   | {department:TAX,clause:jindong/annex.duty.tax}
            annex.duty.finance | NOT_APPLICABLE   |
            2.1.d              | NOT_APPLICABLE   | {department:HEALTH,clause:jindong/2.1.d}
            """)
    void aBodyIsTheOneOfTheDocument(String clause, String answer, String rows) {
        assertThat(answer("responsibility/body-as-documented", clause, table(rows)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex.duty.fire | MET              | {department:FIRE_RESCUE,clause:jindong/annex.duty.fire}
            annex.duty.fire | MET              | {department:FIRE_RESCUE,duty:TRAINING}
            annex.duty.fire | BREACHED WARNING | {department:HEALTH,duty:TRAINING}
            annex.duty.fire | BREACHED WARNING |
            annex.duty.fire | UNDETERMINED     | {department:FIRE_RESCUE}
            annex.duty.fire | UNDETERMINED     | {duty:FIRE_INSPECTION}
            """)
    void aBodyHasADuty(String clause, String answer, String rows) {
        assertThat(answer("responsibility/body-has-duty", clause, table(rows))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "responsibility/duty-assigned",
                "responsibility/body-as-documented",
                "responsibility/body-has-duty"
            })
    void withoutATableNothingCanBeTold(String rule) {
        assertThat(JindongCheck.outcomes("DUTY_ASSIGNMENT", "2021-06-30", rule, "institutions:[]"))
                .isNotEmpty()
                .filteredOn(outcome -> outcome.getOutcome() != OutcomeType.NOT_APPLICABLE)
                .allSatisfy(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
                    assertThat(outcome.getMissing()).containsExactly("/responsibilities");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annex.lead.head       | MET              | {role:HEAD,department:COUNTY_GOVERNMENT}
            annex.lead.head       | BREACHED WARNING | {role:MEMBER,department:COUNTY_GOVERNMENT}
            annex.lead.deputy.a   | MET              | {role:DEPUTY_HEAD,department:GOVERNMENT_OFFICE}
            annex.lead.deputy.a   | BREACHED WARNING | {role:DEPUTY_HEAD,department:HEALTH}
            annex.lead.deputy.b   | MET              | {role:DEPUTY_HEAD,department:HEALTH}
            annex.lead.deputy.b   | BREACHED WARNING | {role:MEMBER,department:HEALTH}
            annex.lead.deputy.c   | MET              | {role:DEPUTY_HEAD,department:EDUCATION}
            annex.lead.deputy.c   | BREACHED WARNING |
            annex.office.director | MET              | {role:OFFICE_DIRECTOR,department:HEALTH}
            annex.office.director | BREACHED WARNING | {role:OFFICE_DIRECTOR,department:FINANCE}
            """)
    void theLeadingGroupHasItsHeads(String clause, String answer, String post) {
        assertThat(answer("coordination/posts", clause, group("posts:[" + (post == null ? "" : post) + "]")))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET              |
            BREACHED WARNING | ,FIRE_RESCUE
            """)
    void theLeadingGroupHasItsSixteenMembers(String answer, String leftOut) {
        String posts = SIXTEEN.replace(leftOut == null ? "none" : leftOut, "")
                .replaceAll("([A-Z_]+)", "{role:MEMBER,department:$1}");
        assertThat(answer("coordination/posts", "annex.members", group("posts:[" + posts + "]")))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNDETERMINED     | kind:LEADING_GROUP
            UNDETERMINED     | posts:[]
            UNDETERMINED     | kind:LEADING_GROUP,posts:[{role:MEMBER}]
            NOT_APPLICABLE   | kind:JOINT_CONFERENCE,posts:[]
            BREACHED WARNING | name:\"金东区3岁以下婴幼儿照护服务工作领导小组\",posts:[]
            BREACHED WARNING | kind:LEADING_GROUP,posts:[{role:DEPUTY_HEAD,department:FINANCE}]
            """)
    void aMemberThatIsNotListedIsMissed(String answer, String facts) {
        assertThat(answer("coordination/posts", "annex.members", "jointConferences:[{" + facts + "}]"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET              | officeHost:HEALTH
            BREACHED WARNING | officeHost:EDUCATION
            UNDETERMINED     | name:\"照护\"
            NOT_APPLICABLE   | kind:JOINT_CONFERENCE,officeHost:EDUCATION
            """)
    void theOfficeIsWithTheHealthBureau(String answer, String facts) {
        String kind = facts.startsWith("kind") ? "" : "kind:LEADING_GROUP,";
        assertThat(answer("coordination/office-host", "annex.office.host", "jointConferences:[{" + kind + facts + "}]"))
                .isEqualTo(answer);
    }

    @Test
    void aFindingSaysWhatTheDocumentSaysAndWhereTheTableDiffers() {
        Outcome outcome = outcomes(
                        "responsibility/body-as-documented",
                        "annex.duty.finance",
                        table("{department:FINANCE,duty:FUNDING},{department:TAX,clause:jindong/annex.duty.finance}"))
                .get(0);

        assertThat(outcome.getPointer()).isEqualTo("/responsibilities/1/department");
        assertThat(outcome.getMessage().orElseThrow().zh()).contains("税务部门").contains("区财政局：");
        assertThat(outcome.getExpected().orElseThrow().getValue().texts()).containsExactly("FINANCE");
        assertThat(outcome.getActual().orElseThrow().getValue().texts()).containsExactly("TAX");
    }

    @Test
    void aFindingNamesTheReadingsOfItsClause() {
        assertThat(outcomes("coordination/posts", "annex.members", group("posts:[]")))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getReadings())
                        .containsExactlyInAnyOrder(
                                "jindong/emergency-and-fire=both-lists", "jindong/members=named-sixteen"));
    }

    @Test
    void everyMessageIsOneProblemOfAtMost120Characters() {
        List<Outcome> breaches =
                List.of("responsibility/duty-assigned", "responsibility/body-has-duty", "coordination/posts").stream()
                        .flatMap(rule -> JindongCheck.outcomes(
                                "DUTY_ASSIGNMENT", "2021-06-30", rule, "responsibilities:[]," + group("posts:[]"))
                                .stream())
                        .filter(outcome -> outcome.getOutcome() == OutcomeType.BREACHED)
                        .toList();

        assertThat(breaches).hasSizeGreaterThan(50).allSatisfy(outcome -> {
            assertThat(outcome.getMessage().orElseThrow().zh())
                    .hasSizeLessThanOrEqualTo(120)
                    .doesNotContain("{", "?");
            assertThat(outcome.getMessage().orElseThrow().en()).doesNotContain("{", "?");
            assertThat(outcome.getSeverity().orElseThrow()).isGreaterThanOrEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET              | 分管副局长
            MET              | 区卫生健康局局长
            MET              | 常务副区长
            MET              | 卫健局
            MET              | 办公室主任（兼）
            BREACHED WARNING | 王小明
            BREACHED WARNING | 欧阳明
            BREACHED WARNING | 王小明（局长）
            BREACHED WARNING | 局长王小明
            BREACHED WARNING | 李女士
            BREACHED WARNING | 办公室 05790000000
            NOT_APPLICABLE   |
            """)
    void aContactIsAPostAndNoPerson(String answer, String contact) {
        String row = contact == null ? "" : "contactPost:\"" + contact + "\",";
        List<Outcome> outcomes = JindongCheck.outcomes(
                "DUTY_ASSIGNMENT",
                "2021-06-30",
                "responsibility/contact-is-post",
                "responsibilities:[{" + row + "department:TAX}]");
        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()
                            + outcome.getSeverity().map(s -> " " + s).orElse(""))
                    .isEqualTo(answer);
            assertThat(outcome.toString()).doesNotContain("小明", "欧阳", "0579");
        });
    }

    @Test
    void aNameAmongTheMembersIsRefusedAndNotRepeated() {
        List<Outcome> outcomes = JindongCheck.outcomes(
                "DUTY_ASSIGNMENT",
                "2021-06-30",
                "coordination/post-is-post",
                group("posts:[{role:HEAD,post:\"副区长\"},{role:MEMBER,post:\"赵小明\"}]"));

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
            assertThat(outcome.toString()).doesNotContain("小明");
        });
    }

    private static String table(String rows) {
        return "responsibilities:[" + (rows == null ? "" : rows) + "]";
    }

    private static String group(String facts) {
        return "jointConferences:[{kind:LEADING_GROUP," + facts + "}]";
    }
}
