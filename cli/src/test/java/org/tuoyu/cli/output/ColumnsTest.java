package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a terminal, where a Chinese character takes two columns. A bar stands for a line break here. */
class ColumnsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        托育机构设置标准,             8,  托育机构|设置标准
        托育机构。设置,               8,  托育机|构。设置
        依据第八条〔national/a〕。,   12, 依据第八条|〔national/a〕。
        试行（第八条）,               6,  试行|（第八|条）
        one two three,                8,  one two|three
        incomprehensibilities yes,    8,  incomprehensibilities|yes
        有12人，多2人,                6,  有12|人，多|2人
        """)
    void linesBreakBetweenCharactersButNotBesideBracketsAndStops(String text, int columns, String broken) {
        assertThat(Columns.broken(text, 0, 0, columns)).isEqualTo(broken.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        托育机构设置,  2, 2, 8, 托育机|  构设置
        ab cd,         4, 2, 6, ab|  cd
        """)
    void furtherLinesAreIndented(String text, int taken, int indent, int most, String broken) {
        assertThat(Columns.broken(text, taken, indent, most)).isEqualTo(broken.replace('|', '\n'));
    }
}
