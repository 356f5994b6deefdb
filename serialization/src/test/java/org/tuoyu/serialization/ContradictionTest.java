package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.submission.Submission;

/** Values that cannot both be right. The day of every submission here is 2023-06-30. */
class ContradictionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from the first value on there is a finding, with the second there is none
            'premises':{'leaseStart':'2023-05-02','leaseEnd':'%s'}                          | 2023-05-01 | 2023-05-02 | date/reversed ERROR /premises/leaseEnd
            'filing':{'submittedOn':'2023-05-02','receiptOn':'%s'}                          | 2023-05-01 | 2023-05-02 | date/reversed ERROR /filing/receiptOn
            'filing':{'documents':[{'issuedOn':'2023-05-02','validUntil':'%s'}]}            | 2023-05-01 | 2023-05-02 | date/reversed ERROR /filing/documents/0/validUntil
            'operatingPeriods':[{'from':'2023-05-02','to':'%s'}]                            | 2023-05-01 | 2023-05-02 | date/reversed ERROR /operatingPeriods/0/to
            'inclusiveRecognitions':[{'from':'2023-05-02','to':'%s'}]                       | 2023-05-01 | 2023-05-02 | date/reversed ERROR /inclusiveRecognitions/0/to
            'demonstrations':[{'recognisedOn':'2023-05-02','withdrawnOn':'%s'}]             | 2023-05-01 | 2023-05-02 | date/reversed ERROR /demonstrations/0/withdrawnOn
            'safety':{'insurances':[{'validFrom':'2023-05-02','validTo':'%s'}]}             | 2023-05-01 | 2023-05-02 | date/reversed ERROR /safety/insurances/0/validTo
            'seats':[{'availableFrom':'2023-05-02','availableTo':'%s'}]                     | 2023-05-01 | 2023-05-02 | date/reversed ERROR /seats/0/availableTo
            'finances':[{'periodStart':'2023-05-02','periodEnd':'%s'}]                      | 2023-05-01 | 2023-05-02 | date/reversed ERROR /finances/0/periodEnd
            'openedOn':'2023-05-02','closedOn':'%s'                                         | 2023-05-01 | 2023-05-02 | date/reversed ERROR /closedOn
            'classGroups':[{'classGroupRef':'c','openedOn':'2023-05-02','closedOn':'%s'}]   | 2023-05-01 | 2023-05-02 | date/reversed ERROR /classGroups/0/closedOn
            'staff':[{'staffRef':'s','hiredOn':'2023-05-02','leftOn':'%s'}]                 | 2023-05-01 | 2023-05-02 | date/reversed ERROR /staff/0/leftOn
            'staff':[{'staffRef':'s','birthDate':'2003-05-02','hiredOn':'%s'}]              | 2003-05-01 | 2003-05-02 | date/reversed ERROR /staff/0/hiredOn
            'staff':[{'staffRef':'s','certificates':[{'issuedOn':'2023-05-02','validUntil':'%s'}]}] | 2023-05-01 | 2023-05-02 | date/reversed ERROR /staff/0/certificates/0/validUntil
            'children':[{'childRef':'k','enrolledOn':'2023-05-02','leftOn':'%s'}]           | 2023-05-01 | 2023-05-02 | date/reversed ERROR /children/0/leftOn
            'children':[{'childRef':'k','birthDate':'2022-05-02','enrolledOn':'%s'}]        | 2022-05-01 | 2022-05-02 | date/reversed ERROR /children/0/enrolledOn
            'children':[{'childRef':'k','absences':[{'from':'2023-05-02','to':'%s'}]}]      | 2023-05-01 | 2023-05-02 | date/reversed ERROR /children/0/absences/0/to
            'children':[{'childRef':'k','healthEvents':[{'foundOn':'2023-05-02','guardianNotifiedOn':'%s'}]}] | 2023-05-01 | 2023-05-02 | date/reversed ERROR /children/0/healthEvents/0/guardianNotifiedOn
            'incidents':{'mandatoryReports':[{'foundOn':'2023-05-02','reportedOn':'%s'}]}   | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/mandatoryReports/0/reportedOn
            'incidents':{'abuseIncidents':[{'occurredOn':'2023-05-02','foundOn':'%s'}]}     | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/abuseIncidents/0/foundOn
            'incidents':{'infectiousReports':[{'foundOn':'2023-05-02','reportedOn':'%s'}]}  | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/infectiousReports/0/reportedOn
            'incidents':{'violations':[{'foundOn':'2023-05-02','correctedOn':'%s'}]}        | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/violations/0/correctedOn
            'incidents':{'accidents':[{'occurredOn':'2023-05-02','reportedOn':'%s'}]}       | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/accidents/0/reportedOn
            'incidents':{'complaints':[{'receivedOn':'2023-05-02','handledOn':'%s'}]}       | 2023-05-01 | 2023-05-02 | date/reversed ERROR /incidents/complaints/0/handledOn
            'children':[{'childRef':'k','birthDate':'%s'}]                                  | 2023-07-01 | 2023-06-30 | date/future ERROR /children/0/birthDate
            'staff':[{'staffRef':'s','birthDate':'%s'}]                                     | 2023-07-01 | 2023-06-30 | date/future ERROR /staff/0/birthDate
            'staff':[{'staffRef':'s','hiredOn':'%s'}]                                       | 2023-07-01 | 2023-06-30 | date/future WARNING /staff/0/hiredOn
            'openedOn':'%s'                                                                 | 2023-07-01 | 2023-06-30 | date/future WARNING /openedOn
            'classGroups':[{'classGroupRef':'c','openedOn':'%s'}]                           | 2023-07-01 | 2023-06-30 | date/future WARNING /classGroups/0/openedOn
            'seats':[{'occupied':%s,'available':20}]                                        | 21         | 20         | sum/seats-occupied WARNING /seats/0/occupied
            'seats':[{'available':%s,'filed':20}]                                           | 21         | 20         | sum/seats-available WARNING /seats/0/available
            'seats':[{'inclusiveCount':%s,'available':20}]                                  | 21         | 20         | sum/seats-inclusive WARNING /seats/0/inclusiveCount
            """)
    void theBoundIsInOrderAndBeyondItIsNot(String institution, String beyond, String bound, String expected) {
        assertThat(check(institution.formatted(bound))).isEmpty();
        List<StructureFinding> findings = check(institution.formatted(beyond));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getCode() + " " + finding.getSeverity() + " " + finding.getPointer())
                    .isEqualTo(expected.replace(" /", " /institutions/0/"));
            assertThat(finding.getLine()).isEqualTo(1);
            assertThat(finding.getMessage().zh()).hasSizeLessThanOrEqualTo(120).contains("改正");
            assertThat(finding.getMessage().zh())
                    .as("the value is told, unless it is about a person")
                    .containsPattern(beyond + "|（不显示）");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FILING,          0
            FILING_CHANGE,   0
            PERIODIC_REPORT, 3
            SUBSIDY_CLAIM,   3
            """)
    void aFilingStatesWhatIsPlanned(String type, int warnings) {
        assertThat(submission(
                        type,
                        "'schemaVersion':'1.0','institutions':[{'institutionRef':'i','openedOn':'2023-09-01',"
                                + "'classGroups':[{'classGroupRef':'c','openedOn':'2023-09-01'}],"
                                + "'staff':[{'staffRef':'s','hiredOn':'2023-08-15'}]}]"))
                .hasSize(warnings);
    }

    @Test
    void aDateAboutAPersonIsNotRepeated() {
        assertThat(check("'children':[{'childRef':'k','birthDate':'2024-02-29'}]"))
                .extracting(finding ->
                        finding.getMessage().zh() + finding.getMessage().en())
                .singleElement()
                .asString()
                .contains("2023-06-30")
                .doesNotContain("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | c c -  | ''                                                              | ''
            3 | c c -  | ''                                                              | class states 3 children, 2 are listed
            1 | c c -  | ''                                                              | class states 1 child, 2 are listed
            2 | c c c  | 'leftOn':'2023-06-29'                                           | ''
            2 | c c c  | 'leftOn':'2023-06-30'                                           | ''
            3 | c c c  | 'leftOn':'2023-06-30'                                           | ''
            2 | c c c  | 'leftOn':'2023-07-01'                                           | class states 2 children, 3 are listed
            2 | c c c  | 'enrolledOn':'2023-07-01'                                       | ''
            3 | c c c  | 'enrolledOn':'2023-06-30'                                       | ''
            2 | c c d  | ''                                                              | ''
            """)
    void childrenListedForAClassAgreeWithItsCount(int count, String classes, String last, String words) {
        StringBuilder children = new StringBuilder();
        String[] each = classes.split(" ");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                children.append(children.isEmpty() ? "" : ",")
                        .append("{'childRef':'k" + i + "','classGroupRef':'" + each[i] + "'")
                        .append(i == 2 && !last.isEmpty() ? "," + last : "")
                        .append("}");
            }
        }
        List<StructureFinding> findings = check("'classGroups':[{'classGroupRef':'c','enrolledCount':" + count
                + "},{'classGroupRef':'d'}],'children':[" + children + "]");

        if (words.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.getCode()).isEqualTo("sum/children");
                assertThat(finding.getPointer()).isEqualTo("/institutions/0/classGroups/0/enrolledCount");
                assertThat(finding.getMessage().en()).contains(words);
            });
        }
    }

    @Test
    void aChildWithoutAClassMayBelongToAny() {
        assertThat(check("'classGroups':[{'classGroupRef':'c','enrolledCount':5}],'children':[{'childRef':'k'}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL_DAY  | FULL_DAY   | ''                          | reference/two-classes /institutions/0/classGroups/1/careWorkerRefs/0
            FULL_DAY  | HALF_DAY   | ''                          | reference/two-classes /institutions/0/classGroups/1/careWorkerRefs/0
            HALF_DAY  | FULL_DAY   | ''                          | reference/two-classes /institutions/0/classGroups/1/careWorkerRefs/0
            HALF_DAY  | HALF_DAY   | ''                          | ''
            FULL_DAY  | HOURLY     | ''                          | ''
            FULL_DAY  | FULL_DAY   | ,'openedOn':'2023-03-01'    | ''
            FULL_DAY  | FULL_DAY   | ,'openedOn':'2023-02-28'    | reference/two-classes /institutions/0/classGroups/1/careWorkerRefs/0
            """)
    void aCareWorkerIsInOneClassAtATime(String one, String other, String second, String expected) {
        List<StructureFinding> findings =
                check("'staff':[{'staffRef':'s'},{'staffRef':'t'}],'classGroups':[{'classGroupRef':'c','serviceMode':'"
                        + one
                        + "','closedOn':'2023-02-28','careWorkerRefs':['t','s']},{'classGroupRef':'d','serviceMode':'"
                        + other + "','careWorkerRefs':['s']" + second + "}]");

        assertThat(findings)
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'period':{'from':'2023-05-02','to':'2023-05-01'}                                                      | date/reversed /period/to
            'period':{'from':'2023-05-02','to':'2023-05-02'}                                                      | ''
            'period':{'to':'2023-05-01'}                                                                          | ''
            'claims':[{'claimRef':'1','periodStart':'2023-05-02','periodEnd':'2023-05-01'}]                       | date/reversed /claims/0/periodEnd
            'claims':[{'claimRef':'1','periodStart':'2023-05-02','periodEnd':'2023-05-02'}]                       | ''
            'regions':[{'division':'330703','feeCeilings':[{'validFrom':'2023-05-02','validTo':'2023-05-01'}]}]   | date/reversed /regions/0/feeCeilings/0/validTo
            'responsibilities':[{'validFrom':'2023-05-02','validTo':'2023-05-01'}]                                | date/reversed /responsibilities/0/validTo
            """)
    void periodsOfTheSubmissionRunForward(String members, String expected) {
        assertThat(submission("'schemaVersion':'1.0'," + members))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.0,   ''
            1.0.3, ''
            1.1,   document/newer-version /schemaVersion
            1.12,  document/newer-version /schemaVersion
            """)
    void aLaterMinorVersionIsReadWithAWarning(String version, String expected) {
        assertThat(submission("'schemaVersion':'" + version + "'"))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private static List<StructureFinding> check(String institution) {
        return submission("'schemaVersion':'1.0','institutions':[{'institutionRef':'i'," + institution + "}]");
    }

    private static List<StructureFinding> submission(String members) {
        return submission("SELF_CHECK", members);
    }

    private static List<StructureFinding> submission(String type, String members) {
        String json = ("{'submissionType':'" + type + "','asOf':'2023-06-30'," + members + "}").replace('\'', '"');
        ReadResult<Submission> result = SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(result.structure()).isEmpty();
        return Consistency.check(result);
    }
}
