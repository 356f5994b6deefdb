package org.tuoyu.policies;

import java.util.List;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ReadingOption;

/** The bundled pack of Jindong, beside all others, for tests. */
final class Jindong {

    /** That of Jindong. */
    static final Pack PACK = Bundled.ALL.stream()
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
}
