package org.tuoyu.validation.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuoyu.policy.Scope;
import org.tuoyu.validation.fact.FactAccess;

/** The lists that lead from the submission to the elements of a scope. Immutable. */
final class ScopePath {

    private final Scope scope;
    private final FactPath[] steps;
    private final int[] types;
    private final String[] pointers;

    private ScopePath(Scope scope, FactPath[] steps, int[] types, String[] pointers) {
        this.scope = scope;
        this.steps = steps;
        this.types = types;
        this.pointers = pointers;
    }

    static ScopePath of(Scope scope) {
        return along(scope, scope.lists());
    }

    /** The way to the elements of a list that elements of this scope hold; the path may pass lists on its way. */
    ScopePath to(String path) {
        List<String> lists = new ArrayList<>(scope.lists());
        int type = type();
        StringBuilder name = new StringBuilder();
        for (String part : path.split("\\.")) {
            name.append(name.isEmpty() ? "" : ".").append(part);
            int field = FactAccess.field(type, part);
            if (field < 0) {
                throw new IllegalArgumentException("no list " + path + ": " + part + " is no field");
            }
            if (FactAccess.isList(type, field)) {
                lists.add(name.toString());
                name.setLength(0);
            }
            type = FactAccess.objectType(type, field);
        }
        return along(scope, lists);
    }

    private static ScopePath along(Scope scope, List<String> lists) {
        FactPath[] steps = new FactPath[lists.size()];
        int[] types = new int[lists.size() + 1];
        String[] pointers = new String[lists.size()];
        types[0] = FactAccess.SUBMISSION;
        for (int i = 0; i < lists.size(); i++) {
            steps[i] = FactPath.within(lists.get(i), types[i]);
            types[i + 1] = steps[i].objectType();
            pointers[i] = "/" + lists.get(i).replace('.', '/');
        }
        return new ScopePath(scope, steps, types, pointers);
    }

    Scope scope() {
        return scope;
    }

    int depth() {
        return steps.length;
    }

    int type() {
        return types[steps.length];
    }

    int typeOf(int frame) {
        return types[frame];
    }

    /** The frame of an enclosing element by its type in camel case, such as {@code institution}; -1 when there is none. */
    int enclosing(String name) {
        for (int frame = 0; frame <= steps.length; frame++) {
            String type = FactAccess.typeName(types[frame]);
            if (name.equals(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1))) {
                return frame;
            }
        }
        return -1;
    }

    /** Whether the scope lies inside an institution. */
    boolean isWithinInstitution() {
        return types.length > 1 && types[1] == FactAccess.type("Institution");
    }

    /** What is called on the way. */
    @FunctionalInterface
    interface Visitor {

        /** The cursor stands on an element of the scope. */
        void element(Cursor cursor);

        /** The cursor stands on an element that does not state a list on the way to the scope: notes its pointer. */
        default void unlisted(FactPath list, Cursor cursor) {
            list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
        }
    }

    /** Walks the elements below the frame where the cursor stands. */
    void walk(Cursor cursor, Visitor visitor) {
        walk(cursor, cursor.depth(), visitor);
    }

    private void walk(Cursor cursor, int step, Visitor visitor) {
        if (step == steps.length) {
            visitor.element(cursor);
            return;
        }
        Object elements = steps[step].within(cursor.element(step));
        if (elements == null) {
            visitor.unlisted(steps[step], cursor);
            return;
        }
        AbstractList<?> list = (AbstractList<?>) elements;
        int size = list.size();
        for (int i = 0; i < size; i++) {
            cursor.enter(pointers[step], i, types[step + 1], list.get(i));
            walk(cursor, step + 1, visitor);
            cursor.leave();
        }
    }
}
