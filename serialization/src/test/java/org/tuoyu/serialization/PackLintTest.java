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
