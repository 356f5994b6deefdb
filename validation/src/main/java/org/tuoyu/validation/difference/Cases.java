package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tuoyu.policy.Condition;
import org.tuoyu.validation.engine.Routing;

/** All institutions that conditions can tell apart: every combination of the codes of the facts that they name. */
final class Cases {

    private static final int MOST = 20_000;

    private Cases() {}

    /** The combinations; empty where a condition asks more than codes, or there are too many. */
    static List<Map<String, String>> of(List<Condition> conditions) {
        Map<String, List<String>> domains = new TreeMap<>();
        for (Condition condition : conditions) {
            boolean codes =
                    !condition.getIs().isEmpty() || !condition.getIsNot().isEmpty();
            if (!codes && condition.getStated().isEmpty()) {
                return List.of();
            }
            facts(condition).forEach(fact -> domains.put(fact, Routing.values(fact)));
        }
        List<Map<String, String>> cases = List.of(Map.of());
        for (Map.Entry<String, List<String>> domain : domains.entrySet()) {
            if (domain.getValue().isEmpty() || cases.size() * domain.getValue().size() > MOST) {
                return List.of();
            }
            cases = times(cases, domain.getKey(), domain.getValue());
        }
        return cases;
    }

    private static Stream<String> facts(Condition condition) {
        return Stream.of(condition.getFact(), condition.getOrFact()).flatMap(Optional::stream);
    }

    private static List<Map<String, String>> times(List<Map<String, String>> cases, String fact, List<String> codes) {
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> each : cases) {
            for (String code : codes) {
                Map<String, String> further = new LinkedHashMap<>(each);
                further.put(fact, code);
                more.add(further);
            }
        }
        return more;
    }

    /** Whether a condition holds of an institution that states all its facts. */
    static boolean holds(Condition condition, Map<String, String> facts) {
        return facts(condition).anyMatch(fact -> holds(condition, facts.getOrDefault(fact, "")));
    }

    private static boolean holds(Condition condition, String code) {
        if (!condition.getIs().isEmpty()) {
            return condition.getIs().contains(code);
        }
        return condition.getStated().orElseGet(() -> !condition.getIsNot().contains(code));
    }
}
