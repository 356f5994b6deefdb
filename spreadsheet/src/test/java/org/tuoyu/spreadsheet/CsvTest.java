package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.institution.Institution;

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

    private static Institution only(TableReading reading) {
        return reading.document().orElseThrow().getInstitutions().orElseThrow().get(0);
    }
}
