package org.tuoyu.testkit.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The conformance cases as tests of JUnit 5 (符合性测试): implement this interface in a test class, name your implementation, and
 * every case is a test of its own. The one type here that needs JUnit on the class path.
 *
 * <pre>{@code
 * class OurSystemConformsTest implements ConformanceSuite {
 *     @Override
 *     public Implementation implementation() {
 *         return given -> Answers.parse(ourSystem.judge(given.submission(), given.division(), given.on()));
 *     }
 * }
 * }</pre>
 */
public interface ConformanceSuite {

    /**
     * What is tested.
     *
     * @return asked once a run
     */
    Implementation implementation();

    /**
     * The cases that are run.
     *
     * @return all that are bundled, unless overridden
     */
    default List<ConformanceCase> cases() {
        return ConformanceCases.bundled();
    }

    /**
     * One test a case.
     *
     * @return in the order of the cases
     */
    @TestFactory
    default Stream<DynamicTest> conformance() {
        Implementation implementation = implementation();
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    ConformanceResult result = ConformanceResult.of(each, implementation);
                    if (!result.passes()) {
                        throw new AssertionError(result.toString());
                    }
                }));
    }
}
