package org.tuoyu.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type when they mean a number, a date or yes: full-width characters, units, ten thousands, ticks. */
final class Typing {

    private static final Pattern NUMBER = Pattern.compile(
            "[¥￥]?\\s*([+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[+-]?[0-9]+(?:\\.[0-9]+)?)\\s*(万|亿)?\\s*([\\p{IsHan}%㎡²/a-zA-Z0-9]{0,6})");
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*[-./月]\\s*([0-9]{1,2})\\s*[日号]?(?:\\s+0{1,2}:00(?::00)?)?");
    private static final Pattern DIGITS_OF_DATE = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})\\s*[-./年]\\s*([0-9]{1,2})\\s*月?");
    private static final Map<String, Integer> TENS = Map.of("万", 4, "亿", 8);
    private static final Map<String, Boolean> FLAGS = Map.ofEntries(
            Map.entry("是", true),
            Map.entry("√", true),
            Map.entry("✓", true),
            Map.entry("✔", true),
            Map.entry("有", true),
            Map.entry("对", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("否", false),
            Map.entry("×", false),
            Map.entry("✗", false),
            Map.entry("✘", false),
            Map.entry("无", false),
            Map.entry("没有", false),
            Map.entry("no", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("0", false));

    private Typing() {}

    /** Without white space around it, be it half or full width. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    /** With letters, digits and signs of full width in half width; Chinese punctuation between words stays. */
    static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean wide = character > '\uFF00' && character < '\uFF5F';
            half.append(wide ? (char) (character - 0xFEE0) : character == '\u3000' ? ' ' : character);
        }
        return half.toString();
    }

    /**
     * A number that may carry its unit behind it, or be counted in ten thousands.
     *
     * @param unit of the number; empty when it has none
     */
    static Optional<BigDecimal> number(String text, String unit) {
        Matcher matcher = NUMBER.matcher(trimmed(halfWidth(text)));
        if (!matcher.matches() || !Units.isWritten(unit, matcher.group(3))) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        String tens = matcher.group(2);
        return Optional.of(plain(tens == null ? number : number.scaleByPowerOfTen(TENS.getOrDefault(tens, 0))));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** A day, written with year, month and day in this order. */
    static Optional<LocalDate> date(String text) {
        try {
            return dashed(text).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What is written like a day, as JSON writes one; the calendar need not have it. */
    static Optional<String> dashed(String text) {
        String half = trimmed(halfWidth(text));
        Matcher matcher = DATE.matcher(half);
        if (!matcher.matches()) {
            matcher = DIGITS_OF_DATE.matcher(half);
        }
        return matcher.matches()
                ? Optional.of(String.format(
                        Locale.ROOT, "%04d-%02d-%02d", part(matcher, 1), part(matcher, 2), part(matcher, 3)))
                : Optional.empty();
    }

    /** A month as JSON writes it. */
    static Optional<String> month(String text) {
        Matcher matcher = MONTH.matcher(trimmed(halfWidth(text)));
        return matcher.matches()
                ? Optional.of(String.format(Locale.ROOT, "%04d-%02d", part(matcher, 1), part(matcher, 2)))
                : Optional.empty();
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Yes or no. */
    static Optional<Boolean> flag(String text) {
        return Optional.ofNullable(FLAGS.get(halfWidth(text).toLowerCase(Locale.ROOT)));
    }
}
