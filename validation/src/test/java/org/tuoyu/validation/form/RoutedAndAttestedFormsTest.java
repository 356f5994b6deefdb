package org.tuoyu.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.Frozen;

class RoutedAndAttestedFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "legalForm": "ENTERPRISE", "registration": {"authority": "MARKET_REGULATION"} | MET            | - / - / -
        "legalForm": "ENTERPRISE", "registration": {"authority": "CIVIL_AFFAIRS"}     | BREACHED       | CIVIL_AFFAIRS / in MARKET_REGULATION / -
        "legalForm": "INDIVIDUAL_BUSINESS", "registration": {"authority": "CIVIL_AFFAIRS"} | NOT_APPLICABLE | - / - / -
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
}
