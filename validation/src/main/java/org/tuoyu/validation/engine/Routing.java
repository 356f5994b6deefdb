package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Scope;

/** Which bodies handle the matters of an institution at a place. Immutable. */
public final class Routing {

    /** A route with its conditions compiled. */
    private record Way(Route route, Test[] tests) {}

    private final List<Way> ways = new ArrayList<>();

    Routing(Law law, Conditions conditions, java.time.LocalDate day) {
        ScopePath institution = ScopePath.of(Scope.INSTITUTION);
        Set<String> answered = new LinkedHashSet<>();
        for (Pack pack : law.packs()) {
            Set<String> here = new LinkedHashSet<>();
            for (Route route : pack.getRoutes()) {
                boolean inForce = law.document(route.getClause())
                        .filter(document -> law.isInForce(document, day))
                        .isPresent();
                if (inForce && !answered.contains(route.getDuty())) {
                    here.add(route.getDuty());
                    ways.add(new Way(route, conditions.compile(route.getWhen(), institution)));
                }
            }
            answered.addAll(here);
        }
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
            if (way.route.getDuty().equals(duty) && Test.all(way.tests, cursor, null) == truth) {
                routes.add(way.route);
            }
        }
        return routes;
    }

    /** Notes the pointers of the facts that would decide between the possible routes of a matter. */
    public void noteMissing(String duty, Cursor cursor) {
        for (Way way : ways) {
            if (way.route.getDuty().equals(duty) && Test.all(way.tests, cursor, null) == Truth.UNKNOWN) {
                Test.noteMissing(way.tests, cursor, null, cursor.pointer());
            }
        }
    }
}
