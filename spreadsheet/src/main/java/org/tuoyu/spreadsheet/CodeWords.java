package org.tuoyu.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tuoyu.validation.fact.FactWords;

/** The codes of a list by what people write for them. Immutable, and made once for each list. */
final class CodeWords {

    private static final Map<Integer, CodeWords> LISTS = new ConcurrentHashMap<>();

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> tolerated = new HashMap<>();

    private CodeWords(int list) {
        List<String> codes = FactWords.codes(list);
        for (String code : codes) {
            put(usual, code, code);
            put(usual, FactWords.zh(list, code), code);
        }
        for (String code : codes) {
            put(tolerated, small(code), code);
            put(tolerated, small(FactWords.zh(list, code)), code);
            put(tolerated, small(FactWords.en(list, code)), code);
        }
    }

    /** Of two codes with one word the first has it; some have no word. */
    private static void put(Map<String, String> words, @Nullable String word, String code) {
        if (word != null) {
            words.putIfAbsent(word, code);
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
        String half = Typing.halfWidth(text).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(tolerated.get(half))
                .or(() -> Optional.ofNullable(tolerated.get(half.replace(" ", ""))));
    }

    private static @Nullable String small(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
