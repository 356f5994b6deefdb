package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/** Which bodies handle the matters of an institution at a place. Immutable. */
public final class Routing {

    /** A route with its conditions compiled. */
    private record Way(Route route, CompiledCondition[] tests) {}

    private final List<Way> ways = new ArrayList<>();

    /**
     * Compiles the routes of one kind of document: a draft leads nowhere, so it never stands before the law.
     *
     * @param law the packs of the place
     * @param conditions compiles what routes depend on
     * @param day the day
     * @param drafts whether the routes of drafts are meant, or those of all other documents
     */
    Routing(Law law, Conditions conditions, LocalDate day, boolean drafts) {
        ScopePath institution = ScopePath.of(Scope.INSTITUTION);
        Set<String> answered = new LinkedHashSet<>();
        for (Pack pack : law.packs()) {
            Set<String> here = new LinkedHashSet<>();
            for (Route route : pack.getRoutes()) {
                boolean counts = law.document(route.getClause())
                        .filter(document -> law.isInForce(document, day))
                        .filter(document -> (document.getStatus() == DocumentStatus.DRAFT) == drafts)
                        .isPresent();
                if (counts && !answered.contains(route.getDuty())) {
                    here.add(route.getDuty());
                    ways.add(new Way(route, conditions.compile(route.getWhen(), institution)));
                }
            }
            answered.addAll(here);
        }
    }

    /**
     * What is known of the body that handles a matter.
     *
     * @param duty the code of the matter
     * @param routes every route of the matter
     * @param certain those whose conditions the institution satisfies
     * @param possible those that facts not stated could open
     * @param missing the JSON Pointers of these facts
     */
    public record Answer(
            String duty, List<Route> routes, List<Route> certain, List<Route> possible, List<String> missing) {}

    /**
     * The bodies of all matters of one institution.
     *
     * @param submission holds the institution
     * @param index of the institution in its list
     * @return in the order of {@link #duties}
     */
    public List<Answer> answers(Submission submission, int index) {
        Cursor cursor = new Cursor(submission, LocalDate.MAX);
        Object institution = submission.getInstitutions().orElseThrow().get(index);
        cursor.enter("/institutions", index, FactAccess.INSTITUTION, institution);
        List<Answer> answers = new ArrayList<>();
        for (String duty : duties()) {
            cursor.forget();
            noteMissing(duty, cursor);
            answers.add(
                    new Answer(duty, routes(duty), certain(duty, cursor), possible(duty, cursor), cursor.missing()));
        }
        return answers;
    }

    private List<Route> routes(String duty) {
        return ways.stream()
                .map(Way::route)
                .filter(route -> route.getDuty().equals(duty))
                .toList();
    }

    /** The routes that answer here, of each matter those of the nearest document. */
    public List<Route> routes() {
        return ways.stream().map(Way::route).toList();
    }

    /** The values that a fact of an institution can have; empty where they cannot be listed. */
    public static List<String> values(String fact) {
        FactPath path = FactPath.of(fact, ScopePath.of(Scope.INSTITUTION));
        int list = FactAccess.codeList(path.lastType(), path.lastField());
        if (list >= 0) {
            return FactWords.codes(list);
        }
        boolean flag = FactAccess.kind(path.lastType(), path.lastField()) == FactAccess.Kind.FLAG;
        return flag ? List.of("true", "false") : List.of();
    }

    /** The matters for which some route exists, in order. */
    public List<String> duties() {
        return ways.stream().map(way -> way.route.getDuty()).distinct().toList();
    }

    /** The routes of a matter whose conditions the institution under the cursor satisfies for certain. */
    public List<Route> certain(String duty, Cursor cursor) {
        return with(duty, cursor, Truth.TRUE);
    }

    /** The routes of a matter that facts not stated could open. */
    public List<Route> possible(String duty, Cursor cursor) {
        return with(duty, cursor, Truth.UNKNOWN);
    }

    private List<Route> with(String duty, Cursor cursor, Truth truth) {
        List<Route> routes = new ArrayList<>();
        for (Way way : ways) {
            if (way.route.getDuty().equals(duty) && CompiledCondition.all(way.tests, cursor, null) == truth) {
                routes.add(way.route);
            }
        }
        return routes;
    }

    /** Notes the pointers of the facts that would decide between the possible routes of a matter. */
    public void noteMissing(String duty, Cursor cursor) {
        for (Way way : ways) {
            if (way.route.getDuty().equals(duty) && CompiledCondition.all(way.tests, cursor, null) == Truth.UNKNOWN) {
                CompiledCondition.noteMissing(way.tests, cursor, null, cursor.pointer());
            }
        }
    }
}
