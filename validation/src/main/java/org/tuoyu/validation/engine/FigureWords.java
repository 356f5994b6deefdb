package org.tuoyu.validation.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;
import org.tuoyu.validation.fact.UnitWords;
import org.tuoyu.validation.message.CodeWords;

/** A value of a parameter in words: number with unit, codes by label. Immutable. */
public final class FigureWords {

    private final Map<String, Integer> lists = new LinkedHashMap<>();

    /**
     * Prepares for the parameters of a place.
     *
     * @param law its packs
     */
    public FigureWords(Law law) {
        this(law.rules(), law.packs());
    }

    /**
     * Prepares for the parameters of some packs.
     *
     * @param packs the packs that hold the parameters and the rules
     */
    public FigureWords(List<Pack> packs) {
        this(rules(packs), packs);
    }

    private static Map<RuleId, RuleDefinition> rules(List<Pack> packs) {
        Map<RuleId, RuleDefinition> rules = new LinkedHashMap<>();
        packs.forEach(pack -> pack.getRules().forEach(rule -> rules.putIfAbsent(rule.getId(), rule)));
        return rules;
    }

    private FigureWords(Map<RuleId, RuleDefinition> rules, List<Pack> packs) {
        for (RuleDefinition rule : rules.values()) {
            rule.getParameter().ifPresent(parameter -> note(parameter, rule));
        }
        for (Pack pack : packs) {
            for (Binding binding : pack.getBindings()) {
                RuleDefinition rule = rules.get(binding.getRule());
                if (rule != null) {
                    binding.getParameter().ifPresent(parameter -> note(parameter, rule));
                }
            }
        }
    }

    /** Notes the list that the codes of a parameter come from: that of the fact which a rule compares with it. */
    private void note(String parameter, RuleDefinition rule) {
        int list = codeList(rule);
        if (list >= 0) {
            lists.putIfAbsent(parameter, list);
        }
    }

    /** A figure in words. */
    public Text of(Figure figure) {
        return of(
                figure.parameter().getId(),
                figure.value().getValue(),
                figure.parameter().getUnit());
    }

    /**
     * A value in words.
     *
     * @param parameter the id of its parameter
     * @param value the value
     * @param unit the unit of the parameter
     */
    public Text of(String parameter, FactValue value, Optional<String> unit) {
        return of(lists.getOrDefault(parameter, -1), value, unit);
    }

    /**
     * The value that a rule compares its fact with, in words, whichever parameter of which document it comes from.
     *
     * @param rule the rule
     * @param value the value
     * @param unit the unit of the parameter
     */
    public Text of(RuleDefinition rule, FactValue value, Optional<String> unit) {
        return of(codeList(rule), value, unit);
    }

    private static Text of(int list, FactValue value, Optional<String> unit) {
        if (value.texts().isEmpty() || !value.isList() && value.text().isPresent() && list < 0) {
            return number(value, unit);
        }
        boolean numbers = value.texts().stream().allMatch(text -> text.matches("[0-9.]+"))
                && value.texts().size() == 2
                && unit.isPresent();
        Text joined = Text.of(
                joined(value.texts(), list, Locale.CHINESE, numbers ? "至" : "、"),
                joined(value.texts(), list, Locale.ENGLISH, numbers ? " to " : ", "));
        return numbers ? UnitWords.of(joined, unit.orElse("")) : joined;
    }

    private static Text number(FactValue value, Optional<String> unit) {
        if (value.flag().isPresent()) {
            boolean flag = value.flag().get();
            return Text.of(Words.yesOrNo(flag, Locale.CHINESE), Words.yesOrNo(flag, Locale.ENGLISH));
        }
        return status(value.toString()).orElseGet(() -> UnitWords.of(value.toString(), unit.orElse("")));
    }

    /** The words of a value that says where a document stands: no fact is compared with it. */
    private static Optional<Text> status(String value) {
        return Arrays.stream(DocumentStatus.values())
                .filter(each -> each.name().equals(value))
                .map(CodeWords::of)
                .findFirst();
    }

    private static String joined(List<String> codes, int list, Locale locale, String separator) {
        return codes.stream().map(code -> label(list, code, locale)).collect(Collectors.joining(separator));
    }

    /** The label of a code, or of the fact that a figure names. */
    private static String label(int list, String code, Locale locale) {
        int tariff = list >= 0 ? -1 : FactAccess.field(FactAccess.UTILITY_TARIFFS, code);
        if (tariff < 0) {
            return Words.label(list, code, locale);
        }
        return Words.isChinese(locale)
                ? FactWords.zh(FactAccess.UTILITY_TARIFFS, tariff)
                : FactWords.en(FactAccess.UTILITY_TARIFFS, tariff);
    }

    private static int codeList(RuleDefinition rule) {
        if (rule.getFact().isEmpty()) {
            return -1;
        }
        ScopePath place = ScopePath.of(rule.getScope());
        String fact = rule.getFact().get();
        FactPath path = rule.getOf()
                .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                .orElseGet(() -> FactPath.of(fact, place));
        return FactAccess.wordList(path.lastType(), path.lastField());
    }
}
