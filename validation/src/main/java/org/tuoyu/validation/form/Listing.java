package org.tuoyu.validation.form;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.policy.Text;

/** Several names in one text, cut where there are too many for a message. */
final class Listing {

    private static final int MOST = 5;

    private Listing() {}

    static Text of(List<Text> names) {
        String zh = names.stream().limit(MOST).map(Text::zh).collect(Collectors.joining("、"));
        String en = names.stream().limit(MOST).map(Text::en).collect(Collectors.joining(", "));
        int more = names.size() - MOST;
        return more <= 0 ? Text.of(zh, en) : Text.of(zh + "等" + names.size() + "个", en + " and " + more + " more");
    }
}
