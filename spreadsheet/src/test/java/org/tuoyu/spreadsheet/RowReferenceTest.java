package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.responsibility.ConferenceKind;
import org.tuoyu.responsibility.ConferenceMeeting;
import org.tuoyu.responsibility.JointConference;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Rows that belong to rows which need not have a name of their own. */
class RowReferenceTest {

    private static final PolicyView VIEW =
            Rulebook.bundled().inForce(Division.of("330703"), LocalDate.parse("2022-03-01"));
    private static final Template TEMPLATE = Template.of(VIEW, SubmissionType.DUTY_ASSIGNMENT);

    private static JointConference conference(Optional<ConferenceKind> kind, String day) {
        return JointConference.builder()
                .kind(kind)
                .name("会议" + day)
                .meetings(StatedList.of(
                        ConferenceMeeting.builder().heldOn(LocalDate.parse(day)).build()))
                .build();
    }

    private static Submission submission(JointConference... conferences) {
        return Submission.builder()
                .schemaVersion("1.0")
                .submissionType(SubmissionType.DUTY_ASSIGNMENT)
                .jointConferences(StatedList.of(conferences))
                .build();
    }

    private static TableReading read(Submission submission, Consumer<XSSFWorkbook> change) {
        XSSFWorkbook workbook = Filled.open(Filled.bytes(stream -> TEMPLATE.write(submission, stream)));
        change.accept(workbook);
        return TableReader.standard().readWorkbook(Filled.bytes(workbook::write));
    }

    @Test
    void aRowRefersByTheNameThatItsParentStates() {
        Submission submission = submission(
                conference(Optional.of(ConferenceKind.JOINT_CONFERENCE), "2021-03-01"),
                conference(Optional.of(ConferenceKind.LEADING_GROUP), "2021-04-01"));
        TableReading reading = read(
                submission,
                workbook -> assertThat(Filled.cell(workbook, "会议", "协调机构类型", 5).getStringCellValue())
                        .isEqualTo("领导小组"));

        assertThat(reading.document()).contains(submission.withTemplateId(Optional.of(TEMPLATE.mark())));
    }

    @Test
    void aRowRefersByTheRowOfAParentThatStatesNoNameOrNoSingleOne() {
        Submission submission = submission(
                conference(Optional.of(ConferenceKind.JOINT_CONFERENCE), "2021-03-01"),
                conference(Optional.of(ConferenceKind.JOINT_CONFERENCE), "2021-04-01"),
                conference(Optional.empty(), "2021-05-01"));
        TableReading reading = read(
                submission,
                workbook -> assertThat(Filled.cell(workbook, "会议", "协调机构类型", 5).getStringCellValue())
                        .isEqualTo("第5行"));

        assertThat(reading.structure()).isEmpty();
        assertThat(reading.document()).contains(submission.withTemplateId(Optional.of(TEMPLATE.mark())));
    }

    @Test
    void aRowThatMayBelongToSeveralBelongsToNone() {
        Submission submission = submission(
                conference(Optional.of(ConferenceKind.JOINT_CONFERENCE), "2021-03-01"),
                conference(Optional.of(ConferenceKind.JOINT_CONFERENCE), "2021-04-01"));
        TableReading reading = read(
                submission, workbook -> Filled.cell(workbook, "会议", "协调机构类型", 5).setCellValue("联席会议"));

        assertThat(reading.structure()).extracting(StructureFinding::getCode).containsExactly("row/no-parent");
        assertThat(reading.structure().get(0).getMessage().zh()).contains("前表有2行与之相符", "第4行");
        assertThat(reading.structure().get(0).getCell().orElseThrow().getCell()).isEqualTo("A5");
    }
}
