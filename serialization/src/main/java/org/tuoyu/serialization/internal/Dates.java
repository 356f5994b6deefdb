package org.tuoyu.serialization.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates of exactly the forms 2023-06-30 and 2023-06, from characters, without exceptions. */
final class Dates {

    private static final int FIRST_YEAR = 1000;

    private Dates() {}

    /** Null when the text has another form or names a day that does not exist. */
    static @Nullable LocalDate date(char[] text, int offset, int length) {
        if (length != 10 || text[offset + 7] != '-') {
            return null;
        }
        int day = number(text, offset + 8, 2);
        int month = monthOf(text, offset);
        int year = number(text, offset, 4);
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** Null when the text has another form or names a month that does not exist. */
    static @Nullable YearMonth month(char[] text, int offset, int length) {
        if (length != 7) {
            return null;
        }
        int month = monthOf(text, offset);
        int year = number(text, offset, 4);
        return year < FIRST_YEAR || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    /** Whether the text has the form of a date, though no such day may exist. */
    static boolean looksLikeDate(String text) {
        char[] characters = text.toCharArray();
        return characters.length == 10
                && characters[7] == '-'
                && number(characters, 0, 4) >= FIRST_YEAR
                && monthOf(characters, 0) >= 0
                && number(characters, 8, 2) >= 0;
    }

    private static int monthOf(char[] text, int offset) {
        return text[offset + 4] == '-' ? number(text, offset + 5, 2) : -1;
    }

    /** The number of the digits given, or a negative one when one of them is no digit. */
    private static int number(char[] text, int offset, int length) {
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static int lastDay(int year, int month) {
        if (month == 2) {
            boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
