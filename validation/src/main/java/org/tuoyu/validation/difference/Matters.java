package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;

/**
 * The clauses that only one of two views has: those that speak to one matter side by side, the others alone. A matter is a
 * clause that both relate to, a quantity that both set, a rule that both ask, a metric, or a kind of entitlement.
 */
final class Matters {

    private final Seen seen;
    private final Map<ClauseId, Clause> own = new LinkedHashMap<>();
    private final Map<ClauseId, Set<String>> matters = new LinkedHashMap<>();

    private Matters(Seen seen, Set<ClauseId> shared) {
        this.seen = seen;
        seen.clauses().forEach((id, clause) -> {
            if (!shared.contains(id)) {
                own.put(id, clause);
                matters.put(id, related(clause));
            }
        });
        seen.law().parameters().values().forEach(this::figures);
        seen.rules()
                .values()
                .forEach(bindings -> bindings.forEach(
                        each -> note(each.getClause(), "rule " + seen.rule(each).asksAbout())));
        seen.targets().forEach(target -> note(target.getClause(), "target " + metric(target)));
        seen.entitlements().forEach(each -> note(each.getClause(), "entitlement " + Grants.kind(each)));
    }

    private static String metric(Target target) {
        return Goals.metric(target);
    }

    /** The clauses that a clause stands to in more than a mention, and itself. */
    private static Set<String> related(Clause clause) {
        Set<String> related = new TreeSet<>();
        related.add("clause " + clause.getId());
        clause.getRelations().stream()
                .filter(relation -> relation.getKind() != RelationKind.REFERS)
                .map(Relation::getClause)
                .forEach(id -> related.add("clause " + id));
        return related;
    }

    private void figures(Parameter parameter) {
        seen.law()
                .figure(parameter.getId(), seen.day())
                .ifPresent(figure -> note(figure.value().getClause(), "figure " + parameter.measures()));
    }

    private void note(ClauseId clause, String matter) {
        Optional.ofNullable(matters.get(clause)).ifPresent(known -> known.add(matter));
    }

    /** Compares the clauses of two views. */
    static void compare(Seen left, Seen right, Facet facet) {
        Set<ClauseId> shared = new TreeSet<>(left.clauses().keySet());
        shared.retainAll(right.clauses().keySet());
        Matters ofLeft = new Matters(left, shared);
        Matters ofRight = new Matters(right, shared);
        Map<String, List<Clause>> byLeft = ofLeft.byMatter();
        Map<String, List<Clause>> byRight = ofRight.byMatter();
        Set<String> common = new TreeSet<>(byLeft.keySet());
        common.retainAll(byRight.keySet());
        Set<List<List<Clause>>> told = new HashSet<>();
        for (String matter : common) {
            List<Clause> ofOne = byLeft.getOrDefault(matter, List.of());
            List<Clause> ofOther = byRight.getOrDefault(matter, List.of());
            // the same clauses may share several matters: they stand side by side once
            if (told.add(List.of(ofOne, ofOther))) {
                facet.note(
                        matter,
                        DifferenceKind.RELATED,
                        Optional.of(ofLeft.entry(ofOne)),
                        Optional.of(ofRight.entry(ofOther)));
            }
        }
        facet.compare(ofLeft.without(common), ofRight.without(common));
    }

    private Map<String, List<Clause>> byMatter() {
        Map<String, List<Clause>> byMatter = new TreeMap<>();
        own.forEach((id, clause) -> matters.getOrDefault(id, Set.of())
                .forEach(matter -> byMatter.computeIfAbsent(matter, each -> new ArrayList<>())
                        .add(clause)));
        return byMatter;
    }

    /** The clauses that speak to none of some matters. */
    private Map<String, Entry> without(Set<String> common) {
        Map<String, Entry> entries = new TreeMap<>();
        own.forEach((id, clause) -> {
            if (matters.getOrDefault(id, Set.of()).stream().noneMatch(common::contains)) {
                entries.put(id.value(), entry(List.of(clause)));
            }
        });
        return entries;
    }

    private Entry entry(List<Clause> clauses) {
        List<Text> words = clauses.stream().map(this::words).toList();
        return new Entry(
                clauses.get(0).getSummary(),
                "",
                Entry.side(
                        Entry.joined(words), clauses.stream().map(Clause::getId).toList()));
    }

    private Text words(Clause clause) {
        Text summary = clause.getSummary();
        return seen.marked(
                Text.of(clause.getPath() + " " + summary.zh(), clause.getPath() + " " + summary.en()), clause.getId());
    }
}
