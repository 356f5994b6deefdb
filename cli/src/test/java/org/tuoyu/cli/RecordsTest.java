package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.cli.output.OutputFormat;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Verdict;
import org.tuoyu.serialization.ReportReader;

/** Files of many records. */
class RecordsTest {

    private static final Path EXAMPLES = Command.ROOT.resolve("examples/submissions");

    @TempDir
    Path folder;

    private String accepted = "";
    private String rejected = "";

    @BeforeEach
    void readExamples() throws IOException {
        accepted = Command.exampleLine("jindong-periodic-report-accepted.json");
        rejected = Command.exampleLine("jindong-filing-rejected.json");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static List<Report> reports(String ndjson) {
        List<Report> reports = new ArrayList<>();
        for (String line : ndjson.split("\n")) {
            reports.add(ReportReader.standard()
                    .read(line.getBytes(StandardCharsets.UTF_8))
                    .document()
                    .orElseThrow());
        }
        return reports;
    }

    @Test
    void aBrokenRecordHidesNoNeighbourAndTheWorstCounts() throws IOException {
        Path file = file("june.ndjson", accepted, "{\"schemaVersion\": oops}", rejected);

        Command.Run run = Inside.tuoyu("check", file.toString(), "--format", "ndjson");
        List<Report> reports = reports(run.out());

        assertThat(run.status()).isEqualTo(2);
        assertThat(reports)
                .extracting(Report::getVerdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REJECTED);
        assertThat(reports)
                .extracting(report -> report.getInput().getRecord().orElse(0))
                .containsExactly(1, 2, 3);
        assertThat(reports)
                .extracting(report -> report.getInput().getLine().orElse(0))
                .containsExactly(1, 2, 3);
        assertThat(reports.get(2).getInput().getKey()).contains("2023-B-0007");
        assertThat(reports.get(1).getStructure().get(0).getLine()).isEqualTo(2);
        assertThat(reports.get(2).breaches())
                .isNotEmpty()
                .allMatch(breach -> breach.getLine().orElse(0) == 3);
    }

    @Test
    void listsLinesGzipAndStandardInputSayTheSame() throws IOException {
        Path lines = file("a.ndjson", accepted, rejected);
        String byLines = outcomes(Inside.tuoyu("check", lines.toString(), "--format", "ndjson"));
        Path list = file("b.json", "[" + accepted + ",", rejected + "]");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(lines));
        }
        Path gzip = Files.write(folder.resolve("c.bin"), packed.toByteArray());

