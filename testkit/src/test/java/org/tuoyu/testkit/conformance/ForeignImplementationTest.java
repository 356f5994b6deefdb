package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** A system of somebody else, which knows one rule and none of our types, runs the cases of that rule. */
class ForeignImplementationTest {

    private static final Pattern DAYS = Pattern.compile("\"retentionDays\"\\s*:\\s*(\\d+)");

    /** Passes: keeps recordings as long as the specification asks. */
    static class CarefulSystemTest implements ConformanceSuite {
        @Override
        public Implementation implementation() {
            return given -> Answers.parse(judged(given, 90));
        }

        @Override
        public List<ConformanceCase> cases() {
            return footage();
        }
    }

    /** Fails: asks for a month. */
    private static final Implementation CARELESS = given -> Answers.parse(judged(given, 30));

    private static List<ConformanceCase> footage() {
        return ConformanceCases.bundled("national").stream()
                .filter(each -> each.id().startsWith("national/footage-retention-"))
                .filter(each -> each.on().getYear() == 2023)
                .toList();
    }

    /** A simple answer, as a program in any language may give it. */
    private static String judged(ConformanceCase given, int days) {
        Matcher stated = DAYS.matcher(given.submission());
        String clause = "\"clauses\":[\"national/management-spec/32-3\"]";
        String answer;
        if (!stated.find()) {
            answer =
                    "\"outcome\":\"UNDETERMINED\",\"missing\":[\"/institutions/0/premises/surveillance/retentionDays\"]";
        } else if (Integer.parseInt(stated.group(1)) >= days) {
            answer = "\"outcome\":\"MET\"";
        } else {
            answer = "\"outcome\":\"BREACHED\",\"severity\":\"ERROR\",\"expected\":" + days + ",\"actual\":"
                    + stated.group(1)
                    + ",\"margin\":" + (Integer.parseInt(stated.group(1)) - days)
                    + ",\"pointer\":\"/institutions/0/premises/surveillance/retentionDays\"";
        }
        return "{\"outcomes\":[{\"rule\":\"safety/footage-retention\"," + answer + "," + clause + "}]}";
    }

    @Test
    void aSystemThatKnowsTheLawPasses() {
        assertThat(new CarefulSystemTest().conformance().map(DynamicTest::getDisplayName))
                .hasSize(4)
                .contains("national/footage-retention-89-days");
        assertThat(footage())
                .allMatch(each -> ConformanceResult.of(each, new CarefulSystemTest().implementation())
                        .passes());
    }

    @Test
    void aSystemThatDoesNotIsToldTheCaseTheClauseAndBothAnswers() {
        ConformanceCase given = footage().get(0);
        assertThat(ConformanceResult.of(given, CARELESS)).hasToString("""
                        national/footage-retention-89-days (national/management-spec/32-3, 110101 on 2023-06-30)
                          Recordings are kept at least 90 days; 89 are one too few.
                          expected outcomes {"rule":"safety/footage-retention","outcome":"BREACHED","severity":"ERROR","pointer":"/institutions/0/premises/surveillance/retentionDays","clauses":["national/management-spec/32-3"],"expected":90,"actual":89,"margin":-1}
                            outcome: expected "BREACHED", actual "MET"
                            severity: expected "ERROR", actual none
                            pointer: expected "/institutions/0/premises/surveillance/retentionDays", actual none
                            expected: expected 90, actual none
                            actual: expected 89, actual none
                            margin: expected -1, actual none""");
    }

    @Test
    void theTestOfACaseFailsWithTheDifference() {
        ConformanceSuite careless = new ConformanceSuite() {
            @Override
            public Implementation implementation() {
                return CARELESS;
            }

            @Override
            public List<ConformanceCase> cases() {
                return footage();
            }
        };
        List<String> failures = careless.conformance()
                .map(test -> {
                    try {
                        test.getExecutable().execute();
                        return "";
                    } catch (Throwable failure) {
                        return test.getDisplayName() + ": " + failure.getClass().getSimpleName() + " "
                                + String.valueOf(failure.getMessage())
                                        .contains("outcome: expected \"BREACHED\", actual \"MET\"");
                    }
                })
                .filter(failure -> !failure.isEmpty())
                .toList();
        assertThat(failures).containsExactly("national/footage-retention-89-days: AssertionError true");
    }

    @Test
    void aSystemThatSaysNothingIsToldSo() {
        ConformanceResult result = ConformanceResult.of(footage().get(0), given -> Answers.of(Map.of()));
        assertThat(result.passes()).isFalse();
        assertThat(result.toString()).endsWith("but there is no such answer");
    }
}
