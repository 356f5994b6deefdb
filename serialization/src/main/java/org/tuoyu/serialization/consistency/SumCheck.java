package org.tuoyu.serialization.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.submission.Submission;

/** Checks totals against their parts, where every part is stated. Classes that are closed do not count. */
final class SumCheck {

    private final Remarks remarks;

    SumCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Submission submission) {
        Place.ROOT.each("institutions", submission.getInstitutions(), this::institution);
    }

    private void institution(Place at, Institution institution) {
        Optional<List<ClassGroup>> open = institution.getClassGroups().map(SumCheck::open);
        Optional<Long> enrolled = open.flatMap(groups -> sum(groups, ClassGroup::getEnrolledCount));
        Optional<Integer> total = institution.getEnrolledTotal();
        if (enrolled.isPresent() && total.isPresent() && enrolled.get() != (long) total.get()) {
            remarks.warning(
                    at.at("enrolledTotal").toString(), "sum/enrolled", "total", total.get(), "sum", enrolled.get());
        }
        Optional<Long> capacity = open.flatMap(groups -> sum(groups, ClassGroup::getSeatCapacity));
        Optional<Long> filed = institution.getSeats().flatMap(seats -> sum(seats, SeatAllocation::getFiled));
        if (capacity.isPresent() && filed.isPresent() && capacity.get() > filed.get()) {
            remarks.warning(at.at("seats").toString(), "sum/seats", "capacity", capacity.get(), "filed", filed.get());
        }
    }

    private static List<ClassGroup> open(List<ClassGroup> groups) {
        List<ClassGroup> open = new ArrayList<>(groups.size());
        for (ClassGroup group : groups) {
            if (group.getClosedOn().isEmpty()) {
                open.add(group);
            }
        }
        return open;
    }

    /** Empty when a part is not stated, or there is no part. */
    private static <T> Optional<Long> sum(List<T> elements, Function<T, Optional<Integer>> part) {
        long sum = 0;
        for (T element : elements) {
            Optional<Integer> stated = part.apply(element);
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            sum += stated.get();
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
