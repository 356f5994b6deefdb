package org.tuoyu.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Breaker;
import org.tuoyu.validation.PolicyView;

/**
 * For every rule in force a submission just outside each of its bounds, and one just inside (变异体). They are derived from
 * the form, the fact and the figure of the rule, so a district that you add has mutants at once. Not safe for use by many
 * threads.
 */
public final class Mutants {

    /** Self-checks are asked most rules, so they come first. */
    static final List<SubmissionType> TYPES = List.of(
            SubmissionType.SELF_CHECK,
            SubmissionType.FILING,
            SubmissionType.FILING_CHANGE,
            SubmissionType.FILING_CANCELLATION,
            SubmissionType.PERIODIC_REPORT,
            SubmissionType.ANNUAL_REPORT,
            SubmissionType.SUBSIDY_CLAIM,
            SubmissionType.REGION_REPORT,
            SubmissionType.EMPLOYER_SURVEY,
            SubmissionType.DUTY_ASSIGNMENT);

    private final PolicyView view;
    private final Map<SubmissionType, Breaker> breakers = new LinkedHashMap<>();

    private Mutants(PolicyView view) {
        this.view = view;
    }

    /**
     * The mutants of a place on a day.
     *
     * @param view the place, the day and the rulebook
     * @return what makes them
     */
    public static Mutants of(PolicyView view) {
        return new Mutants(view);
    }

    /**
     * The rules that some type of submission is asked here.
     *
     * @return in the order of rule ids
     */
    public Set<RuleId> rules() {
        Set<RuleId> rules = new TreeSet<>(Comparator.comparing(RuleId::value));
        for (SubmissionType type : TYPES) {
            for (RuleInForce rule : view.rules(type)) {
                rules.add(rule.definition().getId());
            }
        }
        return rules;
    }

    /**
     * The mutants of one rule, in the first type of submission that can break it.
     *
     * @param rule the id of the rule
     * @return one for each bound; empty when no submission can break it, such as a rule that only asks that a fact be
     *     stated, or one of a reading that is not taken
     */
    public List<Mutant> of(RuleId rule) {
        for (SubmissionType type : TYPES) {
            List<Mutant> mutants = of(rule, type);
            if (!mutants.isEmpty()) {
                return mutants;
            }
        }
        return List.of();
    }

    /**
     * The mutants of one rule in a type of submission.
     *
     * @param rule the id of the rule
     * @param type the type
     * @return one for each bound; empty when the type is not asked the rule, or cannot break it
     */
    public List<Mutant> of(RuleId rule, SubmissionType type) {
        if (!isAsked(rule, type)) {
            return List.of();
        }
        return breaker(type).broken(rule).stream().map(Mutant::of).toList();
    }

    /**
     * Submissions that a rule cannot decide because they do not state a fact that it reads.
     *
     * @param rule the id of the rule
     * @return one for each such fact, of the first type of submission that is asked the rule and reaches it; each complied
     *     before the fact was taken out
     */
    public List<Submission> undetermined(RuleId rule) {
        for (SubmissionType type : TYPES) {
            List<Submission> open = undetermined(rule, type);
            if (!open.isEmpty()) {
                return open;
            }
        }
        return List.of();
    }

    /**
     * Submissions of a type that a rule cannot decide because they do not state a fact that it reads.
     *
     * @param rule the id of the rule
     * @param type the type
     * @return one for each such fact; empty when the type is not asked the rule, or no fact of it can be left out
     */
    public List<Submission> undetermined(RuleId rule, SubmissionType type) {
        return isAsked(rule, type) ? breaker(type).open(rule) : List.of();
    }

    /**
     * Why no submission can break a rule.
     *
     * @param rule the id of the rule
     * @return the reason in English; empty for a rule that has mutants
     */
    public Optional<String> whyNone(RuleId rule) {
        return TYPES.stream()
                .filter(type -> isAsked(rule, type))
                .flatMap(type -> breaker(type).whyNone(rule).stream())
                .findFirst();
    }

    private boolean isAsked(RuleId rule, SubmissionType type) {
        return view.rules(type).stream()
                .anyMatch(each -> each.definition().getId().equals(rule));
    }

    private Breaker breaker(SubmissionType type) {
        return breakers.computeIfAbsent(type, each -> new Breaker(view, each));
    }
}
