package org.tuoyu.validation.difference;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.DifferenceRow;
import org.tuoyu.policy.Text;

/** Compares what two views say, thing by thing, and notes the rows of one part. */
final class Facet {

    private final DifferencePart part;
    private final Consumer<DifferenceRow> rows;

    Facet(DifferencePart part, Consumer<DifferenceRow> rows) {
        this.part = part;
        this.rows = rows;
    }

    /** Notes what is only in one of two maps, and what has other contents, in the order of keys. */
    void compare(Map<String, Entry> left, Map<String, Entry> right) {
        TreeSet<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        Map<String, Entry> ofLeft = new TreeMap<>(left);
        Map<String, Entry> ofRight = new TreeMap<>(right);
        for (String key : keys) {
            row(key, Optional.ofNullable(ofLeft.get(key)), Optional.ofNullable(ofRight.get(key)));
        }
    }

    private void row(String key, Optional<Entry> left, Optional<Entry> right) {
        boolean both = left.isPresent() && right.isPresent();
        if (!both || !left.get().content().equals(right.get().content())) {
            DifferenceKind kind = both
                    ? DifferenceKind.CHANGED
                    : left.isPresent() ? DifferenceKind.ONLY_LEFT : DifferenceKind.ONLY_RIGHT;
            note(key, kind, left, right);
        }
    }

    /** Notes one row. */
    void note(String key, DifferenceKind kind, Optional<Entry> left, Optional<Entry> right) {
        rows.accept(DifferenceRow.builder()
                .part(part)
                .key(key)
                .kind(kind)
                .title(title(left, right))
                .left(left.map(Entry::side))
                .right(right.map(Entry::side))
                .build());
    }

    /** The title that both sides give; of two the one that both ways of comparing choose. */
    private static Text title(Optional<Entry> left, Optional<Entry> right) {
        Text one = left.or(() -> right).map(Entry::title).orElseThrow();
        Text other = right.map(Entry::title).orElse(one);
        return Objects.compare(one.en(), other.en(), String::compareTo) <= 0 ? one : other;
    }
}
