package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.policy.Text;

/** Words what is wrong with an identifier, without showing any of it. */
public final class IdentifierWords {

    private IdentifierWords() {}

    /**
     * The kinds of faults.
     *
     * @param faults what a check found
     * @return joined, in order
     */
    public static Text of(List<IdentifierFault> faults) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (IdentifierFault fault : faults) {
            Text words = Messages.text("identifier-fault." + fault.getKind());
            zh.add(words.zh());
            en.add(words.en());
        }
        return Text.of(String.join("、", zh), String.join(", ", en));
    }
}
