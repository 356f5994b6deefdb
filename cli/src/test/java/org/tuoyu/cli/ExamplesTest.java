package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command makes up itself. */
class ExamplesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "330703, subsidy-claim, 2022-03-01",
        "320509, filing, 2022-03-01",
        "350102, duty-assignment, 2021-01-01",
        "330205, region-report, 2026-01-01",
        "110105, periodic-report, 2024-02-29"
    })
    void anExampleIsAccepted(String division, String type, String date) {
        Path file = folder.resolve("example.json");
        Command.Run made = Inside.tuoyu(
                "example", "--division", division, "--on", date, "--type", type, "--output", file.toString());
        Command.Run checked = Inside.tuoyu("check", file.toString());

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(checked.status()).as(checked.out()).isZero();
    }

    @Test
    void aPackOfYourOwnHasExamplesToo() {
        String pack = Command.ROOT.resolve("examples/packs/990101-example").toString();
        Path file = folder.resolve("example.json");
        Command.Run made = Inside.tuoyu(
                "example",
                "--pack",
                pack,
                "--division",
                "990101",
                "--on",
                "2026-11-01",
                "--type",
                "subsidy-claim",
                "--output",
                file.toString());

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(Inside.tuoyu("check", "--pack", pack, file.toString()).status())
                .isZero();
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        String[] words = {
            "generate", "--division", "330703", "--on", "2022-03-01", "--type", "filing", "--count", "20", "--seed", "7"
        };
        String once = Inside.tuoyu(words).out();

        assertThat(once.lines()).hasSize(20).doesNotHaveDuplicates();
        assertThat(Inside.tuoyu(words).out()).isEqualTo(once);
        words[words.length - 1] = "8";
        assertThat(Inside.tuoyu(words).out()).isNotEqualTo(once);
    }

    @Test
    void whatIsGeneratedIsAccepted() {
        Path file = folder.resolve("many.ndjson");
        Inside.tuoyu(
                "generate",
                "--division",
                "320509",
                "--on",
                "2022-03-01",
                "--type",
                "periodic-report",
                "--count",
                "30",
                "--output",
                file.toString());
        Command.Run checked = Inside.tuoyu("check", file.toString(), "--format", "ndjson");

        assertThat(checked.status()).as(checked.out()).isZero();
        assertThat(checked.out().lines())
                .as("nobody and nothing stands in two records")
                .hasSize(30)
                .allMatch(report -> report.contains("\"structure\":[]"));
    }

    @Test
    void placeDateAndTypeHaveToBeNamed() {
        assertThat(Inside.tuoyu("example", "--division", "330703", "--on", "2022-03-01")
                        .status())
                .isEqualTo(64);
        assertThat(Inside.tuoyu("generate", "--on", "2022-03-01", "--type", "filing")
                        .status())
                .isEqualTo(64);
        assertThat(Inside.tuoyu(
                                "generate",
                                "--division",
                                "330703",
                                "--on",
                                "2022-03-01",
                                "--type",
                                "filing",
                                "--seed",
                                "x")
                        .status())
                .isEqualTo(64);
    }
}
