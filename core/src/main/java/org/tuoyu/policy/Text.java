package org.tuoyu.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Objects;
import org.tuoyu.fact.Label;

/**
 * A text in the two languages of this library (双语文本). Immutable.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Text(
        @JsonProperty("zh-CN") @Label(zh = "中文") String zh,

        @JsonProperty("en") @Label(zh = "英文", en = "English")
        String en) {

    /**
     * Checks that both languages are given.
     *
     * @param zh the Chinese text
     * @param en the English text
     */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Obtains a text.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * The text in a language.
     *
     * @param locale only its language counts
     * @return the Chinese text for Chinese, otherwise the English one
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
