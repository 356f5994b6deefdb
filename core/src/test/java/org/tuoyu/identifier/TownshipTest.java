package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownshipTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "33070300", "3307030011", "33070300a"})
    void refusesACodeThatIsNotNineDigits(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Township(code, "多湖街道"));
    }
}
