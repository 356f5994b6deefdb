package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;

/** The documents of {@code examples/submissions} that the README shows. */
class ExampleSubmissionsTest {

    private static final Path FOLDER = Path.of("..", "examples", "submissions");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsOneOfEachKind() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "jindong-filing-rejected.json",
                        "jindong-periodic-report-accepted.json",
                        "jindong-periodic-report-undetermined.json",
                        "jindong-subsidy-claim-overclaimed.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleHasNoStructuralFault(Path file) throws IOException {
        ReadResult<Submission> read = read(file);
        assertThat(read.structure()).isEmpty();
        assertThat(read.isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleSurvivesWriting(Path file) throws IOException {
        Submission submission = read(file).document().orElseThrow();
        byte[] written = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);
        assertThat(SubmissionReader.standard().read(written).document()).contains(submission);
    }

    @ParameterizedTest
    @MethodSource("files")
    void identityNumbersBelongToNoDivision(Path file) throws IOException {
        Submission submission = read(file).document().orElseThrow();
        assertThat(submission.getInstitutions().orElseThrow())
                .flatExtracting(
                        institution -> institution.getStaff().map(List::copyOf).orElseThrow())
                .extracting(StaffMember::getIdentityNumber)
                .allSatisfy(number -> assertThat(
                                number.map(text -> text.reveal().substring(0, 6))
                                        .orElse("999999"))
                        .isEqualTo("999999"));
    }

    private static ReadResult<Submission> read(Path file) throws IOException {
        return SubmissionReader.standard().read(Files.readAllBytes(file));
    }
}
