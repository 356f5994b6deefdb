package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What a failing property is told at the end: a few lines, whatever was generated. */
class ShrinkingTest {

    private static final Division WUJIANG = Division.of("320509");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final PolicyView VIEW = Rulebook.bundled().inForce(WUJIANG, DAY);
    private static final Submissions SELF_CHECKS =
            Submissions.in(WUJIANG).on(DAY).ofType(SubmissionType.SELF_CHECK);
    private static final Predicate<Submission> ALWAYS = submission -> true;

    /** What a failure on the first of what a seed generates ends at, as jqwik goes: the first smaller one that still fails. */
    private static String shrunk(Arbitrary<Submission> arbitrary, Predicate<Submission> fails) {
        Submission small = Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            Optional<Shrinkable<Submission>> next = arbitrary.generator(1000).stream(new Random(42))
                    .filter(each -> fails.test(each.value()))
                    .findFirst();
            Shrinkable<Submission> best = next.orElseThrow();
            while (next.isPresent()) {
                best = next.get();
                next = best.shrink().filter(each -> fails.test(each.value())).findFirst();
            }
            return best.value();
        });
        return new String(SubmissionWriter.of(JsonLayout.COMPACT).write(small), StandardCharsets.UTF_8);
    }

    /** Source: wujiang/5.1.3.h keeps recordings for at least 90 days. */
    @Test
    void aBreachOfOneFactEndsAtThatFact() {
        assertThat(shrunk(SELF_CHECKS.breaching("safety/footage-retention"), ALWAYS))
                .isEqualTo("""
                    {"schemaVersion":"1.0","submissionType":"SELF_CHECK","division":"320509","asOf":"2023-06-30",\
                    "institutions":[{"institutionRef":"institution-1","institutionForm":"INDEPENDENT",\
                    "premises":{"surveillance":{"retentionDays":89}}}]}\
                    """);
    }

    /** Source: 托育机构设置标准（试行） article 19 lets a class of infants have ten children. */
    @Test
    void aBreachInALongListEndsAtOneElement() {
        assertThat(shrunk(SELF_CHECKS.breaching("class-group/infant-size"), ALWAYS))
                .isEqualTo("""
                    {"schemaVersion":"1.0","submissionType":"SELF_CHECK","division":"320509","asOf":"2023-06-30",\
                    "institutions":[{"institutionRef":"institution-1",\
                    "classGroups":[{"classGroupRef":"class-3","classType":"INFANT","enrolledCount":11}]}]}\
                    """);
    }

    @Test
    void whatIsUndeterminedEndsAtTheElementThatLacksTheFact() {
        assertThat(shrunk(SELF_CHECKS.undetermined("class-group/infant-size"), ALWAYS))
                .isEqualTo("""
                    {"schemaVersion":"1.0","submissionType":"SELF_CHECK","division":"320509","asOf":"2023-06-30",\
                    "institutions":[{"institutionRef":"institution-1",\
                    "classGroups":[{"classGroupRef":"class-1"}]}]}\
                    """);
    }

    /** A failure that needs two classes keeps them, and little else. */
    @Test
    void whatTheFailureNeedsStays() {
        Predicate<Submission> fails =
                submission -> submission.getInstitutions().orElseThrow().get(0).getClassGroups().stream()
                        .anyMatch(groups -> groups.size() >= 2);

        assertThat(shrunk(SELF_CHECKS.breaching("class-group/infant-size"), fails))
                .isEqualTo("""
                    {"schemaVersion":"1.0","submissionType":"SELF_CHECK","division":"320509","asOf":"2023-06-30",\
                    "institutions":[{"institutionRef":"institution-1",\
                    "classGroups":[{"classGroupRef":"class-1"},\
                    {"classGroupRef":"class-3","classType":"INFANT","enrolledCount":11}]}]}\
                    """);
    }

    @Test
    void everySmallerDocumentBreaksTheSameRuleAndNoOther() {
        Shrinkable<Submission> generated =
                SELF_CHECKS.breaching("premises/lease-term").generator(1000).next(new Random(7));

        assertThat(generated.shrink().limit(40)).allSatisfy(smaller -> {
            assertThat(VIEW.check(smaller.value())).failsExactly("premises/lease-term");
            assertThat(smaller.distance()).isLessThan(generated.distance());
        });
    }
}
