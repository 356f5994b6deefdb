package org.tuoyu.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.RuleId;

class OutcomeListTest {

    private final List<Integer> made = new ArrayList<>();

    private static Outcome outcome(String rule, OutcomeType type) {
        return Outcome.builder()
                .rule(RuleId.parse(rule))
                .outcome(type)
                .severity(type == OutcomeType.MET ? Optional.empty() : Optional.of(Severity.ERROR))
                .pointer("/institutions/0")
                .build();
    }

    private final List<Outcome> outcomes = List.of(
            outcome("a/met", OutcomeType.MET),
            outcome("a/breached", OutcomeType.BREACHED),
            outcome("a/open", OutcomeType.UNDETERMINED),
            outcome("a/met-too", OutcomeType.MET));

    private OutcomeList lazy() {
        return OutcomeList.of(new OutcomeList.Source() {
            @Override
            public int size() {
                return outcomes.size();
            }

            @Override
            public OutcomeType type(int index) {
                return outcomes.get(index).getOutcome();
            }

            @Override
            public Outcome make(int index) {
                made.add(index);
                return outcomes.get(index);
            }

            @Override
            public @Nullable OutcomeTemplate template(int index) {
                return type(index) == OutcomeType.MET ? new OutcomeTemplate(outcomes.get(index)) : null;
            }
        });
    }

    @Test
    void anOutcomeIsMadeWhenItIsAskedForAndOnce() {
        OutcomeList list = lazy();

        assertThat(list).hasSize(4);
        assertThat(list.count(OutcomeType.MET)).isEqualTo(2);
        assertThat(made).isEmpty();

        assertThat(list.of(OutcomeType.BREACHED)).containsExactly(outcomes.get(1));
        assertThat(list.get(1)).isSameAs(list.get(1));
        assertThat(made).containsExactly(1);
    }

    @Test
    void whatIsMadeLaterEqualsWhatExists() {
        assertThat(lazy()).isEqualTo(outcomes).isEqualTo(OutcomeList.copyOf(outcomes));
        assertThat(lazy()).hasSameHashCodeAs(outcomes);
        assertThat(OutcomeList.copyOf(List.of())).isSameAs(OutcomeList.none()).isEmpty();
    }

    @Test
    void onlyFindingsAreChangedAndTheOthersStayUnmade() {
        OutcomeList changed = lazy().withFindings(outcome -> outcome.withLine(7));

        assertThat(changed.source().template(0)).isNotNull();
        assertThat(made).isEmpty();
        assertThat(changed)
                .extracting(Outcome::getLine)
                .containsExactly(Optional.empty(), Optional.of(7), Optional.of(7), Optional.empty());
    }

    @Test
    void anErrorThatIsWaivedDoesNotCount() {
        OutcomeList list = OutcomeList.copyOf(outcomes);
        Waiver waiver = Waiver.builder()
                .rule(RuleId.parse("a/breached"))
                .subject("x")
                .reason("y")
                .until(java.time.LocalDate.of(2030, 1, 1))
                .build();

        assertThat(list.holdsError(OutcomeType.BREACHED)).isTrue();
        assertThat(list.withFindings(outcome -> outcome.withWaiver(waiver)).holdsError(OutcomeType.BREACHED))
                .isFalse();
        assertThat(list.holdsError(OutcomeType.MET)).isFalse();
    }

    @Test
    void aTemplateGivesTheOutcomeAtAnyPlace() {
        OutcomeTemplate template = new OutcomeTemplate(outcomes.get(0));

        assertThat(template.at("/institutions/3", Optional.of("s")))
                .isEqualTo(outcomes.get(0).withPointer("/institutions/3").withSubject("s"));
        assertThat(template.type()).isEqualTo(OutcomeType.MET);
    }
}
