package org.tuoyu.testkit.conformance;

import java.util.List;
import org.tuoyu.validation.Rulebook;

/** What our own implementation makes of every case, worked out once for all tests. */
final class Results {

    static final Rulebook RULEBOOK = Rulebook.bundled();
    static final List<ConformanceResult> ALL = all();

    private Results() {}

    private static List<ConformanceResult> all() {
        Implementation own = RulebookImplementation.of(RULEBOOK);
        return ConformanceCases.bundled().stream()
                .map(each -> ConformanceResult.of(each, own))
                .toList();
    }
}
