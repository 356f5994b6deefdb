package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** A row that others hang on and that cannot be used is one finding, and nothing is judged on what is left of the others. */
class UnplacedRowsTest {

    private static final PolicyView VIEW =
            Rulebook.bundled().inForce(Division.of("330703"), LocalDate.parse("2023-06-30"));
    private static final String COVER = "报送类型,适用辖区,核验基准日\n定期报送,330703,2023-06-30\n";
    private static final String CLASSES = "机构序号,班级序号,班型,在托人数\none,a,乳儿班,8\none,b,托大班,18\n";
    private static final String STAFF = "机构序号,人员序号,岗位\none,s1,保育人员\none,s2,保育人员\n";
    private static final String CERTIFICATES = "机构序号,人员序号,证书序号\none,s1,c1\none,s2,c2\n";

    private static TableReading read(String... namesAndRows) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("封面.csv", COVER.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndRows.length; i += 2) {
            files.put(namesAndRows[i] + ".csv", namesAndRows[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return TableReader.standard().readCsv(files);
    }

    private static TableReading hanging(String institutions) {
        return read("机构", institutions, "班级", CLASSES, "从业人员", STAFF, "证书", CERTIFICATES);
    }

    private static void assertOne(TableReading reading, String code, String cell, String... said) {
        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo(code);
            assertThat(finding.getCell().map(place -> place.getSheet() + " " + place.getCell()))
                    .contains(cell);
            assertThat(finding.getMessage().zh()).contains(said).hasSizeLessThanOrEqualTo(120);
        });
        assertThat(consistency(reading)).isEmpty();
    }

    private static List<StructureFinding> consistency(TableReading reading) {
        return reading.place(Consistency.check(reading.json().orElseThrow()));
    }

    private static List<Institution> institutions(TableReading reading) {
        return reading.document().orElseThrow().getInstitutions().orElseThrow();
    }

    @Test
    void rowsOfAnInstitutionWithoutReferenceAreToldAtThatInstitution() {
        assertOne(
                hanging("机构序号,机构名称\n,贝贝托育\n"),
                "field/missing",
                "机构.csv A2",
                "缺少必填字段“机构序号”",
                "因此【班级.csv】第2、3行、【从业人员.csv】第2、3行、【证书.csv】第2、3行共6行没有校验");
    }

