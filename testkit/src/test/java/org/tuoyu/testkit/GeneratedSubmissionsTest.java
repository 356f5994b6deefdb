package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportReader;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Rulebook;

@Domain(DomainContext.Global.class)
@Domain(TuoyuDomain.class)
class GeneratedSubmissionsTest {

    private static final Rulebook RULES = Rulebook.bundled();

    private static Institution institution(Submission submission) {
        return submission.getInstitutions().orElseThrow().get(0);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsGeneratedComplies(@ForAll Submission submission) {
        assertThat(RULES.check(submission)).isAccepted().failsExactly();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyTypeOfClassIsGenerated(@ForAll Submission submission) {
        for (ClassGroup group : institution(submission).getClassGroups().orElseThrow()) {
            Statistics.label("class type").collect(group.getClassType().orElseThrow());
        }
        Statistics.label("class type").coverage(coverage -> {
            for (ClassType type : ClassType.values()) {
                coverage.check(type).percentage(percentage -> percentage > 10);
            }
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesTheSame(@ForAll Submission submission) {
        byte[] json = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);
        ReadResult<Submission> read = SubmissionReader.standard().read(json);

        assertThat(read.structure()).isEmpty();
        assertThat(read.document()).contains(submission);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void readingAWrittenReportGivesTheSame(@ForAll Submission submission) {
        Report report = RULES.check(submission);

        assertThat(ReportReader.standard()
                        .read(ReportWriter.of(JsonLayout.COMPACT).write(report))
                        .document())
                .contains(report);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfStaffAndClassesHasNoSay(@ForAll Submission submission, @ForAll Random random) {
        Institution institution = institution(submission);
        List<StaffMember> staff = new ArrayList<>(institution.getStaff().orElseThrow());
        List<ClassGroup> groups = new ArrayList<>(institution.getClassGroups().orElseThrow());
        Collections.shuffle(staff, random);
        Collections.shuffle(groups, random);
        Submission shuffled = submission.withInstitutions(StatedList.of(
                institution.withStaff(StatedList.copyOf(staff)).withClassGroups(StatedList.copyOf(groups))));

        assertThat(RULES.check(shuffled)).isEqualTo(RULES.check(submission));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void manyThreadsGiveTheSameBytes(@ForAll Submission submission) {
        Supplier<String> check = () -> new String(
                ReportWriter.of(JsonLayout.COMPACT).write(RULES.check(submission)),
                java.nio.charset.StandardCharsets.UTF_8);
        String alone = check.get();

        List<String> together =
                IntStream.range(0, 8).parallel().mapToObj(i -> check.get()).toList();

        assertThat(together).containsOnly(alone);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void oneChildTooManyIsExactlyOneBreachOfSize(@ForAll Submission submission) {
        Institution institution = institution(submission);
        ClassGroup group = institution.getClassGroups().orElseThrow().get(0);
        int limit = limit(group.getClassType().orElseThrow());
        List<ClassGroup> groups = new ArrayList<>(institution.getClassGroups().orElseThrow());
        groups.set(0, group.withEnrolledCount(limit + 1).withCareWorkerCount(limit + 1));
        Report report = RULES.check(
                submission.withInstitutions(StatedList.of(institution.withClassGroups(StatedList.copyOf(groups)))));

        assertThat(report)
                .isRejected()
                .hasBreach("class-group/" + chapter(group.getClassType().orElseThrow()) + "-size")
                .at("/institutions/0/classGroups/0/enrolledCount");
    }

    /** Source: 托育机构设置标准（试行） article 19. */
    private static int limit(ClassType type) {
        return switch (type) {
            case INFANT -> 10;
            case YOUNGER_TODDLER -> 15;
            case OLDER_TODDLER -> 20;
            case MIXED_AGE -> 18;
        };
    }

    private static String chapter(ClassType type) {
        return switch (type) {
            case INFANT -> "infant";
            case YOUNGER_TODDLER -> "younger-toddler";
            case OLDER_TODDLER -> "older-toddler";
            case MIXED_AGE -> "mixed";
        };
    }

    @Property
    void generatedIdentitiesBelongToNobody(@ForAll ResidentId id, @ForAll CreditCode code) {
        assertThat(id.reveal()).startsWith("999999");
        assertThat(id.toString()).doesNotContain(id.reveal().substring(6, 14));
        assertThat(code.toString().substring(8, 10)).isEqualTo("TT");
        assertThat(code.hasConsistentSubject()).isTrue();
    }
}
