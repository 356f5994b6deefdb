package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.ConditionWords;
import org.tuoyu.validation.engine.Routing;

/**
 * Which body handles a matter, compared by answers: routes that lead every institution to bodies of the same codes are the
 * same, however they are written.
 */
final class Ways {

    private final Seen seen;
    private final Seen other;

    private Ways(Seen seen, Seen other) {
        this.seen = seen;
        this.other = other;
    }

    /** The routes of one place, to be compared with those of another. */
    static Map<String, Entry> of(Seen seen, Seen other) {
        return new Ways(seen, other).entries();
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        add(entries, "", byDuty(seen.routing()), byDuty(other.routing()));
        add(entries, " draft", byDuty(seen.draftRouting()), byDuty(other.draftRouting()));
        return entries;
    }

    private void add(
            Map<String, Entry> entries, String suffix, Map<String, List<Route>> own, Map<String, List<Route>> theirs) {
        own.forEach((duty, routes) -> {
            List<Map<String, String>> cases = Cases.of(conditions(routes, theirs.getOrDefault(duty, List.of())));
            entries.put(duty + suffix, entry(duty, routes, cases));
        });
    }

    private static Map<String, List<Route>> byDuty(Routing routing) {
        Map<String, List<Route>> routes = new LinkedHashMap<>();
        routing.routes()
                .forEach(route -> routes.computeIfAbsent(route.getDuty(), duty -> new ArrayList<>())
                        .add(route));
        return routes;
    }

    private List<Condition> conditions(List<Route> own, List<Route> theirs) {
        List<Condition> conditions = new ArrayList<>();
        own.forEach(route -> conditions.addAll(seen.onFacts(route.getWhen())));
        theirs.forEach(route -> conditions.addAll(other.onFacts(route.getWhen())));
        return conditions;
    }

    private Entry entry(String duty, List<Route> routes, List<Map<String, String>> cases) {
        List<Text> words = routes.stream()
                .filter(route -> seen.isOpen(route.getWhen()))
                .map(route -> seen.marked(words(route), route.getClause()))
                .toList();
        Object content = cases.isEmpty()
                ? routes.stream()
                        .map(route -> route.getBody() + seen.onFacts(route.getWhen()))
                        .sorted()
                        .toList()
                : cases.stream().map(each -> bodies(routes, each)).toList();
        return new Entry(
                Bodies.title(duty),
                content,
                Entry.side(
                        Entry.joined(words),
                        routes.stream().map(Route::getClause).toList()));
    }

    private Set<String> bodies(List<Route> routes, Map<String, String> facts) {
        Set<String> bodies = new TreeSet<>();
        for (Route route : routes) {
            boolean holds = seen.onFacts(route.getWhen()).stream().allMatch(each -> Cases.holds(each, facts));
            if (holds && seen.isOpen(route.getWhen())) {
                bodies.add(route.getBody());
            }
        }
        return bodies;
    }

    private static Text words(Route route) {
        Text when = ConditionWords.of(route.getWhen(), Scope.INSTITUTION);
        return when.zh().isEmpty()
                ? route.getBodyName()
                : Text.of(
                        route.getBodyName().zh() + "（" + when.zh() + "）",
                        route.getBodyName().en() + " (" + when.en() + ")");
    }
}
