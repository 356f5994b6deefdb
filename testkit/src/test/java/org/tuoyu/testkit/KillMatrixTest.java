package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.submission.Submission;

/** Each mutant adds exactly its own finding to its witness, unless what else it adds rests on the very fact that was changed. */
class KillMatrixTest {

    private static final Path PAGE = Path.of("..", "docs", "kill-matrix.md");
    private static KillMatrix matrix;

    @BeforeAll
    static void breakEveryRule() {
        matrix = new KillMatrix();
    }

    /** The rules that are broken, or open because a fact is missing. */
    private static Set<String> wrong(Report report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == OutcomeType.BREACHED
                        || outcome.getOutcome() == OutcomeType.UNDETERMINED
                                && !outcome.getMissing().isEmpty())
                .map(outcome -> outcome.getRule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> form(Submission submission) {
        return codes(Consistency.check(submission));
    }

    private static Set<String> codes(List<StructureFinding> findings) {
        return findings.stream().map(StructureFinding::getCode).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(KillMatrix.Row row, Mutant mutant) {
        return row.place() + " " + row.rule() + " " + mutant.bound();
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
    void everyBoundOfARuleThatCanBeBrokenHasAMutant() {
        for (KillMatrix.Row row : matrix.rows()) {
            if (!row.mutants().isEmpty()) {
                assertThat(row.mutants())
                        .as(row.place() + " " + row.rule())
                        .extracting(Mutant::bound)
                        .containsExactlyElementsOf(row.bounds());
            }
        }
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

    /** What the kit says of a shared fact is looked up in both documents. */
    @Test
    void theFactThatAnotherRuleSharesIsStatedInAnotherWayByTheWitness() {
        List<String> wrong = new ArrayList<>();
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                mutant.others().forEach((other, fact) -> {
                    StatedValues values = new StatedValues(row.definition(other).getScope(), fact);
                    if (values.in(mutant.witness()).equals(values.in(mutant.submission()))) {
                        wrong.add(name(row, mutant) + ": " + other + " " + fact);
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aMutantBreaksItsRuleAndWhatIsSaidBesides() {
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                Set<String> said = new TreeSet<>(Set.of(row.rule().value()));
                mutant.others().keySet().forEach(other -> said.add(other.value()));
                Report report = row.view().check(mutant.submission());

                assertThat(wrong(report)).as(name(row, mutant)).isEqualTo(said);
                assertThat(report.breaches()).as(name(row, mutant)).contains(mutant.finding());
                assertThat(mutant.finding().getRule()).isEqualTo(row.rule());
                if (mutant.bound().contains("/")) {
                    assertThat(mutant.finding().getClauses())
                            .as(name(row, mutant))
                            .extracting(ClauseId::value)
                            .contains(mutant.bound());
                }
            }
        }
    }

    @Test
    void aWitnessIsRightInEverything() {
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                Report report = row.view().check(mutant.witness());

                assertThat(wrong(report)).as(name(row, mutant)).isEmpty();
                assertThat(form(mutant.witness())).as(name(row, mutant)).isEmpty();
                assertThat(report.getOutcomes())
                        .as(name(row, mutant))
                        .filteredOn(outcome -> outcome.getRule().equals(row.rule()))
                        .extracting(Outcome::getOutcome)
                        .contains(OutcomeType.MET);
            }
        }
    }

    @Test
    void aMutantSaysNothingAgainstItselfButWhatItsRuleIsAbout() {
        List<String> unexplained = new ArrayList<>();
        for (KillMatrix.Row row : matrix.rows()) {
            for (Mutant mutant : row.mutants()) {
                Set<String> found = form(mutant.submission());
                if (!found.isEmpty()) {
                    found.removeAll(new ComparedFacts(row.definition()).contradictions(mutant.submission()));
                    found.forEach(code -> unexplained.add(name(row, mutant) + ": " + code));
                }

                assertThat(codes(mutant.form())).as(name(row, mutant)).isEqualTo(form(mutant.submission()));
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void noCellOfThePageIsEmpty() {
        Stream<String> rows = matrix.page().lines().filter(line -> line.startsWith("|"));

        assertThat(rows).hasSizeGreaterThan(900).noneMatch(line -> line.matches(".*\\|\\s*\\|.*"));
    }

    @Test
    void thePageSaysWhatTheMutantsDo() throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, matrix.page());
        }
        assertThat(PAGE).hasContent(matrix.page());
    }
}
