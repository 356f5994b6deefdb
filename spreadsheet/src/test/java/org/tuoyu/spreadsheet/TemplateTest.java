package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.submission.SubmissionType;

class TemplateTest {

    @Test
    void anEmptyTemplateHasHeadersHiddenNamesHintsAndLists() {
        XSSFWorkbook workbook = Filled.open(Filled.empty());
        XSSFSheet classes = workbook.getSheet("班级");

        assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("封面");
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex(Template.CODES)))
                .isTrue();
        assertThat(workbook.getSheet(Template.GUIDE)).isNotNull();
        int type = Filled.column(workbook, "班级", "班型");
        assertThat(classes.getRow(1).getZeroHeight()).isTrue();
        assertThat(classes.getRow(1).getCell(type).getStringCellValue()).isEqualTo("classType");
        assertThat(classes.getRow(2).getCell(type).getStringCellValue()).isEqualTo("从列表选择");
        assertThat(classes.getDataValidations())
                .anyMatch(validation -> isFor(validation, type)
                        && validation.getValidationConstraint().getFormula1().startsWith(Template.CODES + "!"));
        assertThat(classes.getLastRowNum()).isEqualTo(2);
    }

    private static boolean isFor(XSSFDataValidation validation, int column) {
        return validation.getRegions().getCellRangeAddress(0).getFirstColumn() == column;
    }

    @Test
    void whatHasToBeDeclaredStandsThereClauseByClauseAndTheGuideSaysWhatItIs() {
        XSSFWorkbook workbook = Filled.open(Filled.bytes(
                stream -> Template.of(Filled.VIEW, SubmissionType.SELF_CHECK).write(stream)));
        int clause = Filled.column(workbook, "声明事项", "条款");
        StringBuilder guide = new StringBuilder();
        workbook.getSheet(Template.GUIDE)
                .forEach(row -> guide.append(row.getCell(0)).append('\n'));

        List<String> clauses = new ArrayList<>();
        for (int row = 3; row <= workbook.getSheet("声明事项").getLastRowNum(); row++) {
            clauses.add(workbook.getSheet("声明事项").getRow(row).getCell(clause).getStringCellValue());
        }

        assertThat(clauses).contains("national/pipl/51").doesNotHaveDuplicates();
        assertThat(Filled.VIEW.rules(SubmissionType.SELF_CHECK))
                .filteredOn(rule -> rule.definition().getForm().equals("attested"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(clauses)
                        .containsAnyElementsOf(
                                rule.clauses().stream().map(ClauseId::value).toList()));
        assertThat(guide).contains("national/pipl/51　个人信息分类管理和加密");
    }

    @Test
    void identifiersStayTexts() {
        XSSFWorkbook workbook = Filled.open(Filled.empty());
        int code = Filled.column(workbook, "机构", "统一社会信用代码");

        assertThat(workbook.getSheet("机构").getColumnStyle(code).getDataFormatString())
                .isEqualTo("@");
    }

    @Test
    void anEmptyTemplateHoldsWhereAndWhenItIsFor() {
        TableReading reading = TableReader.standard().readWorkbook(Filled.empty());

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document().orElseThrow().getDivision()).isEqualTo(Filled.SAMPLE.getDivision());
        assertThat(reading.document().orElseThrow().getAsOf()).isEqualTo(Filled.SAMPLE.getAsOf());
        assertThat(reading.document().orElseThrow().getSubmissionType()).contains(SubmissionType.PERIODIC_REPORT);
        assertThat(reading.document().orElseThrow().getInstitutions()).isEmpty();
    }

    @Test
    void anOlderTemplateIsRecognisedAndItsMissingColumnsAreNamed() {
        byte[] older = Filled.changed(workbook -> {
            Filled.cell(workbook, "封面", "模板标识", 4).setCellValue("330703/PERIODIC_REPORT/00000000");
            int column = Filled.column(workbook, "班级", "在托人数");
            workbook.getSheet("班级").forEach(row -> row.removeCell(row.getCell(column)));
        });
        StructureFinding finding = Filled.TEMPLATE
                .compare(TableReader.standard().readWorkbook(older))
                .orElseThrow();

        assertThat(finding.getCode()).isEqualTo("workbook/template");
        assertThat(finding.getMessage().zh()).contains("不是最新版", "班级·在托人数");
        assertThat(finding.getCell().orElseThrow().getSheet()).isEqualTo("封面");
    }

    @Test
    void theTemplateOfAnotherTypeIsRecognised() {
        Template other = Template.of(Filled.VIEW, SubmissionType.SUBSIDY_CLAIM);
        StructureFinding finding = other.compare(TableReader.standard().readWorkbook(Filled.workbook()))
                .orElseThrow();

        assertThat(finding.getMessage().zh()).contains("模板不对：需要“金东区补助申报模板 ", "打开的是“金东区定期报送模板 ");
    }

    /** What nobody who fills it in can know is there already; an amount of money is no text to him. */
    @Test
    void aClerkIsAskedForNothingTechnical() {
        Template claim = Template.of(Filled.VIEW, SubmissionType.SUBSIDY_CLAIM);
        XSSFWorkbook workbook = Filled.open(Filled.bytes(claim::write));

        assertThat(Filled.cell(workbook, "封面", "文档版本", 4).getStringCellValue()).isEqualTo("1.0");
        assertThat(Filled.cell(workbook, "补助申报", "申报金额", 3).getStringCellValue())
                .isEqualTo("金额，单位：元");
    }

    @Test
    void aSheetThatSomebodyTookOutIsMissed() {
        byte[] less = Filled.changed(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("班级")));
        StructureFinding finding = Filled.TEMPLATE
                .compare(TableReader.standard().readWorkbook(less))
                .orElseThrow();

        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.getMessage().zh()).startsWith("模板的列被删去：班级·班级序号、班级·").hasSizeLessThan(120);
    }

    @Test
    void everySheetAndHeaderIsThereOnce() {
        assertThat(Layout.WHOLE.sheets()).extracting(Sheet::name).doesNotHaveDuplicates();
        assertThat(Layout.WHOLE.sheets())
                .allSatisfy(sheet -> assertThat(sheet.columns())
                        .as(sheet.name())
                        .extracting(Column::header)
                        .doesNotHaveDuplicates())
                .allSatisfy(sheet -> assertThat(sheet.name()).hasSizeLessThan(32));
    }

    @Test
    void everyUnitOfTheModelHasAWordOfItsOwn() {
        ResourceBundle units = ResourceBundle.getBundle("org.tuoyu.spreadsheet.units", Locale.ROOT);

        assertThat(Layout.WHOLE.sheets().stream()
                        .flatMap(sheet -> sheet.columns().stream())
                        .map(Column::unit)
                        .filter(unit -> !unit.isEmpty()))
                .isNotEmpty()
                .allMatch(units::containsKey);
    }
}
