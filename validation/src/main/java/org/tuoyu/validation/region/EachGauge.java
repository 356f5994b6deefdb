package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DivisionTable;
import org.tuoyu.identifier.Township;
import org.tuoyu.policy.Text;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.region.TownshipStatistics;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Tally;
import org.tuoyu.validation.fact.FactPlace;

/**
 * A figure in every part of a region: in the parts of the division table and in those stated besides. Where the table
 * does not hold the region, the stated ones are all there are. A stated part that the conditions leave out is none of the base.
 *
 * @param counted what each part has
 * @param sign how it compares
 * @param figure with what
 * @param parts which parts are meant
 */
record EachGauge(Tally counted, String sign, BigDecimal figure, Parts parts) implements Gauge {

    /** The parts of a region. */
    sealed interface Parts {

        /** What one part is called, in English and singular. */
        String unit();

        /** Where statistics list them. */
        String list();

        /** The codes of those that the division table holds. */
        Set<String> of(Division region);

        /** The codes of those that statistics state. */
        Set<String> statedIn(RegionStatistics statistics);
    }

    /**
     * The streets, towns and townships of a county.
     *
     * @param units the codes of units like townships that count too
     */
    record Townships(List<String> units) implements Parts {

        @Override
        public String unit() {
            return "township";
        }

        @Override
        public String list() {
            return "/townships";
        }

        @Override
        public Set<String> of(Division county) {
            return DivisionTable.bundled().getTownships(county).orElse(List.of()).stream()
                    .filter(township -> township.kind() != Township.Kind.OTHER || units.contains(township.code()))
                    .map(Township::code)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public Set<String> statedIn(RegionStatistics statistics) {
            return statistics.getTownships().stream()
                    .flatMap(List::stream)
                    .map(TownshipStatistics::getTownship)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * The counties and districts of a city; a county is the only one of itself.
     *
     * @param day the day whose division table counts
     */
    record Counties(LocalDate day) implements Parts {

        @Override
        public String unit() {
            return "county";
        }

        @Override
        public String list() {
            return "/counties";
        }

        @Override
        public Set<String> of(Division region) {
            if (region.getLevel() == Division.Level.COUNTY) {
                return new LinkedHashSet<>(Set.of(region.getCode()));
            }
            return DivisionTable.bundled().childrenOf(region, day).stream()
                    .filter(entry -> !entry.isStatistical())
                    .map(entry -> entry.getDivision().getCode())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public Set<String> statedIn(RegionStatistics statistics) {
            return statistics.getCounties().stream()
                    .flatMap(List::stream)
                    .map(county -> county.getDivision().getCode())
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public Standing measure(Submission submission, Snapshots snapshots, Snapshot snapshot) {
        Set<String> unseen = parts.of(snapshot.division());
        Set<String> stated = parts.statedIn(snapshot.statistics());
        int due = unseen.size();
        unseen.removeAll(stated);
        List<String> missing = new ArrayList<>();
        Bound bound = new Bound(sign, figure, BigDecimal.ONE);
        int reaching = 0;
        int failing = 0;
        int open = 0;
        for (Tally.Part part : counted.parts(submission, snapshot.index())) {
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
            missing.add(snapshot.pointer() + parts.list());
        }
        Standing standing = standing(reaching, failing, reaching + failing + open + unseen.size(), missing);
        boolean partly = standing.reached() == null && !unseen.isEmpty() && !stated.isEmpty();
        return partly
                ? standing.because(
                        unlisted(submission, snapshot.pointer() + parts.list(), unseen.size(), due), standing.missing())
                : standing;
    }

    /** That a list is stated, and not whole. */
    private static Text unlisted(Submission submission, String list, int lacking, int due) {
        Text name = FactPlace.in(submission, list).words();
        return Text.of(
                name.zh() + "应有" + due + "个单位，缺" + lacking + "个",
                name.en() + ": " + lacking + " of " + due + " units are not listed");
    }

    private Standing standing(int reaching, int failing, int all, List<String> missing) {
        List<String> open = missing.stream().distinct().toList();
        if (failing == 0 && !open.isEmpty()) {
            return Standing.missing(open);
        }
        return new Standing(
                failing == 0,
                reaching + "/" + all,
                "= " + all + "/" + all,
                BigInteger.valueOf(reaching - (long) all),
                parts.unit(),
                open,
                null);
    }
}
