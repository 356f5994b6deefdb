package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Consistency;

/** Makes the totals of a tree agree with what they add up, and the rows of children with the sizes of classes (合计). */
final class Totals {

    private static final List<String> SEATS = List.of("planned", "built", "filed", "available");

    private final FactTree tree;

    private Totals(FactTree tree) {
        this.tree = tree;
    }

    /** The tree with what contradicts itself in its sums put right, as far as that can be. */
    static FactTree agree(FactTree tree) {
        Totals totals = new Totals(tree);
        for (StructureFinding finding : Consistency.check(tree.read())) {
            String pointer = finding.getPointer();
            String institution = institution(pointer);
            switch (finding.getCode()) {
                case "sum/enrolled" -> tree.set(pointer, totals.sum(institution, "enrolledCount"));
                case "sum/seats" -> totals.seats(institution);
                case "sum/children" -> totals.children(institution, pointer.substring(0, pointer.lastIndexOf('/')));
                default -> {}
            }
        }
        return tree;
    }

    /** The institution that a place lies in. */
    private static String institution(String pointer) {
        return pointer.replaceFirst("^(/institutions/\\d+)/.*", "$1");
    }

    private BigDecimal sum(String institution, String member) {
        ToLongFunction<Object> stated = group -> {
            Map<String, Object> members = FactTree.object(group);
            return members.get(member) instanceof BigDecimal number && !members.containsKey("closedOn")
                    ? number.longValue()
                    : 0;
        };
        return BigDecimal.valueOf(tree.list(institution + "/classGroups").stream()
                .mapToLong(stated)
                .sum());
    }

    /** States as many seats in every stage as the classes have. */
    private void seats(String institution) {
        String last =
                institution + "/seats/" + (tree.list(institution + "/seats").size() - 1);
        BigDecimal capacity = sum(institution, "seatCapacity");
        for (String stage : SEATS) {
            if (tree.get(last + "/" + stage) != null) {
                tree.set(last + "/" + stage, capacity);
            }
        }
    }

    /** Lists as many children of a class as it states, each like the first. */
    private void children(String institution, String group) {
        Object ref = Objects.requireNonNull(tree.get(group + "/classGroupRef"));
        int stated = ((BigDecimal) Objects.requireNonNull(tree.get(group + "/enrolledCount"))).intValue();
        String list = institution + "/children";
        List<Integer> rows = rows(list, ref);
        for (int i = rows.size(); i > stated && i > 0; i--) {
            tree.remove(list + "/" + rows.get(i - 1));
        }
        for (int i = rows.size(); i < stated && !rows.isEmpty(); i++) {
            Map<String, Object> child =
                    FactTree.copyOf(FactTree.object(Objects.requireNonNull(tree.get(list + "/" + rows.get(0)))));
            child.put("childRef", "child-" + ref + "-" + i);
            tree.add(list, child);
        }
    }

    private List<Integer> rows(String list, Object ref) {
        return IntStream.range(0, tree.list(list).size())
                .filter(row -> ref.equals(tree.get(list + "/" + row + "/classGroupRef")))
                .boxed()
                .toList();
    }
}
