package org.tuoyu.validation.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.submission.Submission;

/** The statistics of one region, of one day or several. Immutable. */
final class Snapshots {

    private static final Comparator<Snapshot> BY_DAY = Comparator.comparing(Snapshot::day);

    private final List<Snapshot> snapshots;

    private Snapshots(List<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * The regions of a submission.
     *
     * @param submission may hold statistics of several days for one region
     * @param today the date of the report: statistics of later days are left out, those without a day are of this one
     * @return one for each region, in the order submitted; none for statistics whose region could not be read
     */
    static List<Snapshots> of(Submission submission, LocalDate today) {
        StatedList<RegionStatistics> rows = submission.getRegions().orElse(StatedList.none());
        List<Snapshot> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            RegionStatistics row = rows.get(i);
            LocalDate day = row.getAsOf().orElse(today);
            row.getDivision()
                    .filter(division -> !day.isAfter(today))
                    .ifPresent(division -> all.add(new Snapshot(division, index, row, day)));
        }
        return all.stream()
                .map(Snapshot::division)
                .distinct()
                .map(division -> new Snapshots(all.stream()
                        .filter(each -> each.division().equals(division))
                        .toList()))
                .toList();
    }

    Division division() {
        return snapshots.get(0).division();
    }

    /** The state that tells about a deadline: the last one up to it, otherwise the first one after it. */
    Optional<Snapshot> about(LocalDate deadline) {
        return snapshots.stream()
                .filter(each -> !each.day().isAfter(deadline))
                .max(BY_DAY)
                .or(() -> snapshots.stream().min(BY_DAY));
    }

    /** The last state of the calendar year of a day. */
    Optional<Snapshot> ofYear(LocalDate day) {
        return last(each -> each.day().getYear() == day.getYear());
    }

    /** The state of a day. */
    Optional<Snapshot> on(LocalDate day) {
        return last(each -> each.day().equals(day));
    }

    private Optional<Snapshot> last(Predicate<Snapshot> which) {
        return snapshots.stream().filter(which).max(BY_DAY);
    }

    /** The latest state. */
    Snapshot latest() {
        return snapshots.stream().max(BY_DAY).orElseThrow();
    }
}
