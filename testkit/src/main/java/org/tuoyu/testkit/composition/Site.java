package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Scope;
import org.tuoyu.validation.fact.FactAccess;

/**
 * An element of a tree that a rule walks over, and those it stands in (要素).
 *
 * @param tree the tree
 * @param frames the submission first, this element last
 */
record Site(FactTree tree, List<Frame> frames) {

    /**
     * One element.
     *
     * @param pointer its JSON Pointer
     * @param type its type by number
     */
    record Frame(String pointer, int type) {}

    /**
     * A place for a value, or for a list of values.
     *
     * @param pointer its JSON Pointer
     * @param type the type that has the field
     * @param field the field
     */
    record Spot(String pointer, int type, int field) {

        boolean isList() {
            return FactAccess.isList(type, field);
        }

        FactAccess.Kind kind() {
            return FactAccess.kind(type, field);
        }
    }

    /** The submission itself. */
    static Site root(FactTree tree) {
        return new Site(tree, List.of(new Frame("", FactAccess.SUBMISSION)));
    }

    /** Every element of a scope. */
    static List<Site> all(FactTree tree, Scope scope) {
        List<Site> sites = List.of(root(tree));
        for (String list : scope.lists()) {
            List<Site> inner = new ArrayList<>();
            for (Site site : sites) {
                site.spots(list, false).forEach(spot -> inner.addAll(site.elements(spot)));
            }
            sites = inner;
        }
        return sites;
    }

    /** The same element of a tree that is like this one. */
    Site in(FactTree other) {
        return new Site(other, frames);
    }

    String pointer() {
        return last().pointer();
    }

    private Frame last() {
        return frames.get(frames.size() - 1);
    }

    /** The elements of a list of objects, each as a site. */
    List<Site> elements(Spot list) {
        List<Site> elements = new ArrayList<>();
        for (int i = 0; i < tree.list(list.pointer()).size(); i++) {
            elements.add(element(list, list.pointer() + "/" + i));
        }
        return elements;
    }

    Site element(Spot list, String pointer) {
        List<Frame> inner = new ArrayList<>(frames);
        inner.add(new Frame(pointer, FactAccess.objectType(list.type(), list.field())));
        return new Site(tree, List.copyOf(inner));
    }

    /** The list that a path leads to from this element. */
    Spot list(String path) {
        return spots(path, false).get(0);
    }

    /** The value of a path that passes no list. */
    @Nullable
    Object value(String path) {
        List<Spot> spots = spots(path, false);
        return spots.isEmpty() ? null : tree.get(spots.get(0).pointer());
    }

    /**
     * The places that a path leads to: one for each element of the lists that it passes.
     *
     * @param create whether a list on the way that is empty or not stated gets an element
     */
    List<Spot> spots(String path, boolean create) {
        String[] names = path.split("\\.");
        Frame from = last();
        int first = 0;
        if (FactAccess.field(from.type(), names[0]) < 0) {
            Frame named = named(names[0]);
            if (named == null) {
                return List.of();
            }
            from = named;
            first = 1;
        }
        List<Spot> spots = new ArrayList<>();
        collect(names, first, from, create, spots);
        return spots;
    }

    private void collect(String[] names, int at, Frame from, boolean create, List<Spot> spots) {
        int field = FactAccess.field(from.type(), names[at]);
        if (field < 0) {
            throw new IllegalArgumentException("no fact " + String.join(".", names));
        }
        Spot spot = new Spot(from.pointer() + "/" + names[at], from.type(), field);
        if (at == names.length - 1) {
            spots.add(spot);
            return;
        }
        int type = FactAccess.objectType(from.type(), field);
        if (!spot.isList()) {
            collect(names, at + 1, new Frame(spot.pointer(), type), create, spots);
            return;
        }
        int size = tree.list(spot.pointer()).size();
        if (size == 0 && create && tree.add(spot.pointer(), Plausible.object(type, 0)) != null) {
            size = 1;
        }
        for (int i = 0; i < size; i++) {
            collect(names, at + 1, new Frame(spot.pointer() + "/" + i, type), create, spots);
        }
    }

    private @Nullable Frame named(String name) {
        for (Frame frame : frames) {
            String type = FactAccess.typeName(frame.type());
            if (name.equals(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1))) {
                return frame;
            }
        }
        return name.equals("classGroup") ? classGroup() : null;
    }

    /** The class group that this child or seat names. */
    private @Nullable Frame classGroup() {
        Object ref = tree.get(pointer() + "/classGroupRef");
        String groups = frames.get(1).pointer() + "/classGroups";
        for (int i = 0; i < tree.list(groups).size(); i++) {
            String pointer = groups + "/" + i;
            if (ref != null && ref.equals(tree.get(pointer + "/classGroupRef"))) {
                return new Frame(pointer, FactAccess.type("ClassGroup"));
            }
        }
        return null;
    }
}
