package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/**
 * All that a district sends (虚构区县): a periodic report of each institution, a claim of each to which money is owed, and the
 * report of the region, whose figures are the sums of those. Every institution and every person is another. Immutable.
 */
public final class District {

    /** How many institutions there may be, so that nobody grows too old for having a number of their own. */
    public static final int MOST = 5_000;

    private static final int DIFFERENT = 24;

    /** As many numbers as no institution has staff, and how many times a birthday has these for each sex. */
    private static final int STAFF = 64;

    private static final int BORN_TOGETHER = 7;

    private final PolicyView view;
    private final int count;
    private final List<Pair> pairs;
    private final Submission region;

    /** The report and the claim of one institution. */
    private record Pair(Submission report, Optional<Submission> claim) {}

    /**
     * A district.
     *
     * @param view the place and the day
     * @param count how many institutions, from 1 to {@link #MOST}
     * @param seed any; the same seed gives the same district on every JDK
     */
    public District(PolicyView view, int count, long seed) {
        this.view = view;
        this.count = count;
        this.pairs = Variety.of(view, SubmissionType.PERIODIC_REPORT).stream(seed)
                .limit(Math.min(count, DIFFERENT))
                .map(this::pair)
                .toList();
        this.region = region();
    }

    /** A report with the claim of its institution, if money is owed to it and the claim complies. */
    private Pair pair(Submission report) {
        FactTree tree = Documents.tree(report);
        LocalDate year = view.date().withDayOfYear(1);
        tree.set("/submissionType", SubmissionType.SUBSIDY_CLAIM.name());
        tree.set("/period/from", year.minusYears(1).toString());
        tree.set("/period/to", year.minusDays(1).toString());
        Claims.add(tree, view);
        Submission claim = tree.read();
        boolean owed = claim.getClaims().filter(claims -> !claims.isEmpty()).isPresent();
        return new Pair(report, owed && Documents.isCompliant(view, claim) ? Optional.of(claim) : Optional.empty());
    }

    /**
     * Everything that the district sends.
     *
     * @return the reports, each followed by the claim of its institution if there is one, and the report of the region last
     */
    public Stream<Submission> submissions() {
        return Stream.concat(IntStream.range(0, count).boxed().flatMap(this::ofInstitution), Stream.of(region));
    }

    private Stream<Submission> ofInstitution(int number) {
        Pair pair = pairs.get(number % pairs.size());
        return Stream.concat(Stream.of(pair.report()), pair.claim().stream()).map(each -> peopled(each, number));
    }

    private static Submission peopled(Submission submission, int number) {
        Submission named = Variety.named(submission, number);
        Institution institution = named.getInstitutions().orElseThrow().get(0);
        List<StaffMember> staff = new ArrayList<>();
        for (StaffMember member : institution.getStaff().orElseThrow()) {
            staff.add(person(member, number / BORN_TOGETHER, number % BORN_TOGETHER * STAFF + staff.size()));
        }
        return named.withSubmissionId(named.getSubmissionType().map(Enum::name).orElse("") + "-" + number)
                .withInstitutions(StatedList.of(institution.withStaff(StatedList.copyOf(staff))));
    }

    /** The same member as somebody else of the same sex, born some days before. */
    private static StaffMember person(StaffMember member, int days, int number) {
        if (member.getIdentityNumber().isEmpty() || member.getBirthDate().isEmpty()) {
            return member;
        }
        LocalDate birth = member.getBirthDate().get().minusDays(days);
        int sex = (member.getIdentityNumber().get().reveal().charAt(16) - '0') % 2;
        return member.withBirthDate(birth)
                .withIdentityNumber(PersonalText.of(Identities.residentId(birth, 2 * number + sex)));
    }

    /** The report of the region: the sums of the institutions, and everything else in the same proportion to them. */
    private Submission region() {
        FactTree tree = Documents.tree(Documents.compliant(view, SubmissionType.REGION_REPORT));
        Map<String, Object> figures = FactTree.object(Objects.requireNonNull(tree.get("/regions/0")));
        BigDecimal seats = sum(District::filed);
        BigDecimal before = (BigDecimal) Objects.requireNonNull(figures.get("seatsTotal"));
        scale(figures, seats, before);
        figures.put("seatsTotal", seats);
        figures.put("seatsInclusive", sum(institution -> seats(institution, SeatAllocation::getInclusiveCount)));
        figures.put("institutionsTotal", BigDecimal.valueOf(count));
        figures.put("institutionsFiled", BigDecimal.valueOf(count));
        figures.put(
                "enrolledTotal",
                sum(institution -> institution.getEnrolledTotal().orElse(0)));
        figures.put("staffTotal", sum(institution -> institution.getStaffTotal().orElse(0)));
        figures.put(
                "staffCertified", sum(institution -> institution.getStaffTotal().orElse(0)));
        return tree.read();
    }

    /** Every count of the region in proportion, rounded up alike, so that shares stay as they are. */
    private static void scale(Map<String, Object> figures, BigDecimal part, BigDecimal whole) {
        figures.replaceAll((name, value) -> value instanceof BigDecimal number
                ? number.multiply(part).divide(whole, 0, RoundingMode.CEILING)
                : value);
    }

    private static int filed(Institution institution) {
        return seats(institution, SeatAllocation::getFiled);
    }

    private static int seats(Institution institution, Function<SeatAllocation, Optional<Integer>> stage) {
        return institution.getSeats().orElseThrow().stream()
                .mapToInt(seats -> stage.apply(seats).orElse(0))
                .sum();
    }

    private BigDecimal sum(Function<Institution, Integer> figure) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            Submission report = pairs.get(i % pairs.size()).report();
            sum += figure.apply(report.getInstitutions().orElseThrow().get(0));
        }
        return BigDecimal.valueOf(sum);
    }
}
