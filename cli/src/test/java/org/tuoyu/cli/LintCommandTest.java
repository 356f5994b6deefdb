package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {

    private static final Path EXAMPLE = Command.ROOT.resolve("examples/packs/990101-example");
    private static final String CLAIM = "examples/packs/example-claim.json";

    @TempDir
    Path folder;

    /** The example with a text replaced in one file. */
    private Path broken(String file, String text, String replacement) throws IOException {
        Path pack = folder.resolve("990101-example");
        copy(EXAMPLE, pack);
        String before = Files.readString(pack.resolve(file), StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        Files.writeString(pack.resolve(file), before.replace(text, replacement));
        return pack;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void theExampleIsWithoutFaults() throws Exception {
        Command.Run run = Command.tuoyu("lint", EXAMPLE.toString());

        assertThat(run.out()).isEqualTo("规则包1个，条款6条：错误0个，警告0个\n");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters.yaml   | 'value: 120,'          | 'value: 60,'               | parameters.yaml:34:33 错误 pack/weakens
            parameters.yaml   | ', relation: {kind: TIGHTENS, clause: national/management-spec/32-3}' | '' | parameters.yaml:34:7 错误 pack/no-relation
            parameters.yaml   | 'value: 120,'          | 'value: 120, until: 2026-02-01,' | parameters.yaml:34:45 错误 pack/dates
            parameters.yaml   | 'unit: day'            | 'unit: month'              | parameters.yaml:32:9 错误 pack/unit
            clauses.yaml      | 'en: Scope only; there is no fact to check.' | '' | clauses.yaml:10:5 错误 field/missing
            clauses.yaml      | readings:              | reading:                   | clauses.yaml:48:3 错误 field/unknown
            bindings.yaml     | fee/example-infant     | fee/example-infants        | bindings.yaml:1:9 错误 pack/dangling
            rules.yaml        | fact: amount           | fact: sum                  | rules.yaml:10:9 错误 pack/no-fact
            rules.yaml        | fee/example-infant     | safety/footage-retention   | rules.yaml:1:7 错误 pack/taken
            entitlements.yaml | seat-year\\n           | seats\\n                   | entitlements.yaml:5:11 错误 pack/no-scheme
            """)
    void aFaultIsShownWithFileAndLine(String file, String text, String replacement, String expected) throws Exception {
        Path pack = broken(file, text.replace("\\n", "\n"), replacement.replace("\\n", "\n"));

        Command.Run run = Command.tuoyu("lint", pack.toString());

        assertThat(run.out()).contains(expected);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theSameIsSaidInEnglishAndInJson() throws Exception {
        String pack = broken("parameters.yaml", "value: 120,", "value: 60,").toString();

        assertThat(Command.tuoyu("lint", pack, "--lang", "en").out())
                .contains("parameters.yaml:34:33 error pack/weakens The value 60 asks less than 90 of clause"
                        + " national/management-spec/32-3")
                .endsWith("packs: 1, clauses: 6; errors: 1, warnings: 0\n");
        Command.Run json = Command.tuoyu("lint", pack, "--format", "json");
        assertThat(json.out())
                .contains("\"usable\" : false")
                .contains("\"packs\" : [\n    \"example\"\n  ]")
                .contains("\"code\" : \"pack/weakens\"")
                .contains("\"file\" : \"parameters.yaml\"")
                .contains("\"line\" : 34")
                .contains("\"pointer\" : \"/4/values/0/value\"");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void aWaiverThatCitesTheClauseIsAccepted() throws Exception {
        Path pack = broken("parameters.yaml", "value: 120,", "value: 60,");
        Path parameters = pack.resolve("parameters.yaml");
        Files.writeString(
                parameters,
                Files.readString(parameters, StandardCharsets.UTF_8).replace("kind: TIGHTENS", "kind: EXEMPTS"));

        assertThat(Command.tuoyu("lint", pack.toString()).status()).isZero();
        assertThat(Command.tuoyu("check", "--pack", pack.toString(), CLAIM, "--lang", "en")
                        .out())
                .doesNotContain("Footage is kept");
    }

    @Test
    void aCheckRefusesAFaultyPackWithTheSameFindings() throws Exception {
        Path pack = broken("parameters.yaml", "value: 120,", "value: 60,");

        Command.Run run = Command.tuoyu("check", "--pack", pack.toString(), CLAIM);

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("parameters.yaml:34:33 错误 pack/weakens").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"README.md, 2", "docs, 2", "examples/packs/none, 64"})
    void whatIsNoPackCannotBeRead(String path, int status) throws Exception {
        Command.Run run = Command.tuoyu("lint", path);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(path);
    }

    @Test
    void anArchiveIsCheckedAndUsedLikeItsFolder() throws Exception {
        Path archive = folder.resolve("example.zip");
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            copy(EXAMPLE, files.getPath("/990101-example"));
        }

        assertThat(Command.tuoyu("lint", archive.toString()).out()).isEqualTo("规则包1个，条款6条：错误0个，警告0个\n");
        assertThat(check(archive)).isEqualTo(check(EXAMPLE));
    }

    private static String check(Path pack) throws Exception {
        Command.Run run = Command.tuoyu("check", "--pack", pack.toString(), CLAIM);
        assertThat(run.status()).isEqualTo(1);
        return run.out();
    }

    /**
     * Third clause: 28 seats, offered from 20 May, recognised from 1 April: June to December are 7 whole months,
     * 28 × 1,200 × 7 ÷ 12 = 19,600 yuan; with May 28 × 1,200 × 8 ÷ 12 = 22,400 yuan.
     */
    @Test
    void theExampleShowsItsFindingsAndAmounts() throws Exception {
        assertThat(check(EXAMPLE))
                .contains("托小班每月收费1850元，上限1700元，超出150元。")
                .contains("监控录像保存100天，应不少于120天，还差20天。")
                .contains("应付 19600.00 元，申报 22400.00 元，多报 2800.00 元")
                .doesNotContain("乳儿班每月收费");
        assertThat(Command.tuoyu(
                                List.of(),
                                new byte[0],
                                "check",
                                "--pack",
                                EXAMPLE.toString(),
                                "--reading",
                                "example/3-months=begun-months",
                                CLAIM)
                        .out())
                .contains("应付 22400.00 元，申报 22400.00 元");
    }

    @Test
    void theBundledPacksAreWithoutErrors() throws Exception {
        Command.Run run = Command.tuoyu("lint", "policies/src/main");

        assertThat(run.out()).contains("错误0个");
        assertThat(run.status()).isZero();
    }
}
