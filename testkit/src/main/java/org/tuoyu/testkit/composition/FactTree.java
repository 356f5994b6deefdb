package org.tuoyu.testkit.composition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.json.Json;

/**
 * A submission as a tree of facts that can be changed (事实树). Facts are named by JSON Pointer. A pinned fact stays as it
 * is, and a list with a pinned element keeps its elements. Not safe for use by many threads.
 */
final class FactTree {

    private static final Pattern INSTITUTION_FACT = Pattern.compile("/institutions/\\d+/[^/]+");

    private final Map<String, Object> root;
    private final Set<String> pins = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private int changes;
    private @Nullable Submission submission;

    private FactTree(Map<String, Object> root) {
        this.root = root;
    }

    static FactTree of(String json) {
        return new FactTree(Json.object(json));
    }

    FactTree copy() {
        FactTree copy = new FactTree(object(copy(root)));
        copy.pins.addAll(pins);
        copy.submission = submission;
        return copy;
    }

    /** How many changes were made so far. */
    int changes() {
        return changes;
    }

    private void note(String pointer) {
        written.add(pointer);
        changes++;
        submission = null;
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name.toString(), copy(member)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(each -> elements.add(copy(each)));
            return elements;
        }
        return value;
    }

    /** A list or object of the tree with all that it holds, as a part of its own. */
    static Map<String, Object> copyOf(Map<String, Object> element) {
        return object(copy(element));
    }

    @SuppressWarnings("unchecked") // made by this class or by Json
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // made by this class or by Json
    private static List<Object> elements(Object value) {
        return (List<Object>) value;
    }

    /** Makes everything written since this was last asked stay as it is from now on. */
    void pinWritten() {
        pins.addAll(written);
        written.clear();
    }

    void pin(String pointer) {
        pins.add(pointer);
    }

    /** With the pins of another tree, and the pinned values that stand in its institutions themselves. */
    FactTree pinnedAs(FactTree other) {
        for (String pin : other.pins) {
            Object value = other.get(pin);
            if (value != null
                    && INSTITUTION_FACT.matcher(pin).matches()
                    && !(value instanceof List || value instanceof Map)) {
                set(pin, value);
            }
        }
        pins.addAll(other.pins);
        return this;
    }

    void forgetWritten() {
        written.clear();
    }

    /** Whether a fact, or one that it stands in, is pinned. */
    boolean isPinned(String pointer) {
        for (String pin : pins) {
            if (pointer.equals(pin) || pointer.startsWith(pin + "/")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact, one that it stands in or one that stands in it is pinned. */
    boolean holdsPin(String pointer) {
        return isPinned(pointer) || pins.stream().anyMatch(pin -> pin.startsWith(pointer + "/"));
    }

    @Nullable
    Object get(String pointer) {
        Object here = root;
        for (String name : names(pointer)) {
            here = child(here, name);
            if (here == null) {
                return null;
            }
        }
        return here;
    }

    private static @Nullable Object child(Object here, String name) {
        if (here instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (here instanceof List<?> list) {
            int index = Integer.parseInt(name);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private static String[] names(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    }

    /** The elements of a list, none when it is not stated; not to be changed. */
    List<Object> list(String pointer) {
        Object value = get(pointer);
        return value instanceof List<?> ? Collections.unmodifiableList(elements(value)) : List.of();
    }

    /** States a fact, with the objects it stands in; says whether that changed anything. */
    boolean set(String pointer, Object value) {
        if (isPinned(pointer) || value.equals(get(pointer))) {
            return false;
        }
        int cut = pointer.lastIndexOf('/');
        Object parent = parent(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof List<?>) {
            elements(parent).set(Integer.parseInt(name), value);
        } else {
            object(parent).put(name, value);
        }
        note(pointer);
        return true;
    }

    private Object parent(String pointer) {
        Object here = root;
        for (String name : names(pointer)) {
            Object next = child(here, name);
            if (next == null) {
                next = new LinkedHashMap<String, Object>();
                object(here).put(name, next);
            }
            here = next;
        }
        return here;
    }

    /** Takes a fact out, so that it is not stated; says whether that changed anything. */
    boolean remove(String pointer) {
        if (get(pointer) == null || isPinned(pointer)) {
            return false;
        }
        int cut = pointer.lastIndexOf('/');
        Object parent = parent(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof List<?>) {
            if (holdsPin(pointer.substring(0, cut))) {
                return false;
            }
            elements(parent).remove(Integer.parseInt(name));
            note(pointer.substring(0, cut));
        } else {
            object(parent).remove(name);
            note(pointer);
        }
        return true;
    }

    /** Takes a fact out, pinned or not; says whether that changed anything. */
    boolean without(String pointer) {
        if (get(pointer) == null) {
            return false;
        }
        pins.clear();
        return remove(pointer);
    }

    /** Appends to a list, which is made when it is not stated; answers the pointer of the element, null when pinned. */
    @Nullable
    String add(String list, Object element) {
        if (isPinned(list)) {
            return null;
        }
        Object value = get(list);
        if (value == null) {
            value = new ArrayList<>();
            set(list, value);
        }
        elements(value).add(element);
        String pointer = list + "/" + (elements(value).size() - 1);
        note(pointer);
        return pointer;
    }

    /**
     * All facts, those that hold others first and the elements of a list from its end, so that a pointer stays right when one
     * before it is taken out.
     */
    List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        pointers.add("");
        for (int i = 0; i < pointers.size(); i++) {
            pointers.addAll(children(pointers.get(i)));
        }
        pointers.remove(0);
        return pointers;
    }

    private List<String> children(String pointer) {
        List<String> children = new ArrayList<>();
        Object value = get(pointer);
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> children.add(pointer + "/" + name));
        } else if (value instanceof List<?> list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                children.add(pointer + "/" + i);
            }
        }
        return children;
    }

    String text() {
        return Json.text(root);
    }

    /** The submission that the tree states; the same until the tree is changed. */
    Submission read() {
        if (submission == null) {
            ReadResult<Submission> read = result();
            if (!read.structure().isEmpty()) {
                throw new IllegalStateException("what was composed does not read: " + read.structure());
            }
            submission = read.document().orElseThrow();
        }
        return submission;
    }

    /** The submission that the tree states, if it has no fault of form. */
    Optional<Submission> wellFormed() {
        ReadResult<Submission> read = result();
        if (read.structure().isEmpty()) {
            submission = read.document().orElse(null);
            return read.document();
        }
        return Optional.empty();
    }

    private ReadResult<Submission> result() {
        return SubmissionReader.standard().read(text().getBytes(StandardCharsets.UTF_8));
    }
}
