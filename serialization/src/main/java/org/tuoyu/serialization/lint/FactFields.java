package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.internal.ModelFields;
import org.tuoyu.serialization.internal.ModelFields.Kind;

/** Follows dotted paths through the model, as rules do. */
final class FactFields {

    private FactFields() {}

    /**
     * The field at the end of a path.
     *
     * @param type the number of its type
     * @param field its number
     * @param plural whether the path passes a list
     */
    record Fact(int type, int field, boolean plural) {

        Kind kind() {
            return ModelFields.kind(type, field);
        }

        String unit() {
            return ModelFields.unit(type, field);
        }

        int objectType() {
            return ModelFields.objectType(type, field);
        }

        /** The codes that the fact can have; empty when it is no code. */
        List<String> codes() {
            return kind() == Kind.CODE ? ModelFields.codes(ModelFields.codeList(type, field)) : List.of();
        }
    }

    /** The types from the submission to the elements of a scope. */
    static List<Integer> types(Scope scope) {
        List<Integer> types = new ArrayList<>();
        types.add(ModelFields.SUBMISSION);
        for (String list : scope.lists()) {
            Fact elements = find(types.get(types.size() - 1), list).orElseThrow();
            types.add(elements.objectType());
        }
        return types;
    }

    /** The fact of a path from a scope; the first name may be that of an enclosing element. */
    static Optional<Fact> find(Scope scope, String path) {
        List<Integer> types = types(scope);
        int own = types.get(types.size() - 1);
        Optional<Fact> direct = find(own, path);
        if (direct.isPresent() || path.indexOf('.') < 0) {
            return direct;
        }
        String first = path.substring(0, path.indexOf('.'));
        String rest = path.substring(path.indexOf('.') + 1);
        boolean ofClass = first.equals("classGroup") && (scope == Scope.CHILD || scope == Scope.SEAT);
        if (ofClass) {
            return find(ModelFields.type("ClassGroup"), rest);
        }
        return types.stream()
                .filter(type -> first.equals(small(ModelFields.typeName(type))))
                .findFirst()
                .flatMap(type -> find(type, rest));
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The fact of a path from a type. */
    static Optional<Fact> find(int type, String path) {
        int at = type;
        boolean plural = false;
        Fact found = null;
        for (String name : path.split("\\.", -1)) {
            int field = at < 0 ? -1 : ModelFields.field(at, name);
            if (field < 0) {
                return Optional.empty();
            }
            plural |= ModelFields.isList(at, field);
            found = new Fact(at, field, plural);
            at = found.objectType();
        }
        return Optional.ofNullable(found);
    }
}
