package org.tuoyu.testkit.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.testkit.composition.Site.Spot;

/** The bounds of forms that read tables of the law: attestations, duties, posts and routes (表格界限). */
final class TableBounds {

    private static final String ATTESTATIONS = "/attestations";
    private static final String RESPONSIBILITIES = "/responsibilities";
    private static final Set<String> NO_BODY = Set.of("UNASSIGNED", "NOT_HELD", "OTHER");

    private final Asked asked;

    TableBounds(Asked asked) {
        this.asked = asked;
    }

    List<Bound> attested() {
        return List.of(new Bound("", site -> attest(site, true), site -> attest(site, false)));
    }

    private boolean attest(Site site, boolean declared) {
        boolean all = true;
        Object institution = site.value("institution.institutionRef");
        for (ClauseId clause : asked.rule().clauses()) {
            String row = row(site.tree(), clause, institution);
            all &= row != null
                    && (site.tree().set(row + "/declared", declared)
                            || Boolean.valueOf(declared).equals(site.tree().get(row + "/declared")));
        }
        return all;
    }

    /** The attestation for a clause, made when there is none. */
    private @org.jspecify.annotations.Nullable String row(
            FactTree tree, ClauseId clause, @org.jspecify.annotations.Nullable Object institution) {
        for (int i = 0; i < tree.list(ATTESTATIONS).size(); i++) {
            String row = ATTESTATIONS + "/" + i;
            if (clause.value().equals(tree.get(row + "/clause"))
                    && (institution == null || institution.equals(tree.get(row + "/institutionRef")))) {
                return row;
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("clause", clause.value());
        if (institution != null) {
            row.put("institutionRef", institution);
        }
        row.put("declared", true);
        row.put("evidenceType", "RECORD");
        row.put("evidenceReference", "记录" + (tree.list(ATTESTATIONS).size() + 1));
        row.put("attestedBy", "负责人");
        row.put("attestedOn", asked.view().date().toString());
        return tree.add(ATTESTATIONS, row);
    }

    /** A duty of the documents; the tables of a composed document are complete, so there is nothing to add. */
    List<Bound> duties() {
        Set<String> clauses = new TreeSet<>();
        asked.rule().clauses().forEach(clause -> clauses.add(clause.value()));
        List<DutyAssignment> duties = asked.view().duties().stream()
                .filter(duty -> !NO_BODY.contains(duty.getBody()))
                .toList();
        return duties.stream()
                .filter(duty -> clauses.contains(duty.getClause().value()))
                .findFirst()
                .or(() -> duties.stream().findFirst())
                .map(duty -> List.of(
                        new Bound(duty.getClause().value(), site -> true, site -> breakDuty(site.tree(), duty))))
                .orElse(List.of());
    }

    private boolean breakDuty(FactTree tree, DutyAssignment duty) {
        boolean changed = false;
        for (int i = tree.list(RESPONSIBILITIES).size() - 1; i >= 0; i--) {
            String row = RESPONSIBILITIES + "/" + i;
            boolean ofClause = duty.getClause().value().equals(tree.get(row + "/clause"));
            boolean ofBody = duty.getBody().equals(tree.get(row + "/department"));
            boolean ofDuty = duty.getDuty().equals(tree.get(row + "/duty"));
            changed |= switch (asked.definition().getForm()) {
                case "duty-assigned" -> (ofClause || ofBody && ofDuty) && tree.remove(row);
                case "body-has-duty" -> ofBody && tree.remove(row);
                default -> ofClause && tree.set(row + "/department", "YOUTH_LEAGUE");
            };
        }
        return changed;
    }

    /** The posts of a coordinating body. */
    List<Bound> posts() {
        return List.of(new Bound("", site -> true, site -> {
            String posts = site.pointer() + "/posts";
            return !site.tree().list(posts).isEmpty() && site.tree().remove(posts + "/0");
        }));
    }

    List<Bound> office() {
        return List.of(new Bound("", site -> true, site -> {
            Spot host = site.spots("officeHost", true).get(0);
            Object stated = site.tree().get(host.pointer());
            return stated != null
                    && site.tree().set(host.pointer(), Plausible.otherThan(host, List.of(stated.toString())));
        }));
    }

    /** The registering authority that the routes name. */
    List<Bound> routed() {
        return List.of(new Bound("", this::route, site -> {
            Spot fact = asked.facts(site, true).get(0);
            return site.tree().set(fact.pointer(), Plausible.otherThan(fact, bodies(site)));
        }));
    }

    /** Where the routes name no single body, legal form and profit orientation are changed until they do. */
    private boolean route(Site site) {
        Spot form = site.spots("institution.legalForm", true).get(0);
        Spot profit = site.spots("institution.profitOrientation", true).get(0);
        if (follow(site)) {
            return true;
        }
        for (String each : Plausible.codes(form.type(), form.field())) {
            site.tree().set(form.pointer(), each);
            for (String other : Plausible.codes(profit.type(), profit.field())) {
                site.tree().set(profit.pointer(), other);
                if (follow(site)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** States the authority that the routes name, if they name one. */
    private boolean follow(Site site) {
        List<String> bodies = bodies(site);
        String fact = asked.facts(site, true).get(0).pointer();
        return bodies.size() == 1
                && (site.tree().set(fact, bodies.get(0))
                        || bodies.get(0).equals(site.tree().get(fact)));
    }

    private List<String> bodies(Site site) {
        int index = Integer.parseInt(site.frames().get(1).pointer().substring("/institutions/".length()));
        Institution institution =
                site.tree().read().getInstitutions().orElseThrow().get(index);
        return asked.view().routes(institution).stream()
                .filter(route -> route.getDuty().equals("REGISTRATION"))
                .filter(route ->
                        route.getStatus() == OutcomeType.MET && route.getDraft().isEmpty())
                .map(RouteResult::getBody)
                .distinct()
                .toList();
    }
}
