package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;

/** Each mutant trips its own rule and no other, unless both read the fact that was changed. */
class KillMatrixTest {

    private static final Path PAGE = Path.of("..", "docs", "kill-matrix.md");
    private static KillMatrix matrix;

    @BeforeAll
    static void breakEveryRule() {
        matrix = new KillMatrix();
    }

    private static Set<String> broken(Report report) {
        return report.breaches().stream()
                .map(Outcome::getRule)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleHasAMutantOrAReasonForNone() {
        List<String> empty = matrix.rows().stream()
                .filter(row -> row.mutants().isEmpty() && row.whyNone().isEmpty())
                .map(row -> row.rule() + " at " + row.place())
                .toList();

        assertThat(matrix.rows()).hasSizeGreaterThan(300);
        assertThat(empty).isEmpty();
    }

    @Test
    void noMutantBreaksAnotherRuleWithoutSharingAFact() {
        List<String> unexplained = matrix.rows().stream()
                .flatMap(row -> row.mutants().stream())
                .filter(mutant -> mutant.others().containsValue(""))
                .map(mutant -> mutant.rule() + " " + mutant.bound() + " " + mutant.others())
                .toList();

        assertThat(unexplained).isEmpty();
    }

    @Test
    void aMutantBreaksItsRuleAndWhatIsSaidBesides() {
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                Set<String> broken = broken(row.view().check(mutant.submission()));
                broken.removeAll(
                        mutant.others().keySet().stream().map(Object::toString).toList());

                assertThat(broken)
                        .as("%s %s", row.rule(), mutant.bound())
                        .containsExactly(row.rule().value());
                assertThat(mutant.finding().getRule()).isEqualTo(row.rule());
            }
        }
    }

    @Test
    void aWitnessBreaksNothing() {
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                assertThat(broken(row.view().check(mutant.witness())))
                        .as("%s %s", row.rule(), mutant.bound())
                        .isEmpty();
            }
        }
    }

    @Test
    void thePageSaysWhatTheMutantsDo() throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, matrix.page());
        }
        assertThat(PAGE).hasContent(matrix.page());
    }
}
