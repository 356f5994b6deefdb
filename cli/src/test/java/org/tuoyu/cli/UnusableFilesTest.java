package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be judged, and files that can in spite of their faults: every verb says the same of them. */
class UnusableFilesTest {

    private static final String ACCEPTED = "../examples/submissions/jindong-periodic-report-accepted.json";
    private static final List<List<String>> VERBS = List.of(
            List.of("check"),
            List.of("subsidy"),
            List.of("targets"),
            List.of("who"),
            List.of("rules", "safety/footage-retention"),
            List.of("diff", "--against-on", "2022-01-01"));

    @TempDir
    Path folder;

    /**
     * A file.
     *
     * @param name what is wrong with it
     * @param bytes what it holds
     * @param status of every verb
     * @param code of a finding
     */
    private record Unusable(String name, byte[] bytes, int status, String code) {

        static Unusable of(String name, String text, int status, String code) {
            return new Unusable(name, text.getBytes(StandardCharsets.UTF_8), status, code);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Unusable> unusable() {
        return Stream.of(
                Unusable.of("nothing", "", 2, "json/root"),
                Unusable.of("blanks", " \n\t ", 2, "json/root"),
                Unusable.of("an empty list", "[]", 2, "json/root"),
                Unusable.of("a list of a number", "[5]", 2, "json/root"),
                Unusable.of("a text", "\"submission\"", 2, "json/root"),
                Unusable.of("null", "null", 2, "json/root"),
                Unusable.of("a broken object", "{\"schemaVersion\"", 2, "json/syntax"),
                Unusable.of("single quotes", "{'schemaVersion': '1.0'}", 2, "json/syntax"),
                Unusable.of("a deep object", "{\"a\":".repeat(100_000), 2, "json/depth"),
                Unusable.of("a number of many digits", "{\"a\":" + "9".repeat(100_000) + "}", 2, "json/size"),
                new Unusable(
                        "UTF-16", "{\"schemaVersion\": \"1.0\"}".getBytes(StandardCharsets.UTF_16), 2, "json/encoding"),
                new Unusable("GBK", "{\"schemaVersion\": \"文档\"}".getBytes(Charset.forName("GBK")), 2, "json/encoding"),
                Unusable.of("an empty object", "{}", 1, "field/missing"),
                Unusable.of("a list of an empty object", "[{}]", 1, "field/missing"),
                Unusable.of(
                        "no place and no day",
                        "{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\"}",
                        3,
                        "place/not-stated"),
                Unusable.of(
                        "a day that does not exist",
                        "{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\",\"division\":\"330703\",\"asOf\":\"2022-02-30\"}",
                        1,
                        "date/invalid"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeJudgedGetsOneReportFromEveryVerb(Unusable file) throws IOException {
        Path path = Files.write(folder.resolve("file.json"), file.bytes());

        for (List<String> verb : VERBS) {
            Command.Run run = Inside.tuoyu(words(verb, path, "--format", "json"));

            assertThat(run.status()).as(verb + " " + run.err()).isEqualTo(file.status());
            JsonNode report = new ObjectMapper().readTree(run.out());
            assertThat(report.at("/structure").findValuesAsText("code")).contains(file.code());
            assertThat(report.has("division") || report.has("asOf")).isFalse();
            assertThat(report.at("/rulebook/packs")).isEmpty();
            assertThat(report.at("/verdict").asText()).isNotEqualTo("ACCEPTED");
            assertThat(report.at("/input/sha256").isTextual() || file.name().contains("list"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void theTextSaysWhatIsWrongAndNamesNoPlaceOrDay(Unusable file) throws IOException {
        Path path = Files.write(folder.resolve("file.json"), file.bytes());

        for (List<String> verb : VERBS) {
            Command.Run run = Inside.tuoyu(words(verb, path));

            assertThat(run.status()).as(verb + " " + run.err()).isEqualTo(file.status());
            assertThat(run.out())
                    .contains("填报格式问题")
                    .doesNotContain("000000")
                    .doesNotContain("1970")
                    .doesNotContain("基准日 ");
        }
    }

    static Stream<Map.Entry<String, String>> faults() {
        return Stream.of(
                Map.entry("\"PERIODIC_REPORT\"", "\"PERIODIC_REPRT\""),
                Map.entry("\"submissionType\": \"PERIODIC_REPORT\", ", ""),
                Map.entry("\"submissionType\"", "\"submissionTypes\""),
                Map.entry("\"submissionType\"", "\"submissionType\": \"FILING\", \"submissionType\""),
                Map.entry("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\""),
                Map.entry("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1.0"),
                Map.entry("\"institutionRef\": \"institution-1\", ", ""),
                Map.entry("\"institutionRef\": \"institution-1\"", "\"institutionRef\": 1"),
                Map.entry("\"ageMinMonths\": 6", "\"ageMinMonths\": 1e999999999"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfFormRejectsButHidesNothingElse(Map.Entry<String, String> fault) throws IOException {
        String json = Files.readString(Path.of(ACCEPTED));
        Path path = Files.writeString(
                folder.resolve("file.json"),
                json.replace(fault.getKey(), fault.getValue())
                        .replace("\"directorRef\": \"staff-01\"", "\"directorRef\": \"staff-99\""));

        Command.Run check = Inside.tuoyu("check", path.toString(), "--format", "json");

        assertThat(check.status()).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(check.out());
        assertThat(report.at("/division").asText()).isEqualTo("330703");
        assertThat(report.at("/structure").findValuesAsText("pointer"))
                .hasSizeGreaterThan(1)
                .contains("/institutions/0/directorRef");
        assertThat(report.at("/outcomes").size()).isGreaterThan(100);
        for (List<String> verb : VERBS) {
            Command.Run run = Inside.tuoyu(words(verb, path, "--lang", "en"));

            assertThat(run.status()).as(verb + " " + run.err()).isEqualTo(1);
            if (!verb.equals(List.of("check"))) {
                assertThat(run.err()).contains("staff-99");
            }
        }
    }

    @Test
    void oneFaultThatExplainsManyRulesIsSaidOnce() throws IOException {
        String json = Files.readString(Path.of(ACCEPTED));
        Path path = Files.writeString(
                folder.resolve("file.json"), json.replace("\"PERIODIC_REPORT\"", "\"PERIODIC_REPRT\""));

        Command.Run run = Inside.tuoyu("check", path.toString());

        assertThat(run.out()).containsPattern("第 1 项填报格式问题使 \\d{3} 条规则无法判定").doesNotContain("\n     起因");
        assertThat(run.out().lines().count()).isLessThan(20);
    }

    @Test
    void aVerbThatAsksAboutOneSubmissionTakesNoFileOfSeveral() throws IOException {
        Path path = Files.writeString(folder.resolve("file.ndjson"), "{}\n{}\n");

        assertThat(Inside.tuoyu("subsidy", path.toString()).status()).isEqualTo(64);
    }

    private static String[] words(List<String> verb, Path file, String... more) {
        return Stream.of(verb, List.of(file.toString()), List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
