package org.tuoyu.validation.region;

import java.time.LocalDate;
import org.tuoyu.identifier.Division;
import org.tuoyu.region.RegionStatistics;

/**
 * The statistics of a region on one day.
 *
 * @param index their place in the submission
 * @param statistics what was counted
 * @param day the day whose state they show
 */
record Snapshot(int index, RegionStatistics statistics, LocalDate day) {

    Division division() {
        return statistics.getDivision();
    }

    String pointer() {
        return "/regions/" + index;
    }
}
