package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.message.Rendering;

/**
 * What the placeholders of a rule stand for at the cursor: both numbers, the difference, what is lacking, or any fact of
 * the scope. Codes appear by label, personal facts masked.
 */
final class OutcomeWords implements Rendering.Words {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeWords.class);
    private static final String UNKNOWN = "?";
    private static final String MASKED = "***";
    private static final String RANGE = "age-within";

    private final RuleDefinition rule;
    private final ScopePath place;
    private final Cursor cursor;
    private final Masking masking;

    OutcomeWords(RuleDefinition rule, ScopePath place, Cursor cursor, Masking masking) {
        this.masking = masking;
        this.rule = rule;
        this.place = place;
        this.cursor = cursor;
    }

    @Override
    public String of(String name, Locale locale) {
        try {
            return known(name, locale);
        } catch (RuntimeException e) {
            LOG.debug(
                    "placeholder {} of rule {} failed with {}",
                    name,
                    rule.getId(),
                    e.getClass().getName());
            return UNKNOWN;
        }
    }

    private String known(String name, Locale locale) {
        return switch (name) {
            case "actual" -> masking.hidesActual() ? MASKED : value(cursor.actual(), locale);
            case "expected" -> masking.hidesExpected() ? MASKED : value(cursor.expected(), locale);
            case "margin" ->
                masking.hidesActual() ? MASKED : value(cursor.margin(), locale).replace("-", "");
            case "missing" -> value(FactValue.of(cursor.lacking()), locale);
            case "documented" -> documented(locale);
            case "on" -> cursor.judgedOn().toString();
            default -> fact(name, locale);
        };
    }

    private String documented(Locale locale) {
        Text words = cursor.documented();
        return words == null ? UNKNOWN : words.in(locale);
    }

    private String fact(String name, Locale locale) {
        FactPath path = FactPath.of(name, place);
        Object value = path.read(cursor);
        if (value == null) {
            return UNKNOWN;
        }
        boolean masksItself = FactAccess.kind(path.lastType(), path.lastField()) == FactAccess.Kind.TEXT_VALUE;
        if (path.isPersonal() && !masksItself) {
            return MASKED;
        }
        return value instanceof List<?> list ? joined(list, locale) : label(value, locale);
    }

    private static String joined(List<?> values, Locale locale) {
        List<String> labels = values.stream()
                .map(each -> each == null ? UNKNOWN : label(each, locale))
                .toList();
        return String.join(separator(locale), labels);
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
                .map(code -> Words.label(codeList(), code, locale))
                .toList();
        return String.join(rule.getForm().equals(RANGE) ? range(locale) : separator(locale), labels);
    }

    /** The list that the codes of the rule's fact come from, or -1. */
    private int codeList() {
        FactPath path = rule.getFact().map(this::path).orElse(null);
        return path == null ? -1 : FactAccess.codeList(path.lastType(), path.lastField());
    }

    private FactPath path(String fact) {
        return rule.getOf()
                .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                .orElseGet(() -> FactPath.of(fact, place));
    }

    private static String range(Locale locale) {
        return Words.isChinese(locale) ? "至" : " to ";
    }

    private static String separator(Locale locale) {
        return Words.isChinese(locale) ? "、" : ", ";
    }

    /** What is said of a rule that could not be decided. */
    static Text undetermined(RuleDefinition rule, Cursor cursor) {
        Text why = why(cursor);
        return Text.of(rule.getTitle().zh() + "：" + why.zh(), rule.getTitle().en() + ": " + why.en());
    }

    private static Text why(Cursor cursor) {
        if (cursor.hasFailed()) {
            return Text.of("程序未能判定，请反馈", "the program failed to decide, please report it");
        }
        Text documented = cursor.documented();
        if (documented != null && cursor.missing().isEmpty()) {
            return documented;
        }
        return cursor.missing().isEmpty()
                ? Text.of("所选口径或所填事实不足以判定", "it cannot be told from the facts or under the reading taken")
                : Text.of("缺少信息，无法判定", "cannot be told, facts are missing");
    }
}
