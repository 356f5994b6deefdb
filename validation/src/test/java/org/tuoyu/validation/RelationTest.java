package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.RelationKind;

class RelationTest {

    private static Rulebook rulebook(PackHandle... more) {
        List<PackHandle> packs = new ArrayList<>(OneRule.asking("nation", "MUST"));
        packs.addAll(List.of(more));
        return Rulebook.of(packs);
    }

    private static List<Outcome> check(Rulebook rulebook, int days) {
        return rulebook.inForce(Frozen.DISTRICT, Frozen.DAY)
                .check(Frozen.institution("\"premises\": {\"surveillance\": {\"retentionDays\": " + days + "}}"))
                .getOutcomes();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIGHTENS", "REPLACES"})
    void aNearerPlaceWinsWhenItSaysHowItStandsToTheWiderOne(RelationKind kind) {
        Rulebook rulebook = rulebook(OneRule.setting("district", "980101", 90, kind, "nation"));

        assertThat(check(rulebook, 89)).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
            assertThat(outcome.getExpected().orElseThrow().getValue()).hasToString("90");
        });
        assertThat(check(rulebook, 90))
                .singleElement()
                .extracting(Outcome::getOutcome)
                .isEqualTo(OutcomeType.MET);
    }

    @Test
    void aPlaceThatRestatesIsCitedFirst() {
        Rulebook rulebook = rulebook(OneRule.setting("district", "980101", 30, RelationKind.RESTATES, "nation"));

        assertThat(check(rulebook, 29))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getClauses())
                        .extracting(Object::toString)
                        .containsExactly("district/1", "nation/1"));
    }

    @Test
    void twoFiguresWithoutARelationAreRefusedWithBothClauses() {
        Rulebook rulebook = rulebook(OneRule.setting("district", "980101", 90, null, "nation"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(rulebook, 90))
                .withMessageContainingAll(OneRule.PARAMETER, "district/1", "nation/1");
    }

    /** {@code nation} comes before {@code update} in the order of ids, but the relation says which one counts. */
    @Test
    void ofTwoDocumentsOfOnePlaceTheOneThatReplacesCounts() {
        Rulebook rulebook = rulebook(OneRule.setting("update", "000000", 45, RelationKind.REPLACES, "nation"));

        assertThat(check(rulebook, 44)).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
            assertThat(outcome.getExpected().orElseThrow().getValue()).hasToString("45");
        });
    }

    @Test
    void aPackOfAnotherPlaceChangesNothing() {
        Rulebook rulebook = rulebook(OneRule.setting("other", "980102", 90, null, "nation"));

        assertThat(check(rulebook, 30))
                .singleElement()
                .extracting(Outcome::getOutcome)
                .isEqualTo(OutcomeType.MET);
    }
}
