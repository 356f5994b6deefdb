package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.consistency.Place.elements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.submission.Submission;

/**
 * Checks numbers that bound each other: seats taken, offered and filed; children of a class counted and listed; care workers, of
 * whom each is in one place at a time. One for each submission.
 */
final class CountCheck {

    private final Submission submission;
    private final Remarks remarks;

    CountCheck(Submission submission, Remarks remarks) {
        this.submission = submission;
        this.remarks = remarks;
    }

    void check() {
        Place.ROOT.each("institutions", submission.getInstitutions(), this::institution);
    }

    private void institution(Place place, Institution institution) {
        place.each("seats", institution.getSeats(), this::seats);
        children(place, institution);
        careWorkers(place, elements(institution.getClassGroups()));
    }

    private void seats(Place place, SeatAllocation row) {
        bound(place, "occupied", row.getOccupied(), "available", row.getAvailable());
        bound(place, "available", row.getAvailable(), "filed", row.getFiled());
        bound(place, "inclusive", row.getInclusiveCount(), "available", row.getAvailable());
    }

    private void bound(Place place, String what, Optional<Integer> number, String boundary, Optional<Integer> most) {
        if (number.isPresent() && most.isPresent() && number.get() > most.get()) {
            String field = what.equals("inclusive") ? "inclusiveCount" : what;
            remarks.warning(
                    place.at(field).toString(), "sum/seats-" + what, "number", number.get(), boundary, most.get());
        }
    }

    /**
     * Children count for their class while they are enrolled, on their last day or not; where one child has no class, no class can
     * be counted.
     */
    private void children(Place place, Institution institution) {
        Optional<LocalDate> asOf = submission.getAsOf();
        List<Child> children = elements(institution.getChildren());
        if (asOf.isEmpty()
                || institution.getChildren().isEmpty()
                || children.stream().anyMatch(child -> child.getClassGroupRef().isEmpty())) {
            return;
        }
        Map<String, Integer> listed = new HashMap<>();
        Map<String, Integer> leaving = new HashMap<>();
        for (Child child : children) {
            if (isEnrolled(child, asOf.get())) {
                listed.merge(child.getClassGroupRef().orElseThrow(), 1, Integer::sum);
            }
            if (child.getLeftOn().equals(asOf)) {
                leaving.merge(child.getClassGroupRef().orElseThrow(), 1, Integer::sum);
            }
        }
        List<ClassGroup> groups = elements(institution.getClassGroups());
        for (int i = 0; i < groups.size(); i++) {
            ClassGroup group = groups.get(i);
            int rows = listed.getOrDefault(group.getClassGroupRef(), 0);
            int fewest = rows - leaving.getOrDefault(group.getClassGroupRef(), 0);
            Optional<Integer> counted = group.getEnrolledCount().filter(unused -> isOpen(group, asOf.get()));
            if (counted.isPresent() && (counted.get() < fewest || counted.get() > rows)) {
                remarks.warning(
                        place.at("classGroups", i).at("enrolledCount").toString(),
                        "sum/children",
                        "count",
                        counted.get(),
                        "listed",
                        rows);
            }
        }
    }

    private static boolean isEnrolled(Child child, LocalDate day) {
        return child.getEnrolledOn().filter(from -> from.isAfter(day)).isEmpty()
                && child.getLeftOn().filter(left -> left.isBefore(day)).isEmpty();
    }

    private static boolean isOpen(ClassGroup group, LocalDate day) {
        return !group.getClassGroupRef().isEmpty()
                && group.getOpenedOn().filter(from -> from.isAfter(day)).isEmpty()
                && group.getClosedOn().filter(until -> until.isBefore(day)).isEmpty();
    }

    /** A care worker of a class of full days cannot be in another class of full or half days at the same time. */
    private void careWorkers(Place place, List<ClassGroup> groups) {
        Map<String, ClassGroup> busy = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> workers = elements(groups.get(i).getCareWorkerRefs());
            for (int k = 0; k < workers.size(); k++) {
                ClassGroup other = busy.putIfAbsent(workers.get(k), groups.get(i));
                if (other != null && other != groups.get(i) && coincide(other, groups.get(i))) {
                    remarks.warning(
                            place.at("classGroups", i).at("careWorkerRefs", k).toString(),
                            "reference/two-classes",
                            "ref",
                            workers.get(k),
                            "class",
                            groups.get(i).getClassGroupRef(),
                            "other",
                            other.getClassGroupRef());
                }
            }
        }
    }

    private static boolean coincide(ClassGroup one, ClassGroup two) {
        return (isFull(one) && fillsTime(two) || isFull(two) && fillsTime(one))
                && overlap(one, two)
                && overlap(two, one);
    }

    private static boolean isFull(ClassGroup group) {
        return group.getServiceMode().filter(ServiceMode.FULL_DAY::equals).isPresent();
    }

    private static boolean fillsTime(ClassGroup group) {
        return isFull(group)
                || group.getServiceMode().filter(ServiceMode.HALF_DAY::equals).isPresent();
    }

    /** Whether one is not closed before the other opens. */
    private static boolean overlap(ClassGroup one, ClassGroup two) {
        return one.getClosedOn().isEmpty()
                || two.getOpenedOn().isEmpty()
                || !one.getClosedOn().get().isBefore(two.getOpenedOn().get());
    }
}
