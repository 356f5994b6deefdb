package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.FactWords;
import org.tuoyu.validation.fact.MissingFacts;

/** Says why a rule does not apply, or cannot be decided. */
final class Reasons {

    /** There is nothing to compare. */
    static final Text NOTHING = Text.of("没有本条适用的对象", "nothing that the clause reaches is stated");

    /** The submission leaves the elements out and is not asked for them. */
    static final Text NOT_LISTED =
            Text.of("报送未列出此类对象，本次报送不要求", "no such elements are listed, and this submission is not asked for them");

    /** The event lies outside the life of the law. */
    static final Text NOT_IN_FORCE =
            Text.of("事项发生之日，本条尚未施行或已失效", "on the day of the event the clause was not in force");

    /** The engine itself failed. */
    static final Text FAILED = Text.of("程序未能判定，请反馈", "the program failed to decide, please report it");

    /** Nothing is missing, and still it is open. */
    static final Text OPEN = Text.of("所选口径或所填事实不足以判定", "it cannot be told from the facts or under the reading taken");

    private Reasons() {}

    /** Facts are missing. */
    static Text notStated(List<FactPlace> places) {
        Text words = MissingFacts.words(places);
        return Text.of(words.zh() + "，无法判定", "cannot be told, " + words.en());
    }

    /** Why a rule reaches nothing: in its own words, else by its conditions. */
    static Text of(RuleDefinition rule) {
        return rule.getNotApplicable().orElseGet(() -> of(rule.getWhen(), ScopePath.of(rule.getScope())));
    }

    static Text of(List<Condition> when, ScopePath place) {
        List<Condition> onFacts =
                when.stream().filter(each -> each.getFact().isPresent()).toList();
        if (onFacts.isEmpty()) {
            return NOTHING;
        }
        return Text.of(
                "仅适用于：" + words(onFacts, place, Locale.CHINESE, "；"),
                "applies only where " + words(onFacts, place, Locale.ENGLISH, "; "));
    }

    /** One condition in words. */
    static Text condition(Condition condition, ScopePath place) {
        return Text.of(words(condition, place, Locale.CHINESE), words(condition, place, Locale.ENGLISH));
    }

    private static String words(List<Condition> conditions, ScopePath place, Locale locale, String separator) {
        return conditions.stream()
                .map(condition -> words(condition, place, locale))
                .collect(Collectors.joining(separator));
    }

    private static String words(Condition condition, ScopePath place, Locale locale) {
        boolean zh = Words.isChinese(locale);
        List<FactPath> paths = Stream.of(condition.getFact(), condition.getOrFact())
                .flatMap(Optional::stream)
                .map(fact -> FactPath.of(fact, place))
                .toList();
        String label = paths.stream().map(path -> label(path, zh)).collect(Collectors.joining(zh ? "或" : " or "));
        if (!condition.getIs().isEmpty()) {
            return label + (zh ? "为" : " is ") + codes(condition.getIs(), paths, locale);
        }
        if (!condition.getIsNot().isEmpty()) {
            return label + (zh ? "不为" : " is not ") + codes(condition.getIsNot(), paths, locale);
        }
        if (condition.getStated().isPresent()) {
            boolean stated = condition.getStated().get();
            return label + (zh ? stated ? "已填报" : "未填报" : stated ? " is stated" : " is not stated");
        }
        if (condition.getEmpty().isPresent()) {
            boolean empty = condition.getEmpty().get();
            return label + (zh ? empty ? "为无" : "不为无" : empty ? " is none" : " is not none");
        }
        return label + (zh ? "达到规定数" : " reaches the figure");
    }

    private static String label(FactPath path, boolean zh) {
        return zh ? FactWords.zh(path.lastType(), path.lastField()) : FactWords.en(path.lastType(), path.lastField());
    }

    /** Codes by the labels of the first fact that knows them; each label once. */
    private static String codes(List<String> codes, List<FactPath> paths, Locale locale) {
        return codes.stream()
                .map(code -> code(code, paths, locale))
                .distinct()
                .collect(Collectors.joining(Words.isChinese(locale) ? "或" : " or "));
    }

    private static String code(String code, List<FactPath> paths, Locale locale) {
        return paths.stream()
                .map(path -> Words.label(FactAccess.wordList(path.lastType(), path.lastField()), code, locale))
                .filter(label -> !label.equals(code))
                .findFirst()
                .orElse(code);
    }
}
