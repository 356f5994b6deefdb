package org.tuoyu.serialization.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Relation;
import org.tuoyu.serialization.internal.ModelFields;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks clauses: ids, relations, and that what became of a clause is there. */
final class ClauseLint {

    private final References references;

    ClauseLint(KnownLaw law) {
        this.references = new References(law);
    }

    void check(About about, Pack pack, Clause clause) {
        String document = pack.getDocument().map(PolicyDocument::getId).orElse("");
        if (!clause.getId().value().startsWith(document + "/")) {
            about.error("/id", "pack/clause-id", "document", document);
        }
        List<Relation> relations = clause.getRelations();
        for (int i = 0; i < relations.size(); i++) {
            references.clause(
                    about, "/relations/" + i + "/clause", relations.get(i).getClause());
        }
        references.readings(about, "/readings", clause.getReadings());
        List<String> facts = clause.getFacts();
        for (int i = 0; i < facts.size(); i++) {
            ConditionLint.fact(
                    about,
                    "/facts/" + i,
                    Optional.of(facts.get(i)),
                    path -> FactFields.find(ModelFields.SUBMISSION, path));
        }
        treatment(about, pack, clause);
    }

    private static void treatment(About about, Pack pack, Clause clause) {
        switch (clause.getTreatment()) {
            case RULE -> require(about, clause, bound(pack));
            case ENTITLEMENT -> require(about, clause, entitled(pack));
            case ROUTE -> require(about, clause, routed(pack));
            case TARGET -> require(about, clause, targeted(pack));
            case DUTY -> require(about, clause, assigned(pack));
            case PARAMETER -> require(about, clause, valued(pack));
            case ATTESTATION -> {
                if (clause.getInspector().isEmpty()) {
                    about.error("/treatment", "pack/no-inspector");
                }
            }
            case NOT_DECIDABLE -> {
                if (clause.getReason().isEmpty()) {
                    about.error("/treatment", "pack/no-reason");
                }
            }
            case CLASSIFICATION -> {
                if (clause.getFacts().isEmpty() && clause.getReason().isEmpty()) {
                    require(about, clause, valued(pack));
                }
            }
            case STEP -> {
                // told by the clause itself
            }
        }
    }

    private static void require(About about, Clause clause, Set<ClauseId> treated) {
        if (!treated.contains(clause.getId())) {
            about.warning("/treatment", "pack/untreated", "treatment", clause.getTreatment());
        }
    }

    private static Set<ClauseId> bound(Pack pack) {
        Set<ClauseId> bound = new LinkedHashSet<>();
        pack.getBindings().forEach(binding -> bound.add(binding.getClause()));
        return bound;
    }

    private static Set<ClauseId> entitled(Pack pack) {
        Set<ClauseId> entitled = new LinkedHashSet<>();
        pack.getEntitlements().forEach(entitlement -> {
            entitled.add(entitlement.getClause());
            entitled.addAll(entitlement.getBasis());
        });
        return entitled;
    }

    private static Set<ClauseId> routed(Pack pack) {
        Set<ClauseId> routed = new LinkedHashSet<>();
        pack.getRoutes().forEach(route -> {
            routed.add(route.getClause());
            routed.addAll(route.getBasis());
        });
        return routed;
    }

    private static Set<ClauseId> targeted(Pack pack) {
        Set<ClauseId> targeted = new LinkedHashSet<>();
        pack.getTargets().forEach(target -> targeted.add(target.getClause()));
        return targeted;
    }

    private static Set<ClauseId> assigned(Pack pack) {
        Set<ClauseId> assigned = new LinkedHashSet<>();
        pack.getDuties().forEach(duty -> assigned.add(duty.getClause()));
        pack.getPosts().forEach(post -> assigned.add(post.getClause()));
        return assigned;
    }

    private static Set<ClauseId> valued(Pack pack) {
        Set<ClauseId> valued = new LinkedHashSet<>();
        pack.getParameters()
                .forEach(parameter -> parameter.getValues().forEach(value -> valued.add(value.getClause())));
        return valued;
    }
}
