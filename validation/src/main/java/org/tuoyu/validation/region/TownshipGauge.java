package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.Township;
import org.tuoyu.region.TownshipStatistics;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;

/**
 * A figure in every street, town and township of a county: those of the division table and those stated besides. Where
 * the table does not hold the county, the stated ones are all there are.
 *
 * @param units the codes of units like townships that count too
 */
record TownshipGauge(Tally counted, String sign, BigDecimal figure, List<String> units) implements Gauge {

    private static final String UNIT = "township";

    @Override
    public Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot) {
        String townships = snapshot.pointer() + "/townships";
        Set<String> unseen = listed(snapshot.division());
        List<String> missing = new ArrayList<>();
        Bound bound = new Bound(sign, figure, BigDecimal.ONE);
        int reaching = 0;
        int failing = 0;
        int open = 0;
        for (Tally.Part part : counted.parts(submission, snapshot.index())) {
            if (part.element() instanceof TownshipStatistics township) {
                unseen.remove(township.getTownship());
            }
            BigDecimal number = part.number();
            if (number == null) {
                open++;
                missing.addAll(part.missing());
            } else if (bound.isReachedBy(number)) {
                reaching++;
            } else {
                failing++;
            }
        }
        if (reaching + failing == 0 || !unseen.isEmpty()) {
            missing.add(townships);
        }
        return standing(reaching, failing, reaching + failing + open + unseen.size(), missing);
    }

    private static Standing standing(int reaching, int failing, int all, List<String> missing) {
        List<String> open = missing.stream().distinct().toList();
        if (failing == 0 && !open.isEmpty()) {
            return Standing.missing(open);
        }
        return new Standing(
                failing == 0,
                reaching + "/" + all,
                "= " + all + "/" + all,
                BigInteger.valueOf(reaching - (long) all),
                UNIT,
                open,
                null);
    }

    private Set<String> listed(Division county) {
        Set<String> codes = new LinkedHashSet<>();
        for (Township township : DivisionTable.bundled().getTownships(county).orElse(List.of())) {
            if (township.kind() != Township.Kind.OTHER || units.contains(township.code())) {
                codes.add(township.code());
            }
        }
        return codes;
    }
}
