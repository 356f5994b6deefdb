package org.tuoyu.testkit.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.Division;
import org.tuoyu.validation.Rulebook;
import org.tuoyu.validation.fact.FactAccess;

class ModelElementsTest {

    @Test
    void everyTypeOfTheModelHasAnElement() {
        ModelElements elements =
                new ModelElements(Rulebook.bundled().inForce(Division.of("330703"), LocalDate.of(2023, 6, 30)));

        for (int type = 0; type < FactAccess.types(); type++) {
            assertThat(elements.of(type)).as(FactAccess.typeName(type)).isNotEmpty();
        }
    }
}
