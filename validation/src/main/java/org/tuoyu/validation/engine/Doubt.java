package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;

/** An element of which a rule cannot tell, and why. Immutable. */
final class Doubt extends Finding {

    private final CompiledRule rule;
    private final Edition edition;
    private final Spot spot;
    private final List<String> missing;
    private final List<FactPlace> places;
    private final @Nullable Text documented;
    private final boolean failed;

    /** Takes what the comparison noted on the cursor. */
    Doubt(CompiledRule rule, Cursor cursor) {
        this.rule = rule;
        this.edition = rule.edition(cursor);
        this.spot = cursor.spot();
        this.missing = cursor.missing();
        this.places = missing.stream()
                .map(pointer -> FactPlace.in(cursor.submission(), pointer))
                .toList();
        this.documented = cursor.documented();
        this.failed = cursor.hasFailed();
    }

    @Override
    OutcomeType type() {
        return OutcomeType.UNDETERMINED;
    }

    @Override
    Severity severity() {
        return edition.severity();
    }

    @Override
    Outcome outcome(Optional<String> subject) {
        return Outcomes.undetermined(rule, this, subject);
    }

    Edition edition() {
        return edition;
    }

    String pointer() {
        return spot.toString();
    }

    /** The JSON Pointers of what was not stated. */
    List<String> missing() {
        return missing;
    }

    /** The same for people. */
    List<FactPlace> places() {
        return places;
    }

    /** What the document says of it; null when the comparison noted nothing. */
    @Nullable
    Text documented() {
        return documented;
    }

    /** Whether the engine itself failed. */
    boolean hasFailed() {
        return failed;
    }
}
