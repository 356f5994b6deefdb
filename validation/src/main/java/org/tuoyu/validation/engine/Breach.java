package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;

/** A breach: what was stated, what the law asks, and the facts that its words name. Immutable. */
final class Breach extends Finding {

    private final CompiledRule rule;
    private final Edition edition;
    private final LocalDate day;
    private final Object pointer;
    private final @Nullable String point;
    private final @Nullable Object actual;
    private final @Nullable Object expected;
    private final @Nullable Object margin;
    private final List<String> lacking;
    private final @Nullable Text documented;
    private final @Nullable Object[] facts;

    /** Takes what the comparison noted on the cursor. */
    Breach(CompiledRule rule, Cursor cursor) {
        Wording wording = rule.wording();
        this.rule = rule;
        this.edition = rule.edition(cursor);
        this.day = cursor.judgedOn();
        this.point = cursor.point();
        this.pointer = wording.pointer(cursor);
        this.actual = wording.hidesActual() ? null : wording.noted(cursor.actual());
        this.expected = wording.hidesExpected() ? null : wording.noted(cursor.expected());
        this.margin = wording.hidesActual() ? null : cursor.margin();
        this.lacking = cursor.lacking();
        this.documented = cursor.documented();
        this.facts = wording.facts(cursor);
    }

    @Override
    OutcomeType type() {
        return OutcomeType.BREACHED;
    }

    @Override
    Severity severity() {
        return edition.severity();
    }

    @Override
    Outcome outcome(Optional<String> subject) {
        return Outcomes.breached(rule, this, subject);
    }

    Edition edition() {
        return edition;
    }

    /** The date judged on. */
    LocalDate day() {
        return day;
    }

    /** The JSON Pointer of the fact that is wrong, or of its element. */
    String pointer() {
        return point == null ? pointer + rule.wording().suffix() : point;
    }

    /** What was stated; null when nothing was, or it may not be shown. */
    @Nullable
    FactValue actual() {
        return value(actual);
    }

    /** What the law asks; null when it may not be shown. */
    @Nullable
    FactValue expected() {
        return value(expected);
    }

    /** Actual minus expected; null when there is no difference to tell. */
    @Nullable
    FactValue margin() {
        return value(margin);
    }

    private static @Nullable FactValue value(@Nullable Object noted) {
        return noted == null ? null : Values.fact(noted);
    }

    /** The codes that a list lacks. */
    List<String> lacking() {
        return lacking;
    }

    /** What the document says; null when the comparison noted nothing. */
    @Nullable
    Text documented() {
        return documented;
    }

    /** The value of a fact that the words name, by its number in them; null when not stated. */
    @Nullable
    Object fact(int number) {
        return facts[number];
    }
}
