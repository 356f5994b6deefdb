package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.SubmissionType;

class CsvTest {

    private static final TableReader READER = TableReader.withDefaults(
            Map.of("submissionType", "SELF_CHECK", "division", "330703", "asOf", "2022-03-01"));
    private static final String INSTITUTIONS = "机构序号,机构名称,统一社会信用代码,机构性质\none,\"贝贝,托育\",91330703TT0000010K,企业\n";

    @Test
    void aFlatTableIsReadWithOrWithoutByteOrderMark() {
        TableReading plain = READER.readCsv("机构.csv", INSTITUTIONS.getBytes(StandardCharsets.UTF_8));
        TableReading marked = READER.readCsv("机构.csv", ("\uFEFF" + INSTITUTIONS).getBytes(StandardCharsets.UTF_8));

        assertThat(only(plain).getName()).contains("贝贝,托育");
        assertThat(marked.document()).isEqualTo(plain.document());
        assertThat(plain.structure()).isEqualTo(marked.structure());
    }

    @Test
    void theNationalEncodingIsRecognisedAndSaid() {
        TableReading reading = READER.readCsv("机构.csv", INSTITUTIONS.getBytes(Charset.forName("GB18030")));

        assertThat(only(reading).getName()).contains("贝贝,托育");
        assertThat(reading.structure()).extracting(StructureFinding::getCode).contains("text/national-encoding");
    }

    @Test
    void whatExcelCallsUnicodeTextIsRead() {
        String tabs = "机构序号\t机构名称\none\t\"贝贝,托育\"\n";
        byte[] little = ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE);
        byte[] big = ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16BE);

        assertThat(only(READER.readCsv("机构.csv", little)).getName()).contains("贝贝,托育");
        assertThat(only(READER.readCsv("机构.csv", big)).getName()).contains("贝贝,托育");
    }

    /** As people type them: a title above, cells left out at the end of a row, one too many. */
    @Test
    void rowsNeedNotBeOfOneLength() {
        TableReading reading = READER.readCsv(
                "机构.csv", "2022年机构情况表\n机构序号,机构名称,机构性质\none,贝贝托育\ntwo,宝宝托育,企业,早晚班\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.document().orElseThrow().getInstitutions().orElseThrow())
                .extracting(each -> each.getName().orElse(""))
                .containsExactly("贝贝托育", "宝宝托育");
        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("column/unnamed");
            assertThat(finding.getCell().orElseThrow().getCell()).isEqualTo("D4");
        });
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsSaid() {
        TableReading reading = READER.readCsv(
                "机构.csv", "机构序号,机构名称\none,\"贝\"\"贝\"\"\"\ntwo,\"宝宝托育\nthree,佳佳托育\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("table/unclosed-quote");
            assertThat(finding.getCell().orElseThrow().getRow()).isEqualTo(3);
        });
    }

    /** Written so by programs that know what Excel does to long numbers. */
    @Test
    void aFormulaThatGivesATextIsThatText() {
        TableReading reading = READER.readCsv(
                "机构.csv",
                "机构序号,机构名称,统一社会信用代码\none,=\"贝贝托育\",=\"52330703TT0000023W\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.structure()).isEmpty();
        assertThat(only(reading).getName()).contains("贝贝托育");
        assertThat(only(reading).getCreditCode()).hasToString("Optional[52330703TT0000023W]");
    }

    @Test
    void otherSeparatorsAreRecognised() {
        TableReading reading = READER.readCsv("机构.csv", "机构序号;机构名称\none;贝贝托育\n".getBytes(StandardCharsets.UTF_8));

        assertThat(only(reading).getName()).contains("贝贝托育");
    }

    @Test
    void aFindingNamesTheLineOfItsRow() {
        TableReading reading = READER.readCsv(
                "机构.csv", "机构序号,机构名称,机构性质\none,\"两\n行\",企业\ntwo,贝贝托育,公司\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.structure()).hasSize(1);
        assertThat(reading.structure().get(0).getCode()).isEqualTo("code/unknown");
        assertThat(reading.structure().get(0).getCell().orElseThrow().getRow()).isEqualTo(4);
        assertThat(reading.structure().get(0).getCell().orElseThrow().getCell()).isEqualTo("C4");
    }

    @Test
    void severalFilesAreTheSheetsOfOneSubmission() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("班级.csv", "机构序号,班级序号,班型,在托人数\none,a,乳儿班,八\n".getBytes(StandardCharsets.UTF_8));
        files.put("机构.csv", "机构序号,机构名称\none,贝贝托育\n".getBytes(StandardCharsets.UTF_8));
        files.put("封面.csv", "报送类型,适用辖区,核验基准日\n定期报送,330703,2023-06-30\n".getBytes(StandardCharsets.UTF_8));
        TableReading reading = TableReader.standard().readCsv(files);

        assertThat(only(reading).getClassGroups().orElseThrow()).hasSize(1);
        assertThat(reading.document().orElseThrow().getSubmissionType()).contains(SubmissionType.PERIODIC_REPORT);
        assertThat(reading.structure()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("type/wrong");
            assertThat(finding.getMessage().zh()).isEqualTo("在托人数：应填数字，实际填的是“八”。处理：改为数字，不掌握的留空。");
            assertThat(finding.getCell().orElseThrow().getSheet()).isEqualTo("班级.csv");
            assertThat(finding.getCell().orElseThrow().getCell()).isEqualTo("D2");
        });
    }

    private static Institution only(TableReading reading) {
        return reading.document().orElseThrow().getInstitutions().orElseThrow().get(0);
    }
}
