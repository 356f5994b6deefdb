package org.tuoyu.cli.output;

import java.util.Locale;
import org.tuoyu.policy.Text;

/** The command was called wrongly; the message says how, in the words of the user. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * In both languages.
     *
     * @param zh Chinese
     * @param en English
     */
    public UsageException(String zh, String en) {
        super(en);
        this.text = Text.of(zh, en);
    }

    /**
     * What is wrong.
     *
     * @param locale the language
     * @return without a full stop
     */
    public String in(Locale locale) {
        return text.in(locale);
    }
}
