package org.tuoyu.serialization.internal;

import java.util.Map;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;

/** Words faults in all languages. */
final class FaultText {

    private FaultText() {}

    static StructureFinding finding(Fault fault) {
        return StructureFinding.builder()
                .code(fault.code().code())
                .severity(fault.severity())
                .pointer(fault.pointer())
                .line(fault.line())
                .column(fault.column())
                .message(message(fault))
                .build();
    }

    private static Text message(Fault fault) {
        String key = fault.code().code() + (fault.variant().isEmpty() ? "" : "." + fault.variant());
        return message(key, fault.words());
    }

    static Text message(String key, Map<String, Text> words) {
        return Text.of(fill(Messages.zh(key), words, true), fill(Messages.en(key), words, false));
    }

    /** Replaces {name} by its word, {name|one|several} by its number and what fits; without a word a placeholder vanishes. */
    private static String fill(String pattern, Map<String, Text> words, boolean chinese) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            String[] choice = pattern.substring(open + 1, close).split("\\|");
            Text word = words.get(choice[0]);
            text.append(pattern, at, open);
            if (word != null) {
                String shown = chinese ? word.zh() : word.en();
                text.append(shown).append(choice.length < 3 ? "" : " " + choice[shown.equals("1") ? 1 : 2]);
            }
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }
}
