package org.tuoyu.codegen;

import org.jspecify.annotations.Nullable;

/**
 * What the constraints of a field say, as far as JSON Schema can say it too.
 *
 * @param minimum the smallest number allowed, or null
 * @param maximum the largest number allowed, or null
 * @param exclusiveMinimum whether the minimum itself is not allowed
 * @param shortest the least number of characters or elements
 * @param longest the greatest number of characters or elements
 * @param pattern a regular expression for the whole text, or null
 * @param notBlank whether a text must hold something other than white space
 */
record Limits(
        @Nullable Long minimum,
        @Nullable Long maximum,
        boolean exclusiveMinimum,
        int shortest,
        int longest,
        @Nullable String pattern,
        boolean notBlank) {

    static final Limits NONE = new Limits(null, null, false, 0, Integer.MAX_VALUE, null, false);

    boolean limitsSize() {
        return shortest > 0 || longest < Integer.MAX_VALUE;
    }
}
