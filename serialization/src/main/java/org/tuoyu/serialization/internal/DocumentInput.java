package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Text;

/**
 * What generated decoders read from: values of the kinds of the model, each checked. A value that cannot be used is recorded as
 * a fault and given as null; nothing is thrown. The current token is always the one of the value asked for. For one thread.
 */
public final class DocumentInput extends ObjectSource {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    /**
     * Creates an input.
     *
     * @param parser stands before the document, or at its first token
     * @param faults receives what is wrong
     * @param order what field names to expect
     * @param form how the parser writes and places its tokens
     */
    public DocumentInput(JsonParser parser, Faults faults, NameOrder order, Form form) {
        super(parser, faults, order, form);
    }

    /**
     * Moves to the document.
     *
     * @return {@code false}, and a fault, when there is no object
     */
    public boolean beginDocument() {
        advance();
        if (token() != JsonToken.START_OBJECT && !isBroken()) {
            report(TypeFaults.root(token()));
        }
        return token() == JsonToken.START_OBJECT;
    }

    /**
     * Makes sure that nothing follows the document.
     *
     * @return {@code true} if it was read to its end, and nothing does
     */
    public boolean endDocument() {
        if (isBroken()) {
            return false;
        }
        try {
            if (parser().nextToken() == null) {
                return true;
            }
        } catch (IOException notEvenJson) {
            // said below
        }
        report(Fault.of(FaultCode.TRAILING));
        return false;
    }

    /**
     * Whether reading ended before the document did.
     *
     * @return {@code true} after broken JSON, or a limit
     */
    public boolean isBroken() {
        return broken() != null;
    }

    @Nullable
    String text() {
        if (token() == JsonToken.VALUE_STRING || form().plainTexts() && token().isScalarValue()) {
            String text = scalar();
            return text != null && form().surrogates() && Surrogates.areBroken(text)
                    ? fail(fault(FaultCode.VALUE).as("surrogate"))
                    : text;
        }
        return wrongType("text");
    }

    @Nullable
    String text(int shortest, int longest, boolean notBlank) {
        String text = text();
        if (text == null) {
            return null;
        }
        if (notBlank && text.isBlank()) {
            return fail(fault(FaultCode.LENGTH).as("blank"));
        }
        int length = text.length();
        if (shortest > 1 || length > longest) {
            length = text.codePointCount(0, length);
        }
        if (length < shortest || length > longest) {
            return fail(fault(FaultCode.LENGTH)
                    .as(length < shortest ? "short" : "long")
                    .with("least", shortest)
                    .with("most", longest)
                    .with("given", length));
        }
        return text;
    }

    @Nullable
    String matching(@Nullable String text, Pattern pattern) {
        if (text != null && !pattern.matcher(text).matches()) {
            return fail(ofForm(fault(FaultCode.PATTERN).with("pattern", pattern.pattern())));
        }
        return text;
    }

    /** Says it in words where there are some for this field. */
    private static Fault ofForm(Fault fault) {
        Text name = fault.words().get("name");
        return name != null && Messages.has(FaultCode.PATTERN.code() + "." + name.zh()) ? fault.as(name.zh()) : fault;
    }

