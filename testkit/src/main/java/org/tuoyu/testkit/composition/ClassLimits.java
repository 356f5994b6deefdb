package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** How big a class may be and how many children a care worker may have, by every rule in force that says so (班额与配比). */
public final class ClassLimits {

    private static final Set<String> SIZES = Set.of("enrolledCount", "seatCapacity");
    private static final String CARE_WORKERS = "careWorkerCount";

    private final List<RuleInForce> rules;

    /**
     * The limits of a place on a day.
     *
     * @param view the place and the day
     */
    public ClassLimits(PolicyView view) {
        this.rules = Stream.of(SubmissionType.values())
                .flatMap(type -> view.rules(type).stream())
                .filter(rule -> rule.definition().getScope() == Scope.CLASS_GROUP)
                .filter(rule -> rule.value().isPresent())
                .toList();
    }

    /**
     * The most seats, and children, of a class.
     *
     * @param type its type
     * @param otherwise what holds where no rule sets a limit
     * @return at least 1
     */
    public int mostSeats(ClassType type, int otherwise) {
        return least(type, Set.of("at-most"), SIZES, otherwise);
    }

    /**
     * The most children for each care worker of a class, by the strictest rule.
     *
     * @param type its type
     * @param otherwise what holds where no rule sets a limit
     * @return at least 1
     */
    public int mostChildrenEach(ClassType type, int otherwise) {
        return least(type, Set.of("ratio", "weighted-ratio"), Set.of(CARE_WORKERS), otherwise);
    }

    private int least(ClassType type, Set<String> forms, Set<String> facts, int otherwise) {
        return rules.stream()
                .filter(rule -> forms.contains(rule.definition().getForm()))
                .filter(rule -> facts.contains(rule.definition().getFact().orElse("")))
                .filter(rule -> isAbout(rule.definition(), type))
                .flatMap(rule -> figures(rule.value().orElseThrow()))
                .mapToInt(BigDecimal::intValue)
                .min()
                .orElse(otherwise);
    }

    private static Stream<BigDecimal> figures(FactValue value) {
        return value.isList() ? value.texts().stream().map(BigDecimal::new) : value.number().stream();
    }

    private static boolean isAbout(RuleDefinition rule, ClassType type) {
        return rule.getWhen().stream().allMatch(condition -> isAbout(condition, type));
    }

    private static boolean isAbout(Condition condition, ClassType type) {
        boolean other = condition.getFact().filter("classType"::equals).isEmpty();
        return other
                || (condition.getIs().isEmpty() || condition.getIs().contains(type.name()))
                        && !condition.getIsNot().contains(type.name());
    }
}
