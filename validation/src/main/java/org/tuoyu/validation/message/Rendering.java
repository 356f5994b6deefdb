package org.tuoyu.validation.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.policy.Text;

/** Fills the placeholders of a rule's texts with what a comparison found. Used only when something is to be said. */
public final class Rendering {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");

    private final Words words;

    /**
     * Prepares for one outcome.
     *
     * @param words what the names of placeholders stand for
     */
    public Rendering(Words words) {
        this.words = words;
    }

    /** What the names of placeholders stand for. */
    @FunctionalInterface
    public interface Words {

        /**
         * The words for a placeholder.
         *
         * @param name the name between the braces
         * @param locale Chinese or English
         * @return a question mark where nothing is known
         */
        String of(String name, Locale locale);
    }

    /** A text with its placeholders filled, in both languages. */
    public Text fill(Text template) {
        return Text.of(fill(template.zh(), Locale.CHINESE), fill(template.en(), Locale.ENGLISH));
    }

    private String fill(String template, Locale locale) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(words.of(matcher.group(1), locale)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** The names of the placeholders of a text, in order. */
    public static List<String> placeholders(String template) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
