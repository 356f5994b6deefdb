package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Pack;

class PackLintTest {

    private static final String RULES = "rules/safety.yaml";

    @TempDir
    Path folder;

    @Test
    void aPackWithoutFaultsHasNoFindings() throws IOException {
        assertThat(PackLint.check(new PackFixture().in(folder), List.of()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clauses.yaml    | readings: [sample/1-days]  | readings: [sample/1-day]     | 7:14 ERROR pack/dangling
                    clauses.yaml    | id: sample/2               | id: other/2                  | 8:7 ERROR pack/clause-id
                    clauses.yaml    | id: sample/2               | id: sample/1                 | 8:3 ERROR pack/twice
                    clauses.yaml    | treatment: TARGET          | treatment: NOT_DECIDABLE     | 13:14 ERROR pack/no-reason
                    clauses.yaml    | treatment: TARGET          | treatment: ATTESTATION       | 13:14 ERROR pack/no-inspector
                    clauses.yaml    | treatment: TARGET          | treatment: DUTY              | 13:14 WARNING pack/untreated
                    parameters.yaml | from: 2023-01-01           | from: 2022-12-31             | 6:7 ERROR pack/overlap
                    parameters.yaml | until: 2022-12-31          | until: 2019-12-31            | 5:33 ERROR pack/dates
                    parameters.yaml | clause: sample/2           | clause: sample/3             | 11:28 ERROR pack/dangling
                    bindings.yaml   | rule: safety/footage       | rule: safety/foot            | 1:9 ERROR pack/dangling
                    bindings.yaml   | [FILING]                   | [FILINGS]                    | 4:21 ERROR pack/no-code
                    readings.yaml   | defaultOption: counted     | defaultOption: yes           | 6:18 ERROR pack/no-option
                    readings.yaml   | id: not-counted            | id: counted                  | 4:5 ERROR pack/twice
                    targets.yaml    | numerator: seatsTotal      | numerator: seats             | 3:43 ERROR pack/no-fact
                    targets.yaml    | '">="'                     | at-least                     | 4:15 ERROR pack/no-comparator
                    document.yaml   | id: sample                 | id: simple                   | 1:5 ERROR pack/folder-name
                    document.yaml   | dateBasis: STATED          | dateBasis: NONE              | 8:12 ERROR pack/date-basis
                    document.yaml   | status: IN_FORCE           | status: EXPIRED              | 5:9 WARNING pack/no-end
                    """)
    void whatThePiecesSayOfEachOtherIsChecked(String file, String text, String replacement, String expected)
            throws IOException {
        assertThat(findings(new PackFixture().with(file, text, replacement)))
                .anyMatch(finding -> finding.startsWith("packs/990000-sample/" + file + ":" + expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fact: serviceModes, is: [FULL_DAY]         | fact: serviceModes, is: [WHOLE_DAY]    | 5:33 ERROR pack/no-code
                    fact: serviceModes, is: [FULL_DAY]         | fact: serviceMode, is: [FULL_DAY]      | 5:14 ERROR pack/no-fact
                    fact: serviceModes, is: [FULL_DAY]         | stated: true                           | 5:7 ERROR pack/condition-empty
                    fact: serviceModes, is: [FULL_DAY]         | reading: sample/1-days, option: x      | 5:40 ERROR pack/no-option
                    fact: serviceModes, is: [FULL_DAY]         | fact: openedOn, moreThanParameter: x   | 5:43 ERROR pack/dangling
                    form: at-least                             | form: atleast                          | 6:9 ERROR pack/no-form
                    form: at-least                             | form: ratio                            | 6:9 ERROR pack/form-needs
                    form: at-least                             | form: holds                            | 7:9 ERROR pack/fact-kind
                    fact: premises.surveillance.retentionDays  | fact: premises.retentionDays           | 7:9 ERROR pack/no-fact
                    fact: premises.surveillance.retentionDays  | fact: enrolledTotal                    | 8:14 ERROR pack/unit
                    parameter: sample/footage-days             | parameter: sample/footage              | 8:14 ERROR pack/dangling
                    '{name}保存'                               | '{names}保存'                          | 9:19 ERROR pack/no-placeholder
                    '{name} keeps'                             | '{className} keeps'                    | 9:59 ERROR pack/no-placeholder
                    """)
    void rulesAreChecked(String text, String replacement, String expected) throws IOException {
        assertThat(findings(new PackFixture().with(RULES, text, replacement)))
                .anyMatch(finding -> finding.startsWith(RULES + ":" + expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    value: 30  | value: abc         | 5:52 ERROR pack/value The value abc does not fit: a number is needed here.
                    value: 30  | value: "30"        | 5:52 ERROR pack/value The value 30 does not fit: a number is needed here.
                    value: 30  | value: true        | 5:52 ERROR pack/value The value true does not fit: a number is needed here.
                    value: 30  | value: [30, 60]    | 5:52 ERROR pack/value The value 30, 60 does not fit: a number is needed here.
                    value: 30  | value: -30         | 5:52 ERROR pack/value The value -30 does not fit: a number that is not negative is needed here.
                    value: 30  | value: 30.5        | 5:52 ERROR pack/value The value 30.5 does not fit: a whole number is needed here.
                    value: 3.5 | value: 2025-12-31  | 11:15 ERROR pack/value The value 2025-12-31 does not fit: a number is needed here.
                    """)
    void aValueFitsItsUnitAndWhatUsesIt(String text, String replacement, String expected) throws IOException {
        assertThat(findings(new PackFixture().with("parameters.yaml", text, replacement)))
                .containsExactly("packs/990000-sample/parameters.yaml:" + expected);
    }

    /** Bounds of each unit: the last value that fits, and the first that does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    percent        | 100       | 100.01 | a percentage from 0 to 100
                    percent        | 0         | -0.01  | a number that is not negative
                    yuan           | 1200.55   | 1200.555 | an amount with two decimals at most
                    yuan           | 0         | -1200  | a number that is not negative
                    yuan           | 1200      | abc    | a number
                    child          | 15        | 15.5   | a whole number
                    square-metre   | 2.55      | -1     | a number that is not negative
                    """)
    void aValueLiesInTheRangeOfItsUnit(String unit, String fits, String doesNot, String wanted) throws IOException {
        assertThat(findings(lone(unit, fits))).isEmpty();
        assertThat(findings(lone(unit, doesNot)))
                .containsExactly("packs/990000-sample/parameters.yaml:16:20 ERROR pack/value The value " + doesNot
                        + " does not fit: " + wanted + " is needed here.");
    }

    private static PackFixture lone(String unit, String value) {
        return new PackFixture()
                .plus("parameters.yaml", """
                        - id: sample/lone
                          title: {zh-CN: 单独, en: Lone}
                          unit: UNIT
                          values: [{value: VALUE, clause: sample/1}]
                          checkedOn: 2026-01-01
                        """.replace("UNIT", unit).replace("VALUE", value));
    }

    /** What a rule compares with: a day, a range, a list of codes, and never something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by-day     | openedOn  | 2020-02-29     | 2021-02-29         | 2021-02-29     | a date that exists, such as 2023-06-30,
                    by-day     | openedOn  | 2020-02-29     | 20200229           | 20200229       | a date that exists, such as 2023-06-30,
                    age-within | openedOn  | '[6, 12]'      | '[12, 6]'          | '12, 6'        | a range of two numbers, the smaller first,
                    age-within | openedOn  | '[6, 12]'      | 12                 | 12             | a range of two numbers, the smaller first,
                    one-of     | legalForm | '[ENTERPRISE]' | '[COMPANY]'        | COMPANY        | a code of the list of the fact
                    one-of     | legalForm | '[ENTERPRISE]' | 91                 | 91             | a list of codes or words
                    """)
    void aValueIsWhatTheRuleComparesWith(
            String form, String fact, String fits, String doesNot, String given, String wanted) throws IOException {
        assertThat(findings(compared(form, fact, fits))).isEmpty();
        assertThat(findings(compared(form, fact, doesNot)))
                .containsExactly("packs/990000-sample/parameters.yaml:15:20 ERROR pack/value The value " + given
                        + " does not fit: " + wanted + " is needed here.");
    }

    private static PackFixture compared(String form, String fact, String value) {
        return new PackFixture()
                .plus("parameters.yaml", """
                        - id: sample/compared
                          title: {zh-CN: 比较, en: Compared}
                          values: [{value: VALUE, clause: sample/1}]
                          checkedOn: 2026-01-01
                        """.replace("VALUE", value))
                .plus("bindings.yaml", "- {rule: safety/compared, clause: sample/1, binds: INSTITUTION}\n")
                .plus(RULES, """
                        - id: safety/compared
                          title: {zh-CN: 比较, en: Compared}
                          scope: INSTITUTION
                          form: FORM
                          fact: FACT
                          parameter: sample/compared
                          breach: {zh-CN: 无, en: None}
                          remedy: {zh-CN: 无, en: None}
                        """.replace("FORM", form).replace("FACT", fact));
    }

    @Test
    void aSchemeIsGivenTheValueThatItComputesWith() throws IOException {
        String award =
                "- {clause: sample/1, title: {zh-CN: 奖励, en: Award}, scheme: one-time-award, parameter: sample/award,"
                        + " unit: yuan, figure: STATED}\n";
        String award5000 = """
                        - id: sample/award
                          title: {zh-CN: 奖励, en: Award}
                          values: [{value: 5000, clause: sample/1}]
                          checkedOn: 2026-01-01
                        """;

        assertThat(findings(new PackFixture().plus("parameters.yaml", award5000).plus("entitlements.yaml", award)))
                .isEmpty();
        assertThat(findings(new PackFixture()
                        .plus("parameters.yaml", award5000.replace("5000", "true"))
                        .plus("entitlements.yaml", award)))
                .containsExactly(
                        "packs/990000-sample/parameters.yaml:15:20 ERROR pack/value The value true does not fit:"
                                + " a number is needed here.");
        assertThat(findings(new PackFixture()
                        .plus("parameters.yaml", award5000)
                        .plus("entitlements.yaml", award.replace("one-time-award", "tax-exemption"))))
                .containsExactly(
                        "packs/990000-sample/parameters.yaml:15:20 ERROR pack/value The value 5000 does not fit:"
                                + " true or false is needed here.");
    }

    @Test
    void aWrongUnitIsToldOnce() throws IOException {
        assertThat(findings(new PackFixture().with("parameters.yaml", "unit: day", "unit: month")))
                .containsExactly("rules/safety.yaml:8:14 ERROR pack/unit The unit is month; it must be day.");
        PackFixture twoDocuments = nearer(", relation: {kind: TIGHTENS, clause: sample/1}")
                .with("packs/990100-near/parameters.yaml", "unit: day", "unit: month");
        assertThat(findings(twoDocuments)).doesNotHaveDuplicates();
    }

    @Test
    void aMatterIsNamedByChapterAndNoun() throws IOException {
        assertThat(findings(new PackFixture()
                        .with(RULES, "scope: INSTITUTION", "matter: Footage days\n  scope: INSTITUTION")))
                .singleElement()
                .asString()
                .startsWith(RULES + ":3:11 ERROR pack/quantity");
        assertThat(findings(new PackFixture()
                        .with(RULES, "scope: INSTITUTION", "matter: safety/footage-days\n  scope: INSTITUTION")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unit: day             | unit: day\\n  quantity: Footage days  | 4:13 ERROR pack/quantity
                    unit: day             | unit: day\\n  quantity: sample/seats  | 4:13 ERROR pack/quantity-twice
                    unit: day             | unit: day\\n  quantity: sample/seats  | 3:9 ERROR pack/unit
                    """)
    void aQuantityIsNamedOnceAndInOneUnit(String text, String replacement, String expected) throws IOException {
        assertThat(findings(new PackFixture().with("parameters.yaml", text, replacement.replace("\\n", "\n"))))
                .anyMatch(finding -> finding.startsWith("packs/990000-sample/parameters.yaml:" + expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    duties.yaml | duty: TRAININGS, body: HEALTH, role: LEAD, summary: {zh-CN: 培训, en: trains}, bodyName  | 1:10 ERROR pack/no-code
                    duties.yaml | duty: TRAINING, body: HOSPITAL, role: LEAD, summary: {zh-CN: 培训, en: trains}, bodyName | 1:26 ERROR pack/no-code
                    routes.yaml | duty: PRICE, body: SHOP, bodyName                                                        | 1:23 ERROR pack/no-code
                    posts.yaml  | role: MEMBER, body: SHOP, group: {zh-CN: 组, en: group}, post                            | 1:24 ERROR pack/no-code
                    """)
    void bodiesAndDutiesAreThoseOfTheModel(String file, String start, String expected) throws IOException {
        String entry = "- {" + start + ": {zh-CN: 示例局, en: Sample bureau}, clause: sample/1}\n";

        assertThat(findings(new PackFixture().plus(file, entry)))
                .anyMatch(finding -> finding.startsWith("packs/990000-sample/" + file + ":" + expected));
        assertThat(findings(new PackFixture()
                        .plus(file, entry.replaceAll("TRAININGS", "TRAINING").replaceAll("HOSPITAL|SHOP", "HEALTH"))))
                .isEmpty();
    }

    @Test
    void aRuleThatNothingBindsIsAWarning() throws IOException {
        assertThat(findings(new PackFixture().plus(RULES, """
                                - id: safety/lonely
                                  title: {zh-CN: 无, en: None}
                                  scope: SUBMISSION
                                  form: stated
                                  fact: asOf
                                  breach: {zh-CN: 无, en: None}
                                  remedy: {zh-CN: 无, en: None}
                                """)))
                .singleElement()
                .asString()
                .startsWith(RULES + ":12:7 WARNING pack/unbound");
    }

    @Test
    void aNearerDocumentThatSetsTheSameParameterMustDeclareARelation() throws IOException {
        assertThat(findings(nearer("")))
                .containsExactly("packs/990100-near/parameters.yaml:5:7 ERROR pack/no-relation The document \"sample\""
                        + " sets the same parameter in the same time; state the relation to its clause.");
        assertThat(findings(nearer(", relation: {kind: TIGHTENS, clause: sample/1}")))
                .isEmpty();
        assertThat(findings(nearer(", until: 2020-12-31"))).hasSize(1);
    }

    @Test
    void theUnitOfAParameterIsTheSameInAllDocuments() throws IOException {
        assertThat(findings(nearer(", relation: {kind: TIGHTENS, clause: sample/1}")
                        .with("packs/990100-near/parameters.yaml", "unit: day", "unit: month")))
                .anyMatch(finding -> finding.startsWith("packs/990100-near/parameters.yaml:3:9 ERROR pack/unit"));
    }

    @Test
    void aPackMayReferToPacksThatAreNotChecked() throws IOException {
        Path national = folder.resolve("national");
        List<Pack> others = PackReader.read(new PackFixture().in(national)).packs();
        Path local = new PackFixture().in(folder.resolve("local")).resolve("packs/990000-sample");

        assertThat(PackLint.check(local, List.of()).findings())
                .extracting(PackFinding::code)
                .containsExactly("pack/dangling");
        assertThat(PackLint.check(local, others).findings()).isEmpty();
    }

    private static PackFixture nearer(String relation) {
        return new PackFixture()
                .plus("packs/990100-near/document.yaml", """
                        id: near
                        title: {zh-CN: 近处办法, en: Near measures}
                        issuer: {zh-CN: 近处机关, en: Near body}
                        division: "990100"
                        status: IN_FORCE
                        force: LOCAL_NORMATIVE
                        inForceFrom: 2020-06-01
                        dateBasis: STATED
                        checkedOn: 2026-01-01
                        """)
                .plus("packs/990100-near/clauses.yaml", """
                        - id: near/1
                          path: 第一条
                          kind: PARAMETER
                          norm: MUST
                          summary: {zh-CN: 录像保存期限, en: How long footage is kept}
                          treatment: PARAMETER
                        """)
                .plus("packs/990100-near/parameters.yaml", """
                        - id: sample/footage-days
                          title: {zh-CN: 录像保存天数, en: Days that footage is kept}
                          unit: day
                          values:
                            - {value: 90, clause: near/1RELATION}
                          checkedOn: 2026-01-01
                        """.replace("RELATION", relation));
    }

    private List<String> findings(PackFixture fixture) throws IOException {
        return PackLint.check(fixture.in(folder), List.of()).findings().stream()
                .map(PackFinding::toString)
                .toList();
    }
}
