package org.tuoyu.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    kitten,  sitting, 3
                    abc,     abc,     0
                    abc,     acb,     1
                    abc,     ab,      1
                    abc,     abcd,    1
                    '',      abc,     3
                    """)
    void changesAreCounted(String from, String to, int changes) {
        assertThat(Nearest.changes(from, to)).isEqualTo(changes);
        assertThat(Nearest.changes(to, from)).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    enroledTotal,   enrolledTotal
                    ENROLLED_TOTAL, enrolledTotal
                    staffTotl,      staffTotal
                    """)
    void theNearestNameIsFound(String given, String meant) {
        assertThat(Nearest.to(given, List.of("staffTotal", "enrolledTotal"))).contains(meant);
    }

    @Test
    void aNameUnlikeAllOthersHasNoNearest() {
        assertThat(Nearest.to("remark", List.of("staffTotal", "enrolledTotal"))).isEmpty();
    }

    @Test
    void aShortNameMayDifferByOneLetterOnly() {
        assertThat(Nearest.to("frm", List.of("to", "from"))).contains("from");
        assertThat(Nearest.to("ab", List.of("to"))).isEmpty();
    }
}
