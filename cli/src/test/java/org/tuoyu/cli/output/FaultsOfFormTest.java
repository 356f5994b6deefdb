package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.Rulebook;

/** What is to be corrected is read first, however many cells were taken in another way than they are written. */
class FaultsOfFormTest {

    private static StructureFinding finding(String code, Severity severity, String words) {
        return StructureFinding.builder()
                .code(code)
                .severity(severity)
                .pointer("/institutions/0")
                .line(0)
                .column(0)
                .message(Text.of(words, words))
                .build();
    }

    private static final List<StructureFinding> FINDINGS = findings();

    private static List<StructureFinding> findings() {
        List<StructureFinding> findings = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            findings.add(finding("cell/assumed", Severity.INFO, "taken " + i + "."));
        }
        findings.add(finding("sum/enrolled", Severity.WARNING, "warned of"));
        findings.add(finding("text/national-encoding", Severity.INFO, "told"));
        findings.add(finding("date/invalid", Severity.ERROR, "wrong"));
        return findings;
    }

    @Test
    void theGravestStandFirstAndWhatWasAssumedStandsApart() {
        FaultsOfForm form = FaultsOfForm.of(FINDINGS);

        assertThat(form.faults())
                .extracting(StructureFinding::getCode)
                .containsExactly("date/invalid", "sum/enrolled", "text/national-encoding");
        assertThat(form.assumed()).hasSize(23);
    }

    @Test
    void theTextListsTwentyAssumptionsAndCountsTheRest() {
        Look look = new Look(Locale.ENGLISH, new Citations(Rulebook.of(List.of())), 0, false, false);
        String text = TextReport.of(
                Rulebook.of(List.of()).unjudged(FINDINGS, InputStamp.builder().build()), true, look);

        assertThat(text)
                .containsSubsequence("Faults of form (3)", "wrong", "warned of", "told", "Taken as follows", "(23)")
                .contains("taken 20.", "not listed here: 3 more")
                .doesNotContain("taken 21.");
    }
}
