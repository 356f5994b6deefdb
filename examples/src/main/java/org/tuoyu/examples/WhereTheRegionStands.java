package org.tuoyu.examples;

import java.time.LocalDate;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.validation.Rulebook;

/**
 * Where does the region stand? States the statistics of a district on a day and prints every target with its value, its
 * target, the margin in units that can be counted, and the deadline. Rates are compared exactly; what was not stated
 * leaves a target open and is named.
 */
public final class WhereTheRegionStands {

    private WhereTheRegionStands() {}

    /**
     * Asks in January 2021 for the state at the end of 2020.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Division jindong = Division.of("330703");
        RegionStatistics endOf2020 = RegionStatistics.builder()
                .division(jindong)
                .asOf(LocalDate.of(2020, 12, 31))
                .childrenUnderThree(1999)
                .institutionsNewInYear(3)
                .seatsNewInYear(13)
                .healthManagedChildren(1799)
                .build();

        Rulebook.bundled()
                .inForce(jindong, LocalDate.of(2021, 1, 15))
                .targets(endOf2020)
                .forEach(WhereTheRegionStands::print);
    }

    private static void print(TargetResult result) {
        String shown = result.getStatus() + " " + result.getClause();
        if (result.getValue().isPresent()) {
            shown += " value " + result.getValue().get() + ", target "
                    + result.getTarget().orElse("-") + ", margin "
                    + result.getMargin().orElse("-");
        }
        System.out.println(
                shown + result.getDeadline().map(day -> ", by " + day).orElse(""));
        System.out.println("  " + result.getMessage().en());
        if (!result.getMissing().isEmpty()) {
            System.out.println("  not stated: " + result.getMissing());
        }
    }
}
