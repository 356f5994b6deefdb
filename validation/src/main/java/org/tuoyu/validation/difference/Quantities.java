package org.tuoyu.validation.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;

/**
 * The figures of a place by what they measure. A figure that names no quantity and that only one of the places knows is
 * found beside another by the rule that both ask; where nothing of the kind is there, the rule, target or entitlement that
 * uses the figure tells of it.
 */
final class Quantities {

    /** Behind a quantity: what a draft would set. */
    private static final String DRAFT = " draft";

    private final Seen seen;
    private final Seen other;

    private Quantities(Seen seen, Seen other) {
        this.seen = seen;
        this.other = other;
    }

    /** The figures of one place, to be compared with those of another. */
    static Map<String, Entry> of(Seen seen, Seen other) {
        return new Quantities(seen, other).entries();
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        Set<String> granted = granted();
        Set<String> asked = asked();
        Set<String> named = new TreeSet<>(named(seen));
        named.addAll(named(other));
        for (Parameter parameter : seen.law().parameters().values()) {
            boolean told =
                    granted.contains(parameter.getId()) || asked.contains(parameter.getId()) && !isCommon(parameter);
            if (named.contains(parameter.measures()) || !told) {
                figures(parameter)
                        .forEach(figure ->
                                entries.putIfAbsent(key(parameter, figure), entry(parameter.getTitle(), figure)));
            }
        }
        Map<RuleId, List<Binding>> ofOther = other.rules();
        seen.rules().forEach((rule, bindings) -> {
            Optional<Figure> own = seen.figure(bindings);
            Optional<Figure> theirs = Optional.ofNullable(ofOther.get(rule)).flatMap(other::figure);
            if (own.isPresent() && theirs.isPresent() && !(isCommon(own.get()) && isCommon(theirs.get()))) {
                Text title = seen.rule(bindings.get(0)).getTitle();
                entries.put(rule.value(), entry(title, own.get()));
            }
            bindings.stream().skip(1).forEach(binding -> added(binding, bindings.get(0), entries));
        });
        return entries;
    }

    /** The figure that counts, and beside it what a draft would set. */
    private Stream<Figure> figures(Parameter parameter) {
        Optional<Figure> counts = seen.law().figure(parameter.getId(), seen.day());
        Stream<Figure> drafts =
                seen.law().figures(parameter.getId(), seen.day()).stream().filter(Figure::isDraft);
        return Stream.concat(counts.stream(), drafts).distinct();
    }

    private static String key(Parameter parameter, Figure figure) {
        return parameter.measures() + (figure.isDraft() ? DRAFT : "");
    }

    /** A figure that a further clause adds to what the nearest one asks of the same rule. */
    private void added(Binding binding, Binding nearest, Map<String, Entry> entries) {
        if (binding.getParameter().isEmpty() || binding.getParameter().equals(nearest.getParameter())) {
            return;
        }
        seen.figure(List.of(binding))
                .filter(figure -> !isCommon(figure))
                .ifPresent(figure -> entries.put(
                        binding.getRule() + " " + figure.parameter().getId(),
                        entry(figure.parameter().getTitle(), figure)));
    }

    /** The quantities that parameters name. */
    private static Set<String> named(Seen seen) {
        return seen.law().parameters().values().stream()
                .flatMap(parameter -> parameter.getQuantity().stream())
                .collect(Collectors.toSet());
    }

    private boolean isCommon(Figure figure) {
        return isCommon(figure.parameter());
    }

    /** Whether the figures of a parameter can be told apart by what it measures alone. */
    private boolean isCommon(Parameter parameter) {
        return parameter.getQuantity().isPresent()
                || seen.law().parameters().containsKey(parameter.getId())
                        && other.law().parameters().containsKey(parameter.getId());
    }

    private Entry entry(Text title, Figure figure) {
        Text words = seen.marked(seen.words(figure), figure.value().getClause());
        return new Entry(title, Entry.content(figure), Entry.side(figure, words));
    }

    /** The parameters of targets and entitlements, which are told with these. */
    private Set<String> granted() {
        Set<String> granted = new TreeSet<>();
        for (Pack pack : seen.law().packs()) {
            pack.getEntitlements().forEach(each -> each.getParameter().ifPresent(granted::add));
            pack.getTargets().forEach(each -> each.getParameter().ifPresent(granted::add));
        }
        return granted;
    }

    /** The parameters that rules compare with, which are told with these. */
    private Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        for (Pack pack : seen.law().packs()) {
            pack.getBindings().forEach(each -> each.getParameter().ifPresent(asked::add));
        }
        for (RuleDefinition rule : seen.law().rules().values()) {
            rule.getParameter().ifPresent(asked::add);
            Stream.concat(rule.getWhen().stream(), rule.getCounting().stream())
                    .flatMap(Quantities::parameters)
                    .forEach(asked::add);
        }
        return asked;
    }

    private static Stream<String> parameters(Condition condition) {
        return Stream.of(
                        condition.getAtLeastParameter(),
                        condition.getMoreThanParameter(),
                        condition.getLessThanParameter())
                .flatMap(Optional::stream);
    }
}
