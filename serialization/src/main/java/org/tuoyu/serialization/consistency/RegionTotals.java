package org.tuoyu.serialization.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.RecordFacts.InstitutionFacts;

/**
 * Adds up the institutions of each division, each once, and compares the sums with what regions state. A sum that is smaller
 * proves nothing, because a file need not hold every institution. For one thread.
 */
public final class RegionTotals {

    private final Map<String, Sum> sums = new TreeMap<>();
    private final List<Stated> stated = new ArrayList<>();

    /** What the institutions of one division add up to. */
    private static final class Sum {
        private long institutions;
        private long seats;
        private long enrolled;
        private long staff;
    }

    /** A row of statistics, where it stands, and the code of its region. */
    private record Stated(Text record, String pointer, RegionStatistics region, String division) {}

    /** Creates empty sums. */
    public RegionTotals() {}

    /**
     * Adds the institutions of a record.
     *
     * @param facts of the record
     * @param counted for each institution whether it is to be added
     */
    public void add(RecordFacts facts, boolean[] counted) {
        for (int i = 0; i < counted.length; i++) {
            InstitutionFacts institution = facts.institutions().get(i);
            if (counted[i] && !institution.division().isEmpty()) {
                add(sums.computeIfAbsent(institution.division(), unused -> new Sum()), institution);
            }
        }
    }

    /**
     * Notes what a record states of regions.
     *
     * @param record as it is shown
     * @param regions in order
     */
    public void state(Text record, List<RegionStatistics> regions) {
        for (int i = 0; i < regions.size(); i++) {
            RegionStatistics region = regions.get(i);
            String pointer = "/regions/" + i;
            region.getDivision()
                    .ifPresent(division -> stated.add(new Stated(record, pointer, region, division.getCode())));
        }
    }

    private static void add(Sum sum, InstitutionFacts institution) {
        sum.institutions++;
        sum.seats += institution.seats().orElse(0);
        sum.enrolled += institution.enrolled().orElse(0);
        sum.staff += institution.staff().orElse(0);
    }

    /**
     * Where institutions add up to more than their region states.
     *
     * @return in the order of the statistics
     */
    public List<StructureFinding> findings() {
        Remarks remarks = new Remarks();
        for (Stated each : stated) {
            RegionStatistics region = each.region;
            compare(each, "institutionsTotal", region.getInstitutionsTotal(), sum -> sum.institutions, remarks);
            compare(each, "seatsTotal", region.getSeatsTotal(), sum -> sum.seats, remarks);
            compare(each, "enrolledTotal", region.getEnrolledTotal(), sum -> sum.enrolled, remarks);
            compare(each, "staffTotal", region.getStaffTotal(), sum -> sum.staff, remarks);
        }
        return remarks.findings();
    }

    private void compare(
            Stated each, String field, Optional<Integer> total, ToLongFunction<Sum> part, Remarks remarks) {
        String prefix = each.division.replaceFirst("(00){1,3}$", "");
        long sum = 0;
        for (Map.Entry<String, Sum> division : sums.entrySet()) {
            sum += division.getKey().startsWith(prefix) ? part.applyAsLong(division.getValue()) : 0;
        }
        if (total.isPresent() && sum > total.get()) {
            remarks.warning(
                    each.pointer + "/" + field,
                    "records/region-total." + field,
                    "record",
                    each.record,
                    "division",
                    each.division,
                    "total",
                    total.get(),
                    "sum",
                    sum);
        }
    }
}
