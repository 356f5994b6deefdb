package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Measure;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactWords;
import org.tuoyu.validation.message.Rendering;

/** Makes outcomes from what a comparison noted on the cursor. */
final class Outcomes {

    private Outcomes() {}

    /** An outcome with what is the same for every element. */
    static Outcome.Builder start(RuleDefinition rule, Edition edition, List<String> readings) {
        return Outcome.builder()
                .rule(rule.getId())
                .addAllClauses(edition.clauses())
                .draft(edition.isDraft() ? Optional.of(true) : Optional.empty())
                .addAllReadings(readings);
    }

    /** A breach of the element under the cursor. */
    static Outcome breached(CompiledRule rule, ScopePath place, Cursor cursor, Optional<String> subject) {
        RuleDefinition definition = rule.definition();
        Edition edition = cursor.edition();
        Masking masking = new Masking(definition, place);
        Rendering words = new Rendering(new OutcomeWords(definition, place, cursor, masking));
        FactValue actual = masking.hidesActual() ? null : cursor.actual();
        FactValue expected = masking.hidesExpected() ? null : cursor.expected();
        return start(definition, edition, rule.readings())
                .outcome(OutcomeType.BREACHED)
                .severity(edition.severity())
                .pointer(pointer(definition, place, cursor))
                .subject(subject)
                .expected(measure(expected, unit(definition, edition, place), sign(definition.getForm())))
                .actual(measure(actual, unit(definition, edition, place), Optional.empty()))
                .margin(Optional.ofNullable(masking.hidesActual() ? null : cursor.margin()))
                .message(draft(edition, words.fill(definition.getBreach())))
                .remedy(words.fill(definition.getRemedy()))
                .build();
    }

    /** An element of which it cannot be told. */
    static Outcome undetermined(CompiledRule rule, Cursor cursor, Optional<String> subject) {
        RuleDefinition definition = rule.definition();
        Edition edition = cursor.edition();
        return start(definition, edition, rule.readings())
                .outcome(OutcomeType.UNDETERMINED)
                .severity(edition.severity())
                .pointer(cursor.pointer())
                .subject(subject)
                .addAllMissing(cursor.missing())
                .message(draft(edition, OutcomeWords.undetermined(definition, cursor)))
                .build();
    }

    /** A rule that does not reach the facts of an institution. */
    static Outcome notApplicable(CompiledRule rule, String pointer, Optional<String> subject, Text reason) {
        return start(rule.definition(), rule.latest(), rule.readings())
                .outcome(OutcomeType.NOT_APPLICABLE)
                .pointer(pointer)
                .subject(subject)
                .message(reason)
                .build();
    }

    /** The figure that facts are compared with; empty where there is none, or it is a rate of other facts. */
    static Optional<Measure> asked(RuleDefinition rule, Edition edition) {
        return isRelative(rule)
                ? Optional.empty()
                : measure(edition.value(), rule.getUnit().or(edition::unit), sign(rule.getForm()));
    }

    private static Text draft(Edition edition, Text text) {
        return edition.isDraft() ? Text.of("（征求意见稿）" + text.zh(), "(draft) " + text.en()) : text;
    }

    /** The pointer of the fact that is wrong, as far as one fact can be named. */
    private static String pointer(RuleDefinition rule, ScopePath place, Cursor cursor) {
        String point = cursor.point();
        if (point != null) {
            return point;
        }
        String path = rule.getOf().or(rule::getFact).orElse("");
        return path.isEmpty() ? cursor.pointer() : FactPath.of(path, place).pointer(cursor);
    }

    private static Optional<String> unit(RuleDefinition rule, Edition edition, ScopePath place) {
        return rule.getUnit().or(() -> isRelative(rule) ? unitOfFact(rule, place) : edition.unit());
    }

    /** Whether the parameter is a rate, so that what is compared has a unit of its own. */
    private static boolean isRelative(RuleDefinition rule) {
        return switch (rule.getForm()) {
            case "ratio", "weighted-ratio", "proportion" -> true;
            default -> rule.getForm().startsWith("count-") && rule.getOther().isPresent();
        };
    }

    private static Optional<String> unitOfFact(RuleDefinition rule, ScopePath place) {
        return rule.getOf().isPresent()
                ? Optional.empty()
                : rule.getFact()
                        .map(fact -> FactPath.of(fact, place))
                        .map(fact -> FactWords.unit(fact.lastType(), fact.lastField()))
                        .filter(unit -> !unit.isEmpty());
    }

    private static Optional<Measure> measure(
            @Nullable FactValue value, Optional<String> unit, Optional<String> comparator) {
        return Optional.ofNullable(value)
                .map(stated -> Measure.builder()
                        .value(stated)
                        .unit(stated.number().flatMap(number -> unit))
                        .comparator(comparator)
                        .build());
    }

    private static Optional<String> sign(String form) {
        return Optional.of(
                switch (form) {
                    case "at-most", "count-at-most", "not-after", "days-after", "working-days-after" -> "<=";
                    case "more-than" -> ">";
                    case "one-of",
                            "registered-as-routed",
                            "duty-assigned",
                            "body-as-documented",
                            "office-as-documented" -> "in";
                    case "none-of" -> "not in";
                    case "includes", "has-each", "body-has-duty", "posts-as-documented" -> "includes";
                    case "mentions" -> "mentions";
                    case "starts-with" -> "starts with";
                    case "age-within" -> "within";
                    case "holds",
                            "holds-not",
                            "holds-either",
                            "same-as",
                            "attested",
                            "stated",
                            "same-year",
                            "same-month" -> "=";
                    default -> ">=";
                });
    }
}
