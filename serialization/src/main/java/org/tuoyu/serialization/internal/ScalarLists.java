package org.tuoyu.serialization.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of single values; null when the list or one of its elements cannot be used. Named classes instead of lambdas,
 * because the first lambda of a program costs a cold start more than all reading.
 */
final class ScalarLists {

    private ScalarLists() {}

    /** Reads one element. */
    interface Element<T> {
        @Nullable
        T read(DocumentInput in);
    }

    static @Nullable List<String> texts(DocumentInput in, int least, int most) {
        return read(in, least, most, new TextElement());
    }

    private static final class TextElement implements Element<String> {
        @Override
        public @Nullable String read(DocumentInput in) {
            return in.text();
        }
    }

    static @Nullable List<Integer> integers(DocumentInput in, int least, int most) {
        return read(in, least, most, new IntegerElement());
    }

    private static final class IntegerElement implements Element<Integer> {
        @Override
        public @Nullable Integer read(DocumentInput in) {
            return in.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    static @Nullable List<Long> wholes(DocumentInput in, int least, int most) {
        return read(in, least, most, new WholeElement());
    }

    private static final class WholeElement implements Element<Long> {
        @Override
        public @Nullable Long read(DocumentInput in) {
            return in.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    static @Nullable List<BigDecimal> decimals(DocumentInput in, int least, int most) {
        return read(in, least, most, new DecimalElement());
    }

    private static final class DecimalElement implements Element<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(DocumentInput in) {
            return in.decimal(Long.MIN_VALUE, Long.MAX_VALUE, false);
        }
    }

    static @Nullable List<Boolean> flags(DocumentInput in, int least, int most) {
        return read(in, least, most, new FlagElement());
    }

    private static final class FlagElement implements Element<Boolean> {
        @Override
        public @Nullable Boolean read(DocumentInput in) {
            return in.flag();
        }
    }

    static @Nullable List<LocalDate> dates(DocumentInput in, int least, int most) {
        return read(in, least, most, new DateElement());
    }

    private static final class DateElement implements Element<LocalDate> {
        @Override
        public @Nullable LocalDate read(DocumentInput in) {
            return in.date();
        }
    }

    static @Nullable List<YearMonth> months(DocumentInput in, int least, int most) {
        return read(in, least, most, new MonthElement());
    }

    private static final class MonthElement implements Element<YearMonth> {
        @Override
        public @Nullable YearMonth read(DocumentInput in) {
            return in.month();
        }
    }

    static <E extends Enum<E>> @Nullable List<E> codes(DocumentInput in, CodeTable<E> codes, int least, int most) {
        return read(in, least, most, new CodeElement<>(codes));
    }

    private record CodeElement<E extends Enum<E>>(CodeTable<E> codes) implements Element<E> {
        @Override
        public @Nullable E read(DocumentInput in) {
            return in.code(codes);
        }
    }

    private static <T> @Nullable List<T> read(DocumentInput in, int least, int most, Element<T> reader) {
        if (!in.beginList()) {
            return null;
        }
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
}
