package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.validation.Rulebook;

/** The marked copy as a reader of workbooks that is not the one that wrote it finds it; the file is written anew as others are. */
class MarkedCopyTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/tuoyu/cli/output/golden/report.xlsx.text");
    private static final CellPlace COUNT =
            CellPlace.builder().sheet("班级").row(2).cell("B2").header("在托人数").build();

    @TempDir
    Path folder;

    @Test
    void theCopyIsWhatItWas() throws IOException {
        Path file = folder.resolve("june.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("班级");
            row(sheet, 0, "班级名称", "在托人数");
            row(sheet, 1, "芽芽班", "12人");
            row(sheet, 2, "苗苗班", "15");
            workbook.write(stream);
        }

        String read = read(Reports.written(OutputFormat.XLSX, look(), List.of(report(file))));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, read);
        }
        assertThat(read).isEqualTo(Files.readString(GOLDEN));
    }

    private static void row(XSSFSheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                    .createCell(i)
                    .setCellValue(texts[i]);
        }
    }

    private static Look look() {
        return new Look(Locale.CHINESE, new Citations(Rulebook.of(List.of())), 0, false, false);
    }

    /** The first frozen report as if it were on a workbook: breaches at a cell, faults of form without one. */
    private static Report report(Path file) throws IOException {
        Report frozen = Reports.all().get(0);
        return frozen.withInput(frozen.getInput().withName(file.toString()))
                .withOutcomes(frozen.getOutcomes().withFindings(outcome -> outcome.withCell(COUNT)))
                .withStructure(frozen.getStructure().stream()
                        .map(finding -> finding.withCell(Optional.empty()))
                        .toArray(StructureFinding[]::new));
    }

    /** Every sheet, row and text, as the other reader has them. */
    private static String read(byte[] copy) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(copy))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                text.append("## ").append(sheet.getName()).append('\n');
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> text.append(row.getRowNum())
                            .append(" | ")
                            .append(row.stream().map(MarkedCopyTest::text).collect(Collectors.joining(" | ")))
                            .append('\n'));
                }
            }
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText().replace("\n", "⏎");
    }
}