    @Nullable
    Boolean flag() {
        if (token() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token() == JsonToken.VALUE_FALSE ? Boolean.FALSE : wrongType("flag");
    }

    @Nullable
    Integer integer(long least, long most) {
        if (token() == JsonToken.VALUE_NUMBER_INT && !isBroken()) {
            try {
                int number = parser().getIntValue();
                return number < least || number > most
                        ? fail(range(number > most, least, most, false))
                        : (Integer) number;
            } catch (InputCoercionException large) {
                return fail(range(true, least, most, false));
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        Long number = whole(least, most);
        return number == null ? null : (Integer) number.intValue();
    }

    @Nullable
    Long whole(long least, long most) {
        if (token() == JsonToken.VALUE_NUMBER_INT) {
            return within(smallWhole(), least, most);
        }
        if (token() != JsonToken.VALUE_NUMBER_FLOAT) {
            return wrongType("integer");
        }
        BigDecimal number = bigNumber();
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return fail(fault(FaultCode.FRACTION));
        }
        return within(fitsLong(number) ? number.longValue() : null, least, most);
    }

    private @Nullable Long smallWhole() {
        if (broken() == null) {
            try {
                JsonParser.NumberType type = parser().getNumberType();
                return type == JsonParser.NumberType.BIG_INTEGER ? null : parser().getLongValue();
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return null;
    }

    private static boolean fitsLong(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS + 3;
    }

    private @Nullable Long within(@Nullable Long number, long least, long most) {
        if (number == null || number < least || number > most) {
            return broken() == null ? fail(range(number == null || number > most, least, most, false)) : null;
        }
        return number;
    }

    private Fault range(boolean tooLarge, long least, long most, boolean aboveLeast) {
        boolean bounded = most < Integer.MAX_VALUE;
        String variant = bounded ? "" : tooLarge ? "large" : aboveLeast ? "above" : "least";
        return fault(FaultCode.RANGE).as(variant).with("least", least).with("most", most);
    }

    @Nullable
    BigDecimal decimal(long least, long most, boolean aboveLeast) {
        if (!token().isNumeric()) {
            return wrongType("number");
        }
        BigDecimal number = bigNumber();
        if (number == null) {
            return null;
        }
        BigDecimal plain = plain(number);
        if (plain == null) {
            return fail(fault(FaultCode.RANGE).as("digits"));
        }
        int low = plain.compareTo(BigDecimal.valueOf(least));
        if (low < 0 || aboveLeast && low == 0 || plain.compareTo(BigDecimal.valueOf(most)) > 0) {
            return fail(range(low > 0, least, most, aboveLeast));
        }
        return plain;
    }

    /** The number without exponent; null when it has more digits than anything countable. */
    static @Nullable BigDecimal plain(BigDecimal number) {
        if (number.scale() >= 0 && number.scale() <= MOST_DECIMALS) {
            return number.precision() - number.scale() > MOST_DIGITS ? null : number;
        }
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        long wholeDigits = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > MOST_DECIMALS || wholeDigits > MOST_DIGITS) {
            return null;
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable BigDecimal bigNumber() {
        if (broken() == null) {
            try {
                return parser().getDecimalValue();
            } catch (IOException failed) {
                breakOff(failed);
            } catch (ArithmeticException | NumberFormatException beyond) {
                return fail(fault(FaultCode.RANGE).as("digits"));
            }
        }
        return null;
    }

    @Nullable
    LocalDate date() {
        if (token() != JsonToken.VALUE_STRING) {
            return wrongType("date");
        }
        if (broken() == null) {
            try {
                JsonParser parser = parser();
                char[] characters = parser.getTextCharacters();
                LocalDate date = Dates.date(characters, parser.getTextOffset(), parser.getTextLength());
                return date == null ? fail(DateFaults.date(this)) : date;
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return null;
    }

    @Nullable
    YearMonth month() {
        if (token() != JsonToken.VALUE_STRING) {
            return wrongType("month");
        }
        if (broken() == null) {
            try {
                JsonParser parser = parser();
                char[] characters = parser.getTextCharacters();
                YearMonth month = Dates.month(characters, parser.getTextOffset(), parser.getTextLength());
                return month == null ? fail(fault(FaultCode.DATE).as("month")) : month;
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return null;
    }

    <E extends Enum<E>> @Nullable E code(CodeTable<E> codes) {
        if (token() != JsonToken.VALUE_STRING && !(form().plainTexts() && token().isScalarValue())) {
            return wrongType("code");
        }
        if (broken() == null) {
            try {
                JsonParser parser = parser();
                char[] characters = parser.getTextCharacters();
                E found = codes.find(characters, parser.getTextOffset(), parser.getTextLength());
                return found == null ? fail(CodeFaults.unknown(this, codes)) : found;
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return null;
    }

    /** Records that a text is no value of a type marked {@code TextValue}. */
    void malformed(String format, IllegalArgumentException reason) {
        report(TextValueFaults.malformed(this, format, reason));
    }
}
