package org.tuoyu.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;

/** A page that says what became of every clause of one document, or of a group of them, in Markdown. */
final class CoveragePage {

    private static final int NAMED_WAYS = 12;

    private final String name;
    private final List<Pack> packs;
    private final Map<ClauseId, Set<String>> kept = new LinkedHashMap<>();

    private CoveragePage(String name, List<Pack> packs) {
        this.name = name;
        this.packs = packs;
        packs.forEach(this::keep);
    }

    private void keep(Pack pack) {
        pack.getBindings().forEach(each -> keep(each.getClause(), "rule `" + each.getRule() + "`"));
        pack.getEntitlements()
                .forEach(each -> keep(each.getClause(), "entitlement, scheme `" + each.getScheme() + "`"));
        pack.getTargets()
                .forEach(each -> keep(
                        each.getClause(),
                        "target `" + each.getMetric().getNumerator() + "` by "
                                + each.getDeadline().map(LocalDate::toString).orElse("no date")));
        pack.getRoutes().forEach(each -> keep(each.getClause(), "route " + each.getDuty() + " → " + each.getBody()));
        pack.getDuties().forEach(each -> keep(each.getClause(), "duty " + each.getDuty() + " of " + each.getBody()));
        pack.getPosts().forEach(each -> keep(each.getClause(), "post " + each.getRole()));
        pack.getParameters()
                .forEach(each ->
                        each.getValues().forEach(value -> keep(value.getClause(), "parameter `" + each.getId() + "`")));
    }

    private void keep(ClauseId clause, String how) {
        kept.computeIfAbsent(clause, each -> new LinkedHashSet<>()).add(how);
    }

    /** The page of some packs. */
    static String of(String name, List<Pack> packs) {
        return new CoveragePage(name, packs).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("# What became of every clause of `" + name + "`\n\n")
                .append(Page.ORIGIN)
                .append('\n')
                .append(TreatmentCount.of(packs).table());
        for (Pack pack : packs) {
            if (packs.size() > 1) {
                text.append(heading(Bundled.document(pack)));
            }
            text.append("\n| clause | place | strength | treatment | how |\n|---|---|---|---|---|\n");
            pack.getClauses().forEach(clause -> text.append(row(clause)));
        }
        return text.toString();
    }

    private static String heading(PolicyDocument document) {
        return "\n## `" + document.getId() + "` " + document.getTitle().zh() + "\n\n" + document.getStatus() + ", "
                + document.getInForceFrom().map(Object::toString).orElse("no first day") + " to "
                + document.getInForceUntil().map(Object::toString).orElse("open") + ".\n";
    }

    private String row(Clause clause) {
        return Page.row(List.of(
                "`" + clause.getId() + "`",
                clause.getPath(),
                clause.getNorm().name(),
                clause.getTreatment().name(),
                how(clause)));
    }

    private String how(Clause clause) {
        List<String> parts = new ArrayList<>();
        clause.getReason().ifPresent(text -> parts.add(text.en() + " " + text.zh()));
        clause.getFacts().forEach(fact -> parts.add("fact `" + fact + "`"));
        Set<String> ways = kept.getOrDefault(clause.getId(), Set.of());
        ways.stream().limit(NAMED_WAYS).forEach(parts::add);
        if (ways.size() > NAMED_WAYS) {
            parts.add(ways.size() - NAMED_WAYS + " more");
        }
        return String.join("; ", parts);
    }
}
