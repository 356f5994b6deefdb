package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Kind;

/** Elements of every type of the model (模型要素): those of documents that comply, and plausible ones of types that none has. */
public final class ModelElements {

    private static final Set<Kind> SIMPLE = Set.of(Kind.INTEGER, Kind.LONG, Kind.FLAG, Kind.DATE, Kind.CODE);

    private final List<Submission> submissions;

    /**
     * The elements of a place on a day.
     *
     * @param view the place and the day
     */
    public ModelElements(PolicyView view) {
        this.submissions = Stream.of(SubmissionType.values())
                .map(type -> Documents.compliant(view, type))
                .toList();
    }

    /**
     * Whether a type belongs to the model of submissions.
     *
     * @param type any type
     * @return {@code true} when submissions hold elements of it
     */
    public static boolean isModel(Class<?> type) {
        return type.getName().startsWith("org.tuoyu.") && FactAccess.type(type.getSimpleName()) >= 0;
    }

    /**
     * The different elements of a type.
     *
     * @param type a type of the model
     * @return at least one, in the order of the documents
     */
    public List<Object> of(Class<?> type) {
        return of(FactAccess.type(type.getSimpleName()));
    }

    List<Object> of(int wanted) {
        Set<Object> found = new LinkedHashSet<>();
        submissions.forEach(submission -> collect(FactAccess.SUBMISSION, submission, wanted, found));
        if (found.isEmpty()) {
            collect(FactAccess.SUBMISSION, plausible(wanted), wanted, found);
        }
        return List.copyOf(found);
    }

    private static void collect(int type, Object element, int wanted, Set<Object> found) {
        if (type == wanted) {
            found.add(element);
        }
        for (int field = 0; field < FactAccess.fields(type); field++) {
            int inner = FactAccess.objectType(type, field);
            Object value = inner < 0 ? null : FactAccess.get(type, element, field);
            if (value instanceof List<?> list) {
                list.forEach(each -> collect(inner, each, wanted, found));
            } else if (value != null) {
                collect(inner, value, wanted, found);
            }
        }
    }

    /** A submission that holds an element of a type, with what its type alone tells. */
    private static Submission plausible(int wanted) {
        List<Site.Spot> way = way(FactAccess.SUBMISSION, "", wanted, new LinkedHashSet<>());
        if (way == null) {
            throw new IllegalArgumentException("no submission holds a " + FactAccess.typeName(wanted));
        }
        FactTree tree = FactTree.of("{\"schemaVersion\":\"1.0\",\"submissionType\":\"SELF_CHECK\"}");
        for (Site.Spot spot : way) {
            int inner = FactAccess.objectType(spot.type(), spot.field());
            Map<String, Object> element = Plausible.object(inner, 1);
            if (spot.isList()) {
                tree.add(spot.pointer(), element);
            } else {
                tree.set(spot.pointer(), element);
            }
        }
        Site.Spot last = way.get(way.size() - 1);
        state(tree, last.pointer() + (last.isList() ? "/0" : ""), wanted);
        return tree.read();
    }

    private static void state(FactTree tree, String pointer, int type) {
        for (int field = 0; field < FactAccess.fields(type); field++) {
            if (SIMPLE.contains(FactAccess.kind(type, field))
                    && !FactAccess.isList(type, field)
                    && !FactAccess.isMandatory(type, field)) {
                tree.set(
                        pointer + "/" + FactAccess.fieldName(type, field),
                        Plausible.one(type, field, 1, Plausible.LONG_AGO));
            }
        }
    }

    /** The fields that lead from a type to another; null when none do. */
    private static @Nullable List<Site.Spot> way(int type, String pointer, int wanted, Set<Integer> seen) {
        if (!seen.add(type)) {
            return null;
        }
        for (int field = 0; field < FactAccess.fields(type); field++) {
            int inner = FactAccess.objectType(type, field);
            if (inner < 0) {
                continue;
            }
            Site.Spot spot = new Site.Spot(pointer + "/" + FactAccess.fieldName(type, field), type, field);
            String next = spot.pointer() + (spot.isList() ? "/0" : "");
            List<Site.Spot> rest = inner == wanted ? List.of() : way(inner, next, wanted, seen);
            if (rest != null) {
                List<Site.Spot> way = new ArrayList<>(List.of(spot));
                way.addAll(rest);
                return way;
            }
        }
        return null;
    }
}
