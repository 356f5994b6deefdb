package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleInForce;

/** A rule, ready to judge: its form compiled, its editions of the law looked up. Immutable. */
final class CompiledRule {

    /** Where the type of a submission is stated. */
    static final String TYPE = "/submissionType";

    private static final Logger LOG = LoggerFactory.getLogger(CompiledRule.class);

    private final RuleDefinition definition;
    private final @Nullable Comparison[] comparisons;
    private final boolean untyped;
    private final @Nullable FactPath judgedOn;
    private final Edition[] editions;
    private final List<String> readings;
    private final boolean whereListed;
    private final boolean valuesShown;
    private final ScopePath place;
    private final int latest;
    private final Prepared[] met;
    private final Prepared untimely;
    private @Nullable Wording wording;

    CompiledRule(
            RuleDefinition definition,
            ScopePath place,
            List<Edition> editions,
            @Nullable Comparison[] comparisons,
            boolean untyped,
            @Nullable FactPath judgedOn,
            List<String> readings,
            boolean whereListed,
            boolean valuesShown) {
        this.definition = definition;
        this.place = place;
        this.comparisons = comparisons;
        this.untyped = untyped;
        this.judgedOn = judgedOn;
        this.editions = editions.toArray(Edition[]::new);
        this.readings = readings;
        this.whereListed = whereListed;
        this.valuesShown = valuesShown;
        this.latest = lastInForce(this.editions);
        this.untimely = unless(Prepared.UNTIMELY);
        this.met = new Prepared[this.editions.length];
        for (int i = 0; i < met.length; i++) {
            met[i] = new Prepared(this, this.editions[i], Prepared.MET + i);
        }
    }

    RuleDefinition definition() {
        return definition;
    }

    List<String> readings() {
        return readings;
    }

    /** Whether it is open if it is asked at all; then one element says so for all. */
    boolean isUntyped() {
        return untyped;
    }

    /** Whether it is asked only of submissions that list elements of its scope. */
    boolean isAskedWhereListed() {
        return whereListed;
    }

    /** The edition whose clauses an outcome cites when no date chose one: the last one in force. */
    private static int lastInForce(Edition[] editions) {
        for (int i = editions.length - 1; i >= 0; i--) {
            if (editions[i].isInForce()) {
                return i;
            }
        }
        return editions.length - 1;
    }

    /** Judges by the edition whose clauses an outcome cites when no date chose one. */
    void judgeByLatest(Cursor cursor) {
        cursor.judge(latest, cursor.asOf());
    }

    /** The edition by which the cursor judges. */
    Edition edition(Cursor cursor) {
        return editions[cursor.chosen()];
    }

    /** The rule as people ask about it. */
    RuleInForce asked(int ordinal) {
        Edition edition = editions[latest];
        return new RuleInForce(
                ordinal,
                definition,
                edition.clauses(),
                edition.severity(),
                Optional.ofNullable(edition.value()),
                edition.unit(),
                Optional.ofNullable(judgedOn).map(FactPath::toString),
                readings,
                edition.isDraft());
    }

    /** That it does not apply, for a reason that {@link Prepared} numbers. */
    Prepared unless(int reason) {
        return new Prepared(this, editions[latest], reason);
    }

    /** That the event lies outside the life of the law. */
    Prepared untimely() {
        return untimely;
    }

    /** That the edition by which the cursor judges is met. */
    Prepared met(Cursor cursor) {
        return met[cursor.chosen()];
    }

    /** How it speaks of breaches; made twice by two threads at most, with the same content. */
    Wording wording() {
        Wording known = wording;
        if (known == null) {
            known = new Wording(definition, new Masking(definition, place, valuesShown), place);
            wording = known;
        }
        return known;
    }

    /** What judges every element; null where a date of the element chooses the edition, or the law asks nothing. */
    @Nullable
    Comparison only() {
        return judgedOn == null ? comparisons[latest] : null;
    }

    /** Judges the element under the cursor by what judges every element. */
    OutcomeType judge(Comparison only, Cursor cursor) {
        cursor.forget();
        judgeByLatest(cursor);
        try {
            return only.judge(cursor);
        } catch (RuntimeException e) {
            return failed(cursor, e);
        }
    }

    /** Judges the element under the cursor. A fault of the engine is undetermined, never a pass. */
    OutcomeType judge(Cursor cursor) {
        cursor.forget();
        try {
            if (!choose(cursor)) {
                noteType(cursor);
                return OutcomeType.UNDETERMINED;
            }
            Comparison comparison = comparisons[cursor.chosen()];
            return comparison == null ? OutcomeType.NOT_APPLICABLE : comparison.judge(cursor);
        } catch (RuntimeException e) {
            return failed(cursor, e);
        }
    }

    /** Notes what keeps conditions unknown; an element that no law reached in its time is not applicable all the same. */
    OutcomeType open(Cursor cursor, CompiledCondition[] tests) {
        cursor.forget();
        try {
            if (choose(cursor) && !edition(cursor).isInForce()) {
                return OutcomeType.NOT_APPLICABLE;
            }
            noteType(cursor);
            CompiledCondition.noteMissing(tests, cursor, null, cursor.pointer());
            return OutcomeType.UNDETERMINED;
        } catch (RuntimeException e) {
            return failed(cursor, e);
        }
    }

    /** Notes the type of the submission where it is open whether the rule is asked. */
    void noteType(Cursor cursor) {
        if (isUntyped()) {
            cursor.missing(TYPE);
        }
    }

    private OutcomeType failed(Cursor cursor, RuntimeException e) {
        LOG.debug("rule {} failed with {}", definition.getId(), e.getClass().getName());
        cursor.failed();
        return OutcomeType.UNDETERMINED;
    }

    /** Chooses the edition that judges the element; false, with the pointer noted, when its date is not stated. */
    private boolean choose(Cursor cursor) {
        if (judgedOn == null) {
            judgeByLatest(cursor);
            return true;
        }
        LocalDate day = stated(judgedOn, cursor);
        if (day == null) {
            judgeByLatest(cursor);
            judgedOn.noteMissing(cursor);
            return false;
        }
        cursor.judge(on(day), day);
        return true;
    }

    /** The date that decides; where reading it fails, the doubt about the rule cites its latest edition. */
    private @Nullable LocalDate stated(FactPath date, Cursor cursor) {
        try {
            return cursor.latest(date);
        } catch (RuntimeException e) {
            judgeByLatest(cursor);
            throw e;
        }
    }

    private int on(LocalDate day) {
        int i = editions.length - 1;
        while (i > 0 && editions[i].from().isAfter(day)) {
            i--;
        }
        return i;
    }
}
