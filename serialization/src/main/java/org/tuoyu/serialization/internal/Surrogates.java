package org.tuoyu.serialization.internal;

/** Finds halves of characters, which escapes can write and no encoding can carry. */
final class Surrogates {

    private Surrogates() {}

    /** Whether a text has a half without its other half. */
    static boolean areBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
