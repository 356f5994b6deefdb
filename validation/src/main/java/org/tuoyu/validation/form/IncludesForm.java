package org.tuoyu.validation.form;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Codes;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code includes}: a list holds every code of the parameter's list. An empty list holds none. */
final class IncludesForm extends Comparison {

    private final FactPath fact;

    IncludesForm(Ingredients from) {
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
        List<?> values = value instanceof AbstractList<?> list ? list : List.of(value);
        return judge(values, cursor);
    }

    private OutcomeType judge(List<?> values, Cursor cursor) {
        List<String> lacking = null;
        for (String code : limit().codes()) {
            if (!holds(values, code)) {
                lacking = add(lacking, code);
            }
        }
        if (lacking == null) {
            return OutcomeType.MET;
        }
        if (values.contains(null)) {
            fact.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        cursor.actual(Values.fact(values));
        cursor.expected(limit().value());
        cursor.lacking(lacking);
        return OutcomeType.BREACHED;
    }

    private static List<String> add(@Nullable List<String> codes, String code) {
        List<String> more = codes == null ? new ArrayList<>() : codes;
        more.add(code);
        return more;
    }

    private static boolean holds(List<?> values, String code) {
        for (Object value : values) {
            if (value != null && Codes.isCode(value, code)) {
                return true;
            }
        }
        return false;
    }
}
