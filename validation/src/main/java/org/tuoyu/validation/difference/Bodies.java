package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Text;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.validation.message.CodeWords;

/** Who does what, and who sits on coordinating bodies, by the codes of bodies: names differ from place to place. */
final class Bodies {

    private Bodies() {}

    static Map<String, Entry> duties(Seen seen) {
        Map<String, List<DutyAssignment>> byDuty = seen.inForce(Pack::getDuties, DutyAssignment::getClause)
                .collect(Collectors.groupingBy(DutyAssignment::getDuty, TreeMap::new, Collectors.toList()));
        Map<String, Entry> entries = new TreeMap<>();
        byDuty.forEach((duty, all) -> entries.put(
                duty,
                entry(
                        title(duty),
                        all,
                        each -> each.getRole() + " " + each.getBody() + draft(each.getClause(), seen),
                        each -> seen.marked(named(CodeWords.of(each.getRole()), each.getBodyName()), each.getClause()),
                        DutyAssignment::getClause)));
        return entries;
    }

    static Map<String, Entry> posts(Seen seen) {
        Map<String, List<Post>> byRole = seen.inForce(Pack::getPosts, Post::getClause)
                .collect(Collectors.groupingBy(post -> post.getRole().name(), TreeMap::new, Collectors.toList()));
        Map<String, Entry> entries = new TreeMap<>();
        byRole.forEach((role, all) -> entries.put(
                role,
                entry(
                        CodeWords.of(all.get(0).getRole()),
                        all,
                        each -> each.getBody().orElseGet(() -> each.getPost().zh()) + draft(each.getClause(), seen),
                        each -> seen.marked(each.getPost(), each.getClause()),
                        Post::getClause)));
        return entries;
    }

    /** What a draft says is not what the law says, even in the same words. */
    private static String draft(ClauseId clause, Seen seen) {
        return seen.isDraft(clause) ? " draft" : "";
    }

    private static <T> Entry entry(
            Text title,
            List<T> all,
            Function<T, String> identity,
            Function<T, Text> name,
            Function<T, ClauseId> clause) {
        Set<String> content = new TreeSet<>();
        Map<String, Text> words = new LinkedHashMap<>();
        List<ClauseId> clauses = new ArrayList<>();
        for (T each : all) {
            content.add(identity.apply(each));
            words.putIfAbsent(name.apply(each).zh(), name.apply(each));
            clauses.add(clause.apply(each));
        }
        return new Entry(title, content, Entry.side(Entry.joined(List.copyOf(words.values())), clauses));
    }

    private static Text named(Text role, Text body) {
        return Text.of(body.zh() + "（" + role.zh() + "）", body.en() + " (" + role.en() + ")");
    }

    /** The label of a duty; the code itself where the list of duties does not hold it. */
    static Text title(String duty) {
        for (DutyCode code : DutyCode.values()) {
            if (code.name().equals(duty)) {
                return CodeWords.of(code);
            }
        }
        return Text.of(duty, duty);
    }
}
