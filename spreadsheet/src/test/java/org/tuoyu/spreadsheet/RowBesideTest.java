package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

/** Totals, notes, repeated headers and rows that were filled down too far are no data, and do no harm to the data. */
class RowBesideTest {

    private static TableReading read(Consumer<XSSFWorkbook> change) {
        return TableReader.standard().readWorkbook(Filled.changed(change));
    }

    private static Row below(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static void assertUnharmed(TableReading reading) {
        assertThat(reading.document().map(RowBesideTest::unmarked)).contains(unmarked(Filled.SAMPLE));
    }

    private static Submission unmarked(Submission submission) {
        return submission.withTemplateId(Optional.empty());
    }

    private static void assertLeftOut(TableReading reading, Severity severity, String... said) {
        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("row/left-out");
            assertThat(finding.getSeverity()).isEqualTo(severity);
            assertThat(finding.getMessage().zh()).contains(said);
        });
        assertUnharmed(reading);
    }

    @ParameterizedTest
    @CsvSource({"0, 合计", "0, 合 计：", "1, 总计", "0, 小计"})
    void aRowOfTotalsIsNotRead(int column, String word) {
        TableReading reading = read(workbook -> {
            Row row = below(workbook.getSheet("班级"));
            row.createCell(column).setCellValue(word);
            row.createCell(Filled.column(workbook, "班级", "在托人数")).setCellValue(57);
        });

        assertLeftOut(reading, Severity.INFO, "该行是合计，不是数据，没有读取");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：在托人数为6月30日数据",
                "备注",
                "说明：1.班型按登记填写",
                "填表人：王某某    审核人：李某某",
                "单位负责人（签字）：",
                "以上数据均核对无误；如有不实，愿承担责任"
            })
    void aNoteBelowTheTableIsNotRead(String note) {
        TableReading reading =
                read(workbook -> below(workbook.getSheet("从业人员")).createCell(0).setCellValue(note));

        assertLeftOut(reading, Severity.INFO, "该行是表外说明，不是数据，没有读取");
    }

    @Test
    void headersOnEachPrintedPageAreNotRead() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("从业人员");
            sheet.shiftRows(8, sheet.getLastRowNum(), 1);
            Row row = sheet.createRow(8);
            sheet.getRow(0)
                    .forEach(cell -> row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        });

        assertLeftOut(reading, Severity.INFO, "该行是重复的表头");
        assertThat(reading.structure().get(0).getCell().orElseThrow().getRow()).isEqualTo(9);
    }

    @Test
    void rowsThatWereFilledDownTooFarAreSaidOnce() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("班级");
            String reference = sheet.getRow(3).getCell(0).getStringCellValue();
            for (int i = 0; i < 40; i++) {
                below(sheet).createCell(0).setCellValue(reference);
            }
        });

        assertLeftOut(reading, Severity.WARNING, "该行等40行只填了所属的序号");
    }

    /** Its name is all that somebody states of it: that is little, and it is data. */
    @Test
    void aRowThatStatesItsNameAloneIsRead() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("班级");
            Row row = below(sheet);
            row.createCell(0).setCellValue(sheet.getRow(3).getCell(0).getStringCellValue());
            row.createCell(1).setCellValue("class-new");
        });

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document()
                        .orElseThrow()
                        .getInstitutions()
                        .orElseThrow()
                        .get(0)
                        .getClassGroups()
                        .orElseThrow())
                .last()
                .extracting(group -> group.getClassGroupRef())
                .isEqualTo("class-new");
    }

    /** The row of permanent names fits better than that of the headers then; the hints below are still no data. */
    @ParameterizedTest
    @CsvSource({"机构, 机构序号, 序号", "班级, 在托人数, 在托人數", "从业人员, 岗位, 职务"})
    void aChangedHeaderMakesNoDataOfTheHints(String sheet, String header, String changed) {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, sheet, header, 1).setCellValue(changed));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).isEqualTo(List.of());
        assertUnharmed(reading);
    }
}
