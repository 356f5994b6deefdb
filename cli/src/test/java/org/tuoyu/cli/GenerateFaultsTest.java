package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submissions with named faults: what is said of them beforehand is what a check finds. */
class GenerateFaultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Command.Run generate(Path file, String division, String type, int count, int seed) {
        return Inside.tuoyu(
                "generate",
                "--faults",
                "--division",
                division,
                "--on",
                "2022-03-01",
                "--type",
                type,
                "--count",
                Integer.toString(count),
                "--seed",
                Integer.toString(seed),
                "--output",
                file.toString());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return lines(Files.readString(file));
    }

    private static List<JsonNode> lines(String text) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : text.split("\n")) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    @ParameterizedTest
    @CsvSource({"330703, filing, 25", "320509, self-check, 25", "330205, region-report, 8"})
    void aCheckFindsExactlyTheFaultThatIsNamedInEachRecord(String division, String type, int count) throws IOException {
        Path file = folder.resolve("bad.ndjson");

        Command.Run made = generate(file, division, type, count, 7);
        Command.Run checked = Inside.tuoyu("check", file.toString(), "--format", "ndjson");

        assertThat(made.status()).as(made.err()).isZero();
        List<JsonNode> faults = lines(folder.resolve("bad.faults.ndjson"));
        List<JsonNode> reports = lines(checked.out());
        assertThat(faults).hasSize(count);
        assertThat(reports).hasSize(count);
        for (int i = 0; i < count; i++) {
            JsonNode fault = faults.get(i);
            JsonNode report = reports.get(i);
            List<JsonNode> breaches = new ArrayList<>();
            report.at("/outcomes").forEach(outcome -> {
                if (outcome.at("/outcome").asText().equals("BREACHED")) {
                    breaches.add(outcome);
                }
            });
            assertThat(fault.at("/record")).isEqualTo(report.at("/input/record"));
            assertThat(fault.at("/key")).isEqualTo(report.at("/input/key"));
            assertThat(form(report)).isEqualTo(form(fault));
            assertThat(breaches).singleElement().satisfies(breach -> {
                for (String member : List.of("rule", "severity", "clauses", "pointer")) {
                    assertThat(breach.get(member)).as(member).isEqualTo(fault.get(member));
                }
            });
        }
        assertThat(faults)
                .as("most faults are breaches of the law alone")
                .filteredOn(fault -> form(fault).isEmpty())
                .hasSizeGreaterThan(count * 8 / 10);
        assertThat(faults.stream().map(fault -> fault.get("rule").asText()).distinct())
                .hasSizeGreaterThan(count / 2);
    }

    private static List<String> form(JsonNode of) {
        List<String> form = new ArrayList<>();
        of.at("/structure").forEach(finding -> form.add(finding.get("code") + " " + finding.get("pointer")));
        return form;
    }

    @Test
    void theSameSeedGivesTheSameBytesOfBothFiles() throws IOException {
        Path one = folder.resolve("one.ndjson");
        Path two = folder.resolve("two.json");
        generate(one, "330703", "filing", 12, 3);
        generate(two, "330703", "filing", 12, 3);

        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(folder.resolve("two.json.faults.ndjson"))
                .hasSameBinaryContentAs(folder.resolve("one.faults.ndjson"));
        generate(two, "330703", "filing", 12, 4);
        assertThat(Files.mismatch(one, two)).isNotNegative();
    }

    @Test
    void whichFaultStandsWhereNeedsAFileToStandBeside() {
        Command.Run run =
                Inside.tuoyu("generate", "--faults", "--division", "330703", "--on", "2022-03-01", "--type", "filing");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--faults 须与 --output 文件 同用");
    }
}
