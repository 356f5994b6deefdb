package org.tuoyu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.Rulebook;

/**
 * What a report says depends on the facts alone: not on the order in which they are given, nor on thread, language or
 * zone. On documents of every type and place in which figures, dates and whole facts were changed at random.
 */
class InvarianceTest {

    private static final Rulebook RULES = Rulebook.bundled();

    private static ObjectNode changed(SubmissionType type, Random random) {
        ObjectNode document = Documents.sample(type, random);
        Alteration alteration = new Alteration(random);
        for (int i = random.nextInt(12); i > 0; i--) {
            alteration.ofFacts(document);
        }
        return document;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfMembersChangesNothing(@ForAll SubmissionType type, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = changed(type, random);
        JsonNode shuffled = new Alteration(random).shuffled(document, false);

        assertThat(RULES.check(Documents.read(shuffled))).isEqualTo(RULES.check(Documents.read(document)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfListsChangesNoFinding(@ForAll SubmissionType type, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = changed(type, random);
        JsonNode shuffled = new Alteration(random).shuffled(document, true);

        assertThat(difference(findings(document), findings(shuffled)))
                .as("%s", document)
                .isEmpty();
    }

    /** What one list holds and the other does not, each as often. */
    private static List<String> difference(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        List<String> gained = new ArrayList<>(after);
        after.forEach(lost::remove);
        before.forEach(gained::remove);
        lost.addAll(gained);
        return lost;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsReadBack(@ForAll SubmissionType type, @ForAll long seed) {
        Submission submission = Documents.read(changed(type, new Random(seed)));

        for (JsonLayout layout : JsonLayout.values()) {
            assertThat(SubmissionReader.standard()
                            .read(SubmissionWriter.of(layout).write(submission))
                            .document())
                    .contains(submission);
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void noThreadLanguageOrZoneChangesAByte(@ForAll SubmissionType type, @ForAll long seed) {
        ObjectNode document = changed(type, new Random(seed));
        Supplier<String> check = () -> new String(
                ReportWriter.of(JsonLayout.COMPACT).write(RULES.check(Documents.read(document))),
                StandardCharsets.UTF_8);
        String expected = check.get();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(IntStream.range(0, 4).parallel().mapToObj(each -> check.get()))
                        .containsOnly(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Verdict, outcomes, amounts, targets and routes without their places; sorted. */
    private static List<String> findings(JsonNode document) {
        Report report = RULES.check(Documents.read(document));
        Stream<String> outcomes = report.getOutcomes().stream()
                .map(each -> String.join(
                        " ",
                        each.getRule().value(),
                        each.getOutcome().name(),
                        each.getSeverity().toString(),
                        each.getClauses().toString(),
                        each.getReadings().toString(),
                        each.getSubject().toString(),
                        String.valueOf(each.getMissing().size())));
        Stream<String> amounts = report.getSubsidies().stream()
                .map(each ->
                        each.getClause() + " " + each.getStatus() + " " + each.getAmount() + " " + each.getClaimed());
        Stream<String> targets = report.getTargets().stream()
                .map(each -> each.getClause() + " " + each.getStatus() + " " + each.getValue());
        Stream<String> routes =
                report.getRoutes().stream().map(each -> each.getDuty() + " " + each.getStatus() + " " + each.getBody());
        return Stream.of(Stream.of(report.getVerdict().name()), outcomes, amounts, targets, routes)
                .flatMap(each -> each)
                .sorted()
                .collect(Collectors.toList());
    }
}
