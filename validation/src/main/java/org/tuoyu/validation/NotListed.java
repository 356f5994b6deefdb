package org.tuoyu.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.finding.UnlistedElements;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.LostFacts;
import org.tuoyu.validation.engine.PlanBuilder;
import org.tuoyu.validation.fact.FactAccess;

/**
 * What a submission leaves out of the elements that it states, such as the children of an institution, where the rules about single
 * ones are asked of those listed only. Immutable.
 */
final class NotListed {

    private final List<Way> ways;

    /** Counts the rules that are asked of listed elements only. */
    NotListed(List<RuleInForce> asked, Law law, Optional<SubmissionType> type) {
        Map<Scope, Integer> rules = new EnumMap<>(Scope.class);
        for (RuleInForce rule : asked) {
            Scope scope = rule.definition().getScope();
            boolean below = scope.lists().size() > 1;
            if (below && law.bindings(rule.definition().getId()).stream().allMatch(each -> isLenient(each, type))) {
                rules.merge(scope, 1, Integer::sum);
            }
        }
        this.ways = rules.entrySet().stream()
                .map(entry -> new Way(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether a binding does not ask for elements that are not listed; one that asks another type asks for none. */
    private static boolean isLenient(Binding binding, Optional<SubmissionType> type) {
        return !PlanBuilder.asks(binding, type) || binding.getWhereListed().orElse(false);
    }

    /** What a submission does not list, with how many rules; what it lists and could not be read is a fault of form. */
    List<UnlistedElements> in(Submission submission, LostFacts lost) {
        List<UnlistedElements> found = new ArrayList<>(ways.size());
        for (Way way : ways) {
            if (way.isLeftOut(0, submission, "", lost)) {
                found.add(way.told);
            }
        }
        return found;
    }

    /** The fields on the way from the submission to a list. */
    private static final class Way {

        private final UnlistedElements told;
        private final int[] types;
        private final int[] fields;

        Way(Scope scope, int rules) {
            this.told = UnlistedElements.builder().scope(scope).rules(rules).build();
            String[] names = String.join(".", scope.lists()).split("\\.");
            this.types = new int[names.length];
            this.fields = new int[names.length];
            Arrays.setAll(fields, i -> {
                types[i] = i == 0 ? FactAccess.SUBMISSION : FactAccess.objectType(types[i - 1], fields[i - 1]);
                return FactAccess.field(types[i], names[i]);
            });
        }

        /** Whether something that is stated leaves out the list at the end of the way; pointers are written for lost facts alone. */
        boolean isLeftOut(int step, Object holder, String pointer, LostFacts lost) {
            Object value = FactAccess.get(types[step], holder, fields[step]);
            String at =
                    lost == LostFacts.NONE ? pointer : pointer + "/" + FactAccess.fieldName(types[step], fields[step]);
            if (value == null || step == fields.length - 1) {
                return value == null && step == fields.length - 1 && !lost.include(at);
            }
            if (!(value instanceof List<?> elements)) {
                return isLeftOut(step + 1, value, at, lost);
            }
            for (int i = 0; i < elements.size(); i++) {
                String element = lost == LostFacts.NONE ? at : at + "/" + i;
                if (isLeftOut(step + 1, elements.get(i), element, lost)) {
                    return true;
                }
            }
            return false;
        }
    }
}
