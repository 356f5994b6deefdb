package org.tuoyu.testkit.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Consistency;

/** Brings the days of a tree into an order that can be (时间顺序). */
final class Chronology {

    private static final String REVERSED = "date/reversed";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Chronology() {}

    /** The tree with what must come before a day not after it, as far as that may change. */
    static FactTree ordered(FactTree tree) {
        for (StructureFinding finding : reversed(tree)) {
            String last = finding.getPointer();
            String around = last.substring(0, last.lastIndexOf('/'));
            if (tree.get(last) instanceof String day && tree.get(around) instanceof Map<?, ?> members) {
                List.copyOf(members.keySet())
                        .forEach(name -> bringForward(tree, around + "/" + name, LocalDate.parse(day)));
            }
        }
        return tree;
    }

    private static List<StructureFinding> reversed(FactTree tree) {
        return Consistency.check(tree.read()).stream()
                .filter(finding -> finding.getCode().equals(REVERSED))
                .toList();
    }

    /** Lets a later day be this one, if fewer days are in an order that cannot be then. */
    private static void bringForward(FactTree tree, String pointer, LocalDate day) {
        Object stated = tree.get(pointer);
        if (stated instanceof String text
                && DATE.matcher(text).matches()
                && LocalDate.parse(text).isAfter(day)) {
            int before = reversed(tree).size();
            if (tree.set(pointer, day.toString()) && reversed(tree).size() >= before) {
                tree.set(pointer, text);
            }
        }
    }
}
