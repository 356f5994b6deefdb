package org.tuoyu.validation.engine;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Facts;

/**
 * Where a path starts: the element under the cursor, one that encloses it, or the class group that the element refers
 * to. Immutable.
 */
final class Origin {

    private static final String CLASS_GROUP = "classGroup";
    private static final String REFERENCE = "classGroupRef";
    private static final String GROUPS = "classGroups";
    private static final int INSTITUTION_FRAME = 1;
    private static final Facts INSTITUTION_FACTS = FactAccess.facts(FactAccess.INSTITUTION);
    private static final Facts GROUP_FACTS = FactAccess.facts(FactAccess.CLASS_GROUP);
    private static final int GROUP_REFERENCE = FactAccess.field(FactAccess.CLASS_GROUP, REFERENCE);
    private static final int GROUP_LIST = FactAccess.field(FactAccess.INSTITUTION, GROUPS);

    private final int frame;
    private final int type;
    private final boolean own;
    private final boolean referred;
    private final int reference;

    private Origin(int frame, int type, boolean own, int reference) {
        this.frame = frame;
        this.type = type;
        this.own = own;
        this.referred = reference >= 0;
        this.reference = reference;
    }

    static Origin own(ScopePath place) {
        return new Origin(place.depth(), place.type(), true, -1);
    }

    static Origin loose(int type) {
        return new Origin(0, type, true, -1);
    }

    /** The element that a first name means: an enclosing one by its type, or the class group referred to. */
    static Origin named(String name, ScopePath place) {
        int enclosing = place.enclosing(name);
        if (enclosing >= 0) {
            return new Origin(enclosing, place.typeOf(enclosing), false, -1);
        }
        int reference = FactAccess.field(place.type(), REFERENCE);
        if (name.equals(CLASS_GROUP) && reference >= 0) {
            return new Origin(place.depth(), FactAccess.CLASS_GROUP, false, reference);
        }
        return own(place);
    }

    /** Whether all names of the path are fields, the first one too. */
    boolean isOwn() {
        return own;
    }

    /** Whether it is the class group that the element refers to. */
    boolean isReferred() {
        return referred;
    }

    /** The frame of the element under the cursor that it starts from. */
    int frame() {
        return frame;
    }

    /** The type of the element. */
    int type() {
        return type;
    }

    /** The element; null when the reference is not stated or leads nowhere. */
    @Nullable
    Object element(Cursor cursor) {
        if (!referred) {
            return cursor.element(frame);
        }
        int index = index(cursor);
        return index < 0 ? null : groups(cursor).get(index);
    }

    /** The pointer of the element, or of what keeps the reference from leading to one. */
    String pointer(Cursor cursor) {
        if (!referred) {
            return cursor.pointer(frame);
        }
        int index = index(cursor);
        return index < 0 ? obstacle(cursor) : groupPointer(cursor) + "/" + index;
    }

    private static String groupPointer(Cursor cursor) {
        return cursor.pointer(INSTITUTION_FRAME) + "/" + GROUPS;
    }

    /** The reference, unless it is stated and the class groups are not, or one of them lacks the reference of its own. */
    private String obstacle(Cursor cursor) {
        if (FactAccess.get(cursor.type(frame), cursor.element(frame), reference) != null) {
            if (FactAccess.get(FactAccess.INSTITUTION, cursor.element(INSTITUTION_FRAME), GROUP_LIST) == null) {
                return groupPointer(cursor);
            }
            List<?> groups = groups(cursor);
            for (int i = 0; i < groups.size(); i++) {
                if (FactAccess.get(type, groups.get(i), GROUP_REFERENCE) == null) {
                    return groupPointer(cursor) + "/" + i + "/" + REFERENCE;
                }
            }
        }
        return cursor.pointer(frame) + "/" + REFERENCE;
    }

    /** The same, perhaps not yet written. */
    Object spot(Cursor cursor) {
        return referred ? pointer(cursor) : cursor.spot(frame);
    }

    private int index(Cursor cursor) {
        Object element = cursor.element(frame);
        if (!cursor.hasReferred(element)) {
            cursor.refer(element, search(cursor, element));
        }
        return cursor.referred();
    }

    private int search(Cursor cursor, Object element) {
        Object wanted = FactAccess.get(cursor.type(frame), element, reference);
        @Nullable Object[] references = references(cursor);
        int hash = wanted == null ? 0 : wanted.hashCode(); // a text knows its own: most others are told apart at a look
        for (int i = 0; i < references.length && wanted != null; i++) {
            Object reference = references[i];
            if (reference != null && reference.hashCode() == hash && wanted.equals(reference)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Object[] references(Cursor cursor) {
        @Nullable Object[] known = cursor.references();
        if (known != null) {
            return known;
        }
        List<?> groups = groups(cursor);
        @Nullable Object[] references = new Object[groups.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = GROUP_FACTS.get(groups.get(i), GROUP_REFERENCE);
        }
        cursor.keep(references);
        return references;
    }

    private static List<?> groups(Cursor cursor) {
        Object groups = INSTITUTION_FACTS.get(cursor.element(INSTITUTION_FRAME), GROUP_LIST);
        return groups instanceof AbstractList<?> list ? list : List.of();
    }
}
