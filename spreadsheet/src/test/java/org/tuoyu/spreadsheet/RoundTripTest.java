package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class RoundTripTest {

    /** Every type at every place with documents of its own: the sheets and lists follow the law of the place. */
    static List<Arguments> everyTypeEverywhere() {
        List<Arguments> all = new ArrayList<>();
        for (String division : List.of("330703", "320509", "350102", "330205")) {
            for (SubmissionType type : SubmissionType.values()) {
                all.add(Arguments.of(Division.of(division), type));
            }
        }
        return all;
    }

    /** A clerk fills in the empty workbook: what it has no column for cannot be stated, and no answer may need it. */
    @ParameterizedTest
    @MethodSource("everyTypeEverywhere")
    void anEmptyTemplateHasAColumnForAllThatAnyAnswerRestsOn(Division division, SubmissionType type) {
        PolicyView view = Rulebook.bundled().inForce(division, LocalDate.parse("2022-03-01"));
        Submission submission = Samples.submission(view, type);
        Map<String, Object> document =
                JsonText.parse(SubmissionWriter.of(JsonLayout.COMPACT).write(submission));
        List<Sheet> sheets = Template.of(view, type).sheets();

        Submission filledIn = TableReader.standard()
                .readWorkbook(Filled.bytes(stream -> new TemplateWriter(view, type, sheets).write(document, stream)))
                .document()
                .orElseThrow();

        assertThat(answers(view.check(filledIn))).isEqualTo(answers(view.check(submission)));
    }

    private static List<String> answers(Report report) {
        List<String> answers = new ArrayList<>();
        report.getOutcomes()
                .forEach(outcome -> answers.add(outcome.getRule() + " " + outcome.getPointer() + " "
                        + outcome.getOutcome() + " " + outcome.getMissing()));
        report.getSubsidies()
                .forEach(result -> answers.add(result.getClause() + " " + result.getStatus() + " " + result.getAmount()
                        + " " + result.getMissing()));
        report.getTargets()
                .forEach(result ->
                        answers.add(result.getClause() + " " + result.getStatus() + " " + result.getMissing()));
        report.getRoutes()
                .forEach(route -> answers.add(route.getDuty() + " " + route.getBody() + " " + route.getMissing()));
        return answers;
    }

    @ParameterizedTest
    @MethodSource("everyTypeEverywhere")
    void whatIsFilledInAnywhereComesBack(Division division, SubmissionType type) {
        PolicyView view = Rulebook.bundled().inForce(division, LocalDate.parse("2022-03-01"));
        Submission submission = Samples.submission(view, type);
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
