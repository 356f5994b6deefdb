package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.message.CodeWords;

/** The documents in force. */
final class Documents {

    private Documents() {}

    static Map<String, Entry> of(Seen seen) {
        Map<String, Entry> entries = new TreeMap<>();
        for (PolicyDocument document : seen.documents()) {
            entries.put(
                    document.getId(), new Entry(document.getTitle(), "", Entry.side(words(document, seen), List.of())));
        }
        return entries;
    }

    private static Text words(PolicyDocument document, Seen seen) {
        List<Text> words = new ArrayList<>();
        document.getNumber().ifPresent(number -> words.add(Text.of(number, number)));
        document.getInForceFrom().ifPresent(day -> words.add(Text.of("自" + day + "起", "from " + day)));
        document.getInForceUntil().ifPresent(day -> words.add(Text.of("至" + day + "止", "until " + day)));
        document.getContinues()
                .flatMap(id -> title(id, seen))
                .ifPresent(title -> words.add(Text.of("延续《" + title.zh() + "》", "continues " + title.en())));
        if (document.getStatus() == DocumentStatus.DRAFT) {
            words.add(CodeWords.of(DocumentStatus.DRAFT));
        }
        return Entry.joined(words);
    }

    private static Optional<Text> title(String id, Seen seen) {
        return seen.law().packs().stream()
                .flatMap(pack -> pack.getDocument().stream())
                .filter(document -> document.getId().equals(id))
                .map(PolicyDocument::getTitle)
                .findFirst();
    }
}
