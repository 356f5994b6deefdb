package org.tuoyu.validation.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Routing;

/**
 * Tells each institution which body handles its matters. One body answers when the facts lead to one; when they lead to
 * several, or leave several open, all of these are named and the answer stays open. Immutable and safe for use by many
 * threads.
 */
public final class Directions {

    private static final String BETWEEN = "|";
    private static final String NOBODY = "NONE";
    private static final Text NO_NAME =
            Text.of("本事项不适用于所填机构", "the matter does not arise for an institution as stated");

    private final Routing routing;
    private final Routing proposed;

    /**
     * Obtains the directions of a place.
     *
     * @param routing its routes
     * @param proposed the routes that drafts propose
     */
    public Directions(Routing routing, Routing proposed) {
        this.routing = routing;
        this.proposed = proposed;
    }

    /**
     * The bodies of all matters.
     *
     * @param submission holds the institutions
     * @return institution by institution, each in the order of the documents, the nearest place first; what drafts
     *     propose comes last and says so
     */
    public List<RouteResult> of(Submission submission) {
        List<RouteResult> results = new ArrayList<>();
        int institutions = submission.getInstitutions().map(List::size).orElse(0);
        for (int i = 0; i < institutions; i++) {
            for (Routing.Answer answer : routing.answers(submission, i)) {
                results.add(result(answer, "/institutions/" + i));
            }
            for (Routing.Answer answer : proposed.answers(submission, i)) {
                results.add(result(answer, "/institutions/" + i).withDraft(true));
            }
        }
        return List.copyOf(results);
    }

    private static RouteResult result(Routing.Answer answer, String pointer) {
        if (answer.certain().isEmpty() && answer.possible().isEmpty()) {
            return start(answer, pointer, OutcomeType.NOT_APPLICABLE)
                    .body(NOBODY)
                    .name(NO_NAME)
                    .addAllClauses(clauses(answer.routes()))
                    .build();
        }
        List<Route> candidates = answer.certain().isEmpty() ? answer.possible() : answer.certain();
        Map<String, Text> bodies = bodies(candidates);
        boolean decided = bodies.size() == 1 && !answer.certain().isEmpty();
        return start(answer, pointer, decided ? OutcomeType.MET : OutcomeType.UNDETERMINED)
                .body(String.join(BETWEEN, bodies.keySet()))
                .name(names(bodies))
                .addAllClauses(clauses(candidates))
                .addAllMissing(decided ? List.of() : answer.missing())
                .build();
    }

    private static RouteResult.Builder start(Routing.Answer answer, String pointer, OutcomeType status) {
        return RouteResult.builder().duty(answer.duty()).status(status).pointer(pointer);
    }

    private static Map<String, Text> bodies(List<Route> routes) {
        Map<String, Text> bodies = new LinkedHashMap<>();
        routes.forEach(route -> bodies.putIfAbsent(route.getBody(), route.getBodyName()));
        return bodies;
    }

    private static Text names(Map<String, Text> bodies) {
        return Text.of(
                bodies.values().stream().map(Text::zh).collect(Collectors.joining("或")),
                bodies.values().stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    private static List<ClauseId> clauses(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> Stream.concat(Stream.of(route.getClause()), route.getBasis().stream()))
                .distinct()
                .toList();
    }
}
