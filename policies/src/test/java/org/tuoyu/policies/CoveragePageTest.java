package org.tuoyu.policies;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoveragePageTest {

    static Set<String> names() {
        return Bundled.PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageSaysWhatThePackDoes(String name) throws IOException {
        Page.compare("coverage/" + name + ".md", CoveragePage.of(name, Bundled.PAGES.get(name)));
    }

    @Test
    void theSummaryCountsEveryClause() throws IOException {
        Page.compare("coverage/README.md", CoverageSummary.of(Bundled.PAGES));
    }
}
