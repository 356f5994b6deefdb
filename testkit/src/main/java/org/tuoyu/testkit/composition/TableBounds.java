package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;
import org.tuoyu.testkit.composition.Site.Spot;
import org.tuoyu.validation.fact.FactAccess;

/** The bounds of forms that read tables of the law: attestations, duties, posts and routes (表格界限). */
final class TableBounds {

    private static final String ATTESTATIONS = "/attestations";
    private static final String CLAUSE = "/clause";
    private static final String DEPARTMENT = "/department";
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
            if (clause.value().equals(tree.get(row + CLAUSE))
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

    /** The duties of each clause; the tables of a composed document are complete, so there is nothing to add. */
    List<Bound> duties() {
        List<Bound> bounds = new ArrayList<>();
        for (ClauseId clause : asked.rule().clauses()) {
            List<DutyAssignment> duties = asked.view().duties().stream()
                    .filter(duty -> duty.getClause().equals(clause) && !NO_BODY.contains(duty.getBody()))
                    .toList();
            if (!duties.isEmpty()) {
                bounds.add(new Bound(clause.value(), site -> true, site -> breakDuties(site.tree(), duties)));
            }
        }
        return bounds;
    }

    /** Breaks the duties of one clause. */
    private boolean breakDuties(FactTree tree, List<DutyAssignment> duties) {
        String clause = duties.get(0).getClause().value();
        return switch (asked.definition().getForm()) {
            case "duty-assigned" ->
                eachRow(
                        tree,
                        row -> (clause.equals(tree.get(row + CLAUSE)) || gives(tree, row, duties)) && tree.remove(row));
            case "body-has-duty" ->
                duties.stream()
                        .map(DutyAssignment::getBody)
                        .filter(body -> isAskedFor(tree.copy(), body, clause))
                        .findFirst()
                        .filter(body -> leaveIdle(tree, body))
                        .isPresent();
            default ->
                eachRow(
                        tree,
                        row -> clause.equals(tree.get(row + CLAUSE)) && tree.set(row + DEPARTMENT, otherThan(duties)));
        };
    }

    private static boolean eachRow(FactTree tree, Predicate<String> change) {
        boolean changed = false;
        for (int i = tree.list(RESPONSIBILITIES).size() - 1; i >= 0; i--) {
            changed |= change.test(RESPONSIBILITIES + "/" + i);
        }
        return changed;
    }

    private static boolean leaveIdle(FactTree tree, String body) {
        return eachRow(tree, row -> body.equals(tree.get(row + DEPARTMENT)) && tree.remove(row));
    }

    /** Whether it is under this clause of all that name a body that some duty of it is asked for. */
    private boolean isAskedFor(FactTree tree, String body, String clause) {
        return leaveIdle(tree, body)
                && asked.view().check(tree.read()).breaches().stream()
                        .filter(breach ->
                                breach.getRule().equals(asked.definition().getId()))
                        .flatMap(breach -> breach.getClauses().stream())
                        .anyMatch(each -> each.value().equals(clause));
    }

    /** Whether a row gives one of the duties to its body, under whichever clause. */
    private static boolean gives(FactTree tree, String row, List<DutyAssignment> duties) {
        return duties.stream()
                .anyMatch(duty -> duty.getBody().equals(tree.get(row + DEPARTMENT))
                        && duty.getDuty().equals(tree.get(row + "/duty")));
    }

    /** A body that the duties are not of. */
    private static String otherThan(List<DutyAssignment> duties) {
        int row = FactAccess.type("ResponsibilityAssignment");
        return Plausible.codes(row, FactAccess.field(row, "department")).stream()
                .filter(code -> !NO_BODY.contains(code))
                .filter(code -> duties.stream().noneMatch(duty -> duty.getBody().equals(code)))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** The posts that the clauses set in a coordinating body. */
    List<Bound> posts() {
        return asked.rule().clauses().stream()
                .flatMap(clause -> asked.view().posts().stream()
                        .filter(post -> post.getClause().equals(clause))
                        .limit(1))
                .map(post -> new Bound(post.getClause().value(), site -> true, site -> dissolve(site, post)))
                .toList();
    }

    /** Takes a post out, with those that nobody could tell from it. */
    private static boolean dissolve(Site site, Post post) {
        boolean changed = false;
        String posts = site.pointer() + "/posts";
        for (int i = site.tree().list(posts).size() - 1; i >= 0; i--) {
            String row = posts + "/" + i;
            boolean same = post.getRole().name().equals(site.tree().get(row + "/role"))
                    && post.getBody()
                            .map(body -> body.equals(site.tree().get(row + DEPARTMENT)))
                            .orElse(true);
            changed |= same && site.tree().remove(row);
        }
        return changed;
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
