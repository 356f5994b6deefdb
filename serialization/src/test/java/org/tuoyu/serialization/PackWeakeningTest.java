package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;

/** The sample province must keep footage for 60 days from 2023 on; its city 990100 sets another value. */
class PackWeakeningTest {

    @TempDir
    Path folder;

    private static PackFixture city(String value, String relation) {
        return city(new PackFixture(), value, relation);
    }

    private static PackFixture city(PackFixture province, String value, String relation) {
        return province.plus("packs/990100-near/document.yaml", """
                        id: near
                        title: {zh-CN: 示例细则, en: Sample rules}
                        issuer: {zh-CN: 示例机关, en: Sample body}
                        division: 990100
                        status: IN_FORCE
                        force: LOCAL_NORMATIVE
                        inForceFrom: 2023-01-01
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
                            - {from: 2023-01-01, value: VALUE, clause: near/1, relation: {kind: KIND}}
                          checkedOn: 2026-01-01
                        """.replace("VALUE", value)
                        .replace("KIND", relation));
    }

    private List<String> findings(PackFixture packs) throws IOException {
        return PackLint.check(packs.in(folder), List.of()).findings().stream()
                .map(PackFinding::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61 | TIGHTENS, clause: sample/1 | true
            60 | RESTATES, clause: sample/1 | true
            59 | TIGHTENS, clause: sample/1 | false
            59 | REPLACES, clause: sample/1 | false
            59 | EXEMPTS, clause: sample/1  | true
            59 | EXEMPTS, clause: near/1    | false
            """)
    void aLowerFloorIsRefusedUnlessItSaysWhichClauseItSetsAside(String value, String relation, boolean clean)
            throws IOException {
        if (clean) {
            assertThat(findings(city(value, relation))).isEmpty();
        } else {
            assertThat(findings(city(value, relation)))
                    .containsExactly(
                            "packs/990100-near/parameters.yaml:5:33 ERROR pack/weakens The value 59 asks less than"
                                    + " 60 of clause sample/1, so that rule safety/footage would fall below the law of a wider"
                                    + " place; if something permits it, declare the relation EXEMPTS to that clause.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at-least                             | 60      | 59      | 61
            more-than                            | 60      | 59      | 61
            at-most                              | 60      | 61      | 59
            count-at-least\\n  of: rooms         | 60      | 59      | 61
            count-at-most\\n  of: rooms          | 60      | 61      | 59
            ratio\\n  other: enrolledTotal       | 60      | 61      | 59
            proportion\\n  other: enrolledTotal  | 60      | 59      | 61
            within-months                        | 60      | 61      | 59
            one-of                               | [A, B]  | [A, C]  | [A]
            none-of                              | [A, B]  | [A]     | [A, B, C]
            includes                             | [A, B]  | [A]     | [A, B, C]
            weighted-ratio                       | [5, 7]  | [5, 8]  | [5, 6]
            age-within                           | [6, 36] | [5, 36] | [7, 36]
            """)
    void whatAsksLessFollowsFromTheForm(String form, String wide, String weaker, String stricter) throws IOException {
        assertThat(weakens(form, wide, weaker)).isTrue();
        assertThat(weakens(form, wide, stricter)).isFalse();
        assertThat(weakens(form, wide, wide)).isFalse();
    }

    private boolean weakens(String form, String wide, String near) throws IOException {
        PackFixture province = new PackFixture()
                .with("rules/safety.yaml", "form: at-least", "form: " + form.replace("\\n", "\n"))
                .with("parameters.yaml", "value: 60", "value: " + wide);
        return findings(city(province, near, "TIGHTENS, clause: sample/1")).stream()
                .anyMatch(finding -> finding.contains("pack/weakens"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            atLeastParameter  | 61 | true
            atLeastParameter  | 59 | false
            moreThanParameter | 61 | true
            lessThanParameter | 59 | true
            lessThanParameter | 61 | false
            """)
    void aBoundOfWhomARuleReachesCountsToo(String bound, String value, boolean weakens) throws IOException {
        PackFixture province = new PackFixture()
                .with(
                        "rules/safety.yaml",
                        "{fact: serviceModes, is: [FULL_DAY]}",
                        "{fact: premises.surveillance.retentionDays, " + bound + ": sample/footage-days}")
                .with("rules/safety.yaml", "parameter: sample/footage-days", "parameter: sample/seats");

        assertThat(findings(city(province, value, "TIGHTENS, clause: sample/1")).stream()
                        .anyMatch(finding -> finding.contains("pack/weakens")))
                .isEqualTo(weakens);
    }

    @Test
    void onlyWhatMustBeDoneIsProtected() throws IOException {
        PackFixture should = new PackFixture().with("clauses.yaml", "norm: MUST", "norm: SHOULD");

        assertThat(findings(city(should, "30", "REPLACES, clause: sample/1"))).isEmpty();
    }

    @Test
    void aDraftSetsNothingAside() throws IOException {
        PackFixture draft = city("30", "REPLACES, clause: sample/1")
                .with("packs/990100-near/document.yaml", "status: IN_FORCE", "status: DRAFT");

        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void aValueOfTheTimeBeforeTheWiderOneIsLeftAlone() throws IOException {
        PackFixture packs = city("45", "TIGHTENS, clause: sample/1")
                .with(
                        "packs/990100-near/parameters.yaml",
                        "{from: 2023-01-01,",
                        "{from: 2021-01-01, until: 2022-12-31,");

        assertThat(findings(packs)).isEmpty();
    }

    @Test
    void anIdOfAnotherPackIsNotUsedAgain() throws IOException {
        List<Pack> province = PackReader.read(new PackFixture().in(folder.resolve("province")))
                .packs();
        Path own = city("61", "TIGHTENS, clause: sample/1")
                .plus("packs/990100-near/rules.yaml", """
                        - id: safety/footage
                          title: {zh-CN: 无, en: None}
                          scope: SUBMISSION
                          form: stated
                          fact: asOf
                          breach: {zh-CN: 无, en: None}
                          remedy: {zh-CN: 无, en: None}
                        """)
                .in(folder.resolve("city"))
                .resolve("packs/990100-near");

        assertThat(PackLint.check(own, province).findings())
                .extracting(PackFinding::toString)
                .anyMatch(finding -> finding.startsWith("rules.yaml:1:7 ERROR pack/taken"));
    }

    @Test
    void loadingBesideOthersRefusesWhatTheLintRefuses() throws IOException {
        List<Pack> province = PackReader.read(new PackFixture().in(folder.resolve("province")))
                .packs();
        Path weak = city("59", "REPLACES, clause: sample/1")
                .in(folder.resolve("weak"))
                .resolve("packs/990100-near");
        Path sound = city("61", "TIGHTENS, clause: sample/1")
                .in(folder.resolve("sound"))
                .resolve("packs/990100-near");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackReader.load(weak, province))
                .withMessageContaining("parameters.yaml")
                .withMessageContaining("5");
        assertThat(PackReader.load(sound, province)).hasSize(1);
    }

    @Test
    void theCompiledFormIsCheckedLikeTheOther() throws IOException {
        List<Pack> province = PackReader.read(new PackFixture().in(folder.resolve("province")))
                .packs();
        Path weak = city("59", "EXEMPTS, clause: sample/1").in(folder.resolve("waived"));
        Path target = Files.createDirectories(folder.resolve("classes"));
        PackCompiler.compile(weak, target, System.err);

        assertThat(PackLint.check(target, List.of()).findings()).isEmpty();
        assertThat(PackLint.check(target, rules()).findings())
                .extracting(finding -> finding.file() + finding.pointer() + " " + finding.code())
                .containsExactly("sample.json/readings/0/id pack/taken");
    }

    /** Another document that took the id of a reading of the sample. */
    private List<Pack> rules() throws IOException {
        PackFixture other = new PackFixture().with("document.yaml", "id: sample", "id: other");
        return PackReader.read(other.in(folder.resolve("other"))).packs().stream()
                .filter(pack -> pack.getDocument().isPresent())
                .toList();
    }
}
