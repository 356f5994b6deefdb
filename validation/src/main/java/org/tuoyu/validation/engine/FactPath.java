package org.tuoyu.validation.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Facts;

/**
 * The way from the element under the cursor, or one that encloses it, to a fact; resolved to numbers once. A path that
 * passes a list yields the list of values, with null in the place of each that is not stated. Immutable.
 */
public final class FactPath {

    private final String text;
    private final Origin origin;
    private final int[] types;
    private final int[] fields;
    private final boolean plural;
    private final boolean nested;
    private final int frame;
    private final boolean direct;
    private final int[] steps;
    private final Facts[] facts;
    private final int last;
    private final Facts lastFacts;
    private final boolean masked;
    private final Way way;

    private FactPath(String text, Origin origin, int[] types, int[] fields, boolean plural) {
        this.text = text.intern();
        this.origin = origin;
        this.types = types;
        this.fields = fields;
        this.plural = plural;
        this.nested = plural && passesList(types, fields);
        this.last = fields[fields.length - 1];
        this.lastFacts = FactAccess.facts(types[fields.length - 1]);
        this.masked = isPersonal() && FactAccess.kind(lastType(), last) != FactAccess.Kind.TEXT_VALUE;
        this.frame = origin.frame();
        this.direct = fields.length == 1 && !origin.isReferred();
        this.steps = Arrays.copyOf(fields, fields.length - 1);
        this.facts = Arrays.stream(types, 0, steps.length)
                .mapToObj(FactAccess::facts)
                .toArray(Facts[]::new);
        this.way = way();
    }

    private Way way() {
        if (origin.isReferred()) {
            return new Way.Referred(origin, this);
        }
        return steps.length == 1 && !nested
                ? new Way.Inner(frame, facts[0], steps[0], lastFacts, last)
                : new Way.Far(frame, this);
    }

    /**
     * Resolves a path.
     *
     * @param text dotted names, such as {@code premises.surveillance.retentionDays}; the first may name an enclosing
     *     element
     * @param place the scope of the rule
     * @throws IllegalArgumentException if a name is no field
     */
    static FactPath of(String text, ScopePath place) {
        String[] names = text.split("\\.");
        boolean own = FactAccess.field(place.type(), names[0]) >= 0;
        Origin origin = own || names.length == 1 ? Origin.own(place) : Origin.named(names[0], place);
        return resolve(text, origin, origin.isOwn() ? names : Arrays.copyOfRange(names, 1, names.length));
    }

    /** Resolves a path from elements of a type that stand in no scope of their own, such as those of a counted list. */
    static FactPath within(String text, int type) {
        return resolve(text, Origin.loose(type), text.split("\\."));
    }

    private static FactPath resolve(String text, Origin origin, String[] names) {
        int[] types = new int[names.length];
        int[] fields = new int[names.length];
        boolean plural = false;
        int type = origin.type();
        for (int i = 0; i < names.length; i++) {
            int field = type < 0 ? -1 : FactAccess.field(type, names[i]);
            if (field < 0) {
                throw new IllegalArgumentException("no fact " + text + ": " + names[i] + " is no field"
                        + (type < 0 ? "" : " of " + FactAccess.typeName(type)));
            }
            types[i] = type;
            fields[i] = field;
            plural |= FactAccess.isList(type, field);
            type = FactAccess.objectType(type, field);
        }
        return new FactPath(text, origin, types, fields, plural);
    }

