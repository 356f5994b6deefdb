package org.tuoyu.spreadsheet;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a row refers to a row of another sheet that states no name of its own: 第5行. */
final class RowReference {

    private static final Pattern FORM = Pattern.compile("第\\s*([0-9]{1,7})\\s*行");

    private RowReference() {}

    static String of(int row) {
        return "第" + row + "行";
    }

    /** The row as people count; empty when the text is another kind of reference. */
    static OptionalInt row(String text) {
        Matcher matcher = FORM.matcher(Typing.halfWidth(text));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
