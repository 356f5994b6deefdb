package org.tuoyu.validation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller chooses for a check (校验选项): whether drafts are shown, which option of an open question is taken, and
 * whether facts about persons are masked. Immutable.
 *
 * @param drafts whether drafts are included; what they find is never above INFO
 * @param readings reading id to option id, for readings where the default is not wanted; kept in the order of ids
 * @param valuesShown whether outcomes show facts about persons; the report records it
 */
public record CheckOptions(boolean drafts, Map<String, String> readings, boolean valuesShown) {

    private static final CheckOptions DEFAULTS = new CheckOptions(false, Map.of());

    /**
     * Copies the readings.
     *
     * @param drafts whether drafts are included; what they find is never above INFO
     * @param readings reading id to option id, for readings where the default is not wanted; kept in the order of ids
     * @param valuesShown whether outcomes show facts about persons; the report records it
     */
    public CheckOptions {
        readings = java.util.Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /**
     * Options under which facts about persons are masked.
     *
     * @param drafts whether drafts are included; what they find is never above INFO
     * @param readings reading id to option id, for readings where the default is not wanted; kept in the order of ids
     */
    public CheckOptions(boolean drafts, Map<String, String> readings) {
        this(drafts, readings, false);
    }

    /**
     * No drafts, every reading in its default, and facts about persons masked.
     *
     * @return the defaults
     */
    public static CheckOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These options with drafts included.
     *
     * @return a copy
     */
    public CheckOptions includingDrafts() {
        return new CheckOptions(true, readings, valuesShown);
    }

    /**
     * These options with facts about persons shown in outcomes: in messages, remedies and actual values. For whoever may see
     * the submission itself; never for a report that goes further.
     *
     * @return a copy
     */
    public CheckOptions showingValues() {
        return new CheckOptions(drafts, readings, true);
    }

    /**
     * These options with another reading.
     *
     * @param reading id of a reading
     * @param option id of one of its options
     * @return a copy
     */
    public CheckOptions reading(String reading, String option) {
        Map<String, String> more = new TreeMap<>(readings);
        more.put(reading, option);
        return new CheckOptions(drafts, more, valuesShown);
    }

    /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckOptions that
                && drafts == that.drafts
                && valuesShown == that.valuesShown
                && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * readings.hashCode() + Boolean.hashCode(drafts)) + Boolean.hashCode(valuesShown);
    }
}
