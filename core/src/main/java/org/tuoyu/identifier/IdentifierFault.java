package org.tuoyu.identifier;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.Label;

/**
 * One thing that is wrong with the text of an identifier (标识错误): its kind, the place, and what should stand there.
 * Immutable.
 *
 * <p>Faults of personal numbers carry no character of the number.
 */
public final class IdentifierFault {

    /** What is wrong. The kinds after {@link #PREFIX} do not refuse an identifier. */
    public enum Kind {
        /** Too short or too long. */
        @Label(zh = "长度不对", en = "wrong length")
        LENGTH(true),

        /** A character that may not stand at its place. */
        @Label(zh = "字符不对", en = "wrong character")
        CHARACTER(true),

        /** The last character does not fit the ones before. */
        @Label(zh = "校验码不符", en = "check character does not fit")
        CHECK_CHARACTER(true),

        /** The digits for the date of birth are no day of the calendar. */
        @Label(zh = "出生日期不存在", en = "date of birth does not exist")
        BIRTH_DATE(true),

        /** A resident number of the first generation, which is out of use. */
        @Label(zh = "已停用的第一代号码", en = "number of the first generation, out of use")
        FIRST_GENERATION(true),

        /** The first characters are not those of the type of number. */
        @Label(zh = "前缀与证件类型不符", en = "prefix does not fit the type of document")
        PREFIX(true),

        /** The check character inside the subject part of a credit code does not fit; some codes in use are like that. */
        @Label(zh = "主体标识码校验码不符", en = "check character of the subject part does not fit")
        SUBJECT_CHECK_CHARACTER(false),

        /** The first character of a credit code stands for no registration department. */
        @Label(zh = "登记管理部门代码未知", en = "unknown registration department")
        REGISTRATION_DEPARTMENT(false),

        /** A small x as the check character, read as a capital one. */
        @Label(zh = "小写x按大写X处理", en = "small x, read as X")
        LOWER_CASE_X(false);

        private final boolean refusal;

        Kind(boolean refusal) {
            this.refusal = refusal;
        }

        /**
         * Whether a text with such a fault is no identifier.
         *
         * @return {@code false} when it is accepted all the same, with a warning or a note
         */
        public boolean isRefusal() {
            return refusal;
        }
    }

    private final Kind kind;
    private final int position;
    private final @Nullable String expected;
    private final @Nullable String actual;

    private IdentifierFault(Kind kind, int position, @Nullable String expected, @Nullable String actual) {
        this.kind = kind;
        this.position = position;
        this.expected = expected;
        this.actual = actual;
    }

    static IdentifierFault of(Kind kind) {
        return new IdentifierFault(kind, 0, null, null);
    }

    static IdentifierFault at(Kind kind, int position) {
        return new IdentifierFault(kind, position, null, null);
    }

    static IdentifierFault at(Kind kind, int position, @Nullable String expected, String actual) {
        return new IdentifierFault(kind, position, expected, actual);
    }

    static IdentifierFault length(int expected, int actual) {
        return new IdentifierFault(Kind.LENGTH, 0, Integer.toString(expected), Integer.toString(actual));
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public Kind getKind() {
        return kind;
    }

    /**
     * Whether a text with this fault is no identifier.
     *
     * @return {@code false} when it is accepted all the same
     */
    public boolean isRefusal() {
        return kind.isRefusal();
    }

    /**
     * The place of the character that is wrong.
     *
     * @return from one; empty when the fault has no single place
     */
    public OptionalInt getPosition() {
        return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * What should stand there: a length, a check character, or a suggestion for a character that is often mistaken. A
     * suggestion is offered, never applied.
     *
     * @return empty when nothing can be suggested, and for personal numbers
     */
    public Optional<String> getExpected() {
        return Optional.ofNullable(expected);
    }

    /**
     * What stands there: a length or a character.
     *
     * @return empty for personal numbers
     */
    public Optional<String> getActual() {
        return Optional.ofNullable(actual);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentifierFault that
                && kind == that.kind
                && position == that.position
                && Objects.equals(expected, that.expected)
                && Objects.equals(actual, that.actual);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, position, expected, actual);
    }

    /** Kind, place, what should stand there and what does, as in {@code CHARACTER at 5: expected 0, actual O}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind.name());
        if (position > 0) {
            text.append(" at ").append(position);
        }
        if (expected != null) {
            text.append(": expected ").append(expected);
        }
        if (actual != null) {
            text.append(expected == null ? ": " : ", ").append("actual ").append(actual);
        }
        return text.toString();
    }
}
