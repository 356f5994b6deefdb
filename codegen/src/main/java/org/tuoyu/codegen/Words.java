package org.tuoyu.codegen;

import java.util.Locale;
import java.util.Set;

/**
 * The words for a field.
 *
 * @param zh the Chinese label
 * @param en the English label, never empty
 * @param unit the unit, or empty
 * @param sensitivity 0 not personal, 1 personal, 2 sensitive
 */
record Words(String zh, String en, String unit, int sensitivity) {

    /** What a day is called by what was done on it. */
    private static final Set<String> DONE = Set.of("held", "found", "left", "paid", "done");

    /**
     * The words of an identifier: {@code seatCapacity} gives {@code seat capacity}, {@code FULL_DAY} gives {@code full day},
     * {@code openedOn} gives {@code date opened}, {@code careWorkerCount} gives {@code number of care workers}.
     */
    static String ofIdentifier(String identifier) {
        if (identifier.equals(identifier.toUpperCase(Locale.ROOT))) {
            return identifier.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        String words = identifier.replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        int last = words.lastIndexOf(' ');
        if (last < 0) {
            return words;
        }
        String rest = words.substring(0, last);
        return switch (words.substring(last + 1)) {
            case "on" -> day(rest);
            case "ref" -> rest + " reference";
            case "refs" -> rest + " references";
            case "count" -> "number of " + rest + "s";
            case "percent" -> rest + " in percent";
            default -> words;
        };
    }

    private static String day(String event) {
        String last = event.substring(event.lastIndexOf(' ') + 1);
        if (last.equals("due")) {
            return event + " date";
        }
        return last.endsWith("ed") || DONE.contains(last) ? "date " + event : "date of the " + event;
    }
}
