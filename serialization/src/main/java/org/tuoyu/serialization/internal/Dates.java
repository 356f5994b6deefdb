package org.tuoyu.serialization.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates of exactly the forms 2023-06-30 and 2023-06, from characters, without exceptions. */
final class Dates {

    private static final int FIRST_YEAR = 1000;
    private static final int NO_DIGITS = -10_000;

    private Dates() {}

    /** Null when the text has another form or names a day that does not exist. */
    static @Nullable LocalDate date(char[] text, int offset, int length) {
        if (length != 10 || text[offset + 4] != '-' || text[offset + 7] != '-') {
            return null;
        }
        int year = year(text, offset);
        int month = pair(text, offset + 5);
        int day = pair(text, offset + 8);
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 28 && day > lastDay(year, month)) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** Null when the text has another form or names a month that does not exist. */
    static @Nullable YearMonth month(char[] text, int offset, int length) {
        if (length != 7 || text[offset + 4] != '-') {
            return null;
        }
        int year = year(text, offset);
        int month = pair(text, offset + 5);
        return year < FIRST_YEAR || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    /** Whether the text has the form of a date, though no such day may exist. */
    static boolean looksLikeDate(String text) {
        char[] characters = text.toCharArray();
        return characters.length == 10
                && characters[4] == '-'
                && characters[7] == '-'
                && year(characters, 0) >= FIRST_YEAR
                && pair(characters, 5) >= 0
                && pair(characters, 8) >= 0;
    }

    /** The number of four digits, or a negative one when one of them is no digit. */
    private static int year(char[] text, int offset) {
        return 100 * pair(text, offset) + pair(text, offset + 2);
    }

    /** The number of two digits, or one so far below nought that it stays there when one of them is no digit. */
    private static int pair(char[] text, int offset) {
        int tens = text[offset] - '0';
        int ones = text[offset + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? NO_DIGITS : 10 * tens + ones;
    }

    private static int lastDay(int year, int month) {
        if (month == 2) {
            boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