    @Test
    void aReferenceThatExcelSpoiltIsToldOnceAndIsNoMissingField() {
        TableReading reading = TableReader.standard()
                .readWorkbook(Filled.changed(
                        workbook -> Filled.cell(workbook, "机构", "机构序号", 4).setCellErrorValue((byte) 0x17)));

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("cell/error");
            assertThat(finding.getPointer()).isEqualTo("/institutions/0/institutionRef");
            assertThat(finding.getMessage().zh())
                    .contains("#REF!", "因此", "等共", "行没有校验")
                    .hasSizeLessThanOrEqualTo(120);
        });
    }

    @Test
    void rowsThatNameADoubledInstitutionAreToldAtTheSecondOfThem() {
        TableReading reading = hanging("机构序号,机构名称\none,贝贝托育\none,宝宝托育\n");

        assertOne(reading, "reference/duplicate", "机构.csv A3", "机构序号“one”与第2行重复", "【班级.csv】第2、3行", "共6行分不清属于哪一行");
        assertThat(institutions(reading))
                .allMatch(each ->
                        each.getClassGroups().isEmpty() && each.getStaff().isEmpty());
    }

    @Test
    void aDoubledInstitutionOnWhichNothingHangsIsADuplicateAsInAnyDocument() {
        TableReading reading = read("机构", "机构序号,机构名称\none,贝贝托育\none,宝宝托育\n");

        assertThat(reading.structure()).isEmpty();
        assertThat(consistency(reading)).extracting(StructureFinding::getCode).containsExactly("reference/duplicate");
    }

    @Test
    void rowsThatSayByTheirRowWhichOfTheDoubledTheyMeanAreUsed() {
        TableReading reading = read("机构", "机构序号,机构名称\none,贝贝托育\none,宝宝托育\n", "班级", "机构序号,班级序号\n第3行,a\n");

        assertThat(reading.structure()).isEmpty();
        assertThat(institutions(reading).get(1).getClassGroups().orElseThrow()).hasSize(1);
    }

    /** Either the row of the institution was forgotten, or its name was written differently: one mistake, to be mended once. */
    @Test
    void manyRowsThatNameTheSameUnknownAreOneFinding() {
        TableReading reading = hanging("机构序号,机构名称\nother,贝贝托育\n");

        assertOne(
                reading,
                "row/no-parent",
                "班级.csv A2",
                "【机构】中找不到机构序号“one”",
                "【班级.csv】第2、3行、【从业人员.csv】第2、3行、【证书.csv】第2、3行共6行没有校验");
        assertThat(institutions(reading).get(0).getStaff()).isEmpty();
    }

    @Test
    void differentUnknownNamesAreFindingsOfTheirOwn() {
        TableReading reading = read("机构", "机构序号,机构名称\none,贝贝托育\n", "班级", "机构序号,班级序号\ntwo,a\none,b\nthree,c\ntwo,d\n");

        assertThat(reading.structure())
                .extracting(finding -> finding.getCell().orElseThrow().getCell())
                .containsExactly("A2", "A4");
        assertThat(reading.structure().get(0).getMessage().zh()).contains("第2、5行共2行");
        assertThat(reading.structure().get(1).getMessage().zh()).contains("“three”，该行没有校验");
    }

    @Test
    void moreUnknownNamesThanNamelessInstitutionsAreWrongThemselves() {
        TableReading reading = read("机构", "机构序号,机构名称\n,贝贝托育\n", "班级", "机构序号,班级序号\ntwo,a\nthree,b\n");

        assertThat(reading.structure())
                .extracting(StructureFinding::getCode)
                .containsExactly("row/no-parent", "row/no-parent", "field/missing");
    }

    @Test
    void rowsThatHangOnARowThatHangsOnNothingHaveTheSameCause() {
        TableReading reading = read(
                "机构",
                "机构序号,机构名称\none,贝贝托育\n",
                "从业人员",
                "机构序号,人员序号\none,s1\ntwo,s2\n",
                "证书",
                "机构序号,人员序号,证书序号\none,s1,c1\ntwo,s2,c2\n");

        assertOne(reading, "row/no-parent", "从业人员.csv A3", "“two”", "【证书.csv】第3行共2行");
    }

    @Test
    void rowsOfASheetBeforeWhichNothingStandsAreOneFindingWhateverTheyName() {
        TableReading reading = read("班级", "机构序号,班级序号\none,a\ntwo,b\nthree,c\n");

        assertOne(reading, "row/no-parent", "班级.csv A2", "【机构】没有可用的数据，【班级.csv】第2至4行共3行没有校验");
    }

    @Test
    void aReferenceThatIsLeftOutThroughoutIsOneFindingOfItsSheet() {
        TableReading reading = read("机构", "机构序号,机构名称\none,贝贝托育\ntwo,宝宝托育\n", "班级", "班级序号,班型\na,乳儿班\nb,乳儿班\n");

        assertOne(reading, "row/no-parent", "班级.csv A2", "机构序号没有填写，前表有2行与之相符，【班级.csv】第2、3行共2行没有校验");
    }

    @Test
    void tenThousandRowsAreSaidInOneShortMessage() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> (i % 3 == 0 ? "one," : "two,") + i)
                .collect(Collectors.joining("\n"));
        TableReading reading = read("机构", "机构序号,机构名称\none,贝贝托育\n", "班级", "机构序号,班级序号\n" + rows + "\n");

        assertOne(reading, "row/no-parent", "班级.csv A3", "【班级.csv】第3、4、6、7、9", "等行共6666行没有校验");
    }

    /** The list of classes lacks two rows and would look complete; so it is not judged, and the fault is named as the reason. */
    private static Report report(TableReading reading) {
        return reading.locate(VIEW.check(
                reading.document().orElseThrow(),
                reading.structure(),
                reading.lost(),
                InputStamp.builder().build()));
    }

    /** Rules that are asked of listed elements only would not apply where none were listed; here one was. */
    @Test
    void whoListedAChildThatBelongsToNobodyIsNotSaidToHaveListedNone() {
        Report report =
                report(read("机构", "机构序号,机构名称\none,贝贝托育\n", "从业人员", "机构序号,人员序号\none,s1\n", "婴幼儿", "机构序号,幼儿代号\ntwo,c\n"));

        assertThat(report.getSummary().getNotListed()).isEmpty();
        assertThat(report.getOutcomes().stream()
                        .filter(outcome -> outcome.getRule().toString().equals("agreement/signed")))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
                    assertThat(outcome.getCause()).contains("/institutions/0/children");
                });
    }

    @Test
    void nothingIsJudgedOnAListThatMayLackARow() {
        TableReading reading = read(
                "机构",
                "机构序号,机构名称\none,贝贝托育\n",
                "班级",
                "机构序号,班级序号,班型,在托人数\none,a,乳儿班,8\ntwo,b,乳儿班,99\n",
                "从业人员",
                "机构序号,人员序号,岗位,证件号码\none,s1,保育人员,1\n");
        Report report = report(reading);

        List<Outcome> classes = report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().toString().startsWith("class-group/"))
                .toList();
        assertThat(classes)
                .noneMatch(outcome -> outcome.getOutcome() == OutcomeType.MET)
                .noneMatch(outcome -> outcome.getOutcome() == OutcomeType.BREACHED)
                .filteredOn(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED)
                .hasSizeGreaterThan(5)
                .allMatch(outcome -> outcome.getCause().equals(Optional.of("/institutions/0/classGroups")));
        assertThat(report.getStructure())
                .extracting(StructureFinding::getPointer)
                .contains("/institutions/0/classGroups");
    }

    @Test
    void whatHungOnADoubledRowIsUndeterminedForBoth() {
        TableReading reading = hanging("机构序号,机构名称\none,贝贝托育\none,宝宝托育\n");
        Report report = report(reading);

        assertThat(report.getOutcomes().stream()
                        .filter(outcome -> outcome.getRule().toString().equals("class-group/infant-size")))
                .hasSize(2)
                .allMatch(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED
                        && outcome.getCause().equals(Optional.of("/institutions/1/institutionRef")));
    }

    /** Faults within rows that are not judged are told all the same, so that one run names all. */
    @Test
    void faultsOfRowsBesideTheLostOneAreTold() {
        TableReading reading =
                read("机构", "机构序号,机构名称\none,贝贝托育\n", "班级", "机构序号,班级序号,班型,在托人数\none,a,乳儿班,八\ntwo,b,乳儿班,9\n");

        assertThat(reading.structure())
                .extracting(StructureFinding::getCode)
                .containsExactly("row/no-parent", "type/wrong");
    }
}
