package org.tuoyu.serialization.internal;

import java.nio.charset.StandardCharsets;
import org.tuoyu.policy.Text;

/** Looks at the place where JSON broke and says what people usually did there. */
final class SyntaxHints {

    private static final String FULL_WIDTH = "，：；“”‘’｛｝［］【】　";

    private SyntaxHints() {}

    /** Moves a fault to the start of the word it broke in, and adds a hint. */
    static void refine(Fault fault, byte[] bytes, int from) {
        if (fault.code() != FaultCode.SYNTAX || !fault.variant().isEmpty() || fault.offset() < 0) {
            return;
        }
        int at = Math.min((int) (from + fault.offset()), bytes.length);
        while (at > from && at <= bytes.length && isWord(bytes[at - 1])) {
            at--;
        }
        fault.atOffset(at - from);
        if (at < bytes.length) {
            String character = characterAt(bytes, at);
            fault.with("hint", hint(bytes, from, at, character));
        }
    }

    private static Text hint(byte[] bytes, int from, int at, String character) {
        if (FULL_WIDTH.contains(character)) {
            return shown("hint.full-width", character);
        }
        if (character.equals("}") || character.equals("]")) {
            return lastBefore(bytes, from, at) == ','
                    ? Messages.text("hint.comma")
                    : shown("hint.character", character);
        }
        return switch (character) {
            case "'", "`" -> Messages.text("hint.quote");
            case "/", "#" -> Messages.text("hint.comment");
            default ->
                character.isBlank() || character.charAt(0) < ' ' ? Text.of("", "") : shown("hint.character", character);
        };
    }

    private static Text shown(String key, String character) {
        Text hint = Messages.text(key);
        return Text.of(hint.zh().replace("{character}", character), hint.en().replace("{character}", character));
    }

    private static int lastBefore(byte[] bytes, int from, int at) {
        int before = at - 1;
        while (before > from && bytes[before] <= ' ' && bytes[before] >= 0) {
            before--;
        }
        return bytes[before];
    }

    private static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '_';
    }

    private static String characterAt(byte[] bytes, int at) {
        int length = 1;
        while (at + length < bytes.length && (bytes[at + length] & 0xC0) == 0x80) {
            length++;
        }
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }
}
