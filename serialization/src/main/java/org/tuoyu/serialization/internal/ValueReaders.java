package org.tuoyu.serialization.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;

/**
 * The readers of fields that generated decoders name. Named classes instead of lambdas, because the first lambda of a program
 * costs a cold start more than all reading.
 */
final class ValueReaders {

    private static final ValueReader<String> TEXT = new AnyText();
    private static final ValueReader<Boolean> FLAG = new Flag();
    private static final ValueReader<LocalDate> DATE = new Date();
    private static final ValueReader<YearMonth> MONTH = new Month();

    private ValueReaders() {}

    static ValueReader<String> text() {
        return TEXT;
    }

    private static final class AnyText extends ValueReader<String> {
        @Override
        public @Nullable String read(DocumentInput in) {
            return in.text();
        }
    }

    static ValueReader<String> text(int shortest, int longest, boolean notBlank) {
        return new LimitedText(shortest, longest, notBlank);
    }

    private static final class LimitedText extends ValueReader<String> {

        private final int shortest;
        private final int longest;
        private final boolean notBlank;

        LimitedText(int shortest, int longest, boolean notBlank) {
            this.shortest = shortest;
            this.longest = longest;
            this.notBlank = notBlank;
        }

        @Override
        public @Nullable String read(DocumentInput in) {
            return in.text(shortest, longest, notBlank);
        }
    }

    static ValueReader<String> matching(ValueReader<String> text, String pattern) {
        return new MatchingText(text, Pattern.compile(pattern));
    }

    private static final class MatchingText extends ValueReader<String> {

        private final ValueReader<String> text;
        private final Pattern pattern;

        MatchingText(ValueReader<String> text, Pattern pattern) {
            this.text = text;
            this.pattern = pattern;
        }

        @Override
        public @Nullable String read(DocumentInput in) {
            return in.matching(text.read(in), pattern);
        }
    }

    static ValueReader<Integer> integer(long least, long most) {
        return new IntegerNumber(least, most);
    }

    private static final class IntegerNumber extends ValueReader<Integer> {

        private final long least;
        private final long most;

        IntegerNumber(long least, long most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public @Nullable Integer read(DocumentInput in) {
            return in.integer(least, most);
        }
    }

    static ValueReader<Long> whole(long least, long most) {
        return new WholeNumber(least, most);
    }

    private static final class WholeNumber extends ValueReader<Long> {

        private final long least;
        private final long most;

        WholeNumber(long least, long most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public @Nullable Long read(DocumentInput in) {
            return in.whole(least, most);
        }
    }

    static ValueReader<BigDecimal> decimal(long least, long most, boolean aboveLeast) {
        return new DecimalNumber(least, most, aboveLeast);
    }

    private static final class DecimalNumber extends ValueReader<BigDecimal> {

        private final long least;
        private final long most;
        private final boolean aboveLeast;

        DecimalNumber(long least, long most, boolean aboveLeast) {
            this.least = least;
            this.most = most;
            this.aboveLeast = aboveLeast;
        }

        @Override
        public @Nullable BigDecimal read(DocumentInput in) {
            return in.decimal(least, most, aboveLeast);
        }
    }

    static ValueReader<Boolean> flag() {
        return FLAG;
    }

    private static final class Flag extends ValueReader<Boolean> {
        @Override
        public @Nullable Boolean read(DocumentInput in) {
            return in.flag();
        }
    }

    static ValueReader<LocalDate> date() {
        return DATE;
    }

    private static final class Date extends ValueReader<LocalDate> {
        @Override
        public @Nullable LocalDate read(DocumentInput in) {
            return in.date();
        }
    }

    static ValueReader<YearMonth> month() {
        return MONTH;
    }

    private static final class Month extends ValueReader<YearMonth> {
        @Override
        public @Nullable YearMonth read(DocumentInput in) {
            return in.month();
        }
    }

    static ValueReader<?> code(int list) {
        return new CodeReader(list);
    }

    static ValueReader<?> object(int type) {
        return new ObjectReader(type);
    }

    static ValueReader<FactValue> factValue() {
        return new AnyValue();
    }

    private static final class AnyValue extends ValueReader<FactValue> {
        @Override
        public @Nullable FactValue read(DocumentInput in) {
            return FactValues.read(in);
        }
    }

    static ValueReader<Map<String, String>> textMap() {
        return new TextMap();
    }

    private static final class TextMap extends ValueReader<Map<String, String>> {
        @Override
        public @Nullable Map<String, String> read(DocumentInput in) {
            return TextMaps.read(in);
        }
    }

    static <T> ValueReader<List<T>> list(ValueReader<T> element, int least, int most) {
        return new ListReader<>(element, least, most, false);
    }

    static <T> ValueReader<List<T>> statedList(ValueReader<T> element, int least, int most) {
        return new ListReader<>(element, least, most, true);
    }
}