        assertThat(byLines).contains("REJECTED");
        assertThat(outcomes(Inside.tuoyu("check", list.toString(), "--format", "ndjson")))
                .isEqualTo(byLines);
        assertThat(outcomes(Inside.tuoyu("check", gzip.toString(), "--format", "ndjson")))
                .isEqualTo(byLines);
        assertThat(outcomes(Inside.tuoyu(packed.toByteArray(), "check", "-", "--format", "ndjson")))
                .isEqualTo(byLines);
    }

    private static String outcomes(Command.Run run) {
        StringBuilder text = new StringBuilder().append(run.status());
        reports(run.out())
                .forEach(report -> text.append(report.getVerdict())
                        .append(report.getInput().getRecord())
                        .append(report.getSummary())
                        .append(report.breaches().stream()
                                .map(breach -> breach.withColumn(0))
                                .toList()));
        return text.toString();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        String[] lines = new String[60];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 7 == 3 ? rejected : accepted.replace("2023Q2-0023", "report-" + i);
        }
        Path file = file("many.ndjson", lines);

        String one = Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--threads", "1")
                .out();
        String four = Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--threads", "4")
                .out();

        assertThat(reports(one)).hasSize(60);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void theSameCreditCodeTwiceIsWarnedOf() throws IOException {
        Path file = file("twice.ndjson", accepted, accepted);

        Report second = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson")
                        .out())
                .get(1);

        assertThat(second.getStructure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("records/credit-code");
            assertThat(finding.getLine()).isEqualTo(2);
            assertThat(finding.getMessage().zh()).contains("第 1 条记录");
        });
        assertThat(second.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void manyRecordsEndWithASummaryByClauseAndInstitution() throws IOException {
        Path file = file("june.ndjson", accepted, rejected);

        assertThat(Inside.tuoyu("check", file.toString()).out())
                .contains("记录 2 条：通过 1，退回 1，无法判定 0，无法读取 0")
                .contains("按条款（")
                .contains("按机构（1）")
                .contains("52330703TT0000023W：错误 17，其他不符合 0，无法判定 0")
                .contains("第 2 条记录（第 2 行）  2023-B-0007");
    }

    @Test
    void limitsAreFindingsAndLeaveTheVerdictOpen() throws IOException {
        Path file = file("june.ndjson", accepted, "{\"schemaVersion\": \"1.0\", \"a\": [[[[[[1]]]]]]}");

        Command.Run small = Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--max-bytes", "1000");
        List<Report> reports = reports(small.out());
        assertThat(small.status()).isEqualTo(2);
        assertThat(reports.get(0).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(reports.get(0).getStructure())
                .extracting(StructureFinding::getCode)
                .containsExactly("json/size");

        List<Report> deep = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--max-depth", "5")
                .out());
        assertThat(deep.get(1).getStructure())
                .extracting(StructureFinding::getCode)
                .contains("json/depth");
    }

    @Test
    void tooManyContradictionsAreCutShortAndLeaveTheVerdictOpen() throws IOException {
        StringBuilder seats = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            seats.append(i == 0 ? "" : ", ").append("{\"occupied\": 9, \"available\": 8}");
        }
        Path file = file(
                "one.json",
                "{\"schemaVersion\": \"1.0\", \"submissionType\": \"SELF_CHECK\", \"division\": \"330703\", \"asOf\":"
                        + " \"2022-03-01\", \"institutions\": [{\"institutionRef\": \"one\", \"seats\": [" + seats
                        + "]}]}");

        Report whole = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson")
                        .out())
                .get(0);
        Command.Run cut = Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--max-findings", "5");

        assertThat(whole.getStructure())
                .extracting(StructureFinding::getCode)
                .hasSize(20)
                .containsOnly("sum/seats-occupied");
        assertThat(cut.status()).isEqualTo(3);
        assertThat(reports(cut.out()).get(0).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(reports(cut.out()).get(0).getStructure())
                .extracting(StructureFinding::getCode)
                .hasSize(6)
                .endsWith("json/too-many-faults");
        assertThat(reports(cut.out()).get(0).getStructure().get(5).getMessage().zh())
                .contains("另有 15 个");
    }

    @Test
    void anInstitutionThatIsNoObjectHidesNoneBesideIt() throws IOException {
        Path file = file(
                "one.json",
                "{\"schemaVersion\": \"1.0\", \"submissionType\": \"SELF_CHECK\", \"division\": \"320509\", \"asOf\":"
                        + " \"2022-03-01\", \"institutions\": [",
                "\"机构一\",",
                "{\"institutionRef\": \"two\", \"institutionForm\": \"INDEPENDENT\", \"premises\": {\"surveillance\":"
                        + " {\"retentionDays\": 89}}}",
                "]}");

        Report report = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson")
                        .out())
                .get(0);

        assertThat(report.getStructure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode() + " " + finding.getPointer()).isEqualTo("type/wrong /institutions/0");
            assertThat(finding.getLine()).isEqualTo(2);
        });
        assertThat(report.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.getRule()).hasToString("safety/footage-retention");
            assertThat(breach.getPointer()).isEqualTo("/institutions/1/premises/surveillance/retentionDays");
            assertThat(breach.getLine()).contains(3);
        });
        assertThat(report.undetermined())
                .filteredOn(open -> open.getMissing().stream().anyMatch(fact -> fact.startsWith("/institutions/0")))
                .isNotEmpty()
                .allMatch(open -> open.getCause().equals(Optional.of("/institutions/0")));
    }

    @Test
    void aSubmissionWithoutPlaceOrDateIsOpenAndHidesNoNeighbour() throws IOException {
        String placeless = accepted.replaceFirst("\"division\": \"330703\", ", "");
        Path file = file("june.ndjson", placeless, accepted);

        Command.Run run = Inside.tuoyu("check", file.toString(), "--format", "ndjson");

        assertThat(run.status()).isEqualTo(3);
        assertThat(reports(run.out()))
                .extracting(Report::getVerdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.ACCEPTED);
        assertThat(Inside.tuoyu("check", file.toString(), "--division", "330703")
                        .status())
                .isZero();
    }

    @Test
    void anInterruptedRunIsContinuedAsIfItHadNotBeen() throws IOException {
        String[] lines = new String[12];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 5 == 2 ? rejected : accepted.replace("2023Q2-0023", "report-" + i);
        }
        Path file = file("june.ndjson", lines);
        Path whole = folder.resolve("whole.ndjson");
        Path output = folder.resolve("out.ndjson");
        Command.Run uninterrupted =
                Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--output", whole.toString());
        String all = Files.readString(whole);
        int torn = all.indexOf('\n', all.indexOf("\"record\":7,")) - 40;
        Files.writeString(folder.resolve("out.ndjson.part"), all.substring(0, torn));

        Command.Run resumed =
                Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--output", output.toString(), "--resume");

        assertThat(resumed.status()).isEqualTo(uninterrupted.status());
        assertThat(Files.readString(output)).isEqualTo(all);
        assertThat(folder.resolve("out.ndjson.part")).doesNotExist();
    }

    @Test
    void aRunIsNotContinuedOnAnotherInput() throws IOException {
        Path file = file("june.ndjson", accepted, rejected);
        Path output = folder.resolve("out.ndjson");
        Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--output", output.toString());
        Files.copy(output, folder.resolve("out.ndjson.part"));
        file("june.ndjson", rejected, accepted);

        Command.Run run =
                Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--output", output.toString(), "--resume");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("不能续作：第 ");
        assertThat(Inside.tuoyu("check", file.toString(), "--resume").status()).isEqualTo(64);
    }

    @Test
    void aFolderHoldsAllFormsOfInput() throws IOException {
        file("a.json", accepted);
        file("b.ndjson", rejected, accepted);
        file("notes.txt", "nothing");

        assertThat(reports(Inside.tuoyu("check", folder.toString(), "--format", "ndjson")
                        .out()))
                .hasSize(3);
        assertThat(reports(Inside.tuoyu("check", folder.resolve("*.ndjson").toString(), "--format", "ndjson")
                        .out()))
                .hasSize(2);
    }

    @Test
    void noFileOfAFolderIsPassedOverInSilence() throws IOException {
        file("A.JSON", rejected);
        Files.createDirectories(folder.resolve("sub/deep"));
        file("sub/b.ndjson.GZ", "no gzip, but told by its ending");
        file("sub/deep/c.json", accepted);
        file("notes.txt", "nothing");
        file(".hidden", "nothing");
        file("~$book.xlsx", "nothing");

        Command.Run run = Inside.tuoyu("check", folder.toString(), "--format", "ndjson");

        assertThat(reports(run.out()))
                .extracting(report -> folder.relativize(
                                Path.of(report.getInput().getName().orElseThrow()))
                        .toString())
                .containsExactly("A.JSON", "sub/b.ndjson.GZ", "sub/deep/c.json");
        assertThat(run.err()).contains("有 1 个文件因后缀不符没有读取", "notes.txt").doesNotContain("hidden", "book");
    }

    @Test
    void patternsHoldForAnyPartOfAName() throws IOException {
        Files.createDirectories(folder.resolve("2023/q1"));
        Files.createDirectories(folder.resolve("2022/q1"));
        file("2023/q1/a.json", accepted);
        file("2022/q1/b.json", accepted);
        file("2022/c.json", accepted);

        assertThat(matches("*/q1/*.json")).containsExactly("2022/q1/b.json", "2023/q1/a.json");
        assertThat(matches("2022/?.json")).containsExactly("2022/c.json");
        assertThat(matches("**.json")).containsExactly("2022/c.json", "2022/q1/b.json", "2023/q1/a.json");
        assertThat(Inside.tuoyu("check", folder.resolve("*.ndjson").toString()).status())
                .isEqualTo(64);
    }

    private List<String> matches(String pattern) {
        return reports(Inside.tuoyu("check", folder + "/" + pattern, "--format", "ndjson")
                        .out())
                .stream()
                .map(report -> folder.relativize(
                                Path.of(report.getInput().getName().orElseThrow()))
                        .toString())
                .toList();
    }

    @Test
    void waiversAreAppliedAndExplained() throws IOException {
        Path waivers = file(
                "waivers.json",
                "{\"schemaVersion\": \"1.0\", \"waivers\": [{\"rule\": \"safety/footage-retention\", \"subject\":"
                        + " \"52330703TT0000023W\", \"reason\": \"换设备\", \"issuer\": \"区卫健局\", \"until\": \"2023-12-31\"},"
                        + " {\"rule\": \"staff/cook\", \"subject\": \"none\", \"reason\": \"-\", \"until\":"
                        + " \"2023-12-31\"}]}");
        Path file = file("one.json", accepted.replace("\"retentionDays\": 120", "\"retentionDays\": 60"));

        assertThat(Inside.tuoyu("check", file.toString()).status()).isEqualTo(1);
        Command.Run run = Inside.tuoyu("check", file.toString(), "--waivers", waivers.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("已豁免 1")
                .contains("豁免：区卫健局；换设备；至 2023-12-31")
                .contains("没有用到");
        Path broken = file("broken.json", "{\"schemaVersion\": \"1.0\", \"waivers\": [{\"rule\": \"x\"}]}");
        Command.Run refused = Inside.tuoyu("check", file.toString(), "--waivers", broken.toString());
        assertThat(refused.status()).isEqualTo(64);
        assertThat(refused.err()).contains("broken.json:1:");
    }

    @Test
    void anEarlierReportTellsWhatIsFixedNewAndRemaining() throws IOException {
        Path before = file("before.json", rejected);
        Path old = folder.resolve("old.json");
        Inside.tuoyu("check", before.toString(), "--format", "json", "--output", old.toString());
        Path after = file(
                "after.json",
                rejected.replace("\"oneKeyAlarm\": true", "\"oneKeyAlarm\": 1")
                        .replace("\"leaseEnd\": \"2025-03-31\"", "\"leaseEnd\": \"2027-03-31\""));

        Report report = reports(
                        Inside.tuoyu("check", after.toString(), "--against", old.toString(), "--format", "ndjson")
                                .out())
                .get(0);

        assertThat(report.getComparison()).isPresent();
        assertThat(report.getComparison().get().getFixed())
                .extracting(finding -> finding.getCode())
                .containsExactly("premises/lease-term");
        assertThat(report.getComparison().get().getAdded())
                .extracting(finding -> finding.getCode())
                .contains("type/wrong");
        assertThat(report.getComparison().get().getRemaining()).hasSizeGreaterThan(10);
        assertThat(Inside.tuoyu("check", after.toString(), "--against", before.toString())
                        .status())
                .isEqualTo(64);
    }

    @Test
    void aClaimOfTooMuchIsAFindingInEveryFormatAndIsFixedWhenItIsRight() throws IOException {
        Path before = EXAMPLES.resolve("jindong-subsidy-claim-overclaimed.json");
        Path old = folder.resolve("old.json");
        Inside.tuoyu("check", before.toString(), "--format", "json", "--output", old.toString());
        Path after = file(
                "after.json",
                Command.exampleLine("jindong-subsidy-claim-overclaimed.json").replace("\"60000.00\"", "\"50000.00\""));

        Command.Run checked =
                Inside.tuoyu("check", after.toString(), "--against", old.toString(), "--format", "ndjson");

        assertThat(Inside.tuoyu("check", before.toString(), "--format", "junit").out())
                .contains("<testcase classname=\"subsidies\" name=\"jindong/3.5.13.a /claims/0\" time=\"0\"><failure");
        assertThat(Inside.tuoyu("check", before.toString(), "--format", "sarif").out())
                .contains("\"ruleId\" : \"jindong/3.5.13.a\"");
        assertThat(checked.status()).isZero();
        assertThat(reports(checked.out()).get(0).getComparison().orElseThrow().getFixed())
                .extracting(finding -> finding.getCode())
                .containsExactly("jindong/3.5.13.a");
        assertThat(reports(checked.out()).get(0).getComparison().orElseThrow().getAdded())
                .isEmpty();
    }

    @Test
    void factsAboutPersonsAreMaskedInEveryFormatUnlessAskedFor() throws IOException {
        String number = "99999920210101123X";
        String text = accepted.replaceFirst(
                        "\"childRef\": \"([^\"]*)\"",
                        "\"childRef\": \"$1\", \"identityType\": \"RESIDENT_ID\", \"identityNumber\": \"" + number
                                + "\"")
                .replaceFirst("\"birthDate\": \"[0-9-]*\"", "\"birthDate\": \"2015-02-03\"");
        Path file = file("one.json", text);

        // a marked workbook needs a workbook; it takes its texts from the same report
        List<String> formats = OutputFormat.words().stream()
                .filter(format -> !format.equals("xlsx"))
                .toList();
        for (String format : formats) {
            String out =
                    Inside.tuoyu("check", file.toString(), "--format", format).out();
            assertThat(out).as(format).isNotEmpty().doesNotContain(number).doesNotContain("2015-02-03");
        }
        Report masked = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson")
                        .out())
                .get(0);
        Report shown = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--show-values")
                        .out())
                .get(0);
        assertThat(masked.getValuesShown()).isEmpty();
        assertThat(shown.getValuesShown()).contains(true);
        assertThat(shown.getVerdict()).isEqualTo(masked.getVerdict());
    }

    @Test
    void whoAsksToSeeValuesSeesThemInMessagesToo() throws IOException {
        String late = "2020-03-31";
        Path file = file(
                "one.json",
                accepted.replaceFirst(
                        "\"preServiceHealthCheckOn\": \"2020-01-31\"",
                        "\"preServiceHealthCheckOn\": \"" + late + "\""));
        Report masked = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson")
                        .out())
                .get(0);
        Report shown = reports(Inside.tuoyu("check", file.toString(), "--format", "ndjson", "--show-values")
                        .out())
                .get(0);

        assertThat(messages(masked)).hasSize(2).allMatch(message -> message.contains("***") && !message.contains(late));
        assertThat(messages(shown)).hasSize(2).allMatch(message -> message.contains(late) && !message.contains("***"));
        assertThat(masked.breaches().get(0).getActual()).isEmpty();
        assertThat(shown.breaches().get(0).getActual().orElseThrow().getValue().texts())
                .containsExactly(late);
        assertThat(shown.getValuesShown()).contains(true);
        assertThat(shown.getVerdict()).isEqualTo(masked.getVerdict());
    }

    private static List<String> messages(Report report) {
        return report.breaches().stream()
                .flatMap(breach -> breach.getMessage().stream())
                .flatMap(text -> List.of(text.zh(), text.en()).stream())
                .toList();
    }

    @Test
    void aFileThatCannotBeOpenedHidesNoOther() throws IOException {
        Path good = file("good.json", accepted);
        Path folderNamedLikeAFile = folder.resolve("gone.json");
        Files.writeString(folderNamedLikeAFile, "x", StandardOpenOption.CREATE);
        Command.Run run = Inside.tuoyu("check", folderNamedLikeAFile.toString(), good.toString(), "--format", "ndjson");

        assertThat(run.status()).isEqualTo(2);
        assertThat(reports(run.out())).hasSize(2);
    }
}
