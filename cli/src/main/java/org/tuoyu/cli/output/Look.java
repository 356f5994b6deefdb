package org.tuoyu.cli.output;

import java.util.Locale;

/**
 * How the user wants output to look. Immutable.
 *
 * @param locale Chinese or English
 * @param citations writes clauses
 * @param width columns of the terminal; 0: lines are not broken
 * @param colour whether colours may be used
 * @param mark whether CSV begins with a byte order mark
 */
public record Look(Locale locale, Citations citations, int width, boolean colour, boolean mark) {

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
