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
        assertThat(list.getRow(1).getCell(7).getStringCellValue()).isEqualTo("人数超限。");
        assertThat(list.getRow(1).getCell(8).getStringCellValue()).isEqualTo("设置标准（试行）第十九条");
        assertThat(list.getRow(1).getCell(4).getHyperlink().getAddress()).isEqualTo("'班级'!A5");
        assertThat(list.getRow(1).getCell(5).getStringCellValue())
                .isEqualTo(sheet.getRow(4).getCell(0).getStringCellValue())
                .isNotEmpty();
        assertThat(list.getRow(3).getCell(4).getStringCellValue()).isEmpty();
        assertThat(list.getRow(3).getCell(4).getHyperlink()).isNull();
    }

    @Test
    void whatIsAboutAPersonIsNotRepeatedInTheList() {
        CellPlace identity = CellPlace.builder()
                .sheet("从业人员")
                .row(4)
                .cell("G4")
                .header("证件号码")
                .build();
        CellPlace mode = PLACE.withCell("E4").withRow(4).withHeader("托别");
        List<Mark> marks = List.of(
                new Mark(Optional.of(identity), Severity.ERROR, "校验码不符。", "", ""),
                new Mark(Optional.of(mode), Severity.ERROR, "幼儿的才是个人信息。", "", ""));

        XSSFWorkbook copy = Filled.open(Filled.bytes(stream -> MarkedWorkbook.write(Filled.workbook(), marks, stream)));

        assertThat(copy.getSheet(MarkedWorkbook.LIST).getRow(1).getCell(5).getStringCellValue())
                .isEqualTo("***");
        assertThat(copy.getSheet(MarkedWorkbook.LIST).getRow(2).getCell(5).getStringCellValue())
                .isNotEmpty()
                .isNotEqualTo("***");
    }

    @Test
    void aNameInPlaceOfAReferenceIsMaskedInTheList() {
        byte[] named =
                Filled.changed(workbook -> Filled.cell(workbook, "机构", "负责人", 4).setCellValue("林测甲"));
        int column = Filled.column(Filled.open(named), "机构", "负责人");
        CellPlace director = CellPlace.builder()
                .sheet("机构")
                .row(4)
                .cell(Letters.of(column) + "4")
                .header("负责人")
                .build();
        List<Mark> marks = List.of(new Mark(Optional.of(director), Severity.ERROR, "没有这个人员序号。", "", ""));

        XSSFWorkbook copy = Filled.open(Filled.bytes(stream -> MarkedWorkbook.write(named, marks, stream)));

        assertThat(copy.getSheet(MarkedWorkbook.LIST).getRow(1).getCell(5).getStringCellValue())
                .isEqualTo("林**");
    }

    /** Who corrects the copy, where the colours are, checks that. */
    @Test
    void aMarkedCopyIsReadAsTheOriginalAndMarkedAnew() {
        byte[] first = Filled.bytes(stream -> MarkedWorkbook.write(Filled.workbook(), MARKS, stream));
        Mark other = new Mark(Optional.of(PLACE.withRow(4).withCell("A4")), Severity.ERROR, "新问题。", "", "");

        assertThat(TableReader.standard().readWorkbook(first).structure()).isEmpty();
        XSSFWorkbook second = Filled.open(Filled.bytes(stream -> MarkedWorkbook.write(first, List.of(other), stream)));

        assertThat(second.getSheet(MarkedWorkbook.LIST).getLastRowNum()).isEqualTo(1);
        XSSFSheet sheet = second.getSheet("班级");
        int column = Filled.column(second, "班级", MarkedWorkbook.RESULT);
        assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) (column + 1));
        assertThat(sheet.getRow(3).getCell(column).getStringCellValue()).isEqualTo("错误：新问题。");
        assertThat(sheet.getRow(4).getCell(column)).isNull();
        assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
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
