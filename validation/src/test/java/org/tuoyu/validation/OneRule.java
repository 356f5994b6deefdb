package org.tuoyu.validation;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Addressee;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.ClauseKind;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.DocumentForce;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Text;
import org.tuoyu.policy.Treatment;

/** Packs of one rule: footage is kept for thirty days. */
final class OneRule {

    static final String PARAMETER = "one/footage";

    private static final Text WORDS = Text.of("样例", "sample");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final RuleId RULE = RuleId.parse("one/footage");

    private OneRule() {}

    /** A national pack with the rule, asked under some conditions and bound by a clause of a strength. */
    static List<PackHandle> asking(String id, String norm, Condition... when) {
        return List.of(handle(Pack.builder()
                .document(document(id, "000000", DocumentStatus.IN_FORCE, DocumentForce.NORMATIVE))
                .addClauses(clause(id, NormStrength.valueOf(norm)))
                .addParameters(parameter(value(id, 30).build()))
                .addRules(rule().withWhen(when))
                .addBindings(binding(id))
                .build()));
    }

    /** A pack that sets the figure of the rule, with or without a relation to another clause. */
    static PackHandle setting(String id, String division, int days, RelationKind kind, String relatedTo) {
        ParameterValue.Builder value = value(id, days);
        if (kind != null) {
            value.relation(Relation.builder()
                    .kind(kind)
                    .clause(ClauseId.parse(relatedTo + "/1"))
                    .build());
        }
        return handle(Pack.builder()
                .document(document(id, division, DocumentStatus.IN_FORCE, DocumentForce.LOCAL_NORMATIVE))
                .addClauses(clause(id, NormStrength.MUST))
                .addParameters(parameter(value.build()))
                .addBindings(binding(id))
                .build());
    }

    private static PackHandle handle(Pack pack) {
        PolicyDocument document = pack.getDocument().orElseThrow();
        return new PackHandle(document.getId(), document.getDivision(), "0".repeat(64), () -> pack);
    }

    private static PolicyDocument document(String id, String division, DocumentStatus status, DocumentForce force) {
        return PolicyDocument.builder()
                .id(id)
                .title(WORDS)
                .issuer(WORDS)
                .division(division)
                .status(status)
                .force(force)
                .inForceFrom(FIRST)
                .dateBasis(DateBasis.STATED)
                .checkedOn(FIRST)
                .build();
    }

    private static Clause clause(String id, NormStrength norm) {
        return Clause.builder()
                .id(ClauseId.parse(id + "/1"))
                .path("1")
                .kind(ClauseKind.RULE)
                .norm(norm)
                .summary(WORDS)
                .treatment(Treatment.RULE)
                .build();
    }

    private static Parameter parameter(ParameterValue value) {
        return Parameter.builder()
                .id(PARAMETER)
                .title(WORDS)
                .unit("day")
                .addValues(value)
                .checkedOn(FIRST)
                .build();
    }

    private static ParameterValue.Builder value(String id, int days) {
        return ParameterValue.builder().from(FIRST).value(FactValue.of(days)).clause(ClauseId.parse(id + "/1"));
    }

    private static RuleDefinition rule() {
        return RuleDefinition.builder()
                .id(RULE)
                .title(WORDS)
                .scope(Scope.INSTITUTION)
                .form("at-least")
                .fact("premises.surveillance.retentionDays")
                .parameter(PARAMETER)
                .breach(WORDS)
                .remedy(WORDS)
                .build();
    }

    private static Binding binding(String id) {
        return Binding.builder()
                .rule(RULE)
                .clause(ClauseId.parse(id + "/1"))
                .binds(Addressee.INSTITUTION)
                .build();
    }
}
