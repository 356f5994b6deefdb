package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.Frozen;

/**
 * The frozen district gives one duty to its health bureau and a centre, one to a company, one to nobody, and one to bodies
 * of an annex that is not held.
 */
class DutyAndPostFormsTest {

    private static Outcome outcome(String form, String clause, String members) {
        List<Outcome> outcomes = Frozen.of(
                        "form/" + form, Frozen.view().check(Frozen.submission(SubmissionType.DUTY_ASSIGNMENT, members)))
                .stream()
                .filter(outcome -> outcome.getClauses().get(0).toString().equals("district/" + clause))
                .toList();
        assertThat(outcomes).as("%s of %s", form, clause).hasSize(1);
        return outcomes.get(0);
    }

    private static String table(String rows) {
        return "\"responsibilities\": [" + rows + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        table.one    | ''                                                                     | BREACHED       | ''
        table.one    | {"department": "TAX", "clause": "district/table.one"}                  | MET            | ''
        table.one    | {"department": "TAX", "clause": "district/table.two"}                  | BREACHED       | ''
        table.one    | {"department": "TAX", "duty": "TRAINING"}                              | MET            | ''
        table.one    | {"department": "HEALTH", "duty": "TRAINING", "clause": "other/1"}      | MET            | ''
        table.one    | {"department": "TAX", "duty": "TRAINING", "clause": "other/1"}         | BREACHED       | ''
        table.one    | {"duty": "TRAINING"}                                                   | UNDETERMINED   | /responsibilities/0/department
        table.one    | {"department": "HEALTH"}                                               | UNDETERMINED   | /responsibilities/0/clause
        table.two    | {"department": "OTHER", "duty": "OTHER"}                               | UNDETERMINED   | /responsibilities/0/clause
        table.open   | ''                                                                     | NOT_APPLICABLE | ''
        table.absent | ''                                                                     | UNDETERMINED   | ''
        """)
    void aDutyOfTheDocumentIsInTheTable(String clause, String rows, OutcomeType expected, String missing) {
        Outcome outcome = outcome("duty-assigned", clause, table(rows));

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    /** Judged on 2023-05-15. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "validFrom": "2023-05-15"   | MET
        "validFrom": "2023-05-16"   | BREACHED
        "validTo": "2023-05-15"     | MET
        "validTo": "2023-05-14"     | BREACHED
        "division": "980101"        | MET
        "division": "980102"        | BREACHED
        """)
    void aRowCountsOnItsDaysAndInItsPlace(String holds, OutcomeType expected) {
        String row = "{\"department\": \"HEALTH\", \"clause\": \"district/table.one\", " + holds + "}";

        assertThat(outcome("duty-assigned", "table.one", "\"division\": \"980101\", " + table(row))
                        .getOutcome())
                .isEqualTo(expected);
    }

    @Test
    void aTableThatIsNotStatedIsMissing() {
        Outcome outcome = outcome("duty-assigned", "table.one", "");

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo("/responsibilities");
    }

    /** Sixty characters of a duty are told, without the stop at their end; the rest is cut. */
    @Test
    void aLongDutyIsCut() {
        String sixty = "提" + "供培训".repeat(19) + "课程";

        assertThat(outcome("duty-assigned", "table.one", table(""))
                        .getMessage()
                        .orElseThrow()
                        .zh())
                .isEqualTo("不符：样例卫生局、样例中心：" + sixty);
        assertThat(outcome("duty-assigned", "table.two", table(""))
                        .getMessage()
                        .orElseThrow()
                        .zh())
                .isEqualTo("不符：样例公司：" + sixty + "…");
    }

    @Test
    void aMissingAnnexIsSaidSo() {
        assertThat(outcome("duty-assigned", "table.absent", table(""))
                        .getMessage()
                        .orElseThrow()
                        .zh())
                .isEqualTo("样例规则 duty-assigned：分工见未收录的附件");
    }

