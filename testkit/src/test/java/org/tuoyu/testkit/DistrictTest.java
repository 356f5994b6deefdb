package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.CrossRecordCheck;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class DistrictTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private static int sum(List<Submission> district, ToIntFunction<Institution> figure) {
        return district.stream()
                .filter(each -> each.getSubmissionType().orElseThrow() == SubmissionType.PERIODIC_REPORT)
                .flatMap(each -> each.getInstitutions().orElseThrow().stream())
                .mapToInt(figure)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"330703", "320509", "110105"})
    void everythingCompliesAndTheRegionIsTheSumOfItsInstitutions(String place) {
        PolicyView view = Rulebook.bundled().inForce(Division.of(place), DAY);
        List<Submission> district = Samples.district(view, 40, 5).toList();
        RegionStatistics region =
                district.get(district.size() - 1).getRegions().orElseThrow().get(0);

        for (Submission each : district) {
            assertThat(view.check(each)).isAccepted().failsExactly();
            assertThat(Consistency.check(each)).isEmpty();
        }
        assertThat(region.getInstitutionsTotal()).contains(40);
        assertThat(region.getEnrolledTotal())
                .contains(sum(
                        district, institution -> institution.getEnrolledTotal().orElseThrow()));
        assertThat(region.getStaffTotal())
                .contains(sum(
                        district,
                        institution -> institution.getStaff().orElseThrow().size()));
        assertThat(region.getSeatsTotal())
                .contains(sum(
                        district,
                        institution -> institution.getSeats().orElseThrow().stream()
                                .mapToInt(seats -> seats.getFiled().orElseThrow())
                                .sum()));
        assertThat(view.targets(region).stream().filter(target -> target.getStatus() == TargetStatus.NOT_MET))
                .isEmpty();
    }

    /** Source: jindong/3.5.14 promises money for seats, so institutions of Jindong claim it. */
    @Test
    void institutionsClaimWhatIsOwedToThem() {
        PolicyView view = Rulebook.bundled().inForce(Division.of("330703"), DAY);
        List<Submission> claims = Samples.district(view, 40, 5)
                .filter(each -> each.getSubmissionType().orElseThrow() == SubmissionType.SUBSIDY_CLAIM)
                .toList();

        assertThat(claims).isNotEmpty();
        for (Submission claim : claims) {
            assertThat(view.check(claim).getSubsidies())
                    .filteredOn(result -> result.getClaimed().isPresent())
                    .isNotEmpty()
                    .allSatisfy(result -> assertThat(result.getClaimed()).isEqualTo(result.getAmount()));
        }
    }

    /** Nobody works in two institutions, and no institution reports twice: what is checked across records finds nothing. */
    @Test
    void nothingIsFoundAcrossItsRecords() {
        CrossRecordCheck check = new CrossRecordCheck(CrossRecordCheck.STANDARD_LIMIT);
        List<StructureFinding> findings = new ArrayList<>();
        check.begin("district");
        int number = 0;
        for (Submission each : Samples.district(Division.of("330703"), DAY, 300, 8)
                .filter(each -> each.getSubmissionType().orElseThrow() != SubmissionType.SUBSIDY_CLAIM)
                .toList()) {
            findings.addAll(check.add(++number, RecordFacts.of(each)));
        }
        findings.addAll(check.finish());

        assertThat(number).isEqualTo(301);
        assertThat(findings).isEmpty();
    }

    /** Nobody grows too old for having a number of their own. */
    @Test
    void theLastInstitutionOfTheLargestDistrictComplies() {
        PolicyView view = Rulebook.bundled().inForce(Division.of("330703"), DAY);
        List<Submission> last = Samples.district(view, 5000, 2)
                .filter(each -> each.getSubmissionId().orElseThrow().endsWith("-4999"))
                .toList();

        assertThat(last)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(view.check(each)).failsExactly());
    }

    /** A digest written down once: it must be the same on every JDK and machine. */
    @Test
    void aSeedGivesTheSameBytesEverywhere() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Samples.district(Division.of("110105"), DAY, 12, 3)
                .forEach(each -> digest.update((each.getSubmissionId() + " "
                                + each.getInstitutions().stream()
                                        .flatMap(List::stream)
                                        .map(institution -> institution.getCreditCode() + " "
                                                + institution.getLegalForm() + " " + institution.getEnrolledTotal())
                                        .toList()
                                + "\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("968a4f4bfae4ec306d3912a968ccc67526ee03598936d0da318f8af92cf5d5c5");
        assertThat(bytes(3)).isEqualTo(bytes(3)).isNotEqualTo(bytes(4));
    }

    private static List<String> bytes(long seed) {
        return Samples.district(Division.of("110105"), DAY, 5, seed)
                .map(each -> HexFormat.of()
                        .formatHex(SubmissionWriter.of(JsonLayout.COMPACT).write(each)))
                .toList();
    }

    @Test
    void aDistrictHasAtLeastOneInstitutionAndNotTooMany() {
        assertThatThrownBy(() -> Samples.district(Division.of("330703"), DAY, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("institutions: 0 is not from 1 to 5000");
        assertThat(Samples.district(Division.of("330703"), DAY, 1, 1)).hasSizeBetween(2, 3);
    }
}
