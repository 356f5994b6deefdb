package org.tuoyu.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;

class FaultLimitTest {

    /** One finding a letter: an Error, a Warning, a Remark, or the word of the reader that it Left some out. */
    private static List<StructureFinding> findings(String letters) {
        List<StructureFinding> findings = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            findings.add(StructureFinding.builder()
                    .code(letter == 'L' ? "json/too-many-faults" : "text/length")
                    .severity(letter == 'W' ? Severity.WARNING : letter == 'R' ? Severity.INFO : Severity.ERROR)
                    .pointer("/" + letter + i)
                    .line(0)
                    .column(0)
                    .message(Text.of("", ""))
                    .build());
        }
        return findings;
    }

    private static String pointers(List<StructureFinding> findings) {
        return String.join(
                " ", findings.stream().map(StructureFinding::getPointer).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WE,      /W0 /E1
            WEW,     /W0 /E1 /W2
            RRRRR,   /R0 /R1 /R2 /R3 /R4
            WEWL,    /W0 /E1 /W2 /L3
            """)
    void upToTheLimitNothingIsLeftOut(String letters, String left) {
        assertThat(pointers(new FaultLimit(3).of(findings(letters)))).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WWWW,     /W0 /W1 /W2,         1
            WWWWE,    /W0 /W1 /E4,         2
            EWWEWEE,  /E0 /E3 /E5,         4
            RWWWRWR,  /R0 /W1 /W2 /W3 /R4 /R6, 1
            """)
    void beyondItTheLeastGraveAreLeftOutAndCounted(String letters, String left, int number) {
        List<StructureFinding> listed = new FaultLimit(3).of(findings(letters));
        StructureFinding last = listed.get(listed.size() - 1);

        assertThat(pointers(listed.subList(0, listed.size() - 1))).isEqualTo(left);
        assertThat(last.getCode()).isEqualTo("json/too-many-faults");
        assertThat(last.getMessage().zh()).contains("超过 3 个，另有 " + number + " 个");
        assertThat(last.getMessage().en()).contains("; " + number + " more");
    }

    /** The number of the reader stands in its own words. */
    @Test
    void whatTheReaderLeftOutIsNotCountedAgain() {
        List<StructureFinding> listed = new FaultLimit(3).of(findings("EEEEL"));

        assertThat(pointers(listed.subList(0, 4))).isEqualTo("/E0 /E1 /E2 /L4");
        assertThat(listed.get(4).getMessage().zh()).isEqualTo("此外还有 1 个未列出。请先改正已列出的问题。");
        assertThat(listed.get(4).getMessage().en()).startsWith("Besides, 1 more not listed.");
    }

    @Test
    void whatIsLeftOutIsAnErrorSoThatNothingIsAccepted() {
        List<StructureFinding> listed = new FaultLimit(1).of(findings("WW"));

        assertThat(listed.get(1).getSeverity()).isEqualTo(Severity.ERROR);
    }
}
