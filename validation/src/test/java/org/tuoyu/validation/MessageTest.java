package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.policy.Text;

class MessageTest {

    private static Text message(Outcome outcome) {
        return outcome.getMessage().orElseThrow();
    }

    @Test
    void codesAppearByTheirLabels() {
        Text message = message(Frozen.periodic("message/codes", "\"legalForm\": \"INDIVIDUAL_BUSINESS\""));

        assertThat(message.zh()).isEqualTo("应为企业、事业单位，实为个体工商户");
        assertThat(message.en()).isEqualTo("enterprise, public institution is required, individual business is stated");
    }

    @Test
    void whatAListLacksIsNamed() {
        Text message = message(Frozen.periodic("message/lacking", "\"name\": \"阳光\", \"systems\": [\"PICKUP\"]"));

        assertThat(message.zh()).startsWith("阳光缺少").contains("、").doesNotContain("SAFETY");
        assertThat(message.en()).startsWith("阳光 lacks ").contains(", ").doesNotContain("SAFETY");
    }

    @Test
    void anElementWithoutANameIsCalledByItsReference() {
        Text message = message(Frozen.periodic("message/lacking", "\"systems\": [\"PICKUP\"]"));

        assertThat(message.zh()).startsWith("I1缺少");
        assertThat(message.en()).startsWith("I1 lacks ");
    }

    @Test
    void aMarginHasNoSignAndAFactThatIsNotStatedIsAQuestionMark() {
        Text message = message(Frozen.periodic(
                "message/margin",
                "\"communityBased\": true, \"premises\": {\"surveillance\": {\"retentionDays\": 7}}"));

        assertThat(message.zh()).isEqualTo("2023-05-15：差23日（7/30），是，?");
        assertThat(message.en()).isEqualTo("2023-05-15: 23 days short (7/30), yes, ?");
    }

    @Test
    void personalFactsAreMaskedEverywhereInTheOutcome() {
        Outcome outcome = Frozen.periodic(
                "message/personal",
                "\"staff\": [{\"staffRef\": \"S\", \"name\": \"欧阳样例\","
                        + " \"birthDate\": \"1990-02-03\", \"role\": \"COOK\", \"criminalRecordResult\": \"HIT\"}]");

        assertThat(message(outcome).zh()).startsWith("欧**，***，").endsWith("：***，应为无记录");
        assertThat(outcome.getActual()).isEmpty();
        assertThat(outcome.toString())
                .doesNotContain("HIT")
                .doesNotContain("1990-02-03")
                .doesNotContain("样例，");
    }

    @Test
    void aPersonalDateIsMasked() {
        Outcome outcome = Frozen.periodic(
                "message/personal-date",
                "\"staff\": [{\"staffRef\": \"S\", \"healthCertificateValidUntil\": \"2021-11-12\"}]");

        assertThat(outcome.toString()).doesNotContain("2021-11-12");
        assertThat(outcome.getExpected().orElseThrow().getValue()).hasToString("2023-05-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        condition/is           | "legalForm": "PUBLIC_INSTITUTION" | 仅适用于：机构性质为企业或个体工商户 | applies only where legal form is enterprise or individual business
        scope/class-group      | "classGroups": []                 | 没有本条适用的对象                   | nothing that the clause reaches is stated
        """)
    void whatDoesNotApplySaysWhy(String rule, String facts, String zh, String en) {
        Text message = message(Frozen.periodic(rule, facts));

        assertThat(message.zh()).isEqualTo(zh);
        assertThat(message.en()).isEqualTo(en);
    }

    @Test
    void whatIsMetHasNoMessage() {
        Outcome outcome = Frozen.periodic("message/codes", "\"legalForm\": \"ENTERPRISE\"");

        assertThat(outcome.getMessage()).isEmpty();
        assertThat(outcome.getRemedy()).isEmpty();
        assertThat(outcome.getSeverity()).isEmpty();
    }

    @Test
    void aBreachSaysWhatToDo() {
        Outcome outcome = Frozen.periodic("message/codes", "\"legalForm\": \"INDIVIDUAL_BUSINESS\"");

        assertThat(outcome.getRemedy()).contains(Text.of("更正", "Correct it"));
    }
}
