package org.tuoyu.validation.form;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Codes;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;

/** {@code has-each}: for every code of the parameter's list some element that counts has that code. */
final class HasEachForm extends Comparison {

    private final Counted counted;
    private final FactPath fact;
    private final @Nullable FactPath other;

    HasEachForm(Ingredients from) {
        super(from);
        this.counted = from.counted();
        this.fact = from.factOfCounted();
        this.other = from.otherOfCounted();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        List<?> elements = counted.elements(cursor);
        if (elements == null) {
            return OutcomeType.UNDETERMINED;
        }
        List<String> lacking = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String code : limit().codes()) {
            switch (some(code, elements, cursor)) {
                case FALSE -> lacking.add(code);
                case UNKNOWN -> open.add(code);
                case TRUE -> {}
            }
        }
        if (!lacking.isEmpty()) {
            return breach(lacking, cursor);
        }
        if (!open.isEmpty()) {
            noteMissing(elements, cursor);
            return OutcomeType.UNDETERMINED;
        }
        return OutcomeType.MET;
    }

    /** Whether some element that counts has a code. */
    private Truth some(String code, List<?> elements, Cursor cursor) {
        Truth some = Truth.FALSE;
        for (Object element : elements) {
            Truth has = has(code, element);
            Truth counts = has == Truth.FALSE ? Truth.FALSE : counted.counts(cursor, element);
            if (has == Truth.TRUE && counts == Truth.TRUE) {
                return Truth.TRUE;
            }
            if (has != Truth.FALSE && counts != Truth.FALSE) {
                some = Truth.UNKNOWN;
            }
        }
        return some;
    }

    private Truth has(String code, Object element) {
        Truth has = holds(code, fact.within(element));
        if (has == Truth.TRUE || other == null) {
            return has;
        }
        Truth more = holds(code, other.within(element));
        return more == Truth.TRUE || has == Truth.FALSE ? more : has;
    }

    private static Truth holds(String code, @Nullable Object value) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        if (!(value instanceof AbstractList<?> values)) {
            return Truth.of(Codes.isCode(value, code));
        }
        for (Object each : values) {
            if (each != null && Codes.isCode(each, code)) {
                return Truth.TRUE;
            }
        }
        return values.contains(null) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private OutcomeType breach(List<String> lacking, Cursor cursor) {
        List<String> codes = new ArrayList<>(limit().codes());
        codes.removeAll(lacking);
        cursor.actual(FactValue.of(codes));
        cursor.expected(limit().value());
        cursor.lacking(lacking);
        return OutcomeType.BREACHED;
    }

    private void noteMissing(List<?> elements, Cursor cursor) {
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            if (counted.counts(cursor, element) != Truth.FALSE) {
                noteMissing(element, counted.pointer(cursor, i), cursor);
            }
        }
    }

    private void noteMissing(Object element, String pointer, Cursor cursor) {
        fact.noteMissing(cursor, element, pointer);
        if (other != null) {
            other.noteMissing(cursor, element, pointer);
        }
        counted.noteMissing(cursor, element, pointer);
    }
}
