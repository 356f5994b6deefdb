package org.tuoyu.serialization.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest changes, at most a third of its letters; the first one of several. */
    static Optional<String> to(String given, List<String> candidates) {
        String plainGiven = plain(given);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String plainCandidate = plain(candidate);
            int most = Math.min(fewest - 1, Math.max(1, plainCandidate.length() / 3));
            if (Math.abs(plainCandidate.length() - plainGiven.length()) <= most) {
                int changes = changes(plainGiven, plainCandidate);
                if (changes <= most) {
                    fewest = changes;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\- .]", "");
    }

    /** The number of letters to insert, delete, replace or swap with their neighbour. */
    static int changes(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int k = 0; k <= to.length(); k++) {
            last[k] = k;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int k = 1; k <= to.length(); k++) {
                int replaced = last[k - 1] + (from.charAt(i - 1) == to.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(replaced, Math.min(last[k], row[k - 1]) + 1);
                if (swapped(from, i, to, k)) {
                    row[k] = Math.min(row[k], beforeLast[k - 2] + 1);
                }
            }
            int[] reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int k) {
        return i > 1 && k > 1 && from.charAt(i - 1) == to.charAt(k - 2) && from.charAt(i - 2) == to.charAt(k - 1);
    }
}
