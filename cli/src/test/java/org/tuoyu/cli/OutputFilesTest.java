package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written never takes the place of what is read, and what cannot be written or opened is said so. */
class OutputFilesTest {

    private static final Path CLAIM =
            Command.ROOT.resolve("examples/submissions/jindong-subsidy-claim-overclaimed.json");

    @TempDir
    Path folder;

    private Path json;
    private Path workbook;

    @BeforeEach
    void prepare() throws IOException {
        json = Files.copy(CLAIM, folder.resolve("claim.json"));
        workbook = folder.resolve("claim.xlsx");
        assertThat(Inside.tuoyu("template", json.toString(), "--output", workbook.toString())
                        .status())
                .isZero();
    }

    private void assertRefused(Path file, String... words) throws IOException {
        byte[] before = Files.readAllBytes(file);

        Command.Run run = Inside.tuoyu(words);

        assertThat(run.status()).as(run.err()).isEqualTo(64);
        assertThat(run.err()).contains(file.getFileName().toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theFileThatIsCheckedIsNeverOverwritten() throws IOException {
        assertRefused(json, "check", json.toString(), "--format", "html", "--output", json.toString());
        assertRefused(
                json,
                "check",
                folder.toString(),
                "--output",
                folder.resolve("./claim.json").toString());
        assertRefused(workbook, "check", workbook.toString(), "--format", "xlsx", "--output", workbook.toString());
        assertRefused(json, "subsidy", json.toString(), "--output", json.toString());
        assertRefused(json, "template", json.toString(), "--output", json.toString());
        Path waivers =
                Files.writeString(folder.resolve("waivers.txt"), "{\"schemaVersion\": \"1.0\", \"waivers\": []}");
        assertRefused(
                waivers, "check", json.toString(), "--waivers", waivers.toString(), "--output", waivers.toString());
    }

    @Test
    void anEarlierReportMayBeReplacedByTheNext() throws IOException {
        Path report = folder.resolve("report.txt");
        Inside.tuoyu("check", json.toString(), "--format", "json", "--output", report.toString());

        Command.Run again = Inside.tuoyu(
                "check",
                json.toString(),
                "--format",
                "json",
                "--against",
                report.toString(),
                "--output",
                report.toString());

        assertThat(again.status()).as(again.err()).isEqualTo(1);
        assertThat(Files.readString(report)).contains("\"comparison\"");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Command.Run run = Inside.tuoyu(
                "check",
                json.toString(),
                "--output",
                folder.resolve("none").resolve("report.txt").toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains(folder.resolve("none").toString()).doesNotContain(".part");
        assertThat(Inside.tuoyu("check", json.toString(), "--output", folder.toString())
                        .status())
                .isEqualTo(64);
    }

    @Test
    void aFolderThatCannotBeLookedIntoHidesNoFileBesideIt() throws IOException {
        FolderFiles found = FolderFiles.in(folder, 1);
        found.visitFileFailed(folder.resolve("closed"), new AccessDeniedException("closed"));

        assertThat(found.files()).containsExactly(json, workbook);
        assertThat(found.closed()).containsExactly(folder.resolve("closed"));
    }

    @Test
    void whatCannotBeOpenedIsAReportOfItsOwn() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));

        Command.Run run = Inside.tuoyu("check", json.toString(), loop.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("没有这个文件", "loop.json");
    }
}
