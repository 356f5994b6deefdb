package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.message.CodeWords;

/** The rules asked, with how grave a breach is; their figures are compared as quantities. */
final class Rules {

    private Rules() {}

    static Map<String, Entry> of(Seen seen) {
        Map<String, Entry> entries = new TreeMap<>();
        seen.rules()
                .forEach((rule, bindings) -> entries.put(
                        rule.value(),
                        new Entry(
                                seen.rule(bindings.get(0)).getTitle(),
                                severity(seen, bindings),
                                side(seen, bindings))));
        return entries;
    }

    private static Severity severity(Seen seen, List<Binding> bindings) {
        Severity severity = Severity.INFO;
        for (Binding binding : bindings) {
            severity = severity.or(seen.law()
                    .severity(binding, seen.law().document(binding.getClause()).orElseThrow()));
        }
        return severity;
    }

    private static DifferenceSide side(Seen seen, List<Binding> bindings) {
        List<Text> words = new ArrayList<>();
        words.add(CodeWords.of(severity(seen, bindings)));
        Optional<Figure> figure = seen.figure(bindings);
        figure.map(seen::words).ifPresent(words::add);
        return Entry.side(
                        Entry.joined(words),
                        bindings.stream().map(Binding::getClause).toList())
                .withValue(figure.map(each -> each.value().getValue()))
                .withUnit(figure.flatMap(each -> each.parameter().getUnit()));
    }
}
