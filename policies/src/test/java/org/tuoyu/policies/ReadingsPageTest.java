package org.tuoyu.policies;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingsPageTest {

    static List<String> names() {
        return Bundled.PAGES.keySet().stream()
                .filter(name -> Bundled.PAGES.get(name).stream()
                        .anyMatch(pack -> !pack.getReadings().isEmpty()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageHoldsTheReadingsOfThePack(String name) throws IOException {
        Page.compare("readings/" + name + ".md", ReadingsPage.of(name, Bundled.PAGES.get(name)));
    }
}
