package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.FactExplanation;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/** The facts that a rule looks at, read and named for people; what is about a person is left out. Immutable. */
final class TracedFacts {

    private final RuleDefinition rule;
    private final ScopePath place;
    private final CompiledCondition[] tests;
    private final List<FactPath> compared;

    TracedFacts(RuleDefinition rule, ScopePath place, CompiledCondition[] tests) {
        this.rule = rule;
        this.place = place;
        this.tests = tests;
        this.compared = compared(rule, place);
    }

    private static List<FactPath> compared(RuleDefinition rule, ScopePath place) {
        String list = rule.getOf().map(of -> of + ".").orElse("");
        boolean ofElement = rule.getForm().equals("has-each");
        Stream<String> counting = rule.getCounting().stream()
                .flatMap(condition -> condition.getFact().stream())
                .map(list::concat);
        Stream<String> first = rule.getFact().stream().map(list::concat);
        Stream<String> second = rule.getOther().stream().map(other -> ofElement ? list + other : other);
        return Stream.of(rule.getOf().stream(), counting, first, second, rule.getOthers().stream())
                .flatMap(each -> each)
                .distinct()
                .map(path -> FactPath.of(path, place))
                .toList();
    }

    /** The conditions on facts, with what was stated about the element under the cursor. */
    List<FactExplanation> conditions(Cursor cursor) {
        List<FactExplanation> facts = new ArrayList<>();
        for (int i = 0; i < tests.length; i++) {
            Condition condition = rule.getWhen().get(i);
            if (tests[i] instanceof CompiledCondition.Constant
                    || condition.getFact().isEmpty()) {
                continue;
            }
            FactPath path = FactPath.of(condition.getFact().get(), place);
            facts.add(fact(path, cursor)
                    .condition(Reasons.condition(condition, place))
                    .satisfied(known(tests[i].truth(cursor, null)))
                    .build());
        }
        return facts;
    }

    private static Optional<Boolean> known(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    /** The facts compared, of the element under the cursor. */
    List<FactExplanation> compared(Cursor cursor) {
        return compared.stream().map(path -> fact(path, cursor).build()).toList();
    }

    private static FactExplanation.Builder fact(FactPath path, Cursor cursor) {
        Object value = path.read(cursor);
        return FactExplanation.builder()
                .fact(path.toString())
                .pointer(path.pointer(cursor))
                .label(Text.of(
                        FactWords.zh(path.lastType(), path.lastField()),
                        FactWords.en(path.lastType(), path.lastField())))
                .stated(value != null)
                .personal(path.isPersonal())
                .value(path.isPersonal() ? Optional.empty() : Optional.ofNullable(data(path, value)));
    }

    /** A value as data; of a list of elements, how many there are. */
    private static @Nullable FactValue data(FactPath path, @Nullable Object value) {
        boolean objects = FactAccess.objectType(path.lastType(), path.lastField()) >= 0;
        if (value == null || objects && !(value instanceof List<?>)) {
            return null;
        }
        return objects ? FactValue.of(((List<?>) value).size()) : Values.fact(value);
    }

    /** What is said where the conditions hold and the rule finds nothing to compare. */
    Text nothing() {
        return rule.getNotApplicable().orElse(Reasons.NOTHING);
    }
}
