package org.tuoyu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

/** What a submission says of persons goes no further. */
class PersonalDataTest {

    private static final Path FOLDER = ChildJvm.ROOT.resolve("examples/submissions");
    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @TempDir
    Path folder;

    static List<String> submissions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Submission read(String name) throws IOException {
        return SubmissionReader.standard().read(FOLDER.resolve(name)).document().orElseThrow();
    }

    private static void tellsNothing(String said, Set<String> values) {
        assertThat(said).isNotEmpty();
        // by number, so that a failure does not tell either
        int place = 0;
        for (String value : values) {
            assertThat(said.contains(value)).as("personal value " + place++).isFalse();
        }
    }

    @Test
    void thePersonalFactsOfTheExampleAreFound() throws IOException {
        assertThat(new PersonalFacts(read("jindong-subsidy-claim-overclaimed.json")).values())
                .contains("林测甲", "999999198405120049", "1984-05-12", "岗0001", "2022-11-05")
                .doesNotContain("2020-01-15", "金东区测试托育中心");
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void neitherModelNorReportTellsThemAsText(String name) throws IOException {
        Submission submission = read(name);
        Set<String> values = new PersonalFacts(submission).values();

        Report report = RULEBOOK.check(submission);

        tellsNothing(submission.toString(), values);
        tellsNothing(report.toString(), values);
        report.getOutcomes().forEach(outcome -> tellsNothing(outcome.toString(), values));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void theCommandDoesNotTellThem(String name) throws Exception {
        Set<String> values = new PersonalFacts(read(name)).values();
        String file = "examples/submissions/" + name;

        for (String verb : List.of("check", "subsidy")) {
            for (String form : List.of("text", "json")) {
                for (String language : List.of("zh", "en")) {
                    List<String> words =
                            List.of("org.tuoyu.cli.Tuoyu", verb, file, "--format", form, "--lang", language);
                    tellsNothing(String.join("\n", ChildJvm.run(folder, words).lines()), values);
                }
            }
        }
    }

    @Test
    void aPersonalValueThatCannotBeReadIsNotRepeated() throws IOException {
        String text = Files.readString(FOLDER.resolve("jindong-filing-rejected.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"birthDate\": \"[^\"]*\"", "\"birthDate\": \"1984-99-12\"");
        assertThat(text).contains("1984-99-12");

        ReadResult<Submission> read = SubmissionReader.standard().read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.structure())
                .extracting(StructureFinding::getPointer)
                .containsExactly("/institutions/0/staff/0/birthDate");
        tellsNothing(read.structure().toString(), Set.of("1984-99-12"));
    }
}
