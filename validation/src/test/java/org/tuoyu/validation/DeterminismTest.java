package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class DeterminismTest {

    private static final String FACTS = "\"legalForm\": \"INDIVIDUAL_BUSINESS\", \"systems\": [\"PICKUP\"],"
            + " \"premises\": {\"oneKeyAlarm\": false, \"surveillance\": {\"retentionDays\": 29}, \"floorArea\": 99.5},"
            + " \"staff\": [{\"staffRef\": \"S\", \"criminalRecordResult\": \"HIT\"}]";

    private static String report(Rulebook rulebook, SubmissionType type) {
        Submission submission = Frozen.institution(type, FACTS);
        byte[] json = ReportWriter.of(JsonLayout.values()[0])
                .write(rulebook.inForce(Frozen.DISTRICT, Frozen.DAY).check(submission));
        return new String(json, StandardCharsets.UTF_8);
    }

    private static String reports(Rulebook rulebook) {
        return report(rulebook, SubmissionType.SELF_CHECK) + report(rulebook, SubmissionType.PERIODIC_REPORT);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Los_Angeles", "zh-CN, Asia/Shanghai"})
    void theDefaultLocaleAndZoneChangeNothing(String locale, String zone) {
        String expected = reports(Rulebook.of(Frozen.handles()));
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(reports(Rulebook.of(Frozen.handles()))).isEqualTo(expected);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @Test
    void theOrderInWhichPacksAreGivenChangesNothing() {
        List<PackHandle> backwards = new ArrayList<>(Frozen.handles());
        Collections.reverse(backwards);

        assertThat(reports(Rulebook.of(backwards))).isEqualTo(reports(Rulebook.of(Frozen.handles())));
    }

    @Test
    void threadsThatShareAFreshRulebookGetTheSameAnswers() throws InterruptedException, ExecutionException {
        String expected = reports(Rulebook.of(Frozen.handles()));
        Rulebook shared = Rulebook.of(Frozen.handles());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                futures.add(threads.submit(() -> reports(shared)));
            }
            Set<String> answers = new TreeSet<>();
            for (Future<String> future : futures) {
                answers.add(future.get());
            }
            assertThat(answers).containsExactly(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSameQuestionGetsTheSameView() {
        Rulebook rulebook = Frozen.rulebook();

        assertThat(rulebook.inForce(Frozen.DISTRICT, Frozen.DAY))
                .isSameAs(rulebook.inForce(Frozen.DISTRICT, Frozen.DAY));
    }

    @Test
    void aViewAnswersOneSubmissionAfterAnother() {
        PolicyView view = Frozen.view();
        Submission first = Frozen.institution(FACTS);
        Submission second = Frozen.institution("\"name\": \"X\"");

        assertThat(view.check(first)).isEqualTo(view.check(first)).isNotEqualTo(view.check(second));
    }
}
