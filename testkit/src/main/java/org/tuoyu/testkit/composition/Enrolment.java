package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.StatedList;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/**
 * Makes the classes of an institution hold as many children as it states (在托人数): children leave the last classes, or enter
 * those that have room, and further classes where none has.
 */
final class Enrolment {

    private final List<ClassGroup> groups;
    private final ClassLimits limits;

    private Enrolment(List<ClassGroup> groups, ClassLimits limits) {
        this.groups = groups;
        this.limits = limits;
    }

    /** The tree with classes that fit the total of its institution; as it is when they cannot be chosen. */
    static FactTree fitted(FactTree tree, PolicyView view) {
        Submission submission = tree.read();
        List<Institution> institutions = submission
                .getInstitutions()
                .<List<Institution>>map(list -> list)
                .orElse(List.of());
        if (institutions.size() != 1
                || !Assembly.isPossible(institutions.get(0))
                || institutions.get(0).getEnrolledTotal().orElse(0) == 0) {
            return tree;
        }
        Institution institution = institutions.get(0);
        Enrolment enrolment = new Enrolment(institution.getClassGroups().orElseThrow(), new ClassLimits(view));
        List<ClassShape> shapes =
                enrolment.shapes(institution.getEnrolledTotal().orElseThrow());
        return Documents.tree(submission.withInstitutions(StatedList.of(new Assembly(institution).institution(shapes))))
                .pinnedAs(tree);
    }

    private List<ClassShape> shapes(int total) {
        int[] children = groups.stream()
                .mapToInt(group -> group.getEnrolledCount().orElseThrow())
                .toArray();
        int missing = total;
        for (int count : children) {
            missing -= count;
        }
        for (int i = children.length - 1; i >= 0 && missing < 0; i--) {
            int leaving = Math.min(children[i], -missing);
            children[i] -= leaving;
            missing += leaving;
        }
        List<ClassShape> shapes = new ArrayList<>();
        for (int i = 0; i < children.length; i++) {
            int entering = Math.min(Math.max(most(groups.get(i)) - children[i], 0), missing);
            missing -= entering;
            add(shapes, groups.get(i), children[i] + entering);
        }
        for (int i = 0; missing > 0; i++) {
            ClassGroup like = groups.get(i % groups.size());
            int entering = Math.min(most(like), missing);
            missing -= entering;
            add(shapes, like, entering);
        }
        return shapes;
    }

    private int most(ClassGroup group) {
        return limits.mostSeats(
                group.getClassType().orElseThrow(), group.getSeatCapacity().orElseThrow());
    }

    /** A class with these children, if there are any. */
    private void add(List<ClassShape> shapes, ClassGroup like, int children) {
        ClassType type = like.getClassType().orElseThrow();
        int each = limits.mostChildrenEach(type, 1);
        int seats = Math.max(children, like.getSeatCapacity().orElseThrow());
        if (children > 0) {
            shapes.add(new ClassShape(type, seats, children, (children + each - 1) / each));
        }
    }
}
