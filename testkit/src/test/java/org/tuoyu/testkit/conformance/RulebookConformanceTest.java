package org.tuoyu.testkit.conformance;

import org.tuoyu.validation.Rulebook;

/** Our own implementation passes every case. */
class RulebookConformanceTest implements ConformanceSuite {

    @Override
    public Implementation implementation() {
        return RulebookImplementation.of(Rulebook.bundled());
    }
}
