package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;

/** What becomes of a workbook in an office: rows entered twice, cells merged, sheets copied, strokes for nothing, passwords. */
class ClerksTest {

    private static TableReading read(Consumer<XSSFWorkbook> change) {
        return TableReader.standard().readWorkbook(Filled.changed(change));
    }

    private static List<String> said(TableReading reading) {
        return reading.structure().stream()
                .map(finding -> finding.getCode()
                        + finding.getCell()
                                .map(cell -> " " + cell.getSheet() + " " + cell.getCell())
                                .orElse(""))
                .toList();
    }

    private static String message(TableReading reading) {
        return reading.structure().get(0).getMessage().zh();
    }

    private static Institution only(TableReading reading) {
        return reading.document().orElseThrow().getInstitutions().orElseThrow().get(0);
    }

    private static Institution sample() {
        return Filled.SAMPLE.getInstitutions().orElseThrow().get(0);
    }

    private static Submission unmarked(Submission submission) {
        return submission.withTemplateId(Optional.empty());
    }

    /** A second row of the same premises, with other days of footage and nothing else. */
    private static void premisesAgain(XSSFWorkbook workbook, int days) {
        XSSFSheet sheet = workbook.getSheet("场地");
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(sheet.getRow(3).getCell(0).getStringCellValue());
        Filled.cell(workbook, "场地", "录像保存天数", row.getRowNum() + 1).setCellValue(days);
    }

    @Test
    void ofPremisesThatAreStatedTwiceWhatDiffersDoesNotCount() {
        TableReading reading = read(workbook -> premisesAgain(workbook, 5));

        assertThat(said(reading)).containsExactly("row/repeated 场地 A5");
        assertThat(message(reading)).contains("与第4行说的是同一对象，两行的录像保存天数不同，均未采用");
        assertThat(reading.structure().get(0).getPointer())
                .isEqualTo("/institutions/0/premises/surveillance/retentionDays");
        assertThat(only(reading)
                        .getPremises()
                        .orElseThrow()
                        .getSurveillance()
                        .orElseThrow()
                        .getRetentionDays())
                .isEmpty();
        assertThat(only(reading).getPremises().orElseThrow().getRooms())
                .isEqualTo(sample().getPremises().orElseThrow().getRooms());
    }

    @Test
    void premisesThatAreStatedTwiceAlikeAreReadOnce() {
        int days = sample().getPremises()
                .orElseThrow()
                .getSurveillance()
                .orElseThrow()
                .getRetentionDays()
                .orElseThrow();
        TableReading reading = read(workbook -> premisesAgain(workbook, days));

        assertThat(said(reading)).containsExactly("row/repeated 场地 A5");
        assertThat(message(reading)).contains("内容不冲突，已合并读取");
        assertThat(reading.document().map(ClerksTest::unmarked)).contains(unmarked(Filled.SAMPLE));
    }

    @Test
    void aSecondRowOfTheCoverDoesNotMoveTheSubmissionToAnotherPlace() {
        TableReading reading = read(workbook -> {
            workbook.getSheet("封面").createRow(4);
            Filled.cell(workbook, "封面", "适用辖区", 5).setCellValue("320509");
        });

        assertThat(said(reading)).singleElement().asString().startsWith("row/repeated 封面 ");
        assertThat(message(reading)).contains("已按第4行读取，本行没有读取");
        assertThat(reading.document().flatMap(Submission::getDivision)).isEqualTo(Filled.SAMPLE.getDivision());
    }

    @Test
    void aSheetThatWasCopiedIsNoSecondSheet() {
        TableReading reading = read(workbook -> workbook.cloneSheet(workbook.getSheetIndex("班级")));

        assertThat(said(reading)).containsExactly("sheet/repeated 班级 (2) A1");
        assertThat(reading.document().map(ClerksTest::unmarked)).contains(unmarked(Filled.SAMPLE));
    }

