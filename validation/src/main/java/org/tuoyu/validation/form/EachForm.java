package org.tuoyu.validation.form;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;

/**
 * What forms share that ask something of a value: of the one value of a fact, of every value of a list, or of the value
 * in every element that counts. A list stated as empty is not applicable.
 */
abstract class EachForm extends Comparison {

    private final FactPath fact;
    private final @Nullable Counted counted;

    EachForm(Ingredients from) {
        super(from);
        this.counted = from.counts() ? from.counted() : null;
        this.fact = from.counts() ? from.factOfCounted() : from.fact();
    }

    /** Whether a value satisfies. */
    abstract boolean satisfies(Object value, Cursor cursor);

    /** Notes what a value that does not satisfy is compared with. */
    abstract void note(Object value, Cursor cursor);

    @Override
    public final OutcomeType judge(Cursor cursor) {
        if (counted != null) {
            return judgeCounted(counted, cursor);
        }
        Object value = fact.read(cursor);
        if (value == null) {
            fact.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        return value instanceof AbstractList<?> values ? judgeAll(values, cursor) : judgeOne(value, cursor);
    }

    private OutcomeType judgeOne(Object value, Cursor cursor) {
        if (satisfies(value, cursor)) {
            return OutcomeType.MET;
        }
        return breach(value, cursor);
    }

    private OutcomeType breach(Object value, Cursor cursor) {
        cursor.actual(value);
        note(value, cursor);
        return OutcomeType.BREACHED;
    }

    private OutcomeType judgeAll(List<?> values, Cursor cursor) {
        boolean unknown = false;
        for (Object value : values) {
            if (value == null) {
                unknown = true;
            } else if (!satisfies(value, cursor)) {
                return breach(value, cursor);
            }
        }
        if (unknown) {
            fact.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        return values.isEmpty() ? OutcomeType.NOT_APPLICABLE : OutcomeType.MET;
    }

    private OutcomeType judgeCounted(Counted list, Cursor cursor) {
        List<?> elements = list.elements(cursor);
        if (elements == null) {
            return OutcomeType.UNDETERMINED;
        }
        OutcomeType answer = OutcomeType.NOT_APPLICABLE;
        for (int i = 0; i < elements.size(); i++) {
            OutcomeType here = judgeElement(list, elements.get(i), i, cursor);
            if (here == OutcomeType.BREACHED) {
                return here;
            }
            if (here == OutcomeType.UNDETERMINED || answer == OutcomeType.NOT_APPLICABLE) {
                answer = here;
            }
        }
        return answer;
    }

    private OutcomeType judgeElement(Counted list, Object element, int index, Cursor cursor) {
        Truth counts = list.counts(cursor, element);
        if (counts == Truth.FALSE) {
            return OutcomeType.NOT_APPLICABLE;
        }
        Object value = fact.within(element);
        if (value == null) {
            fact.noteMissing(cursor, element, list.pointer(cursor, index));
            return OutcomeType.UNDETERMINED;
        }
        if (satisfies(value, cursor)) {
            return OutcomeType.MET;
        }
        return counts == Truth.TRUE ? breach(value, cursor) : unknown(list, cursor);
    }

    private static OutcomeType unknown(Counted list, Cursor cursor) {
        List<?> elements = list.elements(cursor);
        if (elements != null) {
            list.noteMissing(cursor, elements);
        }
        return OutcomeType.UNDETERMINED;
    }
}
