package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.conformance.ConformanceCase;
import org.tuoyu.testkit.conformance.ConformanceCases;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * The submissions of the conformance cases, filled into the template of their place, day and type and read again: as many as
 * it takes to have nearly every fact that they state once.
 */
class WorkbooksOfCasesTest {

    /** So few new facts are not worth a workbook; others with more of them come. */
    private static final int LEAST_NEW = 2;

    @Test
    void whatIsFilledInComesBack() {
        Set<String> stated = new HashSet<>();
        List<String> lost = new ArrayList<>();
        for (ConformanceCase each : longestFirst()) {
            Optional<Submission> submission = submission(each);
            if (submission.isPresent() && statesMore(each.division(), submission.get(), stated)) {
                lost.addAll(lost(each, submission.get()));
            }
        }

        assertThat(lost).isEmpty();
        assertThat(stated).hasSizeGreaterThan(300);
    }

    private static List<ConformanceCase> longestFirst() {
        return ConformanceCases.bundled().stream()
                .sorted(Comparator.comparing(each -> -each.submission().length()))
                .toList();
    }

    private static List<String> lost(ConformanceCase each, Submission submission) {
        PolicyView view = Rulebook.bundled()
                .inForce(Division.of(each.division()), each.on(), new CheckOptions(each.drafts(), each.readings()));
        Template template = Template.of(view, submission.getSubmissionType().orElseThrow());
        TableReading reading =
                TableReader.standard().readWorkbook(Filled.bytes(stream -> template.write(submission, stream)));
        List<String> lost = new ArrayList<>();
        reading.structure()
                .forEach(finding -> lost.add(each.id() + " " + finding.getCode() + " " + finding.getCell() + " "
                        + finding.getMessage().zh()));
        template.compare(reading)
                .ifPresent(finding ->
                        lost.add(each.id() + " " + finding.getMessage().zh()));
        if (!reading.document()
                .map(read -> read.withTemplateId(submission.getTemplateId()))
                .equals(Optional.of(submission))) {
            lost.add(each.id() + " is not the same:\n" + text(submission) + "\n"
                    + reading.document().map(WorkbooksOfCasesTest::text).orElse("nothing"));
        }
        return lost;
    }

    private static String text(Submission submission) {
        return new String(SubmissionWriter.of(JsonLayout.COMPACT).write(submission), StandardCharsets.UTF_8);
    }

    /** Whether a submission states some facts, or lists to be empty, that none before it did, and remembers them. */
    private static boolean statesMore(String division, Submission submission, Set<String> stated) {
        Set<String> fresh = new HashSet<>(Set.of(division + " " + submission.getSubmissionType()));
        collect("", JsonText.parse(SubmissionWriter.of(JsonLayout.COMPACT).write(submission)), fresh);
        fresh.removeAll(stated);
        return fresh.size() >= LEAST_NEW && stated.addAll(fresh);
    }

    private static void collect(String path, Object value, Set<String> stated) {
        if (value instanceof Map<?, ?> object) {
            new TreeMap<>(object).forEach((name, member) -> collect(path + "/" + name, member, stated));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(path, element, stated));
            stated.add(path + (list.isEmpty() ? "=none" : ""));
        } else {
            stated.add(path);
        }
    }

    private static Optional<Submission> submission(ConformanceCase each) {
        return SubmissionReader.standard()
                .read(each.submission().getBytes(StandardCharsets.UTF_8))
                .document()
                .filter(submission -> submission.getSubmissionType().isPresent());
    }
}
