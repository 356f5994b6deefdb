package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.StructureFinding;

class CrossRecordCheckTest {

    private static final String ONE = "52330703TT0000023W";
    private static final String TWO = "91320509TT0000031Y";
    private static final String NUMBER = "999999199001011232";

    private final CrossRecordCheck check = new CrossRecordCheck(1000);

    private static RecordFacts facts(String json) {
        String text = "{\"schemaVersion\":\"1.0\",\"submissionType\":\"PERIODIC_REPORT\",\"division\":\"330703\","
                + json.replace('\'', '"') + "}";
        return RecordFacts.of(SubmissionReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow());
    }

    private static RecordFacts institution(String code, String rest) {
        return facts(
                "'asOf':'2023-06-30','institutions':[{'institutionRef':'a','creditCode':'" + code + "'" + rest + "}]");
    }

    private static String person(String number) {
        return ",'staff':[{'staffRef':'s','identityType':'RESIDENT_ID','identityNumber':'" + number + "'}]";
    }

    @Test
    void theSameCreditCodeTwiceNamesTheFirstRecord() {
        check.begin("one.ndjson");
        assertThat(check.add(1, institution(ONE, ""))).isEmpty();
        assertThat(check.add(2, institution(TWO, ""))).isEmpty();
        List<StructureFinding> found = check.add(3, institution(ONE, ""));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("records/credit-code");
            assertThat(finding.getPointer()).isEqualTo("/institutions/0/creditCode");
            assertThat(finding.getMessage().zh()).contains(ONE, "第 1 条记录");
        });
        check.begin("two.ndjson");
        assertThat(check.add(1, institution(TWO, "")).get(0).getMessage().zh()).contains("“one.ndjson”第 2 条记录");
        assertThat(check.finish()).isEmpty();
    }

    @Test
    void anotherDateIsAnotherReport() {
        check.begin("one");
        check.add(1, institution(ONE, ""));
        RecordFacts july =
                facts("'asOf':'2023-07-31','institutions':[{'institutionRef':'a','creditCode':'" + ONE + "'}]");

        assertThat(check.add(2, july)).isEmpty();
    }

    @Test
    void anIdentityInTwoInstitutionsOfOneSubmissionIsSaidToBeInIt() {
        check.begin("one");
        RecordFacts both = facts("'institutions':[{'institutionRef':'a'" + person(NUMBER) + "},{'institutionRef':'b'"
                + person(NUMBER) + "}]");

        assertThat(check.add(1, both)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/institutions/1/staff/0/identityNumber");
            assertThat(finding.getMessage().zh()).isEqualTo("该证件号码在本次报送的另一家机构中也出现，请核对是否重复填报。");
        });
    }

    @Test
    void anIdentityInTwoInstitutionsIsFoundAndNeverShown() {
        check.begin("one");
        check.add(1, institution(ONE, person(NUMBER)));
        List<StructureFinding> found = check.add(2, institution(TWO, person(NUMBER)));

        assertThat(found).extracting(StructureFinding::getCode).containsExactly("records/identity");
        assertThat(found.get(0).getPointer()).isEqualTo("/institutions/0/staff/0/identityNumber");
        assertThat(found.toString()).doesNotContain(NUMBER).doesNotContain(NUMBER.substring(6, 14));
    }

    @Test
    void anIdentityAgainInItsOwnInstitutionIsNone() {
        check.begin("one");
        check.add(1, institution(ONE, person(NUMBER)));
        RecordFacts july = facts("'asOf':'2023-07-31','institutions':[{'institutionRef':'a','creditCode':'" + ONE + "'"
                + person(NUMBER) + "}]");

        assertThat(check.add(2, july)).isEmpty();
    }

    @Test
    void institutionsThatAddUpToMoreThanTheirRegionAreFound() {
        check.begin("one");
        check.add(
                1,
                facts(
                        "'regions':[{'division':'330703','asOf':'2023-06-30','enrolledTotal':99,'institutionsTotal':2}]"));
        check.add(2, institution(ONE, ",'enrolledTotal':60"));
        check.add(3, institution(TWO, ",'enrolledTotal':40"));
        check.add(4, institution(TWO, ",'enrolledTotal':40"));

        assertThat(check.finish()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("records/region-total");
            assertThat(finding.getPointer()).isEqualTo("/regions/0/enrolledTotal");
            assertThat(finding.getMessage().zh()).contains("第 1 条记录", "99", "100");
        });
    }

    @Test
    void aLimitThatIsHitIsSaid() {
        CrossRecordCheck small = new CrossRecordCheck(1);
        small.begin("one");
        small.add(1, institution(ONE, ""));
        assertThat(small.isIncomplete()).isFalse();
        small.add(2, institution(TWO, ""));

        assertThat(small.isIncomplete()).isTrue();
        assertThat(small.finish()).extracting(StructureFinding::getCode).containsExactly("records/limit");
        assertThatThrownBy(() -> new CrossRecordCheck(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyFingerprintsAreKeptApart() {
        CrossRecordCheck many = new CrossRecordCheck(100_000);
        many.begin("one");
        for (int i = 0; i < 20_000; i++) {
            String number = Integer.toString(100_000_000 + i);
            assertThat(many
                            .add(
                                    i + 1,
                                    institution(
                                            ONE,
                                            ",'staff':[{'staffRef':'s','identityType':'PASSPORT','identityNumber':'E"
                                                    + number + "'}]"))
                            .stream()
                            .filter(finding -> finding.getCode().equals("records/identity")))
                    .isEmpty();
        }
    }
}
