package org.tuoyu.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.Label;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.RuleStanding;
import org.tuoyu.policy.Addressee;
import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.DocumentForce;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.RelationKind;

class CodeWordsTest {

    @Test
    void aCodeIsCalledByItsLabel() throws Exception {
        for (Class<? extends Enum<?>> codes : List.of(
                RuleStanding.class,
                DifferencePart.class,
                DifferenceKind.class,
                Addressee.class,
                DateBasis.class,
                DocumentForce.class,
                DocumentStatus.class,
                NormStrength.class,
                RelationKind.class)) {
            for (Enum<?> code : codes.getEnumConstants()) {
                Label label = codes.getField(code.name()).getAnnotation(Label.class);

                assertThat(CodeWords.of(code).zh()).isEqualTo(label.zh());
                assertThat(CodeWords.of(code).en()).isNotBlank();
            }
        }
    }

    @Test
    void theEnglishLabelIsTheWordsOfTheNameWhereThereIsNoOther() {
        assertThat(CodeWords.of(DateBasis.ASSUMED).en()).isEqualTo("assumed");
        assertThat(CodeWords.of(DateBasis.ON_ISSUE).en()).isEqualTo("from the day of issue");
        assertThat(CodeWords.of(RuleStanding.NOT_YET).en()).isEqualTo("not yet in force");
    }
}
