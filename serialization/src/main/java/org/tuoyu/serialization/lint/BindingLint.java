package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.serialization.internal.ModelFields;
import org.tuoyu.serialization.internal.ModelFields.Kind;
import org.tuoyu.serialization.lint.FactFields.Fact;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks bindings: rule, clause of the same document, parameter, submission types, the day judged on. */
final class BindingLint {

    private final KnownLaw law;
    private final References references;
    private final RuleLint rules;

    BindingLint(KnownLaw law) {
        this.law = law;
        this.references = new References(law);
        this.rules = new RuleLint(law);
    }

    void check(About about, Pack pack, Binding binding) {
        references.rule(about, "/rule", binding.getRule());
        references.parameter(about, "/parameter", binding.getParameter());
        references.readings(about, "/readings", binding.getReadings());
        if (pack.getClauses().stream().map(Clause::getId).noneMatch(binding.getClause()::equals)) {
            about.error("/clause", "pack/foreign-clause");
        }
        submissionTypes(about, binding.getSubmissionTypes());
        RuleDefinition rule = law.rules().get(binding.getRule());
        if (rule != null) {
            judgedOn(about, binding, rule);
            parameter(about, binding, rule);
        }
        Clause clause = law.clauses().get(binding.getClause());
        binding.getNorm()
                .filter(norm -> clause != null
                        && norm.highestSeverity().compareTo(clause.getNorm().highestSeverity()) < 0)
                .ifPresent(norm -> about.error("/norm", "pack/stronger-norm"));
    }

    private void parameter(About about, Binding binding, RuleDefinition rule) {
        boolean needed = Forms.named(rule.getForm())
                .filter(form -> form.needs("parameter"))
                .isPresent();
        if (needed && binding.getParameter().or(rule::getParameter).isEmpty()) {
            about.error("/rule", "pack/form-needs", "attribute", "parameter");
        }
        binding.getParameter().ifPresent(id -> rules.parameter(about, "/parameter", rule, id));
    }

    static void submissionTypes(About about, List<String> types) {
        Fact type = FactFields.find(ModelFields.SUBMISSION, "submissionType").orElseThrow();
        for (int i = 0; i < types.size(); i++) {
            if (!type.codes().contains(types.get(i))) {
                about.error("/submissionTypes/" + i, "pack/no-code", "code", types.get(i));
            }
        }
    }

    private static void judgedOn(About about, Binding binding, RuleDefinition rule) {
        Optional<Fact> fact = ConditionLint.fact(
                about, "/judgedOn", binding.getJudgedOn(), path -> FactFields.find(rule.getScope(), path));
        fact.filter(found -> found.kind() != Kind.DATE)
                .ifPresent(found -> about.error("/judgedOn", "pack/fact-kind", "kind", found.kind(), "wanted", "date"));
    }
}
