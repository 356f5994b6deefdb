package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own implementation passes every case. */
class RulebookConformanceTest {

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return Results.ALL.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.given().id(),
                        () -> assertThat(result.passes())
                                .withFailMessage(result::toString)
                                .isTrue()));
    }
}
