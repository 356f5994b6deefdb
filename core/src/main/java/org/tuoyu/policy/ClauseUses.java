package org.tuoyu.policy;

import java.util.List;

/**
 * What rests on a clause (条款的用处), in all packs. Immutable; each list is empty where nothing of the kind rests on it.
 *
 * @param related the clauses that relate to it, with how they do
 * @param bindings what ties rules to it
 * @param parameters the parameters that it sets a value of
 * @param entitlements what it grants
 * @param routes the bodies that it names for matters
 * @param targets the goals that it sets
 * @param duties who does what under it
 * @param posts the members of coordinating bodies that it names
 */
public record ClauseUses(
        List<Relation> related,
        List<Binding> bindings,
        List<Parameter> parameters,
        List<Entitlement> entitlements,
        List<Route> routes,
        List<Target> targets,
        List<DutyAssignment> duties,
        List<Post> posts) {

    /**
     * Copies the lists.
     *
     * @param related the clauses that relate to it, with how they do
     * @param bindings what ties rules to it
     * @param parameters the parameters that it sets a value of
     * @param entitlements what it grants
     * @param routes the bodies that it names for matters
     * @param targets the goals that it sets
     * @param duties who does what under it
     * @param posts the members of coordinating bodies that it names
     */
    public ClauseUses {
        related = List.copyOf(related);
        bindings = List.copyOf(bindings);
        parameters = List.copyOf(parameters);
        entitlements = List.copyOf(entitlements);
        routes = List.copyOf(routes);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        posts = List.copyOf(posts);
    }

    /**
     * What rests on a clause in some packs.
     *
     * @param id the clause
     * @param packs where to look
     * @return in the order of the packs
     */
    public static ClauseUses of(ClauseId id, List<Pack> packs) {
        return new ClauseUses(
                packs.stream()
                        .flatMap(pack -> pack.getClauses().stream())
                        .flatMap(clause -> clause.getRelations().stream()
                                .filter(relation -> relation.getClause().equals(id))
                                .map(relation -> relation.withClause(clause.getId())))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getBindings().stream())
                        .filter(binding -> binding.getClause().equals(id))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getParameters().stream())
                        .filter(parameter -> parameter.getValues().stream()
                                .anyMatch(value -> value.getClause().equals(id)))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getEntitlements().stream())
                        .filter(each ->
                                each.getClause().equals(id) || each.getBasis().contains(id))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getRoutes().stream())
                        .filter(each ->
                                each.getClause().equals(id) || each.getBasis().contains(id))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getTargets().stream())
                        .filter(each -> each.getClause().equals(id))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getDuties().stream())
                        .filter(each -> each.getClause().equals(id))
                        .toList(),
                packs.stream()
                        .flatMap(pack -> pack.getPosts().stream())
                        .filter(each -> each.getClause().equals(id))
                        .toList());
    }
}
