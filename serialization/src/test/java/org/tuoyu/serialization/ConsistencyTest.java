package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

class ConsistencyTest {

    @Test
    void aDocumentThatAgreesWithItselfHasNoFindings() {
        assertThat(check("""
                        {"institutionRef":"i","enrolledTotal":12,"directorRef":"s","creditCode":"91999999TT0000031K",
                         "classGroups":[{"classGroupRef":"c","enrolledCount":12,"seatCapacity":15},
                                        {"classGroupRef":"old","enrolledCount":9,"seatCapacity":9,"closedOn":"2023-01-01"}],
                         "seats":[{"classGroupRef":"c","filed":15}],
                         "children":[{"childRef":"k","classGroupRef":"c"}],
                         "staff":[{"staffRef":"s","classGroupRefs":["c"]}]}
                        """))
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'classGroups':[],'children':[{'childRef':'k','classGroupRef':'c'}]         | reference/dangling  /institutions/0/children/0/classGroupRef
                    'staff':[],'directorRef':'s'                                               | reference/dangling  /institutions/0/directorRef
                    'classGroups':[{'classGroupRef':'c'},{'classGroupRef':'c'}]                | reference/duplicate /institutions/0/classGroups/1/classGroupRef
                    'staff':[{'staffRef':'s'},{'staffRef':'s'}]                                | reference/duplicate /institutions/0/staff/1/staffRef
                    'enrolledTotal':13,'classGroups':[{'classGroupRef':'c','enrolledCount':12}] | sum/enrolled /institutions/0/enrolledTotal
                    'seats':[{'filed':14}],'classGroups':[{'classGroupRef':'c','seatCapacity':15}] | sum/seats /institutions/0/seats
                    """)
    void whatDoesNotAgreeIsFound(String fields, String expected) {
        assertThat(checkFields(fields))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(expected.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'children':[{'childRef':'k','classGroupRef':'c'}]
                    'directorRef':'s'
                    'enrolledTotal':13,'classGroups':[{'classGroupRef':'c'}]
                    'enrolledTotal':13,'classGroups':[]
                    'seats':[{'filed':15}],'classGroups':[{'classGroupRef':'c','seatCapacity':15}]
                    """)
    void whatIsNotStatedIsNotLookedInto(String fields) {
        assertThat(checkFields(fields)).isEmpty();
    }

    /** 999999 is no place in China; the check character follows from the other digits by MOD 11-2. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    RESIDENT_ID, 99999919900101004%s,  1990-01-01, FEMALE, ''
                    RESIDENT_ID, 99999919900101004%s,  1990-01-02, FEMALE, identifier/birth-date
                    RESIDENT_ID, 99999919900101004%s,  1990-01-01, MALE,   identifier/sex
                    RESIDENT_ID, 99999919900101004,    1990-01-01, FEMALE, identifier/identity-number
                    RESIDENT_ID, 99999919900230004%s,  1990-01-01, FEMALE, identifier/identity-number
                    PASSPORT,    E1,                   1990-01-01, FEMALE, identifier/identity-number
                    PASSPORT,    E12345678,            1990-01-01, FEMALE, ''
                    """)
    void anIdentityNumberMustFitItsTypeTheDateOfBirthAndTheSex(
            String type, String number, String birthDate, String sex, String code) {
        String complete =
                number.endsWith("%s") ? number.substring(0, 17) + checkDigit(number.substring(0, 17)) : number;
        List<StructureFinding> findings = checkFields("'staff':[{'staffRef':'s','identityType':'" + type
                + "','identityNumber':'" + complete + "','birthDate':'" + birthDate + "','sex':'" + sex + "'}]");

        assertThat(findings)
                .extracting(StructureFinding::getCode)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).doesNotContain(complete).doesNotContain("1990");
        });
    }

    /** A name is nothing that a report may show; a code is what people look for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'staff':[],'directorRef':'林测甲'   | 从业人员中没有人员序号“林**”。请填人员序号，不是姓名；或补上该人员。
                    'staff':[],'directorRef':'staff-7' | 从业人员中没有人员序号“staff-7”。请填人员序号，不是姓名；或补上该人员。
                    'classGroups':[],'children':[{'childRef':'k','classGroupRef':'芽芽班'}] | 班级中没有班级序号“芽芽班”。请填班级序号，不是班级名称；或补上该班级。
                    'staff':[{'staffRef':'林测甲'},{'staffRef':'林测甲'}] | 序号“林**”已被前面的对象使用，序号不得重复。
            """)
    void aNameInPlaceOfAReferenceIsNotShown(String fields, String said) {
        assertThat(checkFields(fields))
                .extracting(finding -> finding.getMessage().zh())
                .containsExactly(said);
    }

    @Test
    void aClaimMayOnlyNameWhatItsInstitutionHas() {
        String json = """
                {"schemaVersion":"1.0","submissionType":"SUBSIDY_CLAIM",
                 "institutions":[{"institutionRef":"i","classGroups":[{"classGroupRef":"c"}],"staff":[]}],
                 "claims":[{"claimRef":"1","institutionRef":"i","classGroupRefs":["c","d"],"staffRef":"s"},
                           {"claimRef":"1","institutionRef":"j"}]}
                """;

        assertThat(Consistency.check(SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8))))
                .extracting(SubmissionReaderTest::place)
                .containsExactly(
                        "reference/duplicate /claims/1/claimRef 4:24",
                        "reference/dangling /claims/0/classGroupRefs/1 3:71",
                        "reference/dangling /claims/0/staffRef 3:87",
                        "reference/dangling /claims/1/institutionRef 4:45");
    }

    /** Weights and remainder of GB 11643, spelt out. */
    private static char checkDigit(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static List<StructureFinding> checkFields(String fields) {
        return check("{'institutionRef':'i',".replace('\'', '"') + fields.replace('\'', '"') + "}");
    }

    private static List<StructureFinding> check(String institution) {
        String json =
                "{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\",\"institutions\":[" + institution + "]}";
        ReadResult<Submission> result = SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(result.structure()).isEmpty();
        return Consistency.check(result);
    }
}
