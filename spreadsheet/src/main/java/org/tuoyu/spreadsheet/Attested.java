package org.tuoyu.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** What a submission of some type has to declare, because only a person can tell it. */
final class Attested {

    private static final String FORM = "attested";

    private Attested() {}

    static boolean is(RuleInForce rule) {
        return rule.definition().getForm().equals(FORM);
    }

    /**
     * What there is to declare, in Chinese, by the clause that a declaration names: the nearest one that no other rule rests on,
     * so that one declaration does not answer for several.
     */
    static Map<ClauseId, String> declarations(PolicyView view, SubmissionType type) {
        List<RuleInForce> rules = view.rules(type).stream().filter(Attested::is).toList();
        Map<ClauseId, Long> times = rules.stream()
                .flatMap(rule -> rule.clauses().stream())
                .collect(Collectors.groupingBy(clause -> clause, Collectors.counting()));
        Map<ClauseId, String> declarations = new LinkedHashMap<>();
        for (RuleInForce rule : rules) {
            ClauseId clause = rule.clauses().stream()
                    .filter(each -> Long.valueOf(1).equals(times.get(each)))
                    .findFirst()
                    .orElse(rule.clauses().get(0));
            declarations.merge(clause, rule.definition().getTitle().zh(), (one, two) -> one + "；" + two);
        }
        return declarations;
    }
}