    @Test
    void aReferenceThatReachesDownCountsForAllItsRows() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("从业人员");
            for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                sheet.getRow(row).getCell(0).setBlank();
            }
            sheet.addMergedRegion(new CellRangeAddress(3, sheet.getLastRowNum(), 0, 0));
            XSSFSheet institutions = workbook.getSheet("机构");
            Row other = institutions.createRow(institutions.getLastRowNum() + 1);
            other.createCell(0).setCellValue("other");
        });

        assertThat(reading.structure()).isEmpty();
        assertThat(only(reading).getStaff()).isEqualTo(sample().getStaff());
    }

    /** Were each of the million rows that they span held in memory for each, there would be no memory left. */
    @Test
    void veryManyRegionsThatSpanAllRowsCostNothing() {
        TableReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("从业人员");
            int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
            sheet.createRow(last).createCell(0);
            for (int column = 100; column < 400; column++) {
                sheet.getRow(0).createCell(column).setCellValue(" ");
                sheet.addMergedRegionUnsafe(new CellRangeAddress(0, last, column, column));
            }
        });

        assertThat(reading.structure()).isEmpty();
        assertThat(only(reading).getStaff()).isEqualTo(sample().getStaff());
    }

    /** Whether an amount that reaches over two rows is meant for each or for both nobody can tell. */
    @Test
    void aFactThatReachesDownIsNotTakenForTheRowsBelow() {
        TableReading reading = read(workbook -> {
            Filled.cell(workbook, "班级", "在托人数", 5).setBlank();
            int column = Filled.column(workbook, "班级", "在托人数");
            workbook.getSheet("班级").addMergedRegion(new CellRangeAddress(3, 4, column, column));
        });

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/merged");
        assertThat(message(reading)).isEqualTo("在托人数：该格与上面的单元格合并，本行按未填读取。处理：取消合并，逐行填写。");
        assertThat(only(reading).getClassGroups().orElseThrow().get(1).getEnrolledCount())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"班级, 在托人数, /", "班级, 在托人数, ——", "班级, 开班日期, －", "班级, 班型, \\", "班级, 班级名称, -"})
    void aStrokeForNothingIsAnEmptyCell(String sheet, String header, String stroke) {
        TableReading stroked =
                read(workbook -> Filled.cell(workbook, sheet, header, 5).setCellValue(stroke));
        TableReading empty =
                read(workbook -> Filled.cell(workbook, sheet, header, 5).setBlank());

        assertThat(stroked.structure()).extracting(StructureFinding::getCode).containsExactly("cell/assumed");
        assertThat(message(stroked)).contains("“" + stroke + "”按未填读取");
        assertThat(stroked.document()).isEqualTo(empty.document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/9/1", "2020.09.01", "20200901", "2020年9月1日", "2020年9月1号", "2020-09-01 00:00:00"})
    void aDayIsTakenHoweverItIsTyped(String typed) {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "班级", "开班日期", 4).setCellValue(typed));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/assumed");
        assertThat(only(reading).getClassGroups().orElseThrow().get(0).getOpenedOn())
                .hasToString("Optional[2020-09-01]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.9.1", "9/1/2020", "2020-9", "待定", "2020.2.30"})
    void aDayThatMayBeAnotherIsRefused(String typed) {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "班级", "开班日期", 4).setCellValue(typed));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("date/invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全日托、半日托", "全日托/半日托", "全日托 半日托", "全日托，半日托", "FULL_DAY;半日托", "全日托\n半日托"})
    void severalWordsInACellAreTakenApart(String typed) {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "机构", "服务方式", 4).setCellValue(typed));

        assertThat(reading.structure()).isEmpty();
        assertThat(only(reading).getServiceModes().orElseThrow()).hasToString("[FULL_DAY, HALF_DAY]");
    }

    @Test
    void oneWordOfSeveralThatIsNotInTheListIsNamedInTheWordsOfTheList() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "机构", "服务方式", 4).setCellValue("全日托、早教"));

        assertThat(said(reading)).singleElement().asString().startsWith("code/unknown 机构 ");
        assertThat(message(reading)).isEqualTo("服务方式：列表中没有“早教”，可填：全日托、半日托、计时托、临时托。");
    }

    @Test
    void anErrorThatWasPastedAsTextIsAnError() {
        TableReading reading =
                read(workbook -> Filled.cell(workbook, "班级", "在托人数", 5).setCellValue("#N/A"));
        TableReading csv = TableReader.withDefaults(Map.of("submissionType", "SELF_CHECK"))
                .readCsv("机构.csv", "机构序号,机构名称\n#REF!,贝贝托育\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("cell/error");
        assertThat(said(csv)).containsExactly("cell/error 机构.csv A2");
    }

    @Test
    void aWorkbookWithoutCoverSaysThatItIsTheCoverThatIsMissing() {
        TableReading reading = read(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("封面")));

        assertThat(said(reading)).containsExactly("field/missing");
        assertThat(message(reading)).startsWith("没有【封面】，不知道报送类型、适用辖区和核验基准日");
    }

    @Test
    void aWorkbookWithAPasswordSaysSo() throws IOException, GeneralSecurityException {
        byte[] locked;
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("not told");
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(Filled.workbook());
            }
            locked = Filled.bytes(files::writeFilesystem);
        }

        TableReading reading = TableReader.standard().readWorkbook(locked);

        assertThat(said(reading)).containsExactly("workbook/unreadable");
        assertThat(message(reading)).startsWith("文件加了密码");
    }

    @Test
    void anOldWorkbookUnderANewNameIsRead() throws IOException {
        byte[] old;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Row header = workbook.createSheet("机构").createRow(0);
            header.createCell(0).setCellValue("机构序号");
            header.createCell(1).setCellValue("机构名称");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("one");
            row.createCell(1).setCellValue("贝贝托育");
            old = Filled.bytes(workbook::write);
        }

        TableReading reading =
                TableReader.withDefaults(Map.of("submissionType", "SELF_CHECK")).read(Map.of("机构.xlsx", old));

        assertThat(reading.structure()).isEmpty();
        assertThat(only(reading).getName()).contains("贝贝托育");
    }

    @Test
    void theMarkOfTheNationalEncodingIsNoPartOfTheFirstHeader() {
        String rows = "\uFEFF\"机构序号\",\"机构名称\"\n\"one\",\"贝贝，托育\"\n";
        TableReading reading = TableReader.withDefaults(Map.of("submissionType", "SELF_CHECK"))
                .readCsv("机构.csv", rows.getBytes(Charset.forName("GB18030")));

        assertThat(said(reading)).containsExactly("text/national-encoding 机构.csv A1");
        assertThat(only(reading).getInstitutionRef()).isEqualTo("one");
    }

    @Test
    void tenThousandRowsAreRead() {
        String rows =
                IntStream.range(0, 10_000).mapToObj(i -> "one,p" + i + ",保育人员").collect(Collectors.joining("\n"));
        Map<String, byte[]> files = Map.of(
                "机构.csv", "机构序号,机构名称\none,贝贝托育\n".getBytes(StandardCharsets.UTF_8),
                "从业人员.csv", ("机构序号,人员序号,岗位\n" + rows + "\n合计,,10000\n").getBytes(StandardCharsets.UTF_8));
        TableReading reading =
                TableReader.withDefaults(Map.of("submissionType", "SELF_CHECK")).readCsv(files);

        assertThat(said(reading)).containsExactly("row/left-out 从业人员.csv A10002");
        assertThat(only(reading).getStaff().orElseThrow()).hasSize(10_000);
    }
}
