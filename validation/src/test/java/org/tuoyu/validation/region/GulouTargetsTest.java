package org.tuoyu.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.Rulebook;

/** The two targets of Gulou, Fuzhou: an institution in each of ten units, a pilot in each of nine. */
class GulouTargetsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division GULOU = Division.of("350102");
    private static final String ANTAI = "350102006";

    // nine subdistricts and the town of Hongshan
    private static final List<String> UNITS = List.of(
            "350102001",
            "350102002",
            "350102003",
            "350102004",
            "350102005",
            ANTAI,
            "350102007",
            "350102008",
            "350102009",
            "350102100");

    private static TargetResult target(String clause, String date, CheckOptions options, String day, String townships) {
        List<TargetResult> results = RULEBOOK
                .inForce(GULOU, LocalDate.parse(date), options)
                .targets(Frozen.submission("\"regions\": [{\"division\": \"350102\", \"asOf\": \"" + day
                        + "\", \"townships\": [" + townships + "]}]"))
                .stream()
                .filter(result -> result.getClause().value().equals(clause))
                .toList();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static String townships(String fact, int... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> "{\"township\": \"" + UNITS.get(i) + "\", \"" + fact + "\": " + numbers[i] + "}")
                .collect(Collectors.joining(", "));
    }

    private static String shown(TargetResult result) {
        return result.getStatus() + " " + result.getValue().orElse("-") + " "
                + result.getTarget().orElse("-") + " " + result.getMargin().orElse("-");
    }

    // 二（四）: one or more institutions in each of the ten units, without a date
    @Test
    void everyUnitHasAnInstitution() {
        CheckOptions defaults = CheckOptions.defaults();
        String all = townships("institutions", 1, 2, 1, 1, 1, 1, 1, 1, 1, 1);
        String nine = townships("institutions", 1, 2, 1, 1, 1, 1, 1, 1, 1, 0);

        assertThat(shown(target("gulou/2.4.d", "2023-06-30", defaults, "2023-06-30", all)))
                .isEqualTo("MET 10/10 = 10/10 0");
        assertThat(target("gulou/2.4.d", "2023-06-30", defaults, "2023-06-30", nine)
                        .getMargin())
                .contains("-1");
        assertThat(target(
                                "gulou/2.4.d",
                                "2023-06-30",
                                defaults.reading("gulou/one-or-more", "more-than-one"),
                                "2023-06-30",
                                all)
                        .getMargin())
                .contains("-9");
    }

    // 三: each unit but Antai reports one pilot of 2020; Antai has the provincial one
    @Test
    void everyUnitButAntaiHasAPilot() {
        CheckOptions defaults = CheckOptions.defaults();
        CheckOptions exactly = defaults.reading("gulou/one-pilot-each", "exactly-one-pilot");
        String withoutAntai = townships("pilotSites", 1, 1, 1, 1, 1, 0, 1, 1, 1, 1);
        String two = townships("pilotSites", 2, 1, 1, 1, 1, 0, 1, 1, 1, 1);
        String none = townships("pilotSites", 0, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(shown(target("gulou/3.2.b", "2021-01-15", defaults, "2020-12-31", withoutAntai)))
                .isEqualTo("MET 9/9 = 9/9 0");
        assertThat(shown(target("gulou/3.2.b", "2021-01-15", defaults, "2020-12-31", none)))
                .isEqualTo("NOT_MET 8/9 = 9/9 -1");
        assertThat(target("gulou/3.2.b", "2021-01-15", defaults, "2020-12-31", two)
                        .getStatus())
                .isEqualTo(TargetStatus.MET);
        assertThat(target("gulou/3.2.b", "2021-01-15", exactly, "2020-12-31", two)
                        .getStatus())
                .isEqualTo(TargetStatus.NOT_MET);
    }

    @Test
    void aPilotMayStillComeBeforeTheYearIsOver() {
        assertThat(target(
                                "gulou/3.2.b",
                                "2020-06-30",
                                CheckOptions.defaults(),
                                "2020-06-30",
                                townships("pilotSites", 0, 1, 1, 1, 1, 0, 1, 1, 1, 1))
                        .getStatus())
                .isEqualTo(TargetStatus.NOT_DUE);
    }
}
