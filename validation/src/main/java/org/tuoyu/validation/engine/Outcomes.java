package org.tuoyu.validation.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Measure;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.Text;

/** Puts into words what rules answered. Used only for what somebody asks to see. */
final class Outcomes {

    private Outcomes() {}

    private static Outcome.Builder start(CompiledRule rule, Edition edition) {
        return Outcome.builder()
                .rule(rule.definition().getId())
                .addAllClauses(edition.clauses())
                .draft(edition.isDraft() ? Optional.of(true) : Optional.empty())
                .addAllReadings(rule.readings());
    }

    /** A rule that every element meets by an edition of the law; its place is left open. */
    static Outcome met(CompiledRule rule, Edition edition) {
        return start(rule, edition).outcome(OutcomeType.MET).pointer("").build();
    }

    /** A rule that does not reach the facts; its place is left open. */
    static Outcome notApplicable(CompiledRule rule, Edition edition, Text reason) {
        return start(rule, edition)
                .outcome(OutcomeType.NOT_APPLICABLE)
                .pointer("")
                .message(reason)
                .build();
    }

    /** An element that breaches. */
    static Outcome breached(CompiledRule rule, Breach breach, Optional<String> subject) {
        Wording wording = rule.wording();
        Edition edition = breach.edition();
        Optional<String> unit = wording.unit(edition);
        return start(rule, edition)
                .outcome(OutcomeType.BREACHED)
                .severity(edition.severity())
                .pointer(breach.pointer())
                .subject(subject)
                .expected(measure(breach.expected(), unit, Optional.of(wording.sign())))
                .actual(measure(breach.actual(), unit, Optional.empty()))
                .margin(Optional.ofNullable(breach.margin()))
                .message(draft(edition, wording.message(breach)))
                .remedy(wording.remedy(breach))
                .build();
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

    /** An element of which it cannot be told. */
    static Outcome undetermined(CompiledRule rule, Doubt doubt, Optional<String> subject) {
        Edition edition = doubt.edition();
        return start(rule, edition)
                .outcome(OutcomeType.UNDETERMINED)
                .severity(edition.severity())
                .pointer(doubt.pointer())
                .subject(subject)
                .addAllMissing(doubt.missing())
                .message(draft(edition, message(rule, doubt)))
                .build();
    }

    /** Why a rule cannot be decided, under its title. */
    static Text message(CompiledRule rule, Doubt doubt) {
        Text title = rule.definition().getTitle();
        Text why = why(doubt);
        return Text.of(title.zh() + "：" + why.zh(), title.en() + ": " + why.en());
    }

    private static Text why(Doubt doubt) {
        if (doubt.hasFailed()) {
            return Reasons.FAILED;
        }
        Text documented = doubt.documented();
        if (!doubt.missing().isEmpty()) {
            return Reasons.notStated(doubt.places());
        }
        return documented == null ? Reasons.OPEN : documented;
    }

    /** The figure that facts are compared with; empty where there is none, or it is a rate of other facts. */
    static Optional<Measure> asked(CompiledRule rule, Edition edition) {
        Wording wording = rule.wording();
        return wording.isRelative()
                ? Optional.empty()
                : measure(edition.value(), wording.unit(edition), Optional.of(wording.sign()));
    }

    private static Text draft(Edition edition, Text text) {
        return edition.isDraft() ? Text.of("（征求意见稿）" + text.zh(), "(draft) " + text.en()) : text;
    }
}
