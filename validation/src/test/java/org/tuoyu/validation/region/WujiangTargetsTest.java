package org.tuoyu.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.Township;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.Rulebook;

/** The targets of Wujiang, Suzhou, with figures computed by hand from the clauses. */
class WujiangTargetsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division WUJIANG = Division.of("320509");

    /** Four streets and seven towns. */
    private static final List<String> STREETS_AND_TOWNS = List.of(
            "320509001",
            "320509002",
            "320509003",
            "320509004",
            "320509104",
            "320509105",
            "320509107",
            "320509108",
            "320509109",
            "320509110",
            "320509111");

    private static TargetResult target(String clause, String date, CheckOptions options, String facts) {
        Submission submission =
                Frozen.submission("\"regions\": [{\"division\": \"320509\", " + facts.replace('\'', '"') + "}]");
        List<TargetResult> results =
                RULEBOOK.inForce(WUJIANG, LocalDate.parse(date), options).targets(submission).stream()
                        .filter(result -> result.getClause().value().equals("wujiang/" + clause))
                        .toList();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static TargetResult target(String clause, String date, String facts) {
        return target(clause, date, CheckOptions.defaults(), facts);
    }

    private static String shown(TargetResult result) {
        return result.getStatus() + " " + result.getValue().orElse("-") + " "
                + result.getTarget().orElse("-") + " " + result.getMargin().orElse("-");
    }

    // 三: 2.4 per 1,000 of 1,545,000 residents are 3,708 seats exactly; of one resident more, 3,709
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1545000 | 3707 | NOT_MET 2.40‰ (3707/1545000) >= 2.4‰ -1
            1545000 | 3708 | MET 2.40‰ (3708/1545000) >= 2.4‰ 0
            1545000 | 3709 | MET 2.40‰ (3709/1545000) >= 2.4‰ 1
            1545001 | 3708 | NOT_MET 2.40‰ (3708/1545001) >= 2.4‰ -1
            """)
    void seatsPerThousandAreComparedExactlyIn2021(int residents, int seats, String expected) {
        String facts = "'asOf': '2021-12-31', 'residentPopulation': " + residents + ", 'seatsTotal': " + seats;

        assertThat(shown(target("3.1.d", "2022-01-15", facts))).isEqualTo(expected);
    }

    // 4.5 per 1,000 of 1,600,000 residents are 7,200 seats
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7163 | NOT_MET 4.48‰ (7163/1600000) >= 4.5‰ -37
            7199 | NOT_MET 4.50‰ (7199/1600000) >= 4.5‰ -1
            7200 | MET 4.50‰ (7200/1600000) >= 4.5‰ 0
            7201 | MET 4.50‰ (7201/1600000) >= 4.5‰ 1
            """)
    void seatsPerThousandAreComparedExactlyIn2025(int seats, String expected) {
        String facts = "'asOf': '2025-12-31', 'residentPopulation': 1600000, 'seatsTotal': " + seats;

        assertThat(shown(target("3.2.c", "2026-01-15", facts))).isEqualTo(expected);
    }

    @Test
    void theMessageSaysHowManySeatsAreLacking() {
        TargetResult result = target(
                "3.2.c", "2026-01-15", "'asOf': '2025-12-31', 'residentPopulation': 1600000, 'seatsTotal': 7163");

        assertThat(result.getMessage().en()).contains("37 more seats are needed", "due by 2025-12-31");
        assertThat(result.getMessage().zh()).contains("还差37个托位", "期限2025-12-31");
        assertThat(result.getReadings()).contains("wujiang/population-base=resident-population");
    }

    @Test
    void thePopulationIsAReading() {
        String facts = "'asOf': '2021-12-31', 'residentPopulation': 1545000, 'registeredPopulation': 900000,"
                + " 'seatsTotal': 2160";
        CheckOptions register = CheckOptions.defaults().reading("wujiang/population-base", "household-register");

        assertThat(shown(target("3.1.d", "2022-01-15", facts))).isEqualTo("NOT_MET 1.40‰ (2160/1545000) >= 2.4‰ -1548");
        assertThat(shown(target("3.1.d", "2022-01-15", register, facts)))
                .isEqualTo("MET 2.40‰ (2160/900000) >= 2.4‰ 0");
    }

    // the day before the last day, and the last day
    @ParameterizedTest
    @CsvSource({"2021-12-30, NOT_DUE", "2021-12-31, NOT_MET"})
    void aTargetIsNotDueBeforeItsLastDay(String day, TargetStatus expected) {
        String facts = "'asOf': '" + day + "', 'demonstrationCounts': [{'level': 'MUNICIPAL', 'count': 2}]";

        assertThat(target("3.1.c", day, facts).getStatus()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | NOT_MET 2 >= 3 -1
            3 | MET 3 >= 3 0
            4 | MET 4 >= 3 1
            """)
    void onlyInstitutionsRecognisedByTheCityCount(int number, String expected) {
        String facts = "'asOf': '2021-12-31', 'demonstrationCounts': [{'level': 'MUNICIPAL', 'count': " + number
                + "}, {'level': 'COUNTY', 'count': 9}]";

        assertThat(shown(target("3.1.c", "2022-01-15", facts))).isEqualTo(expected);
    }

    // one zone, one street, one inclusive: units of the table, those addressed, or streets and towns alone
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            units-of-the-table     | 320509400 320509401 320509402 | 14
            units-addressed        | 320509400 320509402           | 13
            streets-and-towns-only | ''                            | 11
            """)
    void everyTownshipLevelUnitHasOne(String option, String zones, int units) {
        CheckOptions options = CheckOptions.defaults().reading("wujiang/township-units", option);
        List<String> codes = Stream.concat(STREETS_AND_TOWNS.stream(), Stream.of(zones.split(" ")))
                .filter(code -> !code.isEmpty())
                .toList();
        String all = units + "/" + units;

        assertThat(shown(target("7.3.1.c", "2023-06-30", options, townships(codes, "inclusiveInstitutions", ""))))
                .isEqualTo("MET " + all + " = " + all + " 0");
        assertThat(shown(target(
                        "7.3.1.c", "2040-06-30", options, townships(codes, "inclusiveInstitutions", codes.get(0)))))
                .isEqualTo("NOT_DUE " + (units - 1) + "/" + units + " = " + all + " -1");
        assertThat(shown(target("3.3.a", "2030-12-31", options, townships(codes, "institutions", codes.get(0)))))
                .startsWith("NOT_MET " + (units - 1) + "/" + units);
    }

    /** Fourteen units: four streets, seven towns and three units like them. Who lists three has stated something. */
    @Test
    void aListThatLacksUnitsIsSaidToLackThem() {
        TargetResult some =
                target("3.3.a", "2023-06-30", townships(STREETS_AND_TOWNS.subList(0, 3), "institutions", ""));
        TargetResult none = target("3.3.a", "2023-06-30", "'asOf': '2023-06-30'");

        assertThat(some.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(some.getMessage().zh()).contains("无法判定，街道（乡镇）统计应有14个单位，缺11个；");
        assertThat(some.getMessage().en()).contains("townships: 11 of 14 units are not listed");
        assertThat(none.getMessage().zh()).contains("无法判定，街道（乡镇）统计未填报；");
    }

    private static String townships(List<String> codes, String fact, String without) {
        return "'townships': ["
                + codes.stream()
                        .map(code ->
                                "{'township': '" + code + "', '" + fact + "': " + (code.equals(without) ? 0 : 1) + "}")
                        .collect(Collectors.joining(", "))
                + "]";
    }

    @Test
    void aTargetWithoutADateIsNeverOverdue() {
        TargetResult result =
                target("7.3.1.c", "2040-06-30", townships(STREETS_AND_TOWNS, "inclusiveInstitutions", "320509001"));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.NOT_DUE);
        assertThat(result.getDeadline()).isEmpty();
        assertThat(result.getMessage().en()).contains("no date is set");
        assertThat(result.getMessage().zh()).contains("未定期限");
    }

    @Test
    void aUnitOfTheTableThatIsNotStatedLeavesItOpen() {
        assertThat(target("7.3.1.c", "2023-06-30", townships(STREETS_AND_TOWNS, "inclusiveInstitutions", ""))
                        .getStatus())
                .isEqualTo(TargetStatus.UNDETERMINED);
    }

    @Test
    void theUnitsCountedAreThoseOfTheDivisionTable() {
        assertThat(DivisionTable.bundled().getTownships(WUJIANG).orElseThrow())
                .extracting(Township::code)
                .containsAll(STREETS_AND_TOWNS)
                .contains("320509400", "320509401", "320509402")
                .hasSize(14);
    }
}
