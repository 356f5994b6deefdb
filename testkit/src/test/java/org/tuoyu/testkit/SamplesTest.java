package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class SamplesTest {

    /** The five districts, and a place that has no documents of its own. */
    private static final List<String> PLACES = List.of("330205", "330703", "320509", "350102", "441800", "110105");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2022, 6, 30),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 11, 22));

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    static Stream<Arguments> places() {
        return PLACES.stream().flatMap(place -> DAYS.stream().map(day -> Arguments.of(place, day)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aSampleOfEveryTypeBreachesNothingAndStatesAllThatIsAskedAndIsReadBack(String place, LocalDate day) {
        PolicyView view = RULEBOOK.inForce(Division.of(place), day);
        for (SubmissionType type : SubmissionType.values()) {
            Submission sample = Samples.submission(view, type);
            Report report = view.check(sample);

            assertThat(report).isAccepted().failsExactly();
            assertThat(report.undetermined().stream()
                            .filter(open -> !open.getMissing().isEmpty()))
                    .as("%s at %s on %s", type, place, day)
                    .isEmpty();
            assertReadBack(sample);
            assertThat(Consistency.check(sample)).isEmpty();
        }
    }

    private static void assertReadBack(Submission sample) {
        ReadResult<Submission> read = SubmissionReader.standard()
                .read(SubmissionWriter.of(JsonLayout.COMPACT).write(sample));

        assertThat(read.structure()).isEmpty();
        assertThat(read.document()).contains(sample);
    }

    @Test
    void mostRulesThatAreAskedReachTheSample() {
        PolicyView view = RULEBOOK.inForce(Division.of("320509"), LocalDate.of(2026, 11, 22));
        Report report = view.check(Samples.submission(view, SubmissionType.SELF_CHECK));
        List<Outcome> met = report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == OutcomeType.MET)
                .toList();

        assertThat(met.size() * 100 / report.getOutcomes().size()).isGreaterThan(75);
    }

    @Test
    void aSampleIsAnInstitutionOfRealisticSize() {
        Institution institution =
                Samples.institution(Division.of("320509"), SubmissionType.PERIODIC_REPORT, LocalDate.of(2022, 6, 30));

        assertThat(institution.getClassGroups().orElseThrow()).hasSize(5);
        assertThat(institution.getStaff().orElseThrow()).hasSizeBetween(15, 25);
    }

    @Test
    void aTypeThatIsNotAboutAnInstitutionHasNone() {
        assertThatThrownBy(() -> Samples.institution(
                        Division.of("320509"), SubmissionType.REGION_REPORT, LocalDate.of(2022, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("REGION_REPORT");
    }

    @Test
    void theSameArgumentsGiveTheSameSubmission() {
        Submission first =
                Samples.submission(Division.of("350102"), SubmissionType.SELF_CHECK, LocalDate.of(2022, 6, 30));

        assertThat(Samples.submission(Division.of("350102"), SubmissionType.SELF_CHECK, LocalDate.of(2022, 6, 30)))
                .isEqualTo(first);
    }

    /** Source: jindong/3.5.13.a and jindong/3.5.14 promise money that the claims of the sample ask for. */
    @Test
    void aClaimAsksForExactlyWhatIsOwed() {
        PolicyView view = RULEBOOK.inForce(Division.of("330703"), LocalDate.of(2022, 6, 30));
        Submission sample = Samples.submission(view, SubmissionType.SUBSIDY_CLAIM);
        List<String> clauses = new ArrayList<>();
        sample.getClaims()
                .orElseThrow()
                .forEach(claim -> clauses.add(claim.getClause().orElse("")));

        assertThat(clauses).contains("jindong/3.5.14");
        view.check(sample).getSubsidies().stream()
                .filter(result -> result.getStatus() == AmountStatus.OWED
                        && result.getClaimed().isPresent())
                .forEach(result -> assertThat(result.getClaimed()).isEqualTo(result.getAmount()));
    }

    @Test
    void aRegionReachesTheTargetsOfItsPlace() {
        for (String place : PLACES) {
            PolicyView view = RULEBOOK.inForce(Division.of(place), LocalDate.of(2026, 11, 22));
            Submission sample = Samples.submission(view, SubmissionType.REGION_REPORT);

            assertThat(view.targets(sample).stream()
                            .filter(target -> target.getStatus() == TargetStatus.NOT_MET)
                            .map(target -> target.getClause().value()))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void nobodyInASampleIsReal() {
        String json = new String(
                SubmissionWriter.of(JsonLayout.COMPACT)
                        .write(Samples.submission(
                                Division.of("320509"), SubmissionType.SELF_CHECK, LocalDate.of(2022, 6, 30))),
                StandardCharsets.UTF_8);

        assertThat(json)
                .containsPattern("\"creditCode\":\"52999999TT")
                .doesNotContainPattern("\"identityNumber\":\"(?!999999)");
        assertThat(json).doesNotContainPattern("\"creditCode\":\"..(?!999999TT)");
    }

    /** A sixth district of somebody else, without a line of code. */
    @Test
    void aDistrictThatIsAddedHasSamplesAtOnce() {
        Rulebook more = RULEBOOK.with(PackReader.load(Path.of("..", "examples", "packs", "990101-example")));
        PolicyView view = more.inForce(Division.of("990101"), LocalDate.of(2026, 11, 22));
        for (SubmissionType type : SubmissionType.values()) {
            assertThat(view.check(Samples.submission(view, type))).isAccepted().failsExactly();
        }
        assertThat(view.hasLocalDocuments()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SubmissionType.class)
    void manySubmissionsComplyAndDiffer(SubmissionType type) {
        for (String place : PLACES) {
            PolicyView view = RULEBOOK.inForce(Division.of(place), LocalDate.of(2026, 11, 22));
            List<Submission> many = Samples.many(view, type, 7).limit(10).toList();

            assertThat(many).doesNotHaveDuplicates();
            for (Submission each : many) {
                assertThat(view.check(each)).isAccepted().failsExactly();
                assertThat(Consistency.check(each)).isEmpty();
            }
        }
    }

    /** A digest written down once: it must be the same on every JDK and machine. */
    @Test
    void aSeedGivesTheSameBytesEverywhere() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Samples.many(Division.of("320509"), SubmissionType.PERIODIC_REPORT, LocalDate.of(2022, 6, 30), 42)
                .limit(50)
                .flatMap(each -> each.getInstitutions().orElseThrow().stream())
                .map(each -> each.getName() + " " + each.getCreditCode() + " "
                        + each.getClassGroups().orElseThrow().stream()
                                .map(group -> group.getClassType() + "/" + group.getSeatCapacity() + "/"
                                        + group.getEnrolledCount() + "/" + group.getCareWorkerCount())
                                .toList())
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("e1ad43dce641bb29abc19e5486ee35831f54c7c217bf234784111fc27a5ffa0f");
    }

    @Test
    void anotherSeedGivesOthers() {
        PolicyView view = RULEBOOK.inForce(Division.of("320509"), LocalDate.of(2022, 6, 30));

        assertThat(Samples.many(view, SubmissionType.PERIODIC_REPORT, 1)
                        .limit(5)
                        .toList())
                .isNotEqualTo(Samples.many(view, SubmissionType.PERIODIC_REPORT, 2)
                        .limit(5)
                        .toList());
    }
}
