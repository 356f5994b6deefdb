package org.tuoyu.serialization.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of single values; null when the list or one of its elements cannot be used. */
final class ScalarLists {

    private ScalarLists() {}

    static @Nullable List<String> texts(DocumentInput in, int least, int most) {
        return in.beginList() ? read(in, least, most, DocumentInput::text) : null;
    }

    static @Nullable List<Integer> integers(DocumentInput in, int least, int most) {
        return in.beginList()
                ? read(in, least, most, list -> list.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
                : null;
    }

    static @Nullable List<Long> wholes(DocumentInput in, int least, int most) {
        return in.beginList() ? read(in, least, most, list -> list.whole(Long.MIN_VALUE, Long.MAX_VALUE)) : null;
    }

    static @Nullable List<BigDecimal> decimals(DocumentInput in, int least, int most) {
        return in.beginList()
                ? read(in, least, most, list -> list.decimal(Long.MIN_VALUE, Long.MAX_VALUE, false))
                : null;
    }

    static @Nullable List<Boolean> flags(DocumentInput in, int least, int most) {
        return in.beginList() ? read(in, least, most, DocumentInput::flag) : null;
    }

    static @Nullable List<LocalDate> dates(DocumentInput in, int least, int most) {
        return in.beginList() ? read(in, least, most, DocumentInput::date) : null;
    }

    static @Nullable List<YearMonth> months(DocumentInput in, int least, int most) {
        return in.beginList() ? read(in, least, most, DocumentInput::month) : null;
    }

    static <E extends Enum<E>> @Nullable List<E> codes(DocumentInput in, CodeTable<E> codes, int least, int most) {
        if (!in.beginList()) {
            return null;
        }
        List<E> list = new ArrayList<>();
        boolean whole = true;
        while (in.nextElement()) {
            E code = in.notNull() ? in.code(codes) : null;
            whole &= code != null;
            if (code != null) {
                list.add(code);
            }
        }
        return in.endList(list, whole, least, most);
    }

    private static <T> @Nullable List<T> read(DocumentInput in, int least, int most, Element<T> reader) {
        List<T> list = new ArrayList<>();
        boolean whole = true;
        while (in.nextElement()) {
            T element = in.notNull() ? reader.read(in) : null;
            whole &= element != null;
            if (element != null) {
                list.add(element);
            }
        }
        return in.endList(list, whole, least, most);
    }

    /** Reads one element. */
    interface Element<T> {
        @Nullable
        T read(DocumentInput in);
    }
}
