package org.tuoyu.validation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller chooses for a check (校验选项): whether drafts are shown, and which option of an open question is taken.
 * Immutable.
 *
 * @param drafts whether drafts are included; what they find is never above INFO
 * @param readings reading id to option id, for readings where the default is not wanted; kept in the order of ids
 */
public record CheckOptions(boolean drafts, Map<String, String> readings) {

    private static final CheckOptions DEFAULTS = new CheckOptions(false, Map.of());

    /**
     * Copies the readings.
     *
     * @param drafts whether drafts are included; what they find is never above INFO
     * @param readings reading id to option id, for readings where the default is not wanted; kept in the order of ids
     */
    public CheckOptions {
        readings = java.util.Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /**
     * No drafts, and every reading in its default.
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
        return new CheckOptions(true, readings);
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
        return new CheckOptions(drafts, more);
    }

    /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckOptions that && drafts == that.drafts && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return 31 * readings.hashCode() + Boolean.hashCode(drafts);
    }
}
