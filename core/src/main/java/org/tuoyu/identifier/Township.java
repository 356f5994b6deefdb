package org.tuoyu.identifier;

import org.tuoyu.fact.Label;

/**
 * A street, town or township (乡级行政区), or a unit like one.
 *
 * @param code nine digits: the county and three more
 * @param name Chinese, not empty
 */
public record Township(String code, String name) {

    /** What kind of unit it is. */
    public enum Kind {
        /** Street. */
        @Label(zh = "街道")
        STREET,

        /** Town. */
        @Label(zh = "镇")
        TOWN,

        /** Township. */
        @Label(zh = "乡")
        TOWNSHIP,

        /** A unit like a township: a development zone, a market, a state farm. */
        @Label(zh = "类似乡级单位", en = "unit like a township")
        OTHER
    }

    /**
     * Obtains a unit.
     *
     * @param code nine digits: the county and three more
     * @param name Chinese, not empty
     * @throws IllegalArgumentException if {@code code} is not nine digits
     */
    public Township {
        if (code.length() != 9 || !PersonalNumber.hasDigits(code, 9)) {
            throw new IllegalArgumentException("code: not nine digits");
        }
    }

    /**
     * The county that the unit belongs to.
     *
     * @return the first six digits
     */
    public Division county() {
        return Division.of(code.substring(0, Division.LENGTH));
    }

    /**
     * The kind of unit, which the seventh digit tells.
     *
     * @return street, town, township or other
     */
    public Kind kind() {
        return switch (code.charAt(6)) {
            case '0' -> Kind.STREET;
            case '1' -> Kind.TOWN;
            case '2' -> Kind.TOWNSHIP;
            default -> Kind.OTHER;
        };
    }
}
