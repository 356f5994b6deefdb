package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Severity;
import org.tuoyu.spreadsheet.MarkedWorkbook.Mark;

class MarkedWorkbookTest {

    private static final CellPlace PLACE =
            CellPlace.builder().sheet("班级").row(5).cell("A5").header("机构序号").build();
    private static final List<Mark> MARKS = List.of(
            new Mark(Optional.of(PLACE), Severity.ERROR, "人数超限。", "设置标准（试行）第十九条", "分班。"),
            new Mark(Optional.of(PLACE), Severity.WARNING, "另一个问题。", "", ""),
            new Mark(Optional.empty(), Severity.INFO, "没有单元格的提示。", "", ""));

    @Test
    void theCopyMarksCellsSaysItInTheRowAndListsEverything() {
        byte[] original = Filled.workbook();
        XSSFWorkbook copy = Filled.open(Filled.bytes(stream -> MarkedWorkbook.write(original, MARKS, stream)));
        XSSFSheet sheet = copy.getSheet("班级");

        assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        int column = Filled.column(copy, "班级", MarkedWorkbook.RESULT);
        assertThat(sheet.getRow(4).getCell(column).getStringCellValue()).isEqualTo("错误：人数超限。\n警告：另一个问题。");
        assertThat(sheet.getRow(3).getCell(column)).isNull();
        XSSFSheet list = copy.getSheet(MarkedWorkbook.LIST);
        assertThat(list.getLastRowNum()).isEqualTo(3);
        assertThat(list.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(5);
        assertThat(list.getRow(1).getCell(6).getStringCellValue()).isEqualTo("人数超限。");
        assertThat(list.getRow(1).getCell(7).getStringCellValue()).isEqualTo("设置标准（试行）第十九条");
        assertThat(list.getRow(3).getCell(4).getStringCellValue()).isEmpty();
    }

    @Test
    void nothingThatTheUserEnteredIsChanged() {
        byte[] original = Filled.workbook();
        byte[] before = original.clone();
        byte[] copy = Filled.bytes(stream -> MarkedWorkbook.write(original, MARKS, stream));

        assertThat(original).isEqualTo(before);
        assertThat(Filled.document(copy)).isEqualTo(Filled.document(original));
    }
}
