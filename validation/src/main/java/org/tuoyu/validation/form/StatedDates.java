package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Values;

/**
 * The dates that facts state, and whether there may be more of them that are not stated. What keeps it open is noted on
 * the cursor. Not thread-safe.
 */
final class StatedDates {

    private final List<LocalDate> dates = new ArrayList<>();
    private boolean open;

    private StatedDates() {}

    /** The dates of a fact: of one value, or of a list. */
    static StatedDates of(FactPath fact, Cursor cursor) {
        StatedDates stated = new StatedDates();
        stated.add(fact, cursor);
        return stated;
    }

    /** The dates of a fact of the elements that count. */
    static StatedDates of(Counted counted, FactPath fact, Cursor cursor) {
        StatedDates stated = new StatedDates();
        List<?> elements = counted.elements(cursor);
        if (elements == null) {
            stated.open = true;
            return stated;
        }
        for (int i = 0; i < elements.size(); i++) {
            stated.add(counted, fact, elements.get(i), i, cursor);
        }
        return stated;
    }

    /** Adds the dates of a further fact. */
    void add(FactPath fact, Cursor cursor) {
        add(fact.read(cursor));
        if (open) {
            fact.noteMissing(cursor);
        }
    }

    private void add(Counted counted, FactPath fact, Object element, int index, Cursor cursor) {
        switch (counted.counts(cursor, element)) {
            case TRUE -> {
                add(fact.within(element));
                if (open) {
                    fact.noteMissing(cursor, element, counted.pointer(cursor, index));
                }
            }
            case UNKNOWN -> {
                open = true;
                counted.noteMissing(cursor, element, counted.pointer(cursor, index));
            }
            case FALSE -> {}
        }
    }

    /** Adds what a value states; nothing stated leaves it open. */
    private void add(@Nullable Object value) {
        if (value instanceof AbstractList<?> list) {
            list.forEach(this::add);
        } else if (value == null) {
            open = true;
        } else {
            dates.add(Values.date(value));
        }
    }

    /** The dates, in the order stated. */
    List<LocalDate> dates() {
        return dates;
    }

    /** The latest date; null when none is stated. */
    @Nullable
    LocalDate latest() {
        return Values.latest(dates);
    }

    /** Whether a date that is not stated could change the answer. */
    boolean isOpen() {
        return open;
    }
}
