package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;

/** What people and Excel do to cells: taken where it can only mean one thing, refused at its cell where it cannot. */
class DirtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        班级 | 在托人数   | 5 | 12人        | cell/assumed | “12人”按“12”读取
        班级 | 在托人数   | 5 | １２         | cell/assumed | “１２”按“12”读取
        班级 | 开班日期   | 4 | 2020.9.1    | cell/assumed | “2020.9.1”按“2020-09-01”读取
        班级 | 有无安全围栏 | 4 | √           | cell/assumed | “√”按“是”读取
        班级 | 有无安全围栏 | 4 | 有           | cell/assumed | “有”按“是”读取
        班级 | 班型       | 4 | infant      | cell/assumed | “infant”按“INFANT”读取
        场地 | 建筑面积   | 4 | 0.12万平方米 | cell/assumed | “0.12万平方米”按“1200”读取
        收费项目 | 收费标准 | 4 | 0.14万元   | cell/assumed | “0.14万元”按“1400”读取
        收费项目 | 收费标准 | 4 | １，４００ | cell/assumed | 按“1400”读取
        收费项目 | 收费标准 | 4 | 1400.555   | value/invalid | 收费标准：应填以元为单位、至多两位小数、不为负的金额，实际填的是“1400.555”。请改正。
        收费项目 | 收费标准 | 4 | -18        | value/invalid | 实际填的是“-18”
        机构 | 统一社会信用代码 | 4 | 5233 0703 TT00 0002 3W | cell/assumed | “5233 0703 TT00 0002 3W”按“52330703TT0000023W”读取
        收费项目 | 收费标准 | 4 | 一千四     | value/invalid | 应填数字，实际填的是“一千四”
        班级 | 在托人数   | 5 | 十二         | type/wrong   | 在托人数：应填数字，实际填的是“十二”。处理：改为数字，不掌握的留空。
        班级 | 在托人数   | 5 | 12左右      | type/wrong   | 应填数字，实际填的是“12左右”
        班级 | 收托月龄上限 | 5 | 2岁        | type/wrong   | 实际填的是“2岁”。处理：改为以“月”为单位的数字
        场地 | 所在楼层   | 4 | 1、二        | type/wrong   | 所在楼层：应填数字，实际填的是“二”
        班级 | 开班日期   | 4 | 2020.2.30   | date/invalid | “开班日期”的日期“2020-02-30”不存在
        班级 | 班型       | 4 | 幼儿班       | code/unknown | 班型：列表中没有“幼儿班”，可填：乳儿班、托小班、托大班、混合编班
        """)
    void aTypedCellIsTakenOrRefusedWhereItStands(
            String sheet, String header, int row, String typed, String code, String said) {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, sheet, header, row).setCellValue(typed));

        assertThat(reading.structure()).hasSize(1);
        StructureFinding finding = reading.structure().get(0);
        assertThat(finding.getCode()).isEqualTo(code);
        assertThat(finding.getMessage().zh()).contains(said);
        CellPlace place = finding.getCell().orElseThrow();
        assertThat(place.getSheet()).isEqualTo(sheet);
        assertThat(place.getRow()).isEqualTo(row);
        assertThat(place.getHeader()).isEqualTo(header);
        assertThat(place.getCell()).isEqualTo(Letters.of(column(sheet, header)) + row);
    }

    private static int column(String sheet, String header) {
        return Filled.column(Filled.open(Filled.workbook()), sheet, header);
    }

    /** A program that writes formulas does not calculate them, and a library would read them as zero. */
    @Test
    void aFormulaWithoutItsResultIsNoZero() {
        TableReading never = read(workbook -> formula(workbook));
        TableReading calculated = read(workbook -> {
            formula(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(never.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("cell/error");
            assertThat(finding.getMessage().zh()).isEqualTo("在托人数：单元格里的公式没有保存计算结果。处理：用Excel或WPS打开并保存一次，或直接填写数值。");
            assertThat(finding.getCell().orElseThrow().getRow()).isEqualTo(5);
        });
        assertThat(enrolled(never)).isEmpty();
        assertThat(calculated.structure()).isEmpty();
        assertThat(enrolled(calculated)).contains(12);
    }

    private static void formula(XSSFWorkbook workbook) {
        org.apache.poi.ss.usermodel.Cell cell = Filled.cell(workbook, "班级", "在托人数", 5);
        cell.setBlank();
        cell.setCellFormula("6+6");
    }

    private static Optional<Integer> enrolled(TableReading reading) {
        return reading.document()
                .orElseThrow()
                .getInstitutions()
                .orElseThrow()
                .get(0)
                .getClassGroups()
                .orElseThrow()
                .get(1)
                .getEnrolledCount();
    }

    /** Another library writes an empty value instead of none. */
    @Test
    void aFormulaWithAnEmptyResultIsNoZero() {
        TableReading reading = read(workbook -> {
            formula(workbook);
            ((org.apache.poi.xssf.usermodel.XSSFCell) Filled.cell(workbook, "班级", "在托人数", 5))
                    .getCTCell()
                    .setV("");
        });

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/error");
        assertThat(enrolled(reading)).isEmpty();
    }

    /** Excel keeps 0.8 for what it shows as 80%. */
    @Test
    void aPercentageIsTakenAsItIsShown() {
        TableReading reading = read(workbook -> {
            org.apache.poi.ss.usermodel.Cell cell = Filled.cell(workbook, "班级", "在托人数", 5);
            org.apache.poi.ss.usermodel.CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            cell.setCellStyle(percent);
            cell.setCellValue(0.8);
        });

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("type/wrong");
            assertThat(finding.getMessage().zh()).contains("“80%”");
        });
    }

    /** The library gives it the format of its column, which nobody sees. */
    @Test
    void aSerialNumberWithoutAFormatOfItsOwnIsSaidToBeADay() {
        byte[] workbook =
                Filled.changed(changed -> Filled.cell(changed, "班级", "开班日期", 4).setCellValue(44075));
        TableReading reading = TableReader.standard()
                .readWorkbook(Filled.rewritten(workbook, xml -> xml.replaceAll("s=\"[0-9]+\"([^>]*><v>44075)", "$1")));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/assumed");
        assertThat(firstClassGroupOpened(reading)).isEqualTo(LocalDate.of(2020, 9, 1));
    }

    /** Who deletes the hidden row of names leaves the row of hints behind. */
    @Test
    void hintsAreNoDataWithoutTheRowOfNames() {
        TableReading reading = read(workbook -> workbook.sheetIterator().forEachRemaining(sheet -> {
            if (sheet.getRow(1) != null && sheet.getRow(1).getZeroHeight()) {
                sheet.shiftRows(2, sheet.getLastRowNum(), -1);
            }
        }));

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document().orElseThrow().getInstitutions()).isEqualTo(Filled.SAMPLE.getInstitutions());
    }

    /** There is one institution: it can only be that which has none. */
    @Test
    void noneInPlaceOfTheReferenceIsTakenForNone() {
        TableReading reading = read(workbook -> {
            Filled.cell(workbook, "信用记录", "机构序号", 4).setCellValue("无");
            Filled.cell(workbook, "信用记录", "记录日期", 4).setBlank();
        });

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("cell/assumed");
            assertThat(finding.getMessage().zh()).isEqualTo("机构序号：“无”按没有此类事项读取。");
            assertThat(finding.getCell().orElseThrow().getCell()).isEqualTo("A4");
        });
        assertThat(reading.document().orElseThrow().getInstitutions()).isEqualTo(Filled.SAMPLE.getInstitutions());
    }

    /** The name of somebody is nothing that a report may show, and the cell is that of the reference. */
    @Test
    void aNameInPlaceOfAReferenceIsMaskedAtItsCell() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "培训", "人员序号", 4).setCellValue("林测甲"));

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("row/no-parent");
            assertThat(finding.getMessage().zh()).contains("“林**”").doesNotContain("测甲");
            assertThat(finding.getMessage().en()).contains("林**").doesNotContain("测甲");
            assertThat(finding.getCell().orElseThrow().getHeader()).isEqualTo("人员序号");
            assertThat(finding.getCell().orElseThrow().getCell()).isEqualTo("B4");
        });
    }

    @Test
    void aCellWithoutHeaderIsSaidNotToBeChecked() {
        TableReading reading = read(
                workbook -> workbook.getSheet("班级").getRow(5).createCell(60).setCellValue("下月并班"));

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("column/unnamed");
            assertThat(finding.getCell().orElseThrow().getCell()).isEqualTo("BI6");
            assertThat(finding.getMessage().zh()).doesNotContain("并班");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                        | 文件是空的
        {"schemaVersion": "1.0"}  | 文件内容不是Excel工作簿
        <html><table></table>     | 文件内容不是Excel工作簿
        PK\\3\\4                    | 文件打不开，可能没有下载完整
        """)
    void aFileThatIsNoWorkbookIsSaidToBeNone(String content, String said) {
        byte[] bytes = content.translateEscapes().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(TableReader.standard().readWorkbook(bytes).structure())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).startsWith(said));
    }

    @Test
    void anIdentityNumberThatBecameANumberIsRefusedWithoutBeingShown() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "从业人员", "证件号码", 6).setCellValue(9.99999199001011e17));

        assertThat(reading.structure()).hasSize(1);
        StructureFinding finding = reading.structure().get(0);
        assertThat(finding.getCode()).isEqualTo("cell/digits-lost");
        assertThat(finding.getCell().orElseThrow().getRow()).isEqualTo(6);
        assertThat(finding.getMessage().zh()).contains("文本", "重新录入").doesNotContain("99999919");
        assertThat(reading.document()
                        .orElseThrow()
                        .getInstitutions()
                        .orElseThrow()
                        .get(0)
                        .getStaff()
                        .orElseThrow()
                        .get(2)
                        .getIdentityNumber())
                .isEmpty();
    }

    @Test
    void anIdentityNumberInScientificNotationAsTextIsRefusedToo() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "从业人员", "证件号码", 6).setCellValue("4.40E+17"));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/digits-lost");
    }

    @Test
    void aSerialNumberWithoutADateFormatIsTakenForTheDayItCounts() {
        TableReading reading = read(workbook -> {
            org.apache.poi.ss.usermodel.Cell cell = Filled.cell(workbook, "班级", "开班日期", 4);
            cell.setCellStyle(workbook.createCellStyle());
            cell.setCellValue(44075);
        });

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/assumed");
        assertThat(firstClassGroupOpened(reading)).isEqualTo(LocalDate.of(2020, 9, 1));
    }

    private static LocalDate firstClassGroupOpened(TableReading reading) {
        Submission submission = reading.document().orElseThrow();
        return submission
                .getInstitutions()
                .orElseThrow()
                .get(0)
                .getClassGroups()
                .orElseThrow()
                .get(0)
                .getOpenedOn()
                .orElseThrow();
    }

    @Test
    void spacesAroundValuesMeanNothing() {
        TableReading reading = read(workbook -> {
            org.apache.poi.ss.usermodel.Cell name = Filled.cell(workbook, "班级", "班级名称", 4);
            name.setCellValue("\u3000" + name.getStringCellValue() + " ");
        });

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document().map(document -> document.withTemplateId(Optional.empty())))
                .contains(Filled.SAMPLE.withTemplateId(Optional.empty()));
    }

    @Test
    void aFormulaErrorIsNamed() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "班级", "在托人数", 5).setCellErrorValue((byte) 0x17));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/error");
    }

    /** The list that lacks it would look complete, so it counts as not stated. */
    @Test
    void aRowThatBelongsToNobodyIsReportedAndItsListIsNotReliedOn() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "班级", "机构序号", 5).setCellValue("没有这家"));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("row/no-parent");
        assertThat(reading.structure().get(0).getMessage().zh()).contains("没有这家");
        Institution institution =
                reading.document().orElseThrow().getInstitutions().orElseThrow().get(0);
        assertThat(institution.getClassGroups()).isEmpty();
        assertThat(institution.getStaff())
                .isEqualTo(Filled.SAMPLE.getInstitutions().orElseThrow().get(0).getStaff());
    }

    @Test
    void aHeadingOfTwoRowsWithMergedCellsIsRead() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("班级");
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(0).setCellValue("基本情况");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        });

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document().orElseThrow().getInstitutions()).isEqualTo(Filled.SAMPLE.getInstitutions());
    }

    @Test
    void aColumnAndASheetThatNobodyKnowsAreNamed() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("班级");
            int column = sheet.getRow(0).getLastCellNum();
            sheet.getRow(0).createCell(column).setCellValue("班主任心情");
            sheet.getRow(3).createCell(column).setCellValue("好");
            workbook.createSheet("杂项").createRow(0).createCell(0).setCellValue("随便写写");
        });

        assertThat(reading.structure())
                .extracting(StructureFinding::getCode)
                .containsExactly("sheet/unknown", "column/unknown");
        assertThat(reading.structure().get(1).getMessage().zh()).contains("班主任心情");
    }

    @Test
    void whatIsNoTemplateIsRecognisedFirst() {
        byte[] other = Filled.bytes(stream -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("工资表").createRow(0).createCell(0).setCellValue("应发工资");
                workbook.write(stream);
            }
        });

        assertThat(codes(TableReader.standard().readWorkbook(other))).containsExactly("workbook/no-template");
        assertThat(codes(TableReader.standard().readWorkbook(new byte[] {1, 2, 3})))
                .containsExactly("workbook/unreadable");
    }

    private static List<String> codes(TableReading reading) {
        assertThat(reading.isReadable()).isFalse();
        return reading.structure().stream().map(StructureFinding::getCode).toList();
    }

    private static TableReading read(Consumer<XSSFWorkbook> change) {
        return TableReader.standard().readWorkbook(Filled.changed(change));
    }
}
