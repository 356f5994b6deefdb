package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many files and long files, in processes of their own with little memory, and one that is killed. */
class LongRunsTest {

    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:TieredStopAtLevel=1");

    @TempDir
    Path folder;

    private String accepted = "";

    @BeforeEach
    void readExample() throws IOException {
        accepted = Command.exampleLine("jindong-periodic-report-accepted.json");
    }

    private String numbered(int number) {
        return accepted.replace("2023Q2-0023", "report-" + number);
    }

    @Test
    void aKilledRunIsContinuedAndEndsAsIfItHadNotBeenKilled() throws Exception {
        Path file = folder.resolve("june.ndjson");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 600; i++) {
                writer.write(numbered(i) + "\n");
            }
        }
        Path whole = folder.resolve("whole.ndjson");
        Command.Run uninterrupted = Command.tuoyu(SMALL, new byte[0], check(file, whole, "--threads", "1"));
        Path output = folder.resolve("out.ndjson");
        Path part = folder.resolve("out.ndjson.part");
        Process process = Command.start(
                SMALL, folder.resolve("log"), folder.resolve("err"), check(file, output, "--threads", "1"));
        while (!Files.exists(part) || Files.size(part) == 0) {
            assertThat(process.isAlive())
                    .as("still running before it wrote anything")
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor();

        assertThat(output).doesNotExist();
        long reported;
        try (var lines = Files.lines(part)) {
            reported = lines.count();
        }
        assertThat(reported).isBetween(1L, 599L);
        Command.Run resumed = Command.tuoyu(SMALL, new byte[0], check(file, output, "--resume"));

        assertThat(resumed.status()).as(resumed.err()).isEqualTo(uninterrupted.status());
        assertThat(Files.mismatch(output, whole)).isEqualTo(-1);
        assertThat(part).doesNotExist();
    }

    /** Asked to end, not killed: as Ctrl-C, a closed window and a system that shuts down do. */
    @ParameterizedTest
    @CsvSource({"csv, zh, 已中断，没有写出", "html, en, was not written", "ndjson, zh, 加上 --resume 再运行"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aRunThatIsInterruptedLeavesOnlyWhatCanBeContinued(String format, String language, String said)
            throws Exception {
        Path file = folder.resolve("june.ndjson");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 3_000; i++) {
                writer.write(numbered(i) + "\n");
            }
        }
        Path written = Files.createDirectory(folder.resolve("written"));
        Path output = written.resolve("out");
        Process process = Command.start(
                SMALL,
                folder.resolve("log"),
                folder.resolve("err"),
                "check",
                file.toString(),
                "--format",
                format,
                "--lang",
                language,
                "--output",
                output.toString());
        while (names(written).isEmpty()) {
            assertThat(process.isAlive()).as("still running").isTrue();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(names(written)).isEqualTo(format.equals("ndjson") ? List.of("out.part") : List.of());
        assertThat(Files.readString(folder.resolve("err")))
                .contains(said, written.toString())
                .hasLineCount(1);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private static String[] check(Path file, Path output, String... more) {
        List<String> words =
                new ArrayList<>(List.of("check", file.toString(), "--format", "ndjson", "--output", output.toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void aFolderOfManyFilesIsCheckedInALittleMemoryAndEachFileIsNamed() throws Exception {
        Path many = Files.createDirectory(folder.resolve("many"));
        String small = "{\"schemaVersion\": \"1.0\", \"submissionType\": \"SELF_CHECK\", \"division\": \"330703\","
                + " \"asOf\": \"2022-03-01\", \"institutions\": [{\"institutionRef\": \"i-%d\"}]}";
        for (int i = 0; i < 2000; i++) {
            Files.writeString(many.resolve(String.format("%04d.json", i)), i == 1234 ? "{" : String.format(small, i));
        }

        Command.Run run = Command.tuoyu(SMALL, new byte[0], "check", many.toString(), "--format", "csv");

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).contains("0000.json", "1234.json", "1999.json", "json/syntax");
    }

    @Test
    void aDocumentThatDoesNotFitIntoMemoryIsAFindingAndHidesNoOther() throws Exception {
        Path large = folder.resolve("a-large.json");
        try (OutputStream stream = Files.newOutputStream(large)) {
            stream.write(accepted.substring(0, accepted.lastIndexOf('}')).getBytes(StandardCharsets.UTF_8));
            byte[] more = ", \"note\": \"0123456789012345678901234567890123456789\"".getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < 60 << 20; written += more.length) {
                stream.write(more);
            }
            stream.write('}');
        }
        Path small = Files.writeString(folder.resolve("b-small.json"), accepted);

        Command.Run run = Command.tuoyu(
                SMALL,
                new byte[0],
                "check",
                large.toString(),
                small.toString(),
                "--format",
                "ndjson",
                "--threads",
                "1");

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().get(0))
                .contains("\"verdict\":\"UNDETERMINED\"", "\"code\":\"limit/memory\"");
        assertThat(run.out().lines().toList().get(1)).contains("\"verdict\":\"ACCEPTED\"");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoWaitsAtATerminalIsToldHowFarARunIsAndTheOutputHoldsNothingOfIt() throws Exception {
        Path file = folder.resolve("june.ndjson");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 4000; i++) {
                writer.write(numbered(i) + "\n");
            }
        }
        Path output = folder.resolve("out.csv");
        Path screen = folder.resolve("screen");
        List<String> check = Command.line(
                SMALL,
                "check",
                file.toString(),
                "--lang",
                "en",
                "--threads",
                "1",
                "--format",
                "csv",
                "--output",
                output.toString());
        // from util-linux: runs a command at a terminal of its own
        Process process = new ProcessBuilder(
                        "script", "--quiet", "--return", "--command", String.join(" ", check), screen.toString())
                .directory(Command.ROOT.toFile())
                .redirectOutput(folder.resolve("log").toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(screen))
                .containsPattern("\r\u001B\\[K[\\d,]+ records, [\\d,]+ a second, 0 breaches, \\d+:\\d\\d left");
        assertThat(Files.readString(output)).doesNotContain("a second");
        try (var rows = Files.lines(output)) {
            assertThat(rows.count()).isEqualTo(4001);
        }
    }

    @Test
    void aLongPackedFileIsCheckedInALittleMemory() throws Exception {
        Path file = folder.resolve("long.ndjson.gz");
        byte[] line = (accepted + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = (64 << 20) / line.length + 1;
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < lines; i++) {
                stream.write(line);
            }
        }
        Path output = folder.resolve("long.csv");

        Command.Run run = Command.tuoyu(
                List.of("-Xmx64m"),
                new byte[0],
                "check",
                file.toString(),
                "--format",
                "csv",
                "--output",
                output.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(output).exists();
    }
}
