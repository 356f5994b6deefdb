package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Parameter;

/** Figures and deadlines, read from the text by hand. */
class JindongFiguresTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            added-class-inclusive, 50000, yuan, jindong/3.5.13.a
            added-class-other, 20000, yuan, jindong/3.5.13.b
            seat-year-inclusive, 1600, yuan, jindong/3.5.14
            demonstration-provincial, 150000, yuan, jindong/3.5.15.a
            demonstration-municipal, 100000, yuan, jindong/3.5.15.b
            target-new-institutions, 3, institution, jindong/1.2.e
            target-new-seats, 50, seat, jindong/1.2.f
            target-2020-health-management, 90, percent, jindong/1.2.g
            target-2020-parent-knowledge, 80, percent, jindong/1.2.h
            target-provincial-demonstrations, 1, institution, jindong/1.2.i
            target-2025-health-management, 95, percent, jindong/1.2.k
            target-2025-parent-knowledge, 90, percent, jindong/1.2.l
            target-certified-staff, 80, percent, jindong/1.2.n
            target-inclusive-per-township, 1, institution, jindong/2.2.c
            """)
    void aFigureIsThatOfTheText(String parameter, long figure, String unit, String clause) {
        Parameter found = Jindong.parameter("jindong/" + parameter);
        assertThat(found.getUnit()).contains(unit);
        assertThat(found.getValues()).singleElement().satisfies(value -> {
            assertThat(value.getValue().number().orElseThrow()).isEqualByComparingTo(Long.toString(figure));
            assertThat(value.getClause().toString()).isEqualTo(clause);
            assertThat(value.getFrom().orElseThrow()).isEqualTo("2020-10-31");
            assertThat(value.getUntil()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.2.e, 2020-12-31
            1.2.g, 2020-12-31
            1.2.i, 2020-12-31
            1.2.j, 2025-12-31
            1.2.m, 2025-12-31
            1.2.n, 2025-12-31
            2.2.c, 2024-12-31 2025-12-31
            """)
    void aTargetHasTheDeadlineOfItsSentence(String clause, String deadlines) {
        assertThat(Jindong.PACK.getTargets().stream()
                        .filter(target -> target.getClause().toString().equals("jindong/" + clause))
                        .map(target -> target.getDeadline().orElseThrow().toString())
                        .distinct())
                .containsExactly(deadlines.split(" "));
    }

    @Test
    void theIncomeShareEndsWithTheNationalRelief() {
        assertThat(Jindong.parameter("jindong/included-income-share").getValues())
                .extracting(
                        value -> value.getFrom().orElseThrow().toString(),
                        value -> value.getUntil().orElseThrow().toString(),
                        value -> value.getValue().number().orElseThrow().intValueExact())
                .containsExactly(tuple("2020-10-31", "2025-12-31", 90), tuple("2026-01-01", "2027-12-31", 90));
    }
}
