package org.tuoyu.testkit.composition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Consistency;

/** Adds the staff that an institution names and does not list (同事). Nobody in them is real. */
final class Colleagues {

    /** Who a person is; a person like another is somebody else. */
    static final Set<String> IDENTITY = Set.of("identityType", "identityNumber", "sex", "birthDate");

    private static final Pattern POST = Pattern.compile("(/institutions/\\d+)/[^/]+");
    private static final String NAME = "测某";

    private Colleagues() {}

    /** The tree with somebody for every post of an institution that names nobody of the staff, each like the first. */
    static FactTree added(FactTree tree) {
        for (StructureFinding finding : Consistency.check(tree.read())) {
            Matcher post = POST.matcher(finding.getPointer());
            if (finding.getCode().equals("reference/dangling") && post.matches()) {
                add(tree, post.group(1) + "/staff", Objects.requireNonNull(tree.get(finding.getPointer())));
            }
        }
        return tree;
    }

    private static void add(FactTree tree, String staff, Object ref) {
        List<Object> members = tree.list(staff);
        boolean listed = members.stream()
                .anyMatch(member -> ref.equals(FactTree.object(member).get("staffRef")));
        if (!listed && !members.isEmpty()) {
            tree.add(staff, like(FactTree.object(members.get(0)), ref));
        }
    }

    private static Map<String, Object> like(Map<String, Object> first, Object ref) {
        Map<String, Object> member = FactTree.copyOf(first);
        member.keySet().removeAll(IDENTITY);
        member.put("staffRef", ref);
        member.put("name", NAME);
        return member;
    }
}
