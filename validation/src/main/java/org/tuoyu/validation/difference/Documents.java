package org.tuoyu.validation.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;

/** The documents in force. */
final class Documents {

    private Documents() {}

    static Map<String, Entry> of(Seen seen) {
        Map<String, Entry> entries = new TreeMap<>();
        for (PolicyDocument document : seen.documents()) {
            entries.put(document.getId(), new Entry(document.getTitle(), "", Entry.side(words(document), List.of())));
        }
        return entries;
    }

    private static Text words(PolicyDocument document) {
        String number = document.getNumber().orElse(document.getId());
        String from = document.getInForceFrom().map(Object::toString).orElse("");
        String until = document.getInForceUntil().map(Object::toString).orElse("");
        String days = from.isEmpty() ? "" : from + "/" + until;
        Text continues = document.getContinues()
                .map(id -> Text.of("，延续" + id, ", continues " + id))
                .orElse(Text.of("", ""));
        return Text.of((number + " " + days).strip() + continues.zh(), (number + " " + days).strip() + continues.en());
    }
}
