package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.ConditionWords;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.message.CodeWords;

/**
 * The rules asked, with how grave a breach is; their figures are compared as quantities. Rules of one matter are told together:
 * two documents may ask about it in ways of their own.
 */
final class Rules {

    private Rules() {}

    static Map<String, Entry> of(Seen seen) {
        Map<String, List<List<Binding>>> byMatter = new TreeMap<>();
        seen.rules()
                .values()
                .forEach(bindings -> byMatter.computeIfAbsent(
                                seen.rule(bindings.get(0)).asksAbout(), matter -> new ArrayList<>())
                        .add(bindings));
        Map<String, Entry> entries = new TreeMap<>();
        byMatter.forEach((matter, rules) -> entries.put(matter, entry(seen, rules)));
        return entries;
    }

    private static Entry entry(Seen seen, List<List<Binding>> rules) {
        List<List<Object>> content = new ArrayList<>();
        List<Text> words = new ArrayList<>();
        List<ClauseId> clauses = new ArrayList<>();
        for (List<Binding> bindings : rules) {
            content.add(content(seen, bindings));
            words.add(words(seen, bindings, rules.size() > 1));
            bindings.forEach(binding -> clauses.add(binding.getClause()));
        }
        content.sort(Comparator.comparing(Object::toString));
        DifferenceSide side = Entry.side(Entry.joined(words), clauses);
        Text title = seen.rule(rules.get(0).get(0)).getTitle();
        return new Entry(title, content, rules.size() > 1 ? side : valued(side, seen.figure(rules.get(0))));
    }

    /** What counts as a difference: how grave a breach is; of a matter also what is asked of whom, and with which figure. */
    private static List<Object> content(Seen seen, List<Binding> bindings) {
        RuleDefinition rule = seen.rule(bindings.get(0));
        if (rule.getMatter().isEmpty()) {
            return List.of(severity(seen, bindings));
        }
        return List.of(
                severity(seen, bindings),
                rule.getForm(),
                rule.getFact(),
                rule.getOther(),
                rule.getOf(),
                conditions(seen, rule.getCounting()),
                conditions(seen, rule.getWhen()),
                seen.figure(bindings).map(Entry::content));
    }

    private static List<String> conditions(Seen seen, List<Condition> conditions) {
        return seen.onFacts(conditions).stream()
                .map(Condition::toString)
                .sorted()
                .toList();
    }

    private static DifferenceSide valued(DifferenceSide side, Optional<Figure> figure) {
        return side.withValue(figure.map(each -> each.value().getValue()))
                .withUnit(figure.flatMap(each -> each.parameter().getUnit()));
    }

    private static Severity severity(Seen seen, List<Binding> bindings) {
        Severity severity = Severity.INFO;
        for (Binding binding : bindings) {
            severity = severity.or(seen.law()
                    .severity(binding, seen.law().document(binding.getClause()).orElseThrow()));
        }
        return severity;
    }

    /** How grave a breach is, the figure, of a matter also whom it concerns; before it which rule, where several are told. */
    private static Text words(Seen seen, List<Binding> bindings, boolean named) {
        List<Text> words = new ArrayList<>();
        words.add(CodeWords.of(severity(seen, bindings)));
        seen.figure(bindings).map(seen::words).ifPresent(words::add);
        RuleDefinition rule = seen.rule(bindings.get(0));
        if (rule.getMatter().isPresent()) {
            Text when = ConditionWords.of(seen.onFacts(rule.getWhen()), rule.getScope());
            Stream.of(when).filter(each -> !each.zh().isEmpty()).forEach(words::add);
        }
        Text said = Entry.joined(words);
        boolean drafts = seen.isDraft(bindings.get(0).getClause());
        Text title = drafts ? Entry.draft(rule.getTitle()) : rule.getTitle();
        if (drafts && !named) {
            return Entry.draft(said);
        }
        return named ? Text.of(title.zh() + "：" + said.zh(), title.en() + ": " + said.en()) : said;
    }
}
