package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;

/** A rule, ready to judge: its form compiled, its editions of the law looked up. Immutable. */
final class CompiledRule {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledRule.class);

    private final RuleDefinition definition;
    private final Comparison comparison;
    private final @Nullable FactPath judgedOn;
    private final Edition[] editions;
    private final List<String> readings;
    private final boolean whereListed;
    private final Outcome met;

    CompiledRule(
            RuleDefinition definition,
            Comparison comparison,
            @Nullable FactPath judgedOn,
            List<Edition> editions,
            List<String> readings,
            boolean whereListed) {
        this.definition = definition;
        this.comparison = comparison;
        this.judgedOn = judgedOn;
        this.editions = editions.toArray(Edition[]::new);
        this.readings = readings;
        this.whereListed = whereListed;
        this.met = Outcomes.start(definition, latest(), readings)
                .outcome(OutcomeType.MET)
                .pointer("")
                .build();
    }

    RuleDefinition definition() {
        return definition;
    }

    List<String> readings() {
        return readings;
    }

    /** Whether it is asked only of submissions that list elements of its scope. */
    boolean isAskedWhereListed() {
        return whereListed;
    }

    /** The edition whose clauses an outcome cites when no date chose one: the last one in force. */
    Edition latest() {
        for (int i = editions.length - 1; i >= 0; i--) {
            if (editions[i].isInForce()) {
                return editions[i];
            }
        }
        return editions[editions.length - 1];
    }

    /** The rule as people ask about it. */
    RuleInForce asked(int ordinal) {
        Edition edition = latest();
        return new RuleInForce(
                ordinal,
                definition,
                edition.clauses(),
                edition.severity(),
                Optional.ofNullable(edition.value()),
                edition.unit(),
                Optional.ofNullable(judgedOn).map(FactPath::toString),
                readings);
    }

    /** A prepared outcome for elements that all satisfy. */
    Outcome met() {
        return met;
    }

    /** Judges the element under the cursor. A fault of the engine is undetermined, never a pass. */
    OutcomeType judge(Cursor cursor) {
        cursor.forget();
        try {
            return judgedOn == null ? judgeOn(editions[0], cursor.asOf(), cursor) : judgeByDate(judgedOn, cursor);
        } catch (RuntimeException e) {
            LOG.debug("rule {} failed with {}", definition.getId(), e.getClass().getName());
            cursor.failed();
            return OutcomeType.UNDETERMINED;
        }
    }

    private OutcomeType judgeByDate(FactPath path, Cursor cursor) {
        LocalDate day = Values.latest(path.read(cursor));
        if (day == null) {
            cursor.judge(latest(), cursor.asOf());
            path.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        return judgeOn(on(day), day, cursor);
    }

    private OutcomeType judgeOn(Edition edition, LocalDate day, Cursor cursor) {
        cursor.judge(edition, day);
        if (!edition.isInForce()) {
            return OutcomeType.NOT_APPLICABLE;
        }
        return edition.lacksFigure() ? OutcomeType.UNDETERMINED : comparison.judge(cursor);
    }

    private Edition on(LocalDate day) {
        Edition edition = editions[0];
        for (Edition next : editions) {
            if (next.from().isAfter(day)) {
                break;
            }
            edition = next;
        }
        return edition;
    }
}
