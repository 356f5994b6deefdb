package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.ReportReader;

/** One workbook with fifteen faults of form and ten breaches: one run names all twenty-five, each at its cell, and nothing else. */
class PlantedCellsTest {

    private static final String ACCEPTED = "examples/submissions/jindong-periodic-report-accepted.json";

    /**
     * A change of the workbook.
     *
     * @param sheet its tab
     * @param header the column, by the text of its first row
     * @param row as people count
     * @param typed what somebody puts there
     * @param code of the fault of form, or rule that is breached
     * @param said the column that the finding names
     * @param saidInRow the row that the finding names
     */
    private record Planted(
            String sheet, String header, int row, Object typed, String code, String said, int saidInRow) {

        Planted(String sheet, String header, int row, Object typed, String code) {
            this(sheet, header, row, typed, code, header, row);
        }
    }

    private static final List<Planted> FAULTS = List.of(
            new Planted("封面", "编制日期", 4, "2023-06-31", "date/invalid"),
            new Planted("机构", "举办者类型", 4, "社团", "code/unknown"),
            new Planted("机构", "所在街道（乡镇）代码", 4, "33070300A", "text/pattern"),
            new Planted("机构", "儿童个人信息保护负责人", 4, "staff-77", "reference/dangling"),
            new Planted("机构", "是否公布", 4, "也许", "type/wrong"),
            new Planted("场地", "建筑高度类别", 4, "中层", "code/unknown"),
            new Planted("场地", "面积单位", 1, "面积单位", "column/unknown"),
            new Planted("房间", "窗面积", 4, -17, "number/range"),
            new Planted("房间", "床位数", 10, 2.5, "number/fraction"),
            new Planted("灭火器配置", "单具规格", 4, "五公斤", "type/wrong"),
            new Planted("备案", "基本条件告知书日期", 4, "2020年2月30日", "date/invalid"),
            new Planted("班级", "户外活动调整原因", 5, FormulaError.REF, "cell/error"),
            new Planted("从业人员", "证件号码", 5, 9.99999199001011e17, "cell/digits-lost"),
            new Planted("保险", "机构序号", 6, "institution-9", "row/no-parent"),
            new Planted("工资表", "应发工资", 1, "应发工资", "sheet/unknown"));

    private static final List<Planted> BREACHES = List.of(
            new Planted("班级", "每日户外活动时间", 4, 50, "care/outdoor-minutes"),
            new Planted("班级", "保育人员数", 5, 2, "class-group/younger-toddler-ratio"),
            new Planted("场地", "所在楼层", 4, "1、4", "fire/highest-floor"),
            new Planted("房间", "疏散门数", 5, 1, "fire/room-exits"),
            new Planted("从业人员", "心理筛查结论", 4, "未通过", "health/mental-screening"),
            new Planted("场地", "租赁截止日", 4, "2021-10-31", "premises/lease-term", "租赁起始日", 4),
            new Planted("场地", "录像保存天数", 4, 60, "safety/footage-retention"),
            new Planted("场地", "监控覆盖区域", 4, "出入口、生活区、厨房、室外场地", "safety/surveillance-coverage"),
            new Planted("场地", "每日监控时长", 4, 12, "safety/surveillance-hours"),
            // of the whole staff nobody is a guard on duty: what is said of a list stands where the list begins
            new Planted("从业人员", "是否在岗", 21, "否", "staff/guard-on-duty", "机构序号", 4));

    @TempDir
    Path folder;

    @Test
    void allTwentyFiveAreNamedAtTheirCellAndNothingElse() throws Exception {
        Path file = folder.resolve("bad.xlsx");
        assertThat(Inside.tuoyu("template", Command.ROOT.resolve(ACCEPTED).toString(), "--output", file.toString())
                        .status())
                .isZero();
        Stream.concat(FAULTS.stream(), BREACHES.stream())
                .forEach(each -> WorkbookFile.change(file, workbook -> {
                    XSSFSheet sheet = workbook.getSheet(each.sheet) == null
                            ? workbook.createSheet(each.sheet)
                            : workbook.getSheet(each.sheet);
                    plant(each, WorkbookFile.cell(sheet, each.header, each.row));
                }));
        WorkbookFile.change(
                file,
                workbook ->
                        WorkbookFile.cell(workbook.getSheet("场地"), "面积单位", 4).setCellValue("平方米"));

        Command.Run run = Inside.tuoyu("check", file.toString(), "--format", "json");
        Report report = ReportReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();

        assertThat(run.status()).isEqualTo(1);
        assertThat(report.getStructure())
                .extracting(finding -> line(finding.getCode(), finding.getCell()))
                .containsExactlyInAnyOrderElementsOf(expected(FAULTS, file));
        assertThat(report.breaches())
                .extracting(breach -> line(breach.getRule().toString(), breach.getCell()))
                .containsExactlyInAnyOrderElementsOf(expected(BREACHES, file));
        // what a fault of form keeps from being told is told to be so because of it
        assertThat(report.undetermined())
                .extracting(outcome ->
                        outcome.getRule() + " because of " + outcome.getCause().orElse("nothing"))
                .containsExactly("fire/independent-exit because of /institutions/0/premises/buildingHeightClass");
        assertThat(report.getOutcomes()).extracting(Outcome::getOutcome).contains(OutcomeType.MET);
        assertThat(report.getStructure()).allMatch(finding -> finding.getLine() == 0 && finding.getColumn() == 0);
        assertThat(report.breaches()).allMatch(breach -> breach.getLine().isEmpty());
    }

    private static void plant(Planted planted, Cell cell) {
        if (planted.typed instanceof FormulaError error) {
            cell.setCellErrorValue(error.getCode());
        } else if (planted.typed instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(planted.typed.toString());
        }
    }

    private static List<String> expected(List<Planted> planted, Path file) {
        return planted.stream()
                .map(each -> each.code + " " + each.sheet + " " + each.saidInRow + " " + each.said + " "
                        + WorkbookFile.address(file, each.sheet, each.said, each.saidInRow))
                .toList();
    }

    private static String line(String code, Optional<CellPlace> cell) {
        CellPlace place = cell.orElseThrow(() -> new AssertionError(code + " has no cell"));
        return code + " " + place.getSheet() + " " + place.getRow() + " " + place.getHeader() + " " + place.getCell();
    }
}
