package org.tuoyu.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Text;

class RenderingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | 0名 | 0 children are here
            1   | 1名 | 1 child is here
            2   | 2名 | 2 children are here
            1.5 | 1.5名 | 1.5 children are here
            ?   | ?名 | ? children are here
            """)
    void aNumberIsFollowedByTheWordThatFits(String number, String zh, String en) {
        Rendering rendering = Rendering.of(Text.of("{count}名", "{count|child is|children are} here"));

        assertThat(rendering.names()).containsExactly("count");
        assertThat(rendering.fill((name, locale) -> name.equals("count") ? number : "wrong"))
                .isEqualTo(Text.of(zh, en));
    }
}
