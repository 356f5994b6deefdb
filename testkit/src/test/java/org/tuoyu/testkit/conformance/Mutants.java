package org.tuoyu.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleDefinition;

/** The same pack with one figure, code, day, condition or comparison wrong. */
final class Mutants {

    private static final Map<String, String> TURNED = Map.of(
            "at-least", "more-than",
            "more-than", "at-least",
            "not-after", "not-before",
            "not-before", "not-after",
            "holds", "holds-not",
            "holds-not", "holds",
            "one-of", "none-of",
            "none-of", "one-of",
            "count-at-least", "count-at-most",
            "count-at-most", "count-at-least");

    private Mutants() {}

    /** Every number one less and one more, every code of a list another one. */
    static Stream<Mutant> ofFigures(Pack pack) {
        List<Parameter> parameters = pack.getParameters();
        return IntStream.range(0, parameters.size())
                .boxed()
                .flatMap(at -> wrong(parameters.get(at))
                        .map(wrong -> Mutant.ofParameter(
                                wrong.getValues().toString(),
                                wrong.getId(),
                                pack.withParameters(replaced(parameters, at, wrong)))));
    }

    private static Stream<Parameter> wrong(Parameter parameter) {
        List<ParameterValue> values = parameter.getValues();
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(at -> wrong(values.get(at).getValue())
                        .map(wrong -> parameter.withValues(
                                replaced(values, at, values.get(at).withValue(wrong)))));
    }

    private static Stream<FactValue> wrong(FactValue value) {
        if (value.isList()) {
            List<String> codes = value.texts();
            return IntStream.range(0, codes.size()).mapToObj(at -> FactValue.of(replaced(codes, at, "NO_SUCH_CODE")));
        }
        return value.number().stream()
                .flatMap(number -> Stream.of(number.subtract(BigDecimal.ONE), number.add(BigDecimal.ONE)))
                .map(FactValue::of);
    }

    /** The first day a day late, the last day a day early. */
    static Stream<Mutant> ofDays(Pack pack) {
        PolicyDocument document = pack.getDocument().orElseThrow();
        return Stream.of(
                        document.getInForceFrom().map(day -> document.withInForceFrom(day.plusDays(1))),
                        document.getInForceUntil().map(day -> document.withInForceUntil(day.minusDays(1))))
                .flatMap(Optional::stream)
                .map(wrong -> Mutant.ofDocument(
                        "in force from " + wrong.getInForceFrom() + " until " + wrong.getInForceUntil(),
                        pack.withDocument(wrong)));
    }

    /** Every condition left out, every comparison turned round. */
    static Stream<Mutant> ofRules(Pack pack) {
        List<RuleDefinition> rules = pack.getRules();
        return IntStream.range(0, rules.size()).boxed().flatMap(at -> {
            RuleDefinition rule = rules.get(at);
            Stream<RuleDefinition> wrong = Stream.of(
                            without(rule.getWhen(), rule::withWhen),
                            without(rule.getCounting(), rule::withCounting),
                            Stream.ofNullable(TURNED.get(rule.getForm())).map(rule::withForm))
                    .flatMap(each -> each);
            return wrong.map(each -> Mutant.ofRule(
                    each.getForm() + " when " + conditions(each.getWhen()) + " counting "
                            + conditions(each.getCounting()),
                    rule.getId().value(),
                    pack.withRules(replaced(rules, at, each))));
        });
    }

    private static Stream<RuleDefinition> without(
            List<Condition> conditions, Function<List<Condition>, RuleDefinition> rule) {
        return IntStream.range(0, conditions.size()).mapToObj(at -> {
            List<Condition> kept = new ArrayList<>(conditions);
            kept.remove(at);
            return rule.apply(kept);
        });
    }

    private static List<String> conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.getFact().or(condition::getReading).orElse(""))
                .toList();
    }

    private static <T> List<T> replaced(List<T> list, int at, T other) {
        List<T> copy = new ArrayList<>(list);
        copy.set(at, other);
        return copy;
    }
}
