package org.tuoyu.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.validation.PolicyView;

/**
 * How big a class group is (班级规模): its type, seats, children and care workers. Immutable.
 *
 * @param type the type
 * @param seats how many seats, at least one
 * @param children how many children, at most one a seat
 * @param careWorkers how many care workers
 */
public record ClassPlan(ClassType type, int seats, int children, int careWorkers) {

    /**
     * Plans that comply with the sizes and ratios in force.
     *
     * @param view the place and the day
     * @return plans of all types; they shrink to the smallest class
     */
    public static Arbitrary<ClassPlan> compliant(PolicyView view) {
        return Arbitraries.of(ClassType.values()).flatMap(type -> compliant(view, type));
    }

    private static Arbitrary<ClassPlan> compliant(PolicyView view, ClassType type) {
        int most = number(view, "class-group/" + chapter(type) + "-size");
        int each = each(view, type);
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, most);
        Arbitrary<Integer> empty = Arbitraries.integers().between(0, most - 1);
        Arbitrary<Integer> spare = Arbitraries.integers().between(0, 1);
        return Combinators.combine(seats, empty, spare).as((capacity, free, more) -> {
            int children = Math.max(1, capacity - free);
            return new ClassPlan(type, capacity, children, (children + each - 1) / each + more);
        });
    }

    /** Children for each care worker; of a mixed class the strictest figure. */
    private static int each(PolicyView view, ClassType type) {
        String id = "class-group/" + chapter(type) + "-children-per-care-worker";
        List<String> figures = view.parameter(id).orElseThrow().getValue().texts();
        return figures.isEmpty()
                ? number(view, id)
                : figures.stream().mapToInt(Integer::parseInt).min().orElseThrow();
    }

    private static int number(PolicyView view, String id) {
        return view.parameter(id)
                .orElseThrow()
                .getValue()
                .number()
                .orElseThrow()
                .intValueExact();
    }

    private static String chapter(ClassType type) {
        return switch (type) {
            case INFANT -> "infant";
            case YOUNGER_TODDLER -> "younger-toddler";
            case OLDER_TODDLER -> "older-toddler";
            case MIXED_AGE -> "mixed";
        };
    }
}
