package org.tuoyu.spreadsheet;

/** Columns as workbooks name them. */
final class Letters {

    private static final int LETTERS = 26;

    private Letters() {}

    /** The letters of a column counted from 0. */
    static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
