package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's way: get a template, fill it in, check it, mend it, check again. */
class WorkbookTest {

    private static final String ACCEPTED = "examples/submissions/jindong-periodic-report-accepted.json";

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
        try (Workbook workbook = open(file)) {
            assertThat(workbook.getSheet("补助申报")).isNotNull();
            assertThat(workbook.getSheet("班级")).isNotNull();
        }
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
        assertThat(run.out()).contains("托育机构未填报");
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
        change(file, "班级", "在托人数", 4, "99人");
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("checked.xlsx");

        Command.Run said = Command.tuoyu("check", file.toString());
        Command.Run marked = Command.tuoyu("check", file.toString(), "--format", "xlsx", "--output", copy.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("【班级】第4行 在托人数（", "“99人”按“99”读取", "national/setting-standard/19-");
        assertThat(marked.status()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Workbook workbook = open(copy)) {
            assertThat(texts(workbook, "问题清单")).contains("在托99人");
            assertThat(texts(workbook, "班级")).contains("校验结果", "在托99人");
        }
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
        assertThat(run.err()).contains("takes one workbook");
    }

    private Path filled() throws Exception {
        Path file = folder.resolve("report.xlsx");
        assertThat(Command.tuoyu("template", ACCEPTED, "--output", file.toString())
                        .status())
                .isZero();
        return file;
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static void change(Path file, String sheet, String header, int row, String text) throws IOException {
        try (Workbook workbook = open(file)) {
            for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
                if (cell.getStringCellValue().equals(header)) {
                    workbook.getSheet(sheet)
                            .getRow(row - 1)
                            .getCell(cell.getColumnIndex())
                            .setCellValue(text);
                }
            }
            try (var stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            }
        }
    }

    private static String texts(Workbook workbook, String sheet) {
        StringBuilder texts = new StringBuilder();
        workbook.getSheet(sheet)
                .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }
}
