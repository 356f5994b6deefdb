package org.tuoyu.validation.region;

import java.time.LocalDate;
import org.tuoyu.identifier.Division;
import org.tuoyu.region.RegionStatistics;

/**
 * The statistics of a region on one day.
 *
 * @param division the region
 * @param index their place in the submission
 * @param statistics what was counted
 * @param day the day whose state they show
 */
record Snapshot(Division division, int index, RegionStatistics statistics, LocalDate day) {

    String pointer() {
        return "/regions/" + index;
    }
}
