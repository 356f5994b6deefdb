package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.AgeBandCounts;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.premises.Premises;
import org.tuoyu.premises.Room;
import org.tuoyu.premises.RoomType;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.staff.StaffRole;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Arbitraries of periodic reports that comply by construction (合规报送生成器): any number of classes of any type, sized
 * and staffed as the law of the day asks, with the children, staff, rooms and seats that belong to them. They shrink to
 * an institution of one small class.
 */
public final class Submissions {

    private static final int MOST_CLASSES = 6;
    private static final int MOST_RETENTION = 365;
    private static final String RETENTION = "safety/footage-retention";

    private final PolicyView view;
    private final Submission base;
    private final Institution institution;

    private Submissions(PolicyView view) {
        this.view = view;
        this.base = Samples.jindong(SubmissionType.PERIODIC_REPORT, view.date());
        this.institution = base.getInstitutions().orElseThrow().get(0);
    }

    /**
     * Periodic reports of Jindong that comply on a day.
     *
     * @param on a day on which the sample of the kit complies: from 2022 on
     * @return the arbitrary
     */
    public static Arbitrary<Submission> jindong(LocalDate on) {
        return new Submissions(Rulebook.bundled().inForce(Division.of("330703"), on)).arbitrary();
    }

    private Arbitrary<Submission> arbitrary() {
        Arbitrary<List<ClassPlan>> plans =
                ClassPlan.compliant(view).list().ofMinSize(1).ofMaxSize(MOST_CLASSES);
        Arbitrary<CreditCode> codes =
                Identifiers.creditCodes("52", view.division().getCode());
        Arbitrary<Integer> retention = Arbitraries.integers().between(leastRetention(), MOST_RETENTION);
        return Combinators.combine(plans, codes, retention).as(this::submission);
    }

    private int leastRetention() {
        return view.parameter(RETENTION)
                .orElseThrow()
                .getValue()
                .number()
                .orElseThrow()
                .intValueExact();
    }

    private Submission submission(List<ClassPlan> plans, CreditCode code, int retention) {
        return base.withInstitutions(StatedList.of(institution(plans, retention).withCreditCode(code)));
    }

    private Institution institution(List<ClassPlan> plans, int retention) {
        List<ClassGroup> groups = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        List<StaffMember> staff = new ArrayList<>(othersThanCareWorkers());
        int seats = 0;
        for (int i = 0; i < plans.size(); i++) {
            ClassPlan plan = plans.get(i);
            String ref = "class-" + (i + 1);
            groups.add(group(plan, ref));
            children.addAll(children(plan, ref, children.size()));
            staff.addAll(careWorkers(plan, ref, staff.size()));
            seats += plan.seats();
        }
        return institution
                .withClassGroups(StatedList.copyOf(groups))
                .withChildren(StatedList.copyOf(children))
                .withStaff(StatedList.copyOf(staff))
                .withSeats(StatedList.of(seats(seats, children.size())))
                .withEnrolledTotal(children.size())
                .withCareWorkerCount(
                        plans.stream().mapToInt(ClassPlan::careWorkers).sum())
                .withStaffTotal(staff.size())
                .withPremises(premises(groups, retention));
    }

    private ClassGroup group(ClassPlan plan, String ref) {
        ClassGroup like = institution.getClassGroups().orElseThrow().stream()
                .filter(group ->
                        group.getClassType().filter(plan.type()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return like.withClassGroupRef(ref)
                .withClassName(ref)
                .withLivingUnitRef("unit-" + ref)
                .withSeatCapacity(plan.seats())
                .withEnrolledCount(plan.children())
                .withEnrolledByAgeBand(bands(plan))
                .withCareWorkerCount(plan.careWorkers());
    }

    /** All children of a class in the youngest band of its type. */
    private static AgeBandCounts bands(ClassPlan plan) {
        int[] counts = new int[4];
        counts[band(plan.type())] = plan.children();
        return AgeBandCounts.builder()
                .months6To12(counts[0])
                .months12To18(counts[1])
                .months18To24(counts[2])
                .months24To36(counts[3])
                .build();
    }

    private static int band(ClassType type) {
        return switch (type) {
            case INFANT -> 0;
            case YOUNGER_TODDLER -> 1;
            case MIXED_AGE -> 2;
            case OLDER_TODDLER -> 3;
        };
    }

    /** Children like those of the sample in a class of that type, all of an age in its youngest band. */
    private List<Child> children(ClassPlan plan, String ref, int before) {
        int months = new int[] {8, 14, 20, 28}[band(plan.type())];
        LocalDate birth = view.date().minusMonths(months);
        LocalDate enrolled = view.date().minusDays(30);
        Child like = institution.getChildren().orElseThrow().get(0);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < plan.children(); i++) {
            children.add(like.withChildRef("child-" + (before + i + 1))
                    .withClassGroupRef(ref)
                    .withBirthDate(birth.minusDays(i))
                    .withApplicationOn(enrolled.minusDays(20))
                    .withAgreementSignedOn(enrolled.minusDays(3))
                    .withEntryHealthCheckOn(enrolled.minusDays(9))
                    .withVaccinationCheckedOn(enrolled.minusDays(2))
                    .withEnrolledOn(enrolled));
        }
        return children;
    }

    private List<StaffMember> othersThanCareWorkers() {
        return institution.getStaff().orElseThrow().stream()
                .filter(member -> !isCareWorker(member))
                .toList();
    }

    private static boolean isCareWorker(StaffMember member) {
        return member.getRole().filter(StaffRole.CARE_WORKER::equals).isPresent();
    }

    private List<StaffMember> careWorkers(ClassPlan plan, String ref, int before) {
        StaffMember like = institution.getStaff().orElseThrow().stream()
                .filter(Submissions::isCareWorker)
                .findFirst()
                .orElseThrow();
        List<StaffMember> members = new ArrayList<>();
        for (int i = 0; i < plan.careWorkers(); i++) {
            members.add(like.withStaffRef("care-" + (before + i + 1)).withClassGroupRefs(StatedList.of(ref)));
        }
        return members;
    }

    private SeatAllocation seats(int filed, int occupied) {
        List<SeatAllocation> stated = institution.getSeats().orElseThrow();
        return stated.get(stated.size() - 1)
                .withPlanned(filed)
                .withBuilt(filed)
                .withFiled(filed)
                .withAvailable(filed)
                .withInclusiveCount(filed)
                .withOccupied(occupied);
    }

    private Premises premises(List<ClassGroup> groups, int retention) {
        Premises premises = institution.getPremises().orElseThrow();
        List<Room> rooms = new ArrayList<>();
        Room living = premises.getRooms().orElseThrow().get(0);
        groups.forEach(group -> rooms.add(living.withRoomName(group.getClassGroupRef())));
        premises.getRooms().orElseThrow().stream()
                .filter(room ->
                        room.getRoomType().filter(RoomType.LIVING::equals).isEmpty())
                .forEach(rooms::add);
        return premises.withRooms(StatedList.copyOf(rooms))
                .withSurveillance(premises.getSurveillance().orElseThrow().withRetentionDays(retention));
    }
}