    /** Whether there is a list before the last name, so that values have to be collected. */
    private static boolean passesList(int[] types, int[] fields) {
        for (int i = 0; i + 1 < fields.length; i++) {
            if (FactAccess.isList(types[i], fields[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path passes a list. */
    public boolean isPlural() {
        return plural;
    }

    /** Whether another path of the same scope leads to the same fact. */
    @SuppressWarnings("StringEquality") // texts are interned
    boolean isSame(FactPath other) {
        return text == other.text;
    }

    /** The frame of the element that the path starts from. */
    int frame() {
        return frame;
    }

    /** Whether the fact is about a person. */
    boolean isPersonal() {
        return FactAccess.isPersonal(lastType(), lastField());
    }

    /** Whether a text may not show the fact: it is about a person and does not mask itself. */
    boolean isToBeMasked() {
        return masked;
    }

    int lastType() {
        return types[types.length - 1];
    }

    int lastField() {
        return fields[fields.length - 1];
    }

    /** The type of the elements at the end of the path, or -1 when they are no objects. */
    int objectType() {
        return FactAccess.objectType(lastType(), lastField());
    }

    /**
     * The value, or the list of values.
     *
     * @return null when not stated; for a path that passes a list, null only when that list is not stated
     */
    public @Nullable Object read(Cursor cursor) {
        return direct ? lastFacts.get(cursor.element(frame), last) : way.read(cursor);
    }

    /** The value seen from an element that stands in no scope of its own. */
    public @Nullable Object within(Object from) {
        if (nested) {
            List<@Nullable Object> values = new ArrayList<>();
            return collect(from, 0, values) ? values : null;
        }
        Object value = from;
        for (int i = 0; i < steps.length; i++) {
            value = facts[i].get(value, steps[i]);
            if (value == null) {
                return null;
            }
        }
        return lastFacts.get(value, last);
    }

    /** Collects the values from a step on; answers false when nothing was stated before the first list. */
    private boolean collect(Object from, int step, List<@Nullable Object> values) {
        Object value = FactAccess.get(types[step], from, fields[step]);
        if (value == null) {
            return false;
        }
        if (!FactAccess.isList(types[step], fields[step])) {
            return step + 1 == fields.length ? values.add(value) : collect(value, step + 1, values);
        }
        for (Object element : (AbstractList<?>) value) {
            if (step + 1 == fields.length) {
                values.add(element);
            } else if (!collect(element, step + 1, values)) {
                values.add(null);
            }
        }
        return true;
    }

    /** Notes the pointers of what is not stated along the path. */
    public void noteMissing(Cursor cursor) {
        Object from = origin.element(cursor);
        if (from == null) {
            cursor.missing(origin.pointer(cursor));
        } else {
            noteMissing(cursor, from, origin.pointer(cursor));
        }
    }

    /** Notes the pointers of what is not stated along the path from an element at a pointer. */
    public void noteMissing(Cursor cursor, Object from, String pointer) {
        noteMissing(cursor, from, pointer, 0);
    }

    private void noteMissing(Cursor cursor, Object from, String pointer, int step) {
        Object value = FactAccess.get(types[step], from, fields[step]);
        String here = pointer + "/" + FactAccess.fieldName(types[step], fields[step]);
        if (value == null) {
            cursor.missing(here + rest(step + 1));
        } else if (step + 1 < fields.length && value instanceof AbstractList<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                noteMissing(cursor, elements.get(i), here + "/" + i, step + 1);
            }
        } else if (step + 1 < fields.length) {
            noteMissing(cursor, value, here, step + 1);
        }
    }

    /** The names after a step, as far as they pass no list. */
    private String rest(int step) {
        StringBuilder rest = new StringBuilder();
        for (int i = step; i < fields.length && !FactAccess.isList(types[i - 1], fields[i - 1]); i++) {
            rest.append('/').append(FactAccess.fieldName(types[i], fields[i]));
        }
        return rest.toString();
    }

    /** The pointer of the fact, or of the first list on the way to it. */
    String pointer(Cursor cursor) {
        return origin.pointer(cursor) + suffix();
    }

    /** The pointer of the element that the path starts from, perhaps not yet written. */
    Object spot(Cursor cursor) {
        return origin.spot(cursor);
    }

    /** The names of the path as a pointer, up to the first list. */
    String suffix() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            pointer.append('/').append(FactAccess.fieldName(types[i], fields[i]));
            if (FactAccess.isList(types[i], fields[i])) {
                break;
            }
        }
        return pointer.toString();
    }

    /** The path as written in the pack. */
    @Override
    public String toString() {
        return text;
    }
}
