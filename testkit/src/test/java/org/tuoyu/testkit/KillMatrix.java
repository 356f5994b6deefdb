package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.BoundLabels;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** The mutants of every rule: at a place without documents of its own those of the nation, at a district its own. */
final class KillMatrix {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A place with the nation's documents alone, and the districts whose documents are in force; a draft binds nobody. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("110105", "The nation");
        PLACES.put("330205", "Jiangbei");
        PLACES.put("330703", "Jindong");
        PLACES.put("320509", "Wujiang");
        PLACES.put("350102", "Gulou");
    }

    /**
     * A rule at a place.
     *
     * @param place the name of the place
     * @param view what is in force there
     * @param rule the id of the rule
     * @param mutants its mutants
     * @param whyNone why it has none, empty when it has
     */
    record Row(String place, PolicyView view, RuleId rule, List<Mutant> mutants, String whyNone) {

        RuleDefinition definition() {
            return definition(rule);
        }

        /** A rule that the place asks. */
        RuleDefinition definition(RuleId asked) {
            return inForce(asked).definition();
        }

        /** The names of its bounds in the first type of submission that is asked it. */
        List<String> bounds() {
            return Mutants.TYPES.stream()
                    .map(type -> view.rules(type).stream()
                            .filter(each -> each.definition().getId().equals(rule))
                            .toList())
                    .filter(editions -> !editions.isEmpty())
                    .findFirst()
                    .map(editions -> BoundLabels.of(editions, view))
                    .orElse(List.of());
        }

        private RuleInForce inForce(RuleId asked) {
            return Stream.of(SubmissionType.values())
                    .flatMap(type -> view.rules(type).stream())
                    .filter(each -> each.definition().getId().equals(asked))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    KillMatrix() {
        PLACES.forEach((place, name) -> {
            PolicyView view = Rulebook.bundled().inForce(Division.of(place), DAY);
            Mutants mutants = Mutants.of(view);
            for (RuleId rule : mutants.rules()) {
                if (!view.hasLocalDocuments() || isLocal(view, rule)) {
                    List<Mutant> of = mutants.of(rule);
                    rows.add(new Row(
                            name,
                            view,
                            rule,
                            of,
                            of.isEmpty() ? mutants.whyNone(rule).orElse("") : ""));
                }
            }
        });
    }

    /** Whether a document of the place itself asks a rule. */
    private static boolean isLocal(PolicyView view, RuleId rule) {
        Set<String> local = view.documents().stream()
                .filter(document -> !document.getDivision().equals("000000"))
                .map(document -> document.getId() + "/")
                .collect(Collectors.toSet());
        return Stream.of(SubmissionType.values())
                .flatMap(type -> view.rules(type).stream())
                .filter(each -> each.definition().getId().equals(rule))
                .map(RuleInForce::clauses)
                .flatMap(List::stream)
                .anyMatch(clause -> local.stream().anyMatch(clause.value()::startsWith));
    }

    List<Row> rows() {
        return rows;
    }

    String page() {
        StringBuilder text = new StringBuilder("""
                # Kill matrix

                For every rule in force on %s, a submission just outside each of its bounds (a mutant), and what is wrong with it
                besides. The mutants are derived from the rulebook; `Mutants.of(view)` of the test kit hands them out with a
                twin just inside, which breaks nothing, lacks nothing, does not contradict itself and satisfies the rule. A rule
                stands here under the nation, or under the district whose document asks it; a draft, such as Qingyuan's, binds
                nobody.

                A second mark in a row stands there for one of two reasons, which the build proves for each:

                - Another **rule** is broken too, because it reads a fact that was changed to break this one: the twin states
                  that fact, named in brackets, in another way.
                - A check of **form** finds the same fault, because it reads nothing but the facts that this rule compares, named
                  in brackets: it finds the same in a submission that states these facts alone. No submission can break the rule
                  in this way without it.

                Where the second column says *its one bound*, the rule has one bound only, and the row is its mutant. Where it says
                *none*, no submission can break the rule; the row says why.

                Written by the build, which fails when a mutant has a mark that is not explained, when an explanation is not needed
                any more, and when this page says something else:
                `./mvnw -pl testkit -am test -Dtest=KillMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dpages.write=true`.
                """.formatted(DAY));
        text.append(
                "\n| Place | Rules | Mutants | Break one rule alone | Share a fact with another | Seen by a check of form too | Rules that nothing can break |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        byPlace().forEach((place, of) -> text.append(summary(place, of)));
        byPlace().forEach((place, of) -> {
            text.append("\n## ")
                    .append(place)
                    .append("\n\n| Rule | Bound | Wrong besides, and the facts that both read |\n|---|---|---|\n");
            of.forEach(row -> text.append(lines(row)));
        });
        return text.toString();
    }

    private Map<String, List<Row>> byPlace() {
        return rows.stream().collect(Collectors.groupingBy(Row::place, LinkedHashMap::new, Collectors.toList()));
    }

    private static String summary(String place, List<Row> rows) {
        List<Mutant> mutants =
                rows.stream().flatMap(row -> row.mutants().stream()).toList();
        long alone = mutants.stream().filter(each -> each.others().isEmpty()).count();
        long none = rows.stream().filter(row -> row.mutants().isEmpty()).count();
        return "| " + place + " | " + rows.size() + " | " + mutants.size() + " | " + alone + " | "
                + (mutants.size() - alone) + " | "
                + mutants.stream().filter(each -> !each.form().isEmpty()).count() + " | " + none + " |\n";
    }

    private static String lines(Row row) {
        if (row.mutants().isEmpty()) {
            return "| `" + row.rule() + "` | none: " + row.whyNone() + " | – |\n";
        }
        return row.mutants().stream()
                .map(mutant -> "| `" + row.rule() + "` | "
                        + (mutant.bound().isEmpty() ? "its one bound" : mutant.bound()) + " | " + besides(row, mutant)
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String besides(Row row, Mutant mutant) {
        Map<String, String> others = new TreeMap<>();
        mutant.others().forEach((rule, fact) -> others.put(rule.value(), fact));
        List<String> marks = new ArrayList<>();
        others.forEach((rule, fact) -> marks.add("`" + rule + "` (" + fact + ")"));
        mutant.form().stream()
                .map(StructureFinding::getCode)
                .distinct()
                .forEach(code -> marks.add("form: `" + code + "` ("
                        + String.join(", ", new ComparedFacts(row.definition()).paths()) + ")"));
        return marks.isEmpty() ? "nothing" : String.join(", ", marks);
    }
}
