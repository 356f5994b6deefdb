package org.tuoyu.policies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Treatment;

/** How many clauses were treated in which way. */
final class TreatmentCount {

    private final Map<Treatment, Integer> counts = new EnumMap<>(Treatment.class);

    private TreatmentCount() {}

    /** Counts the clauses of some packs. */
    static TreatmentCount of(List<Pack> packs) {
        TreatmentCount count = new TreatmentCount();
        packs.stream()
                .flatMap(pack -> pack.getClauses().stream())
                .forEach(clause -> count.counts.merge(clause.getTreatment(), 1, Integer::sum));
        return count;
    }

    /** Those treated in one way. */
    int of(Treatment treatment) {
        return counts.getOrDefault(treatment, 0);
    }

    /** All of them. */
    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A table of the ways that occur, with their sum. */
    String table() {
        StringBuilder table = new StringBuilder("| treatment | clauses |\n|---|---|\n");
        counts.forEach((treatment, number) -> table.append(Page.row(List.of(treatment.name(), number.toString()))));
        return table.append(Page.row(List.of("all", Integer.toString(all())))).toString();
    }
}
