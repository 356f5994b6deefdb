package org.tuoyu.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackSource;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;

/** The bundled pack of Jindong, beside all others, for tests. */
final class Jindong {

    /** Every bundled pack. */
    static final List<Pack> ALL = ServiceLoader.load(PackSource.class).findFirst().orElseThrow().packs().stream()
            .map(handle -> handle.content().get())
            .toList();

    /** That of Jindong. */
    static final Pack PACK = ALL.stream()
            .filter(pack -> pack.getDocument()
                    .filter(document -> document.getId().equals("jindong"))
                    .isPresent())
            .findFirst()
            .orElseThrow();

    private Jindong() {}

    static Clause clause(String id) {
        return PACK.getClauses().stream()
                .filter(each -> each.getId().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Parameter parameter(String id) {
        return PACK.getParameters().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> options(String reading) {
        return PACK.getReadings().stream()
                .filter(each -> each.getId().equals(reading))
                .flatMap(each -> each.getOptions().stream())
                .map(ReadingOption::getId)
                .toList();
    }

    /** Every rule definition of every pack. */
    static Map<RuleId, RuleDefinition> rules() {
        Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
        ALL.forEach(pack -> pack.getRules().forEach(rule -> rules.put(rule.getId(), rule)));
        return rules;
    }
}