    @Test
    void eachDutyIsAskedByTheStrengthOfItsOwnClause() {
        Outcome must = outcome("duty-assigned", "table.one", table(""));
        Outcome should = outcome("duty-assigned", "table.two", table(""));

        assertThat(must.getSeverity()).contains(Severity.WARNING);
        assertThat(should.getSeverity()).contains(Severity.ADVICE);
        assertThat(must.getMessage().orElseThrow().en())
                .isEqualTo("not so: the sample health bureau, the sample centre: trains");
        assertThat(Frozen.figures(must)).isEqualTo("- / in HEALTH, OTHER / -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        table.one | {"department": "HEALTH", "clause": "district/table.one"}                                 | MET            | ''
        table.one | {"department": "HEALTH", "duty": "TRAINING"}                                             | MET            | ''
        table.one | {"department": "TAX", "clause": "district/table.one"}                                    | BREACHED       | ''
        table.one | {"department": "TAX", "duty": "TRAINING"}                                                | BREACHED       | ''
        table.one | {"department": "OTHER", "departmentName": "样例中心", "clause": "district/table.one"}    | MET            | ''
        table.one | {"department": "OTHER", "departmentName": "别的中心", "clause": "district/table.one"}    | BREACHED       | ''
        table.one | {"department": "OTHER", "clause": "district/table.one"}                                  | UNDETERMINED   | /responsibilities/0/departmentName
        table.one | {"clause": "district/table.one"}                                                         | UNDETERMINED   | /responsibilities/0/department
        table.one | {"department": "TAX", "duty": "FILING"}                                                  | NOT_APPLICABLE | ''
        table.one | {"department": "EDUCATION", "duty": "TRAINING"}                                          | MET            | ''
        table.one | {"department": "EDUCATION", "duty": "TRAINING", "clause": "district/table.one"}          | BREACHED       | ''
        """)
    void aDutyIsGivenToTheBodiesOfTheDocument(String clause, String rows, OutcomeType expected, String missing) {
        Outcome outcome = outcome("body-as-documented", clause, table(rows));

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    @Test
    void aBodyThatTheDocumentDoesNotNameIsToldAndPointedAt() {
        Outcome outcome = outcome(
                "body-as-documented",
                "table.one",
                table("{\"department\": \"HEALTH\", \"clause\": \"district/table.one\"},"
                        + " {\"department\": \"TAX\", \"clause\": \"district/table.one\"}"));

        assertThat(outcome.getPointer()).isEqualTo("/responsibilities/1/department");
        assertThat(Frozen.figures(outcome)).isEqualTo("TAX / in HEALTH, OTHER / -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"department": "HEALTH", "duty": "FILING"}, {"department": "OTHER", "departmentName": "样例中心", "duty": "FILING"} | MET          | ''
        {"department": "HEALTH", "clause": "other/1"}, {"department": "OTHER", "departmentName": "the sample centre", "clause": "other/1"} | MET | ''
        {"department": "HEALTH", "duty": "FILING"}                                                                          | BREACHED     | 样例中心
        {"department": "TAX", "duty": "FILING"}                                                                             | BREACHED     | 样例卫生局、样例中心
        {"department": "HEALTH", "duty": "FILING"}, {"department": "OTHER", "duty": "FILING"}                               | UNDETERMINED | ''
        {"department": "HEALTH"}, {"department": "OTHER", "departmentName": "样例中心", "duty": "FILING"}                   | UNDETERMINED | ''
        """)
    void aBodyOfTheDocumentHasADuty(String rows, OutcomeType expected, String bodies) {
        Outcome outcome = outcome("body-has-duty", "table.one", table(rows));

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        if (expected == OutcomeType.BREACHED) {
            assertThat(outcome.getMessage().orElseThrow().zh()).isEqualTo("不符：" + bodies);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"department": "HEALTH", "duty": "FILING"}, {"department": "OTHER", "duty": "FILING"}             | /responsibilities/1/departmentName
        {"department": "HEALTH", "duty": "FILING"}, {"duty": "FILING"}                                    | /responsibilities/1/department
        {"department": "HEALTH"}, {"department": "OTHER", "departmentName": "样例中心", "duty": "FILING"} | /responsibilities/0/duty
        """)
    void whatKeepsItOpenWhetherABodyHasADutyIsNamed(String rows, String missing) {
        Outcome outcome = outcome("body-has-duty", "table.one", table(rows));

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        posts-as-documented  | conference        | "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER"}] | /posts/2/post
        posts-as-documented  | conference        | "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}] | /posts/1/department
        posts-as-documented  | conference        | "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}] | /posts/1/role
        posts-as-documented  | conference        | "kind": "JOINT_CONFERENCE"  | /posts
        posts-as-documented  | conference        | "posts": []                 | /kind
        office-as-documented | conference.office | "kind": "JOINT_CONFERENCE"  | /officeHost
        office-as-documented | conference.office | "officeHost": "HEALTH"      | /kind
        """)
    void whatKeepsACoordinatingBodyOpenIsNamed(String form, String clause, String facts, String missing) {
        Outcome outcome = outcome(form, clause, "\"jointConferences\": [{" + facts + "}]");

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(Frozen.missing(outcome)).isEqualTo("/jointConferences/0" + missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}] | MET            | ''
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER", "post": "公司经理"}]     | BREACHED       | 样例中心主任
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD", "department": "HEALTH"}]                                                                                       | BREACHED       | 样例卫生局局长、样例中心主任
        "name": "sample joint conference", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER", "post": "the head of the sample centre"}] | MET | ''
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "EDUCATION"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}] | BREACHED | 样例卫生局局长
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "DEPUTY_HEAD", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}] | BREACHED | 样例卫生局局长
        "name": "样例联席会议", "posts": []                                                                                                                                   | BREACHED       | 召集人、样例卫生局局长、样例中心主任
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER", "department": "HEALTH"}, {"role": "MEMBER", "department": "OTHER"}]                        | UNDETERMINED   | ''
        "kind": "JOINT_CONFERENCE", "posts": [{"role": "HEAD"}, {"role": "MEMBER"}, {"role": "MEMBER", "department": "OTHER", "post": "样例中心主任"}]                        | UNDETERMINED   | ''
        "kind": "JOINT_CONFERENCE"                                                                                                                                            | UNDETERMINED   | ''
        "posts": []                                                                                                                                                           | UNDETERMINED   | ''
        "kind": "LEADING_GROUP", "posts": []                                                                                                                                  | NOT_APPLICABLE | ''
        "name": "另一个联席会议", "posts": []                                                                                                                                 | UNDETERMINED   | ''
        "name": "另一个领导小组", "kind": "LEADING_GROUP", "posts": []                                                                                                        | NOT_APPLICABLE | ''
        """)
    void aCoordinatingBodyHasThePostsOfTheDocument(String facts, OutcomeType expected, String lacking) {
        Outcome outcome = outcome("posts-as-documented", "conference", "\"jointConferences\": [{" + facts + "}]");

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        if (expected == OutcomeType.BREACHED) {
            assertThat(outcome.getMessage().orElseThrow().zh()).isEqualTo("不符：" + lacking);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "JOINT_CONFERENCE", "officeHost": "HEALTH"    | MET            | - / - / -
        "kind": "JOINT_CONFERENCE", "officeHost": "EDUCATION" | BREACHED       | EDUCATION / in HEALTH / -
        "kind": "JOINT_CONFERENCE"                            | UNDETERMINED   | - / - / -
        "kind": "LEADING_GROUP", "officeHost": "EDUCATION"    | NOT_APPLICABLE | - / - / -
        """)
    void theOfficeIsWithTheBodyOfTheDocument(String facts, OutcomeType expected, String figures) {
        Outcome outcome =
                outcome("office-as-documented", "conference.office", "\"jointConferences\": [{" + facts + "}]");

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).isEqualTo(figures);
        if (expected == OutcomeType.BREACHED) {
            assertThat(outcome.getMessage().orElseThrow().zh()).isEqualTo("不符：样例卫生局");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "posts": [{"post": "局长"}, {"post": "主任"}]   | MET
        "posts": [{"post": "局长"}, {"post": "王小明"}] | BREACHED
        "posts": [{"role": "HEAD"}]                     | NOT_APPLICABLE
        "posts": []                                     | NOT_APPLICABLE
        "kind": "JOINT_CONFERENCE"                      | UNDETERMINED
        """)
    void aPostIsNoPerson(String facts, OutcomeType expected) {
        Outcome outcome = outcome("names-no-person", "table", "\"jointConferences\": [{" + facts + "}]");

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(outcome.toString()).doesNotContain("小明");
        assertThat(Frozen.missing(outcome))
                .isEqualTo(expected == OutcomeType.UNDETERMINED ? "/jointConferences/0/posts" : "");
    }
}
