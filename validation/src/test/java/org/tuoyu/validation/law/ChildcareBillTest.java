package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Severity;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Rulebook;

/** The licence regime of the childcare bill: a draft, first read on 22 December 2025. */
class ChildcareBillTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-12-21 | licence/valid | 2025-12-01 |
            2025-12-22 | licence/valid | 2025-12-21 | BREACHED
            2025-12-22 | licence/valid | 2025-12-22 | MET
            2025-12-23 | licence/valid | 2025-12-24 | MET
            2025-12-22 | licence/held  | 2025-12-22 | MET
            2025-12-22 | licence/childcare-teacher | 2025-12-22 | BREACHED
            """)
    void theBillIsAHintFromTheDayOfItsFirstReading(String asOf, String rule, String validUntil, String outcome) {
        List<Outcome> outcomes =
                outcomes(asOf, rule, validUntil, CheckOptions.defaults().includingDrafts());
        assertThat(outcomes.stream().map(each -> each.getOutcome().name()))
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
        assertThat(outcomes).allSatisfy(each -> {
            assertThat(each.getDraft()).isEqualTo(Optional.of(true));
            assertThat(each.getSeverity().orElse(Severity.INFO)).isEqualTo(Severity.INFO);
        });
        assertThat(outcomes(asOf, rule, validUntil, CheckOptions.defaults())).isEmpty();
    }

    private static List<Outcome> outcomes(String asOf, String rule, String validUntil, CheckOptions options) {
        String json = "{'schemaVersion':'1.0','submissionType':'SELF_CHECK','institutions':[{'institutionRef':'one',"
                + "'licence':{'number':'1','validUntil':'" + validUntil + "'},'staff':[{'staffRef':'s',"
                + "'role':'CARE_WORKER','certificates':[]}]}]}";
        return Rulebook.bundled()
                .inForce(Division.of("110101"), LocalDate.parse(asOf), options)
                .check(SubmissionReader.standard()
                        .read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                        .document()
                        .orElseThrow())
                .getOutcomes()
                .stream()
                .filter(each -> each.getRule().toString().equals(rule))
                .toList();
    }
}
