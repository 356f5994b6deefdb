package org.tuoyu.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.Rulebook;

class UnitWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1    | child        | 1名婴幼儿    | 1 child
            2    | child        | 2名婴幼儿    | 2 children
            90   | day          | 90天         | 90 days
            80   | percent      | 80%          | 80%
            6    | square-metre | 6平方米      | 6 m²
            4.5  | per-thousand | 4.5个/千人   | 4.5 per 1,000 people
            3    | pony-cart    | 3 pony cart  | 3 pony cart
            7    | ''           | 7            | 7
            """)
    void aNumberIsFollowedByItsUnit(String number, String unit, String zh, String en) {
        assertThat(UnitWords.of(number, unit)).isEqualTo(Text.of(zh, en));
    }

    @Test
    void everyUnitOfAFactOrParameterHasWords() {
        Set<String> units = new TreeSet<>();
        for (int type = 0; type < FactAccess.types(); type++) {
            for (int field = 0; field < FactAccess.fields(type); field++) {
                units.add(FactWords.unit(type, field));
            }
        }
        Rulebook.bundled().packs().stream()
                .flatMap(pack -> pack.getParameters().stream())
                .map(Parameter::getUnit)
                .forEach(unit -> unit.ifPresent(units::add));
        units.remove("");

        assertThat(units).hasSizeGreaterThan(20).allMatch(UnitWords::isKnown);
    }
}
