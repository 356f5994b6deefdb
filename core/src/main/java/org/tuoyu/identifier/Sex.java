package org.tuoyu.identifier;

import java.util.Optional;
import org.tuoyu.fact.Label;

/**
 * The sex of a person (人的性别).
 *
 * <p>Many systems store 0 for female, which is the code of {@link #UNKNOWN} here: never guess from 0 and 1 alone. Source:
 * GB/T 2261.1-2003.
 */
public enum Sex {
    /** Not known. */
    @Label(zh = "未知的性别")
    UNKNOWN('0'),

    /** Male. */
    @Label(zh = "男")
    MALE('1'),

    /** Female. */
    @Label(zh = "女")
    FEMALE('2'),

    /** Not told. */
    @Label(zh = "未说明的性别")
    UNSPECIFIED('9');

    private final char code;

    Sex(char code) {
        this.code = code;
    }

    /**
     * The code of the standard.
     *
     * @return a digit
     */
    public char getCode() {
        return code;
    }

    /**
     * The sex with a code of the standard.
     *
     * @param code a digit
     * @return empty when the standard has no such code
     */
    public static Optional<Sex> of(char code) {
        for (Sex sex : values()) {
            if (sex.code == code) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }
}
