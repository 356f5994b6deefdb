package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {

    private static final String ACCEPTED = "examples/submissions/jindong-periodic-report-accepted.json";
    private static final String REJECTED = "examples/submissions/jindong-filing-rejected.json";
    private static final String UNDETERMINED = "examples/submissions/jindong-periodic-report-undetermined.json";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} exits {1}")
    @CsvSource(textBlock = """
            check examples/submissions/jindong-periodic-report-accepted.json,                              0
            check examples/submissions/jindong-filing-rejected.json,                                       1
            check examples/submissions/jindong-periodic-report-undetermined.json,                          3
            check --format json examples/submissions/jindong-filing-rejected.json,                         1
            check examples/submissions/jindong-periodic-*.json,                                            3
            check examples/submissions,                                                                    1
            check examples/submissions/none.json,                                                          64
            check,                                                                                         64
            check --format pdf examples/submissions/jindong-filing-rejected.json,                          64
            check --on 2021-02-30 examples/submissions/jindong-filing-rejected.json,                       64
            check --division 33070 examples/submissions/jindong-filing-rejected.json,                      64
            check --reading jindong/none examples/submissions/jindong-filing-rejected.json,                64
            check --unknown examples/submissions/jindong-filing-rejected.json,                             64
            check --pack examples/none examples/submissions/jindong-filing-rejected.json,                  64
            check --help,                                                                                  0
            check examples/submissions/jindong-subsidy-claim-overclaimed.json,                             1
            subsidy examples/submissions/jindong-subsidy-claim-overclaimed.json --year 2021,               3
            subsidy,                                                                                       64
            subsidy examples/submissions/jindong-subsidy-claim-overclaimed.json --year 21x,                64
            clause jindong/3.5.13.a,                                                                       0
            schema,                                                                                        0
            schema report,                                                                                 0
            schema waivers,                                                                                0
            schema nothing,                                                                                64
            clause jindong/99,                                                                             64
            clause Not-An-Id,                                                                              64
            rules --division 330703 --on 2021-09-01,                                                       0
            rules --division 330703 --on 2021-09-01 --chapter safety --format markdown,                     0
            rules none/such --division 330703 --on 2021-09-01,                                              64
            rules NOT --division 330703 --on 2021-09-01,                                                    64
            rules safety/footage-retention,                                                                 64
            rules a/b c d,                                                                                  64
            rules --division 330703 --on 2021-09-01 --type none,                                            64
            who --division 330703 --on 2021-09-01,                                                          0
            who --division 330703 --on 2021-09-01 --form independent,                                       3
            who --division 330703 --on 2021-09-01 --capital mixed,                                          64
            who --on 2021-09-01,                                                                            64
            who --help,                                                                                     0
            targets --division 330703 --on 2021-09-01,                                                      0
            targets,                                                                                        64
            diff --division 330703 --on 2021-09-01 --against-on 2022-09-01,                                 0
            diff --division 330703 --on 2021-09-01,                                                         64
            diff --division 330703 --on 2021-09-01 --against-on 2022-09-01 --part none,                     64
            diff --division 330703 --on 2021-09-01 --against-division 3307,                                 64
            diff --help,                                                                                    0
            rules --division 330703,                                                                       64
            --help,                                                                                        0
            --version,                                                                                     0
            version,                                                                                       0
            -V,                                                                                            0
            version jindong,                                                                               64
            flap,                                                                                          64
            '',                                                                                            64
            """)
    void theExitStatusIsTheContract(String line, int status) throws Exception {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(Command.tuoyu(words).status()).isEqualTo(status);
    }

    @Test
    void theVersionIsThatOfTheProgramAndOfTheLawItHolds() {
        assertThat(Inside.tuoyu("--version").out())
                .matches("tuoyu \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?, rulebook \\d{4}\\.\\d{2}\\R");
    }

    @Test
    void whatIsNoJsonCannotBeReadAndSaysWhere() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\": \"1.0\",\n  \"division\" }");

        Command.Run run = Command.tuoyu("check", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("文件无法读取").contains("第 2 行");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnreadAndClaimsNoPlaceOrDay() throws Exception {
        Path file = folder.resolve("large.json");
        try (java.io.RandomAccessFile hole = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(3L << 30);
        }

        Command.Run run = Command.tuoyu(List.of("-Xmx64m"), new byte[0], "check", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("文件无法读取")
                .doesNotContain("000000")
                .doesNotContain("1970")
                .doesNotContain("位置：");
    }

    @Test
    void theWorstOfSeveralFilesCounts() throws Exception {
        Path broken = Files.write(folder.resolve("gbk.json"), new byte[] {'{', (byte) 0xC4, (byte) 0xE3, '}'});

        assertThat(Command.tuoyu("check", ACCEPTED, UNDETERMINED).status()).isEqualTo(3);
        assertThat(Command.tuoyu("check", REJECTED, UNDETERMINED, ACCEPTED).status())
                .isEqualTo(1);
        assertThat(Command.tuoyu("check", REJECTED, broken.toString(), ACCEPTED).status())
                .isEqualTo(2);
    }

    @Test
    void aReferenceThatLeadsNowhereIsAFaultOfForm() throws Exception {
        String json = Files.readString(Command.ROOT.resolve(ACCEPTED), StandardCharsets.UTF_8);
        Path file = Files.writeString(
                folder.resolve("dangling.json"),
                json.replace("\"directorRef\": \"staff-01\"", "\"directorRef\": \"staff-99\""));

        assertThat(Command.tuoyu("check", file.toString()).out())
                .contains("填报格式问题（1）")
                .contains("没有人员序号“staff-99”")
                .contains("位置：负责人（第 ");
    }

    @Test
    void standardInputIsReadForADash() throws Exception {
        byte[] json = Files.readAllBytes(Command.ROOT.resolve(REJECTED));

        Command.Run run = Command.tuoyu(List.of(), json, "check", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("-\n结论：退回");
    }

    @Test
    void anOutputFileAppearsWholeAndStandardOutputStaysEmpty() throws Exception {
        Path output = folder.resolve("report.json");

        Command.Run run = Command.tuoyu("check", "--format", "json", "--output", output.toString(), REJECTED);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("\"verdict\": \"REJECTED\"");
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }
}
