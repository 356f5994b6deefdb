package org.tuoyu.validation.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.policy.Text;

/**
 * A text of a rule in both languages, cut at its placeholders once, so that filling it is only joining. A placeholder is a name
 * in braces; one that is followed by a word for one and a word for several, as in <code>{margin|day|days}</code>, puts the word
 * that fits behind its number. Immutable and safe for use by many threads.
 */
public final class Rendering {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*(?:\\|[^{}|]+\\|[^{}|]+)?)}");
    private static final String ONE = "1";

    private final List<String> zh;
    private final List<String> en;

    private Rendering(List<String> zh, List<String> en) {
        this.zh = zh;
        this.en = en;
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

    /**
     * Cuts a text.
     *
     * @param template with names in braces
     */
    public static Rendering of(Text template) {
        return new Rendering(cut(template.zh()), cut(template.en()));
    }

    /** Literal, name, literal, and so on; first and last a literal. */
    private static List<String> cut(String template) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        int from = 0;
        while (matcher.find()) {
            parts.add(template.substring(from, matcher.start()));
            parts.add(matcher.group(1));
            from = matcher.end();
        }
        parts.add(template.substring(from));
        return List.copyOf(parts);
    }

    /** The text with its placeholders filled, in both languages. */
    public Text fill(Words words) {
        return Text.of(fill(zh, words, Locale.CHINESE), fill(en, words, Locale.ENGLISH));
    }

    private static String fill(List<String> parts, Words words, Locale locale) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder filled = new StringBuilder(128);
        for (int i = 0; i < parts.size(); i++) {
            filled.append(i % 2 == 0 ? parts.get(i) : word(parts.get(i), words, locale));
        }
        return filled.toString();
    }

    /** What stands for a placeholder; behind a number the word for one, or that for several. */
    private static String word(String placeholder, Words words, Locale locale) {
        if (placeholder.indexOf('|') < 0) {
            return words.of(placeholder, locale);
        }
        String[] choice = placeholder.split("\\|");
        String number = words.of(choice[0], locale);
        return number + " " + choice[number.equals(ONE) ? 1 : 2];
    }

    /** The names of the placeholders of both languages, each once, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        addNames(zh, names);
        addNames(en, names);
        return names;
    }

    private static void addNames(List<String> parts, List<String> names) {
        for (int i = 1; i < parts.size(); i += 2) {
            String name = parts.get(i).split("\\|", 2)[0];
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
