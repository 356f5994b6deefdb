package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.message.Rendering;

/**
 * What the placeholders of a rule stand for in a breach: both numbers, the difference, what is lacking, or a fact of the
 * scope. Codes appear by label, personal facts masked.
 */
final class BreachWords implements Rendering.Words {

    private static final Logger LOG = LoggerFactory.getLogger(BreachWords.class);
    private static final String UNKNOWN = "?";

    /** Characters that a list may take in a Chinese message. */
    private static final int LONGEST = 56;

    private final Wording wording;
    private final Breach breach;

    BreachWords(Wording wording, Breach breach) {
        this.wording = wording;
        this.breach = breach;
    }

    @Override
    public String of(String name, Locale locale) {
        try {
            return known(name, locale);
        } catch (RuntimeException e) {
            LOG.debug("placeholder {} failed with {}", name, e.getClass().getName());
            return UNKNOWN;
        }
    }

    private String known(String name, Locale locale) {
        return switch (name) {
            case "actual" -> wording.hidesActual() ? Masking.MASKED : value(breach.actual(), locale);
            case "expected" -> wording.hidesExpected() ? Masking.MASKED : value(breach.expected(), locale);
            case "margin" ->
                wording.hidesActual()
                        ? Masking.MASKED
                        : value(breach.margin(), locale).replace("-", "");
            case "missing" -> value(FactValue.of(breach.lacking()), locale);
            case "documented" -> documented(locale);
            case "on" -> breach.day().toString();
            default -> fact(breach.fact(wording.number(name)), locale);
        };
    }

    private String documented(Locale locale) {
        Text words = breach.documented();
        return words == null ? UNKNOWN : words.in(locale);
    }

    private static String fact(@Nullable Object value, Locale locale) {
        if (value == null) {
            return UNKNOWN;
        }
        return value instanceof List<?> list ? joined(list, locale) : label(value, locale);
    }

    private static String joined(List<?> values, Locale locale) {
        List<String> labels = values.stream()
                .map(each -> each == null ? UNKNOWN : label(each, locale))
                .toList();
        return joined(labels, separator(locale), locale);
    }

    /** All of them, or as many as a message has room for and how many there are. */
    private static String joined(List<String> labels, String separator, Locale locale) {
        boolean zh = Words.isChinese(locale);
        int room = zh ? LONGEST : 2 * LONGEST;
        int shown = 0;
        for (int length = 0; shown < labels.size() && length <= room; shown++) {
            length += labels.get(shown).length() + separator.length();
        }
        String words = String.join(separator, labels.subList(0, shown));
        int more = labels.size() - shown;
        return more == 0 ? words : zh ? words + "等" + labels.size() + "项" : words + " and " + more + " more";
    }

    private static String label(Object value, Locale locale) {
        if (value instanceof Enum<?> code) {
            return Words.label(code, locale);
        }
        return value instanceof Boolean flag ? Words.yesOrNo(flag, locale) : value.toString();
    }

    private String value(@Nullable FactValue value, Locale locale) {
        if (value == null || value.isList() && value.texts().isEmpty()) {
            return Words.none(locale);
        }
        if (value.flag().isPresent()) {
            return Words.yesOrNo(value.flag().get(), locale);
        }
        if (value.texts().isEmpty()) {
            return value.toString();
        }
        List<String> labels = value.texts().stream()
                .map(code -> Words.label(wording.codeList(), code, locale))
                .toList();
        return joined(labels, wording.isRange() ? range(locale) : separator(locale), locale);
    }

    private static String range(Locale locale) {
        return Words.isChinese(locale) ? "至" : " to ";
    }

    private static String separator(Locale locale) {
        return Words.isChinese(locale) ? "、" : ", ";
    }
}
