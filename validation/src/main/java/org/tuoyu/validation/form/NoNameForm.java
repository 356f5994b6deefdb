package org.tuoyu.validation.form;

import java.util.List;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;

/** {@code names-no-person}: a text that should name a post names no person. What was stated is never repeated. */
final class NoNameForm extends Comparison {

    private final FactPath fact;

    NoNameForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object value = fact.read(cursor);
        if (value == null) {
            fact.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        boolean any = false;
        for (Object each : value instanceof List<?> values ? values : List.of(value)) {
            if (each != null && PersonNames.isNamedIn(each.toString())) {
                return OutcomeType.BREACHED;
            }
            any |= each != null;
        }
        return any ? OutcomeType.MET : OutcomeType.NOT_APPLICABLE;
    }
}
