package org.tuoyu.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tuoyu.validation.fact.FactWords;

/** The codes of a list by what people write for them. Immutable, and made once for each list. */
final class CodeWords {

    private static final Map<Integer, CodeWords> LISTS = new ConcurrentHashMap<>();

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> tolerated = new HashMap<>();

    private CodeWords(int list) {
        List<String> codes = FactWords.codes(list);
        for (String code : codes) {
            usual.putIfAbsent(code, code);
            usual.putIfAbsent(FactWords.zh(list, code), code);
        }
        for (String code : codes) {
            tolerated.putIfAbsent(small(code), code);
            tolerated.putIfAbsent(small(FactWords.zh(list, code)), code);
            tolerated.putIfAbsent(small(FactWords.en(list, code)), code);
        }
    }

    static CodeWords of(int list) {
        return LISTS.computeIfAbsent(list, CodeWords::new);
    }

    /** By its Chinese label, or by itself. */
    Optional<String> asOffered(String text) {
        return Optional.ofNullable(usual.get(text));
    }

    /** By either label or itself, whatever the width and the case of the letters. */
    Optional<String> asMeant(String text) {
        String half = small(Typing.halfWidth(text));
        return Optional.ofNullable(tolerated.get(half))
                .or(() -> Optional.ofNullable(tolerated.get(half.replace(" ", ""))));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
