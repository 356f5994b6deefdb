package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.quantity.DateRange;

class DivisionTableTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 3, 1);

    private final DivisionTable table = DivisionTable.bundled();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, path
            330205, 浙江省 宁波市 江北区
            330703, 浙江省 金华市 金东区
            320509, 江苏省 苏州市 吴江区
            350102, 福建省 福州市 鼓楼区
            441800, 广东省 清远市
            441825, 广东省 清远市 连山壮族瑶族自治县
            110101, 北京市 市辖区 东城区
            810000, 香港特别行政区
            """)
    void namesAPlaceAndItsParents(String code, String path) {
        assertThat(table.pathOf(Division.of(code), IN_2021))
                .extracting(NamedDivision::getName)
                .containsExactly(path.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # name, date      , codes
            江北区, 2021-03-01, 330205 500105
            江北区, 2025-11-07, 330205 500105
            江北区, 2025-11-08, 330205
            鼓楼区, 2021-03-01, 320106 320302 350102 410204
            吴江区, 2012-08-31, ''
            吴江区, 2012-09-01, 320509
            吴江市, 2012-09-01, 320584
            吴江市, 2012-09-02, ''
            江东区, 2015-12-31, 330204
            江东区, 2017-01-01, ''
            清新县, 2011-12-31, 441827
            清新区, 2013-01-01, 441803
            平安县, 2012-06-01, 632121
            平安县, 2014-06-01, 630221
            """)
    void findsEveryPlaceWithANameInTheOrderOfTheCodes(String name, LocalDate date, String codes) {
        assertThat(table.named(name, date))
                .extracting(entry -> entry.getDivision().getCode())
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, date      , name
            330104, 2021-04-09, 江干区
            330104, 2021-04-10,
            330114, 2021-04-08,
            330114, 2021-04-09, 钱塘区
            371324, 2013-12-31, 苍山县
            371324, 2014-06-01, 兰陵县
            371324, 2015-01-01, 兰陵县
            999999, 2021-03-01,
            123456, 2021-03-01,
            """)
    void findsACodeOnlyWhileItIsInUse(String code, LocalDate date, String name) {
        assertThat(table.find(Division.of(code), date)
                        .map(NamedDivision::getName)
                        .orElse(null))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            320584, 320509
            330204, 330212
            330104, 330102 330114
            441827, 441803
            371200, 370100
            632121, 630221
            360402, 360402 360483
            500105, 500157
            """)
    void knowsWhoTookAnAreaOver(String code, String successors) {
        assertThat(table.entriesOf(Division.of(code)).get(0).getSuccessors())
                .extracting(Division::getCode)
                .containsExactly(successors.split(" "));
    }

    @Test
    void saysWhenAndByWhatACodeCame() {
        NamedDivision entry =
                table.find(Division.of("330114"), LocalDate.of(2022, 1, 1)).orElseThrow();

        assertThat(entry.getValidity()).isEqualTo(DateRange.from(LocalDate.of(2021, 4, 9)));
        assertThat(entry.getAuthority()).contains("国函〔2021〕29号");
        assertThat(entry).hasToString("330114 钱塘区");
    }

    @Test
    void listsTheCountiesOfACity() {
        assertThat(table.childrenOf(Division.of("441800"), IN_2021))
                .extracting(NamedDivision::toString)
                .containsExactly(
                        "441802 清城区",
                        "441803 清新区",
                        "441821 佛冈县",
                        "441823 阳山县",
                        "441825 连山壮族瑶族自治县",
                        "441826 连南瑶族自治县",
                        "441881 英德市",
                        "441882 连州市");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code, all, of the standard kinds
            330205,  8,  8
            330703, 11, 11
            320509, 14, 11
            350102, 10, 10
            441825,  9,  7
            """)
    void listsTheTownshipsOfTheCountiesItHolds(String code, int all, int standard) {
        assertThat(table.getTownships(Division.of(code)).orElseThrow())
                .hasSize(all)
                .allMatch(township -> township.county().equals(Division.of(code)))
                .filteredOn(township -> township.kind() != Township.Kind.OTHER)
                .hasSize(standard);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            330205, 外滩街道 孔浦街道 文教街道 甬江街道 庄桥街道 洪塘街道 前江街道 慈城镇
            330703, 多湖街道 东孝街道 孝顺镇 傅村镇 曹宅镇 澧浦镇 岭下镇 江东镇 塘雅镇 赤松镇 源东乡
            350102, 鼓东街道 鼓西街道 温泉街道 东街街道 南街街道 安泰街道 华大街道 水部街道 五凤街道 洪山镇
            """)
    void namesTheTownships(String code, String names) {
        assertThat(table.getTownships(Division.of(code)).orElseThrow())
                .extracting(Township::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void tellsTheKindsOfTownships() {
        assertThat(table.getTownships(Division.of("330703")).orElseThrow())
                .extracting(Township::kind)
                .startsWith(Township.Kind.STREET, Township.Kind.STREET, Township.Kind.TOWN)
                .endsWith(Township.Kind.TOWNSHIP);
    }

    @Test
    void doesNotGuessTheTownshipsOfOtherCounties() {
        assertThat(table.getTownships(Division.of("330702"))).isEmpty();
    }

    @Test
    void tellsStatisticalUnitsFromDivisions() {
        assertThat(table.find(Division.of("320576"), IN_2021).orElseThrow().isStatistical())
                .isTrue();
        assertThat(table.find(Division.of("320509"), IN_2021).orElseThrow().isStatistical())
                .isFalse();
    }

    @Test
    void saysForWhichDaysItIsComplete() {
        assertThat(table.getCompleteness()).hasToString("2012-01-01/2025-11-07");
        assertThat(table.getTownshipsCheckedOn()).isEqualTo("2023-06-30");
    }

    @Test
    void holdsNoCodeTwiceOnADayWithoutAChange() {
        Set<Division> seen = new HashSet<>();
        LocalDate day = LocalDate.of(2022, 6, 1);

        table.childrenOf(Division.NATION, day).forEach(province -> {
            assertThat(seen.add(province.getDivision())).isTrue();
            table.childrenOf(province.getDivision(), day)
                    .forEach(city -> assertThat(seen.add(city.getDivision())).isTrue());
        });
        assertThat(table.childrenOf(Division.NATION, day)).hasSize(34);
    }

    @Test
    void everySuccessorIsInTheTable() {
        table.childrenOf(Division.NATION, IN_2021)
                .forEach(province -> table.childrenOf(province.getDivision(), IN_2021)
                        .forEach(city -> table.childrenOf(city.getDivision(), LocalDate.of(2012, 1, 1))
                                .forEach(county -> assertThat(county.getSuccessors())
                                        .allSatisfy(successor -> assertThat(table.entriesOf(successor))
                                                .isNotEmpty()))));
    }

    @Test
    void refusesATableWithAMalformedCode() {
        BufferedReader lines = new BufferedReader(new StringReader("33070\t金东区\n"));

        assertThatThrownBy(() -> DivisionTableReader.read(lines, lines)).isInstanceOf(IllegalArgumentException.class);
    }
}
