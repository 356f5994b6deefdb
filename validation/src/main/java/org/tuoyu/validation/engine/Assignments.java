package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.PostRole;

/**
 * Who does what and who sits where, as the documents of a place say, by clause. A rule that asks about it is asked apart
 * for each such clause, so that every answer cites its own. Immutable.
 */
public final class Assignments {

    private final Map<ClauseId, List<DutyAssignment>> duties = new LinkedHashMap<>();
    private final Map<ClauseId, List<Post>> posts = new LinkedHashMap<>();
    private final List<DutyAssignment> homes = new ArrayList<>();

    Assignments(Law law) {
        for (Pack pack : law.packs()) {
            pack.getDuties()
                    .forEach(duty -> duties.computeIfAbsent(duty.getClause(), clause -> new ArrayList<>())
                            .add(duty));
            homes.addAll(homes(pack).values());
            pack.getPosts()
                    .forEach(post -> posts.computeIfAbsent(post.getClause(), clause -> new ArrayList<>())
                            .add(post));
        }
    }

    /** The duties that a clause assigns, in the order of the document. */
    public List<DutyAssignment> duties(ClauseId clause) {
        return duties.getOrDefault(clause, List.of());
    }

    /** The duties of the place with a code, the nearest document first. */
    public List<DutyAssignment> duties(String code) {
        return duties.values().stream()
                .flatMap(List::stream)
                .filter(duty -> duty.getDuty().equals(code))
                .toList();
    }

    /** The posts that a clause sets, in the order of the document. */
    public List<Post> posts(ClauseId clause) {
        return posts.getOrDefault(clause, List.of());
    }

    /** Whether a form is asked apart for each clause that assigns something. */
    static boolean isAskedByClause(String form) {
        return switch (form) {
            case "duty-assigned",
                    "body-as-documented",
                    "body-has-duty",
                    "posts-as-documented",
                    "office-as-documented" -> true;
            default -> false;
        };
    }

    /**
     * The clauses of a document that such a form is asked for.
     *
     * @param bound the clause bound: one that assigns something itself stands for itself, any other, such as the heading
     *     of the table, for all
     */
    static List<ClauseId> clauses(String form, Pack pack, ClauseId bound) {
        Set<ClauseId> clauses = new LinkedHashSet<>(assigning(form, pack).toList());
        return clauses.contains(bound) ? List.of(bound) : List.copyOf(clauses);
    }

    private static Stream<ClauseId> assigning(String form, Pack pack) {
        return switch (form) {
            case "posts-as-documented" -> posts(pack, false);
            case "office-as-documented" -> posts(pack, true);
            case "body-has-duty" -> homes(pack).values().stream().map(DutyAssignment::getClause);
            default -> pack.getDuties().stream().map(DutyAssignment::getClause);
        };
    }

    private static Stream<ClauseId> posts(Pack pack, boolean host) {
        return pack.getPosts().stream()
                .filter(post -> (post.getRole() == PostRole.OFFICE_HOST) == host)
                .map(Post::getClause);
    }

    /** For each body the clause that names the fewest besides, the first of them: that is where it is asked for. */
    private static Map<String, DutyAssignment> homes(Pack pack) {
        Map<ClauseId, Long> bodies = pack.getDuties().stream()
                .collect(Collectors.groupingBy(DutyAssignment::getClause, Collectors.counting()));
        Map<String, DutyAssignment> homes = new LinkedHashMap<>();
        for (DutyAssignment duty : pack.getDuties()) {
            homes.merge(key(duty), duty, (one, two) -> size(bodies, two) < size(bodies, one) ? two : one);
        }
        return homes;
    }

    private static long size(Map<ClauseId, Long> bodies, DutyAssignment duty) {
        return bodies.getOrDefault(duty.getClause(), 0L);
    }

    /** What tells bodies apart: the code, and the name where the code names many. */
    private static String key(DutyAssignment duty) {
        return duty.getBody().equals("OTHER") ? duty.getBodyName().zh() : duty.getBody();
    }

    /** The duties of a clause whose bodies are asked for under it. */
    public List<DutyAssignment> bodies(ClauseId clause) {
        return homes.stream().filter(duty -> duty.getClause().equals(clause)).toList();
    }
}
