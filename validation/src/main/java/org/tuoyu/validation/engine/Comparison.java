package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;

/**
 * A form, compiled for one rule and one edition of its law: it judges the element under the cursor. Immutable and without
 * state, so that threads share it. What it finds wrong, and which facts it misses, it notes on the cursor. A class, not an
 * interface: the virtual machine finds a method of one of many classes at once, but searches for that of an interface.
 */
public abstract class Comparison {

    private final Edition edition;
    private final @Nullable Limit limit;

    /**
     * Compiles.
     *
     * @param from the edition of the law, and what the rule reads
     */
    protected Comparison(Ingredients from) {
        this.edition = from.edition();
        this.limit = edition.figure();
    }

    /** The law that judges. */
    protected final Edition edition() {
        return edition;
    }

    /**
     * What is compared with.
     *
     * @throws IllegalStateException if the rule names no parameter
     */
    protected final Limit limit() {
        Limit figure = limit;
        if (figure == null) {
            throw new IllegalStateException("the rule names no parameter");
        }
        return figure;
    }

    /**
     * Judges the element under the cursor.
     *
     * @param cursor where the check stands
     * @return the answer; on {@code BREACHED} actual and expected are noted, on {@code UNDETERMINED} what is missing
     */
    public abstract OutcomeType judge(Cursor cursor);

    /** What nobody can tell, whatever the facts are: a figure is lacking, or what the rule asks is open. */
    static final class Open extends Comparison {

        private final boolean untyped;

        /** For a rule; {@code untyped}: only some types of submission are asked it, and the type could not be read. */
        Open(Ingredients from, boolean untyped) {
            super(from);
            this.untyped = untyped;
        }

        @Override
        public OutcomeType judge(Cursor cursor) {
            if (untyped) {
                cursor.missing(CompiledRule.TYPE);
            }
            return OutcomeType.UNDETERMINED;
        }
    }
}
