package org.tuoyu.identifier;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.TextValue;

/**
 * The number of an official document (发文字号): the issuer's code, the year and the sequence; orders have no year, notices
 * have it in words. Immutable.
 *
 * <p>Square, round and full-width brackets, full-width digits and blanks around them are read as the one form of
 * {@link #toString}. Documents without a number exist; they have no {@code DocumentNumber}.
 */
@TextValue(pattern = DocumentNumber.FORM, format = "document-number")
public final class DocumentNumber {

    private static final String GAP = "[ \u3000]*";
    private static final String DIGIT = "[0-9０-９]";
    private static final String YEAR = "([12１２]" + DIGIT + "{3})";

    /** Issuer, then year in brackets, the sign of an order or a notice with its year, then the sequence. */
    static final String FORM = GAP + "([^ \u30000-9０-９].{0,59}?)" + GAP
            + "(?:[〔\\[(【（［〖﹝]" + GAP + YEAR + GAP + "[〕\\])】）］〗﹞]" + GAP + "第?"
            + "|(令)" + GAP + "第"
            + "|公告" + GAP + YEAR + GAP + "年" + GAP + "第)"
            + GAP + "(" + DIGIT + "{1,6})" + GAP + "号" + GAP;

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** How the number is written. */
    public enum Kind {
        /** Issuer's code, year in brackets, sequence. */
        @Label(zh = "公文", en = "letter")
        LETTER,

        /** An order with a sequence that runs through the years. */
        @Label(zh = "令", en = "order")
        ORDER,

        /** A notice with year and sequence. */
        @Label(zh = "公告", en = "notice")
        NOTICE
    }

    private static final int NO_YEAR = 0;
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_ISSUER = 60;
    private static final int MOST_SEQUENCE = 6;

    private final Kind kind;
    private final String issuer;
    private final int year;
    private final int sequence;

    private DocumentNumber(Kind kind, String issuer, int year, int sequence) {
        this.kind = kind;
        this.issuer = issuer;
        this.year = year;
        this.sequence = sequence;
    }

    /**
     * Obtains the number of a letter.
     *
     * @param issuer the issuer's code, not blank, without brackets
     * @param year in four digits
     * @param sequence from zero, of at most six digits
     * @return the number
     * @throws IllegalArgumentException if a part is out of range
     */
    public static DocumentNumber of(String issuer, int year, int sequence) {
        return parse(issuer + "〔" + year + "〕" + sequence + "号");
    }

    /**
     * Reads a number.
     *
     * @param text the number in any of the usual spellings
     * @return the number in its one form
     * @throws IllegalArgumentException if the text is no such number
     */
    public static DocumentNumber parse(String text) {
        DocumentNumber letter = usualLetter(text);
        if (letter != null) {
            return letter;
        }
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a document number of issuer, 〔year〕, sequence and 号");
        }
        String issuer = matcher.group(1);
        int sequence = Integer.parseInt(matcher.group(5));
        if (matcher.group(3) != null) {
            return new DocumentNumber(Kind.ORDER, issuer, NO_YEAR, sequence);
        }
        return matcher.group(2) != null
                ? new DocumentNumber(Kind.LETTER, issuer, Integer.parseInt(matcher.group(2)), sequence)
                : new DocumentNumber(Kind.NOTICE, issuer, Integer.parseInt(matcher.group(4)), sequence);
    }

    /**
     * Reads a letter in its one form, which nearly all are written in, without the search that the others need: what is all letters up
     * to the bracket can be split in no other way.
     */
    private static @Nullable DocumentNumber usualLetter(String text) {
        int open = text.indexOf('〔');
        int sequence = open + YEAR_DIGITS + 2;
        int end = text.length() - 1;
        if (open < 1
                || open > MOST_ISSUER
                || sequence >= end
                || end - sequence > MOST_SEQUENCE
                || text.charAt(sequence - 1) != '〕'
                || text.charAt(end) != '号'
                || !isAll(text, 0, open, Character::isLetter)
                || !isAll(text, open + 1, sequence - 1, DocumentNumber::isDigit)
                || !isAll(text, sequence, end, DocumentNumber::isDigit)) {
            return null;
        }
        int year = Integer.parseInt(text, open + 1, sequence - 1, 10);
        return year < FIRST_YEAR || year > LAST_YEAR
                ? null
                : new DocumentNumber(
                        Kind.LETTER, text.substring(0, open), year, Integer.parseInt(text, sequence, end, 10));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isAll(String text, int from, int to, IntPredicate kind) {
        for (int i = from; i < to; i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text can be {@linkplain #parse read}.
     *
     * @param text any text
     * @return {@code true} for the usual spellings
     */
    public static boolean isValid(CharSequence text) {
        return PATTERN.matcher(text).matches();
    }

    /**
     * How the number is written.
     *
     * @return letter, order or notice
     */
    public Kind getKind() {
        return kind;
    }

    /**
     * The code or name of the issuer (发文机关代字).
     *
     * @return not blank, as it was written
     */
    public String getIssuer() {
        return issuer;
    }

    /**
     * The year (年份).
     *
     * @return empty for an order
     */
    public OptionalInt getYear() {
        return kind == Kind.ORDER ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /**
     * The sequence (发文顺序号).
     *
     * @return from zero
     */
    public int getSequence() {
        return sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that
                && kind == that.kind
                && year == that.year
                && sequence == that.sequence
                && issuer.equals(that.issuer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, issuer, year, sequence);
    }

    /** The number in its one form; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return switch (kind) {
            case LETTER -> issuer + "〔" + year + "〕" + sequence + "号";
            case ORDER -> issuer + "令第" + sequence + "号";
            case NOTICE -> issuer + "公告" + year + "年第" + sequence + "号";
        };
    }
}
