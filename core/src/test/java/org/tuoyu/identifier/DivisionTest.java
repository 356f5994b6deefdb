package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, level   , parent
            330703, COUNTY  , 330700
            330700, CITY    , 330000
            330000, PROVINCE, 000000
            000000, NATION  ,
            441802, COUNTY  , 441800
            441800, CITY    , 440000
            110101, COUNTY  , 110100
            659001, COUNTY  , 659000
            999999, COUNTY  , 999900
            """)
    void tellsLevelAndParentByTheCode(String code, Division.Level level, String parent) {
        Division division = Division.of(code);

        assertThat(division.getCode()).isEqualTo(code);
        assertThat(division).hasToString(code);
        assertThat(division.getLevel()).isEqualTo(level);
        assertThat(division.getParent().map(Division::getCode).orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            330703, 330703, true
            330703, 330700, true
            330703, 330000, true
            330703, 000000, true
            330703, 330702, false
            330703, 330600, false
            330703, 320000, false
            330700, 330703, false
            000000, 330000, false
            441881, 441800, true
            """)
    void knowsWhatItIsPartOf(String code, String other, boolean within) {
        assertThat(Division.of(code).isWithin(Division.of(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33070", "3307033", "33070a", "３３０７０３", " 330703", "-30703"})
    void refusesWhatIsNotSixDigits(String code) {
        assertThat(Division.isValid(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Division.parse(code));
    }

    @Test
    void namesTheNationAndTheUnassignedCode() {
        assertThat(Division.NATION).isEqualTo(Division.of("000000"));
        assertThat(Division.UNASSIGNED).isEqualTo(Division.of("999999")).hasSameHashCodeAs(Division.of("999999"));
    }

    @Property
    void everyParentHoldsItsPartAndTheNationHoldsAll(@ForAll @NumericChars @StringLength(6) String code) {
        Division division = Division.of(code);

        assertThat(Division.parse(division.toString())).isEqualTo(division);
        assertThat(division.isWithin(Division.NATION)).isTrue();
        division.getParent().ifPresent(parent -> {
            assertThat(division.isWithin(parent)).isTrue();
            assertThat(parent.getLevel()).isLessThan(division.getLevel());
            assertThat(parent).isLessThan(division);
        });
    }
}
