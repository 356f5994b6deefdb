package org.tuoyu.serialization.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.policy.Text;

/** Words what is wrong with an identifier, without showing any of it. */
public final class IdentifierWords {

    private IdentifierWords() {}

    /**
     * The kinds of faults.
     *
     * @param faults what a check found
     * @return joined, in order, each once
     */
    public static Text of(List<IdentifierFault> faults) {
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        for (IdentifierFault fault : faults) {
            Text words = Messages.text("identifier-fault." + fault.getKind());
            zh.add(words.zh());
            en.add(words.en());
        }
        return Text.of(String.join("、", zh), String.join(", ", en));
    }
}
