package org.tuoyu.serialization.lint;

import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Force;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.serialization.lint.Notes.About;

/**
 * Refuses a value by which a district would ask less than what must be done by the law of a wider place. A relation of kind
 * EXEMPTS to the clause that sets the wider value is the waiver: it says in the pack which clause is set aside.
 */
final class WeakeningLint {

    private final KnownLaw law;
    private final List<Pack> packs;

    WeakeningLint(KnownLaw law, List<Pack> packs) {
        this.law = law;
        this.packs = packs;
    }

    void check(About about, Pack pack, Parameter parameter) {
        Optional<PolicyDocument> own =
                pack.getDocument().filter(document -> document.getStatus() != DocumentStatus.DRAFT);
        if (own.isEmpty()) {
            return;
        }
        for (Pack wide : packs) {
            if (wide.getDocument()
                    .filter(document -> reaches(document, own.get()))
                    .isPresent()) {
                check(about, parameter, own.get(), wide);
            }
        }
    }

    private static boolean reaches(PolicyDocument wide, PolicyDocument own) {
        return wide.getStatus() != DocumentStatus.DRAFT && !Lives.isOfSamePlace(wide, own) && Lives.contains(wide, own);
    }

    /** Compares with every value that a rule of a wider place must be judged by. */
    private void check(About about, Parameter parameter, PolicyDocument own, Pack wide) {
        for (Binding binding : wide.getBindings()) {
            RuleDefinition rule = law.rules().get(binding.getRule());
            if (rule != null && isMandatory(binding, wide)) {
                boolean asLimit = binding.getParameter()
                        .or(rule::getParameter)
                        .filter(parameter.getId()::equals)
                        .isPresent();
                for (Strictness strictness : Strictness.of(rule, asLimit, parameter.getId())) {
                    compare(about, parameter, own, binding, strictness);
                }
            }
        }
    }

    private boolean isMandatory(Binding binding, Pack wide) {
        Clause clause = law.clauses().get(binding.getClause());
        return clause != null
                && binding.getNorm().isEmpty()
                && Force.of(clause, wide.getDocument().orElseThrow()).isMandatory();
    }

    private void compare(About about, Parameter parameter, PolicyDocument own, Binding binding, Strictness strictness) {
        for (Pack pack : packs) {
            PolicyDocument document = pack.getDocument().orElse(own);
            if (reaches(document, own) && Lives.overlap(document, own)) {
                pack.getParameters().stream()
                        .filter(one -> one.getId().equals(parameter.getId()))
                        .flatMap(one -> one.getValues().stream())
                        .forEach(wider -> compare(about, parameter, binding, strictness, wider));
            }
        }
    }

    private static void compare(
            About about, Parameter parameter, Binding binding, Strictness strictness, ParameterValue wider) {
        for (int i = 0; i < parameter.getValues().size(); i++) {
            ParameterValue value = parameter.getValues().get(i);
            if (Lives.overlap(value, wider)
                    && strictness.isWeaker(value.getValue(), wider.getValue())
                    && !isWaived(value, wider, binding)) {
                about.error(
                        "/values/" + i + "/value",
                        "pack/weakens",
                        "given",
                        value.getValue(),
                        "wanted",
                        wider.getValue(),
                        "clause",
                        wider.getClause(),
                        "rule",
                        binding.getRule());
            }
        }
    }

    private static boolean isWaived(ParameterValue value, ParameterValue wider, Binding binding) {
        return value.getRelation()
                .filter(relation -> relation.getKind() == RelationKind.EXEMPTS)
                .filter(relation -> relation.getClause().equals(wider.getClause())
                        || relation.getClause().equals(binding.getClause()))
                .isPresent();
    }
}
