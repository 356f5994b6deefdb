package org.tuoyu.policies;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Treatment;

/** A page that says what became of every clause of a pack, in Markdown. */
final class CoveragePage {

    private final Pack pack;
    private final Map<ClauseId, Set<String>> kept = new LinkedHashMap<>();

    private CoveragePage(Pack pack) {
        this.pack = pack;
        pack.getBindings().forEach(each -> keep(each.getClause(), "rule `" + each.getRule() + "`"));
        pack.getEntitlements()
                .forEach(each -> keep(each.getClause(), "entitlement, scheme `" + each.getScheme() + "`"));
        pack.getTargets()
                .forEach(each -> keep(
                        each.getClause(), "target `" + each.getMetric().getNumerator() + "` by " + each.getDeadline()));
        pack.getRoutes().forEach(each -> keep(each.getClause(), "route " + each.getDuty() + " → " + each.getBody()));
        pack.getDuties().forEach(each -> keep(each.getClause(), "duty " + each.getDuty() + " of " + each.getBody()));
        pack.getPosts().forEach(each -> keep(each.getClause(), "post " + each.getRole()));
    }

    private void keep(ClauseId clause, String how) {
        kept.computeIfAbsent(clause, each -> new LinkedHashSet<>()).add(how);
    }

    /** The page of a pack. */
    static String of(Pack pack) {
        return new CoveragePage(pack).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("# What became of every clause of `")
                .append(pack.getDocument().orElseThrow().getId())
                .append(
                        "`\n\nWritten from the pack by `CoveragePageTest`; a change of the pack that is not on this page fails")
                .append(" the build.\n\n| treatment | clauses |\n|---|---|\n");
        for (Treatment treatment : Treatment.values()) {
            long number = pack.getClauses().stream()
                    .filter(clause -> clause.getTreatment() == treatment)
                    .count();
            if (number > 0) {
                text.append("| ").append(treatment).append(" | ").append(number).append(" |\n");
            }
        }
        text.append("| all | ").append(pack.getClauses().size()).append(" |\n\n");
        text.append("| clause | place | strength | treatment | how |\n|---|---|---|---|---|\n");
        pack.getClauses().forEach(clause -> text.append(row(clause)));
        return text.toString();
    }

    private String row(Clause clause) {
        return List.of(
                        "`" + clause.getId() + "`",
                        clause.getPath(),
                        clause.getNorm().name(),
                        clause.getTreatment().name(),
                        how(clause))
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String how(Clause clause) {
        Set<String> ways = kept.getOrDefault(clause.getId(), Set.of());
        if (ways.size() > 12) {
            return ways.size() + " rules of the national catalogue";
        }
        return ways.isEmpty()
                ? clause.getReason()
                        .map(reason -> reason.en())
                        .orElse("code lists and values of the models and the pack")
                : String.join("; ", ways);
    }
}
