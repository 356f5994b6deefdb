package org.tuoyu.codegen;

/**
 * The words for a field.
 *
 * @param zh the Chinese label
 * @param en the English label, never empty
 * @param unit the unit, or empty
 * @param sensitivity 0 not personal, 1 personal, 2 sensitive
 */
record Words(String zh, String en, String unit, int sensitivity) {

    /** The words of an identifier: {@code seatCapacity} gives {@code seat capacity}, {@code FULL_DAY} gives {@code full day}. */
    static String ofIdentifier(String identifier) {
        if (identifier.equals(identifier.toUpperCase(java.util.Locale.ROOT))) {
            return identifier.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        StringBuilder words = new StringBuilder();
        for (char c : identifier.toCharArray()) {
            if (Character.isUpperCase(c) && words.length() > 0) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }
}
