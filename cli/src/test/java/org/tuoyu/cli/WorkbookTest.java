package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.finding.ComparedFinding;
import org.tuoyu.finding.Comparison;
import org.tuoyu.serialization.ReportReader;

/** A clerk's way: get a template, fill it in, check it, mend it, check again. */
class WorkbookTest {

    private static final String ACCEPTED = "examples/submissions/jindong-periodic-report-accepted.json";
    private static final String OVERCLAIMED = "examples/submissions/jindong-subsidy-claim-overclaimed.json";

    @TempDir
    Path folder;

    @Test
    void anEmptyTemplateIsWrittenForPlaceDateAndType() throws Exception {
        Path file = folder.resolve("claim.xlsx");
        Command.Run run = Command.tuoyu(
                "template",
                "--division",
                "330703",
                "--on",
                "2022-03-01",
                "--type",
                "SUBSIDY_CLAIM",
                "--output",
                file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("330703/SUBSIDY_CLAIM/").doesNotContain("ERROR");
        assertThat(WorkbookFile.sheets(file)).contains("补助申报", "班级");
    }

    /** Jindong's own document is of 2020, the newest national ones that are law of 2026-01-01: its first day, the cover left open. */
    @Test
    void placeAndTypeAreEnoughForATemplate() throws Exception {
        Command.Run run = Command.in(folder, "template", "--division", "330703", "--type", "SUBSIDY_CLAIM");
        Path file = folder.resolve("330703-SUBSIDY_CLAIM.xlsx");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("未写 --on：按 2026-01-01 起").contains("核验基准日请在封面填写");
        assertThat(WorkbookFile.sheets(file)).contains("补助申报", "班级");
        String guide = WorkbookFile.read(
                file, workbook -> workbook.getSheet("填报说明").getRow(0).getCell(0).getStringCellValue());
        assertThat(guide).contains("按2026-01-01的规定").doesNotContain("基准日");
        assertThat(Command.tuoyu("check", file.toString()).out())
                .contains("没有可用的核验基准日")
                .containsPattern("位置：【封面】第 ?[0-9]+ ?行 核验基准日");

        byte[] before = Files.readAllBytes(file);
        Command.Run again = Command.in(folder, "template", "--division", "330703", "--type", "SUBSIDY_CLAIM");
        assertThat(again.status()).isEqualTo(64);
        assertThat(again.err()).contains("330703-SUBSIDY_CLAIM.xlsx 已存在");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptyTemplateIsNotAccepted() throws Exception {
        Path file = folder.resolve("empty.xlsx");
        Command.tuoyu(
                "template",
                "--division",
                "330703",
                "--on",
                "2022-03-01",
                "--type",
                "filing",
                "--output",
                file.toString());
        Command.Run run = Command.tuoyu("check", file.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("没有填报“托育机构”");
    }

    @Test
    void aFilledTemplateIsAcceptedAsTheDocumentIs() throws Exception {
        Command.Run run = Command.tuoyu("check", filled().toString());

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsCellAndMarkedInACopy() throws Exception {
        Path file = filled();
        WorkbookFile.type(file, "班级", "在托人数", 4, "99人");
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("checked.xlsx");

        Command.Run said = Command.tuoyu("check", file.toString());
        Command.Run marked = Command.tuoyu("check", file.toString(), "--format", "xlsx", "--output", copy.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("【班级】第4行 在托人数（", "“99人”按“99”读取", "national/setting-standard/19-");
        assertThat(marked.status()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(texts(copy, "问题清单")).contains("在托99人");
        assertThat(texts(copy, "班级")).contains("校验结果", "在托99人");
    }

    /** A workbook filled with a claim of too much. */
    private Path overclaimed() throws Exception {
        Path file = folder.resolve("claim.xlsx");
        run(0, "template", Command.ROOT.resolve(OVERCLAIMED).toString(), "--output", file.toString());
        return file;
    }

    @Test
    void aClaimOfTooMuchIsMarkedAtItsAmount() throws Exception {
        Path file = overclaimed();
        Path copy = folder.resolve("checked.xlsx");
        run(1, "check", file.toString(), "--format", "xlsx", "--output", copy.toString());

        assertThat(texts(copy, "问题清单")).contains("多报10000.00元", "补助申报", "申报金额");
        assertThat(texts(copy, "补助申报")).contains("校验结果", "多报10000.00元");
    }

    @Test
    void verbsThatTakeAFileTakeAWorkbook() throws Exception {
        Path file = overclaimed();

        assertThat(run(3, "subsidy", file.toString()).out()).contains("多报 10000.00 元");
        WorkbookFile.type(file, "班级", "在托人数", 4, "许多");
        Command.Run wrong = run(1, "subsidy", file.toString());
        assertThat(wrong.err()).contains("应填数字", "【班级】第4行 在托人数（");
        assertThat(run(
                                2,
                                "subsidy",
                                Files.writeString(folder.resolve("x.xlsx"), "no")
                                        .toString())
                        .out())
                .contains("另存为xlsx");
    }

    @Test
    void aCsvFileIsCheckedWhenItIsSaidWhatItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("institutions.csv"), "机构序号,机构名称,机构性质\none,贝贝托育,公司\n");
        Command.Run run = Command.tuoyu(
                "check", file.toString(), "--type", "SELF_CHECK", "--division", "330703", "--on", "2022-03-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("第2行 机构性质（C2）");
    }

    @Test
    void whatIsNoTemplateCannotBeRead() throws Exception {
        Path file = Files.write(folder.resolve("notes.xlsx"), "no workbook".getBytes(StandardCharsets.UTF_8));
        Command.Run run = Command.tuoyu("check", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("另存为xlsx");
    }

    @Test
    void aWorkbookThatIsTooLargeIsRefusedForThat() throws Exception {
        Command.Run run = Command.tuoyu("check", filled().toString(), "--max-bytes", "1000");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("--max-bytes").doesNotContain("sha256");
    }

    @Test
    void aMarkedCopyIsMadeOfAWorkbookAlone() throws Exception {
        Command.Run run = Command.tuoyu(
                "check",
                ACCEPTED,
                "--format",
                "xlsx",
                "--output",
                folder.resolve("copy.xlsx").toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("只接受一个工作簿");
    }

    @Test
    void theCsvFilesOfOneFolderAreOneSubmission() throws Exception {
        Files.createDirectory(folder.resolve("june"));
        Files.writeString(folder.resolve("june/机构.csv"), "机构序号,机构名称\none,贝贝托育\n");
        Files.writeString(folder.resolve("june/班级.csv"), "机构序号,班级序号,班型,在托人数\none,a,托小班,18\n");
        Command.Run run = Inside.tuoyu(
                "check",
                folder.resolve("june").toString(),
                "--type",
                "SELF_CHECK",
                "--division",
                "330703",
                "--on",
                "2022-03-01",
                "--format",
                "ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"sheet\":\"班级.csv\"", "\"rule\":\"class-group/younger-toddler-size\"", "/june/*.csv\"");
    }

    @Test
    void aClerkFillsInChecksCorrectsAndChecksAgain() throws Exception {
        Path file = folder.resolve("self-check.xlsx");
        run(
                0,
                "template",
                "--division",
                "330703",
                "--on",
                "2022-03-01",
                "--type",
                "self-check",
                "--output",
                file.toString());
        WorkbookFile.type(file, "机构", "机构序号", 4, "one");
        WorkbookFile.type(file, "机构", "机构名称", 4, "贝贝托育");
        for (int row = 4; row < 6; row++) {
            WorkbookFile.type(file, "班级", "机构序号", row, "one");
            WorkbookFile.type(file, "班级", "班级序号", row, "class-" + row);
            WorkbookFile.type(file, "班级", "班级名称", row, row + "班");
            WorkbookFile.type(file, "班级", "班型", row, "托小班");
            WorkbookFile.type(file, "班级", "在托人数", row, "18人");
        }
        Path first = folder.resolve("first.json");
        run(1, "check", file.toString(), "--format", "json", "--output", first.toString());
        Path copy = folder.resolve("checked.xlsx");
        run(1, "check", file.toString(), "--format", "xlsx", "--output", copy.toString());
        assertThat(texts(copy, "班级")).contains("校验结果", "4班（托小班）在托18人，上限15人，多3人。", "5班（托小班）在托18人");

        WorkbookFile.type(file, "班级", "在托人数", 4, "15");
        WorkbookFile.type(file, "班级", "开班日期", 5, "2022.13.1");
        assertThat(run(1, "check", file.toString(), "--against", first.toString())
                        .out())
                .contains("已改正", "新增 1");
        Path second = folder.resolve("second.json");
        Comparison half = comparison(file, first, second);
        assertThat(half.getFixed()).extracting(ComparedFinding::getCode).contains("class-group/younger-toddler-size");
        assertThat(half.getAdded()).extracting(ComparedFinding::getCode).containsExactly("date/invalid");
        assertThat(half.getRemaining())
                .extracting(ComparedFinding::getCode)
                .contains("class-group/younger-toddler-size");

        WorkbookFile.type(file, "班级", "在托人数", 5, "15");
        WorkbookFile.type(file, "班级", "开班日期", 5, "2022-01-10");
        Comparison whole = comparison(file, second, folder.resolve("third.json"));
        assertThat(whole.getFixed())
                .extracting(ComparedFinding::getCode)
                .contains("date/invalid", "class-group/younger-toddler-size");
        assertThat(whole.getAdded()).isEmpty();
        assertThat(whole.getRemaining())
                .extracting(ComparedFinding::getCode)
                .doesNotContain("date/invalid", "class-group/younger-toddler-size");
    }

    /** Checks against the report of the time before, writes the report for the next time, and says what became of the findings. */
    private static Comparison comparison(Path file, Path before, Path now) throws Exception {
        Inside.tuoyu(
                "check",
                file.toString(),
                "--against",
                before.toString(),
                "--format",
                "json",
                "--output",
                now.toString());
        return ReportReader.standard()
                .read(Files.readAllBytes(now))
                .document()
                .orElseThrow()
                .getComparison()
                .orElseThrow();
    }

    private static Command.Run run(int status, String... words) {
        Command.Run run = Inside.tuoyu(words);
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
        return run;
    }

    private Path filled() throws Exception {
        Path file = folder.resolve("report.xlsx");
        assertThat(Command.tuoyu("template", ACCEPTED, "--output", file.toString())
                        .status())
                .isZero();
        return file;
    }

    private static String texts(Path file, String sheet) {
        return WorkbookFile.read(file, workbook -> {
            StringBuilder texts = new StringBuilder();
            workbook.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
            return texts.toString();
        });
    }
}
