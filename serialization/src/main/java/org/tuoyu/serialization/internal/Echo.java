package org.tuoyu.serialization.internal;

import java.util.regex.Pattern;

/**
 * What a fault may repeat of a text that was refused. A text that stands in the wrong field, as where columns are shifted, may
 * be anybody's name or number, whatever the field is for.
 */
final class Echo {

    private static final String MASKED = "***";
    private static final int LONGEST = 40;

    /** Ideographs that are not those of a date, or more digits than a date has. */
    private static final Pattern OF_SOMEBODY = Pattern.compile("[\\p{IsIdeographic}&&[^年月日号]]|\\p{Nd}{9}");

    private Echo() {}

    static String of(DocumentInput in, String text) {
        boolean hidden = in.isPersonal()
                || text.length() > LONGEST
                || OF_SOMEBODY.matcher(text).find();
        return hidden ? MASKED : text;
    }
}
