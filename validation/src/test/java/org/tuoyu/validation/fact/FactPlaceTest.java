package org.tuoyu.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;

class FactPlaceTest {

    private static final String CLASS = "{'classGroupRef': 'c1', 'className': '叶叶班'}, {'classGroupRef': 'c2'}";
    private static final String STAFF = "{'staffRef': 'S-7', 'name': '欧阳样例', 'certificates': [{}]}";

    private static Submission submission(String... institutions) {
        String json = "{'schemaVersion': '1.0', 'submissionType': 'SELF_CHECK', 'institutions': ["
                + String.join(",", institutions) + "]}";
        return SubmissionReader.standard()
                .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
    }

    private static Submission one() {
        return submission(
                "{'institutionRef': 'one', 'name': '芽芽托育', 'classGroups': [" + CLASS + "], 'staff': [" + STAFF
                        + "], 'filing': {'documents': [{'documentType': 'HYGIENE_EVALUATION'}]}, 'finances': [{'childcareIncome': '123456.78'}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                             | 报送文件                              | the submission
            /institutions                                  | 托育机构                              | institutions
            /institutions/0                                | 托育机构                              | institutions
            /institutions/0/premises/leaseEnd              | 场地›租赁截止日                       | premises › last day of the lease
            /institutions/0/classGroups/0/careWorkerCount  | 班级“叶叶班”›保育人员数               | class group 叶叶班 › number of care workers
            /institutions/0/classGroups/1/careWorkerCount  | 班级“c2”›保育人员数                   | class group c2 › number of care workers
            /institutions/0/classGroups/9/careWorkerCount  | 班级第10项›保育人员数                 | class group 10 › number of care workers
            /institutions/0/staff/0/hiredOn                | 从业人员“S-7”›入职日期                | staff member S-7 › date hired
            /institutions/0/staff/0/certificates/0/issuer  | 从业人员“S-7”›证书第1项›发证机构      | staff member S-7 › certificate 1 › issuer of the certificate
            /institutions/0/filing/documents/0/result      | 备案›备案材料（卫生评价报告）›材料结论 | filing › filing document (hygiene evaluation report) › conclusion of the document
            /institutions/0/finances/0/otherIncome         | 财务情况第1项›其他收入                | finance 1 › other income
            /institutions/0/serviceModes/1                 | 服务方式第2项                         | service modes 2
            /institutions/0/nmae                           | nmae                                  | nmae
            /institutions/0/premises/unheard/of            | 场地›unheard/of                       | premises › unheard/of
            """)
    void aPointerIsCalledByLabelsAndNames(String pointer, String zh, String en) {
        assertThat(FactPlace.in(one(), pointer).words()).isEqualTo(Text.of(zh, en));
    }

    @Test
    void aFormerNameNeverStandsForTheName() {
        Submission two =
                submission("{'institutionRef': 'one', 'name': '阳光', 'otherName': '旧名'}", "{'institutionRef': 'two'}");

        assertThat(FactPlace.in(two, "/institutions/0/legalForm").words().zh()).isEqualTo("托育机构“阳光”›机构性质");
    }

    @Test
    void oneOfSeveralInstitutionsIsNamed() {
        Submission two =
                submission("{'institutionRef': 'one'}", "{'institutionRef': 'two', 'name': '一家名字特别特别特别长的托育机构'}");

        assertThat(FactPlace.in(two, "/institutions/0/name").words().zh()).isEqualTo("托育机构“one”›机构名称");
        assertThat(FactPlace.in(two, "/institutions/1/creditCode").words().zh())
                .isEqualTo("托育机构“一家名字特别特别特别长的…”›统一社会信用代码");
    }

    @Test
    void withoutASubmissionElementsAreCounted() {
        assertThat(FactPlace.of("/institutions/1/classGroups/2/openedOn").words())
                .isEqualTo(Text.of("托育机构第2项›班级第3项›开班日期", "institution 2 › class group 3 › date opened"));
    }

    @Test
    void aPathOfARuleIsFollowedFromItsScope() {
        assertThat(FactPlace.along(Scope.CLASS_GROUP, "openedOn").words().zh()).isEqualTo("开班日期");
        assertThat(FactPlace.along(Scope.CLASS_GROUP, "institution.openedOn")
                        .words()
                        .zh())
                .isEqualTo("开业日期");
        assertThat(FactPlace.along(Scope.REGION, "townships.institutions")
                        .words()
                        .zh())
                .isEqualTo("街道（乡镇）统计›托育机构数");
    }

    @Test
    void codesAndFlagsAreCalledByLabel() {
        FactPlace form = FactPlace.of("/institutions/0/legalForm");

        assertThat(form.code("ENTERPRISE")).isEqualTo(Text.of("企业", "enterprise"));
        assertThat(form.code("true")).isEqualTo(Text.of("是", "yes"));
        assertThat(form.code("91")).isEqualTo(Text.of("91", "91"));
        assertThat(FactPlace.of("/institutions/0/filing/documents")
                        .code("FOOD_BUSINESS_LICENCE")
                        .zh())
                .isEqualTo("食品经营许可证");
    }

    @Test
    void twoMissingFactsAreNamedAndMoreAreCounted() {
        List<FactPlace> places = Stream.of("classGroups/0/openedOn", "classGroups/1/openedOn", "staff", "seats")
                .map(each -> FactPlace.in(one(), "/institutions/0/" + each))
                .toList();

        assertThat(MissingFacts.words(places.subList(2, 3))).isEqualTo(Text.of("从业人员未填报", "staff not stated"));
        assertThat(MissingFacts.words(places.subList(0, 2)))
                .isEqualTo(Text.of(
                        "班级“叶叶班”›开班日期、班级“c2”›开班日期未填报",
                        "class group 叶叶班 › date opened, class group c2 › date opened not stated"));
        assertThat(MissingFacts.words(places))
                .isEqualTo(Text.of(
                        "班级“叶叶班”›开班日期、班级“c2”›开班日期等4项未填报",
                        "class group 叶叶班 › date opened, class group c2 › date opened and 2 more not stated"));
        assertThat(MissingFacts.words(List.of()).zh()).isEqualTo("缺少信息");
    }

    @Test
    void codesOfAnOpenListAreCalledByLabelAndOthersAsTheyAreWritten() {
        Submission plan = SubmissionReader.standard()
                .read(
                        ("{\"schemaVersion\": \"1.0\", \"submissionType\": \"REGION_REPORT\", \"regions\": [{\"division\":"
                                        + " \"320509\", \"milestones\": [{\"milestoneCode\": \"STOCK_TAKING\"}, {\"milestoneCode\": \"开工\"}]}]}")
                                .getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();

        assertThat(FactPlace.in(plan, "/regions/0/milestones/0/doneOn").words())
                .isEqualTo(Text.of("工作节点（摸底排查）›完成日期", "milestone (stock-taking) › date done"));
        assertThat(FactPlace.in(plan, "/regions/0/milestones/1/doneOn").words().zh())
                .isEqualTo("工作节点“开工”›完成日期");
        assertThat(FactPlace.of("/regions/0/milestones").codes(List.of("SORTING", "FILING_REGULARISED")))
                .containsExactly(Text.of("分类梳理", "sorting"), Text.of("规范备案", "regular filing"));
        assertThat(FactPlace.of("/regions/0/milestones").codes(List.of("SORTING", "开工")))
                .containsExactly(Text.of("SORTING", "SORTING"), Text.of("开工", "开工"));
    }

    @Test
    void codesOfElementsFurtherBelowAreCalledByLabel() {
        assertThat(FactPlace.of("/institutions/0/staff").codes(List.of("PRE_SERVICE", "REGULAR")))
                .containsExactly(Text.of("岗前培训", "pre-service training"), Text.of("定期培训", "regular training"));
    }
}
