package org.tuoyu.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuoyu.policy.Text;

/** Words messages of other packages. */
public final class Wording {

    private Wording() {}

    /**
     * The label of a field in all languages.
     *
     * @param type the number of the type
     * @param field the number of the field
     * @return the label
     */
    public static Text label(int type, int field) {
        return ModelWords.label(type, field);
    }

    /**
     * The message of a key in all languages.
     *
     * @param key the key
     * @param namesAndWords placeholders and what to put there, in turn
     * @return the message
     */
    public static Text message(String key, Object... namesAndWords) {
        Map<String, Text> words = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            Object word = namesAndWords[i + 1];
            words.put(
                    namesAndWords[i].toString(),
                    word instanceof Text text ? text : Text.of(word.toString(), word.toString()));
        }
        return FaultText.message(key, words);
    }
}
