package org.tuoyu.testkit.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.AgeBandCounts;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.institution.Institution;
import org.tuoyu.premises.Premises;
import org.tuoyu.premises.Room;
import org.tuoyu.premises.RoomType;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.staff.StaffRole;

/**
 * An institution like another with classes of other shapes (机构拼装): the children, care workers, rooms and seats that
 * belong to them are like those of the first class of the same type. Immutable.
 */
final class Assembly {

    private static final int DAYS_APART = 5;

    private final Institution like;
    private final Map<ClassType, ClassGroup> groups = new EnumMap<>(ClassType.class);
    private final List<StaffMember> otherStaff;

    Assembly(Institution like) {
        this.like = like;
        for (ClassGroup group : like.getClassGroups().orElseThrow()) {
            groups.putIfAbsent(group.getClassType().orElseThrow(), group);
        }
        this.otherStaff = like.getStaff().orElseThrow().stream()
                .filter(Predicate.not(Assembly::isCareWorker))
                .toList();
    }

    /** Whether an institution states enough for that: open classes with children and staff, seats and rooms. */
    static boolean isPossible(Institution like) {
        return !stated(like.getClassGroups()).isEmpty()
                && stated(like.getClassGroups()).stream().allMatch(group -> isPossible(like, group))
                && stated(like.getStaff()).stream().anyMatch(Assembly::isCareWorker)
                && !stated(like.getSeats()).isEmpty()
                && !stated(like.getPremises().flatMap(Premises::getRooms)).isEmpty();
    }

    private static boolean isPossible(Institution like, ClassGroup group) {
        return group.getClosedOn().isEmpty()
                && group.getClassType().isPresent()
                && group.getSeatCapacity().isPresent()
                && group.getEnrolledCount().isPresent()
                && stated(like.getChildren()).stream()
                        .anyMatch(child -> child.getClassGroupRef()
                                .filter(group.getClassGroupRef()::equals)
                                .isPresent());
    }

    private static <T> List<T> stated(Optional<StatedList<T>> list) {
        return list.<List<T>>map(each -> each).orElse(List.of());
    }

    /** The class that classes of a type are like. */
    ClassGroup group(ClassType type) {
        ClassGroup group = groups.get(type);
        if (group == null) {
            throw new IllegalArgumentException("no class of type " + type);
        }
        return group;
    }

    Institution institution(List<ClassShape> shapes) {
        List<ClassGroup> classes = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        List<StaffMember> staff = new ArrayList<>(otherStaff);
        int seats = 0;
        for (int i = 0; i < shapes.size(); i++) {
            ClassShape shape = shapes.get(i);
            String ref = "class-" + (i + 1);
            classes.add(group(shape, ref));
            children.addAll(children(shape, ref, children.size()));
            staff.addAll(careWorkers(shape, ref, staff.size()));
            seats += shape.seats();
        }
        return like.withClassGroups(StatedList.copyOf(classes))
                .withChildren(StatedList.copyOf(children))
                .withStaff(StatedList.copyOf(staff))
                .withSeats(StatedList.of(seats(seats, children.size())))
                .withEnrolledTotal(children.size())
                .withCareWorkerCount(staff.size() - otherStaff.size())
                .withStaffTotal(staff.size())
                .withPremises(premises(classes));
    }

    private ClassGroup group(ClassShape shape, String ref) {
        return group(shape.type())
                .withClassGroupRef(ref)
                .withClassName(ref)
                .withLivingUnitRef("unit-" + ref)
                .withSeatCapacity(shape.seats())
                .withEnrolledCount(shape.children())
                .withEnrolledByAgeBand(bands(shape))
                .withCareWorkerCount(shape.careWorkers());
    }

    /** All children in the band in which most children of such a class are. */
    private AgeBandCounts bands(ClassShape shape) {
        Optional<AgeBandCounts> counts = group(shape.type()).getEnrolledByAgeBand();
        int[] most = {
            counts.flatMap(AgeBandCounts::getMonths6To12).orElse(0),
            counts.flatMap(AgeBandCounts::getMonths12To18).orElse(0),
            counts.flatMap(AgeBandCounts::getMonths18To24).orElse(0),
            counts.flatMap(AgeBandCounts::getMonths24To36).orElse(0)
        };
        int band = 0;
        for (int i = 1; i < most.length; i++) {
            band = most[i] > most[band] ? i : band;
        }
        return AgeBandCounts.builder()
                .months6To12(band == 0 ? shape.children() : 0)
                .months12To18(band == 1 ? shape.children() : 0)
                .months18To24(band == 2 ? shape.children() : 0)
                .months24To36(band == 3 ? shape.children() : 0)
                .build();
    }

    private List<Child> children(ClassShape shape, String ref, int before) {
        String of = group(shape.type()).getClassGroupRef();
        Child first = like.getChildren().orElseThrow().stream()
                .filter(child -> child.getClassGroupRef().filter(of::equals).isPresent())
                .findFirst()
                .orElseThrow();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < shape.children(); i++) {
            children.add(first.withChildRef("child-" + (before + i + 1))
                    .withClassGroupRef(ref)
                    .withBirthDate(born(first, i)));
        }
        return children;
    }

    /** The children of a class are some days apart in age. */
    private static Optional<LocalDate> born(Child like, int number) {
        return like.getBirthDate().map(date -> date.minusDays(number % DAYS_APART));
    }

    private List<StaffMember> careWorkers(ClassShape shape, String ref, int before) {
        StaffMember first = like.getStaff().orElseThrow().stream()
                .filter(Assembly::isCareWorker)
                .findFirst()
                .orElseThrow();
        List<StaffMember> members = new ArrayList<>();
        for (int i = 0; i < shape.careWorkers(); i++) {
            members.add(first.withStaffRef("care-" + (before + i + 1)).withClassGroupRefs(StatedList.of(ref)));
        }
        return members;
    }

    private static boolean isCareWorker(StaffMember member) {
        return member.getRole().filter(StaffRole.CARE_WORKER::equals).isPresent();
    }

    private SeatAllocation seats(int filed, int occupied) {
        List<SeatAllocation> stated = like.getSeats().orElseThrow();
        return stated.get(stated.size() - 1)
                .withPlanned(filed)
                .withBuilt(filed)
                .withFiled(filed)
                .withAvailable(filed)
                .withInclusiveCount(filed)
                .withOccupied(occupied);
    }

    private Premises premises(List<ClassGroup> classes) {
        Premises premises = like.getPremises().orElseThrow();
        List<Room> rooms = new ArrayList<>();
        Room living = premises.getRooms().orElseThrow().get(0);
        classes.forEach(group -> rooms.add(living.withRoomName(group.getClassGroupRef())));
        premises.getRooms().orElseThrow().stream()
                .filter(room ->
                        room.getRoomType().filter(RoomType.LIVING::equals).isEmpty())
                .forEach(rooms::add);
        return premises.withRooms(StatedList.copyOf(rooms));
    }
}
