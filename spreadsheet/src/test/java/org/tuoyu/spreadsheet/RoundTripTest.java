package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.finding.Report;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class RoundTripTest {

    @ParameterizedTest
    @EnumSource(
            value = SubmissionType.class,
            names = {"PERIODIC_REPORT", "SUBSIDY_CLAIM"})
    void aFilledTemplateComesBackAsTheSameSubmissionWithoutFindings(SubmissionType type) {
        Submission submission = Samples.jindong(type);
        PolicyView view = Rulebook.bundled()
                .inForce(
                        submission.getDivision().orElseThrow(),
                        submission.getAsOf().orElseThrow());
        Template template = Template.of(view, type);

        TableReading reading =
                TableReader.standard().readWorkbook(Filled.bytes(stream -> template.write(submission, stream)));

        assertThat(reading.structure()).isEmpty();
        assertThat(template.compare(reading)).isEmpty();
        assertThat(reading.document()).contains(submission.withTemplateId(Optional.of(template.mark())));
        Report report = reading.locate(view.check(reading.document().orElseThrow()));
        assertThat(report.breaches()).isEmpty();
        assertThat(report.getOutcomes()).hasSameSizeAs(view.check(submission).getOutcomes());
    }
}
