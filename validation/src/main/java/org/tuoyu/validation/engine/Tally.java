package org.tuoyu.validation.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/**
 * Counts something of a region: a fact of the region itself, or the elements of a list with a fact of each. Immutable and
 * safe for use by many threads.
 */
public final class Tally {

    private static final String LIST = "/regions";

    private final FactPath whole;
    private final @Nullable Counted counted;
    private final @Nullable FactPath part;

    private Tally(FactPath whole, @Nullable Counted counted, @Nullable FactPath part) {
        this.whole = whole;
        this.counted = counted;
        this.part = part;
    }

    /**
     * What one element adds.
     *
     * @param element the element of the list, or the region
     * @param number what it adds; null when not stated
     * @param missing the JSON Pointers of what is not stated
     */
    public record Part(Object element, @Nullable BigDecimal number, List<String> missing) {}

    /**
     * Compiles.
     *
     * @param path from the region; it may pass one list
     * @param counting which elements of that list count
     * @param law the packs of the place
     * @param day the date of the report
     * @param readings the readings taken
     * @throws IllegalArgumentException if the path or a condition names no fact
     */
    public static Tally of(String path, List<Condition> counting, Law law, LocalDate day, Readings readings) {
        ScopePath region = ScopePath.of(Scope.REGION);
        FactPath whole = FactPath.of(path, region);
        if (!whole.isPlural()) {
            return new Tally(whole, null, null);
        }
        int end = path.indexOf('.');
        while (!FactPath.of(path.substring(0, end), region).isPlural()) {
            end = path.indexOf('.', end + 1);
        }
        FactPath list = FactPath.of(path.substring(0, end), region);
        CompiledCondition[] tests = new Conditions(law, day, readings).compile(counting, list.objectType());
        FactPath part = FactPath.within(path.substring(end + 1), list.objectType());
        return new Tally(whole, new Counted(list, tests), part);
    }

    /** The unit of what is counted, in English and singular; empty when it has none. */
    public String unit() {
        return FactWords.unit(whole.lastType(), whole.lastField());
    }

    /**
     * What each element adds.
     *
     * @param submission holds the region
     * @param index of the region in its list
     * @return one part for a fact of the region; for a list one for each element that counts or may count, or, when the
     *     list is not stated, a single part without a number
     */
    public List<Part> parts(Submission submission, int index) {
        Object region = submission.getRegions().orElseThrow().get(index);
        Cursor cursor = new Cursor(submission, LocalDate.MAX);
        cursor.enter(LIST, index, FactAccess.REGION_STATISTICS, region);
        Counted list = counted;
        FactPath fact = part;
        if (list == null || fact == null) {
            return List.of(whole(region, cursor));
        }
        List<?> elements = list.elements(cursor);
        if (elements == null) {
            return List.of(new Part(region, null, cursor.missing()));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Truth counts = list.counts(cursor, elements.get(i));
            if (counts != Truth.FALSE) {
                parts.add(part(list, fact, counts, cursor, elements.get(i), i));
            }
        }
        return parts;
    }

    private Part whole(Object region, Cursor cursor) {
        Object value = whole.read(cursor);
        if (value == null) {
            whole.noteMissing(cursor);
        }
        return new Part(region, value == null ? null : number(value), cursor.missing());
    }

    private static Part part(Counted list, FactPath fact, Truth counts, Cursor cursor, Object element, int index) {
        cursor.forget();
        Object value = fact.within(element);
        if (value == null) {
            fact.noteMissing(cursor, element, list.pointer(cursor, index));
        }
        if (counts == Truth.UNKNOWN) {
            list.noteMissing(cursor, element, list.pointer(cursor, index));
        }
        boolean known = value != null && counts == Truth.TRUE;
        return new Part(element, known && value != null ? number(value) : null, cursor.missing());
    }

    /** A number as it is; yes is one and no is none. */
    private static BigDecimal number(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return Values.number(value);
    }
}
