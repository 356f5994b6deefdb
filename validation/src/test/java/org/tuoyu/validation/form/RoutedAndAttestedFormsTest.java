package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.Frozen;

class RoutedAndAttestedFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "legalForm": "ENTERPRISE", "registration": {"authority": "MARKET_REGULATION"} | MET            | - / - / -
        "legalForm": "ENTERPRISE", "registration": {"authority": "CIVIL_AFFAIRS"}     | BREACHED       | CIVIL_AFFAIRS / in MARKET_REGULATION / -
        "legalForm": "INDIVIDUAL_BUSINESS", "registration": {"authority": "CIVIL_AFFAIRS"} | NOT_APPLICABLE | - / - / -
        "legalForm": "ENTERPRISE", "closedOn": "2023-01-01", "registration": {"authority": "MARKET_REGULATION"} | UNDETERMINED | - / - / -
        "closedOn": "2023-01-01", "registration": {"authority": "ORG_ESTABLISHMENT"}  | MET            | - / - / -
        "registration": {"authority": "CIVIL_AFFAIRS"}                                | UNDETERMINED   | - / - / -
        "registration": {"authority": "EDUCATION"}                                    | UNDETERMINED   | - / - / -
        "legalForm": "ENTERPRISE"                                                     | UNDETERMINED   | - / - / -
        """)
    void theRegistrarIsTheOneThatTheRoutesName(String facts, OutcomeType expected, String figures) {
        Outcome outcome = Frozen.outcome("form/registered-as-routed", facts);

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.figures(outcome)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "legalForm": "ENTERPRISE"                      | /institutions/0/registration/authority
        "registration": {"authority": "CIVIL_AFFAIRS"} | /institutions/0/legalForm
        "registration": {"authority": "EDUCATION"}     | /institutions/0/legalForm
        """)
    void whatWouldTellTheRegistrarIsNamed(String facts, String missing) {
        assertThat(Frozen.missing(Frozen.outcome("form/registered-as-routed", facts)))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"clause": "nation/attested", "institutionRef": "I1", "declared": true, "evidenceReference": "E-1"}  | MET          | ''
        {"clause": "nation/attested", "declared": true, "evidenceReference": "E-1"}                          | MET          | ''
        {"clause": "nation/attested", "institutionRef": "I1", "declared": false}                             | BREACHED     | ''
        {"clause": "nation/attested", "institutionRef": "I1", "declared": true}                              | UNDETERMINED | /attestations/0/evidenceReference
        {"clause": "nation/attested", "institutionRef": "I1"}                                                | UNDETERMINED | /attestations/0/declared
        {"clause": "nation/attested", "institutionRef": "I2", "declared": true, "evidenceReference": "E-1"}  | UNDETERMINED | /attestations
        {"clause": "nation/stated", "institutionRef": "I1", "declared": true, "evidenceReference": "E-1"}    | UNDETERMINED | /attestations
        """)
    void onlyADeclarationWithEvidenceForThisClauseAndInstitutionCounts(
            String attestation, OutcomeType expected, String missing) {
        Outcome outcome = Frozen.only(
                "form/attested",
                Frozen.view()
                        .check(Frozen.submission("\"institutions\": [{\"institutionRef\": \"I1\"}], \"attestations\": ["
                                + attestation + "]")));

        assertThat(outcome.getOutcome()).isEqualTo(expected);
        assertThat(Frozen.missing(outcome)).isEqualTo(missing);
    }

    private static final String YES =
            "{\"clause\": \"nation/attested\", \"declared\": true, \"evidenceReference\": \"E-1\"}";
    private static final String NO = "{\"clause\": \"nation/attested\", \"declared\": false}";
    private static final String BARE = "{\"clause\": \"nation/attested\", \"declared\": true}";
    private static final String OPEN = "{\"clause\": \"nation/attested\"}";

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of(List.of(YES, NO), OutcomeType.BREACHED, List.of()),
                Arguments.of(List.of(NO, OPEN), OutcomeType.BREACHED, List.of()),
                Arguments.of(List.of(YES, OPEN), OutcomeType.MET, List.of()),
                Arguments.of(List.of(YES, BARE), OutcomeType.MET, List.of()),
                Arguments.of(
                        List.of(OPEN, BARE),
                        OutcomeType.UNDETERMINED,
                        List.of("/attestations/0/declared", "/attestations/1/evidenceReference")));
    }

    /** One no is not outvoted, and what is complete is not undone by what is not. */
    @ParameterizedTest
    @MethodSource("declarations")
    void ofSeveralDeclarationsTheOrderHasNoSay(List<String> stated, OutcomeType expected, List<String> missing) {
        List<String> backwards = new ArrayList<>(stated);
        Collections.reverse(backwards);

        assertThat(attested(stated).getOutcome()).isEqualTo(expected);
        assertThat(attested(backwards).getOutcome()).isEqualTo(expected);
        assertThat(attested(stated).getMissing()).isEqualTo(missing);
    }

    @Test
    void whoDeclaresNoIsToldSo() {
        assertThat(Frozen.figures(attested(List.of(NO)))).isEqualTo("false / = true / -");
    }

    private static Outcome attested(List<String> attestations) {
        return Frozen.only(
                "form/attested",
                Frozen.view()
                        .check(Frozen.submission("\"institutions\": [{\"institutionRef\": \"I1\"}], \"attestations\": "
                                + attestations)));
    }
}
