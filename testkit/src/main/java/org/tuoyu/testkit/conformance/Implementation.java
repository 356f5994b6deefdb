package org.tuoyu.testkit.conformance;

/**
 * Something that judges submissions by the same law, such as a system of your own (被测实现). Plug it into {@link
 * ConformanceSuite}, or ask {@link ConformanceResult#of} case by case.
 */
@FunctionalInterface
public interface Implementation {

    /**
     * Judges the submission of a case by the law of its place and day.
     *
     * @param given the case; an implementation looks at its facts and never at what it expects
     * @return every answer that it has; those that the case does not list are not compared
     */
    Answers answer(ConformanceCase given);
}
