package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The units of facts, as a template shows them and as people write them behind a number. */
final class Units {

    private static final ResourceBundle SHOWN = bundle("units");
    private static final ResourceBundle WRITTEN = bundle("written-units");
    private static final String NONE = "none";
    private static final String YUAN = "yuan";

    private Units() {}

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.tuoyu.spreadsheet." + name, Locale.ROOT);
    }

    /**
     * A unit in Chinese.
     *
     * @param unit such as {@code month}; not empty
     */
    static String shown(String unit) {
        return SHOWN.getString(unit);
    }

    /**
     * Whether what stands behind a number is its unit.
     *
     * @param unit that the number has; empty when it has none
     * @param behind in half width; empty where the number stands alone
     */
    static boolean isWritten(String unit, String behind) {
        String written = behind.toLowerCase(Locale.ROOT);
        List<String> forms =
                List.of(WRITTEN.getString(unit.isEmpty() ? NONE : unit).split(" "));
        return written.isEmpty() || forms.contains(written) || unit.equals(YUAN) && written.startsWith("元/");
    }
}
