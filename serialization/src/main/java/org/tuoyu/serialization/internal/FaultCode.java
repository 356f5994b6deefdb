package org.tuoyu.serialization.internal;

import org.tuoyu.finding.Severity;

/** The faults of form that an input can have. Their codes are permanent. */
public enum FaultCode {
    /** Not JSON. */
    SYNTAX("json/syntax"),
    /** A closing bracket that closes nothing. */
    STRAY_BRACKET("json/stray-bracket"),
    /** Not UTF-8. */
    ENCODING("json/encoding"),
    /** A byte order mark before the text. */
    BYTE_ORDER_MARK("json/byte-order-mark", Severity.WARNING),
    /** YAML that means more than it says. */
    YAML_ALIAS("yaml/alias"),
    /** Nested too deeply. */
    DEPTH("json/depth"),
    /** Larger than allowed. */
    SIZE("json/size"),
    /** A compressed file that is damaged or incomplete. */
    DAMAGED("input/damaged"),
    /** Something after the document. */
    TRAILING("json/trailing"),
    /** A name twice in one object. */
    DUPLICATE_KEY("json/duplicate-key"),
    /** The document is no object. */
    ROOT("json/root"),
    /** More faults than are listed. */
    TOO_MANY("json/too-many-faults"),
    /** A value of another type. */
    TYPE_WRONG("type/wrong"),
    /** {@code null} instead of a value. */
    TYPE_NULL("type/null"),
    /** A mandatory field is not there. */
    MISSING("field/missing"),
    /** A field that the model does not have and keeps. */
    UNKNOWN_FIELD("field/unknown", Severity.WARNING),
    /** A code that the list does not have. */
    UNKNOWN_CODE("code/unknown"),
    /** No date, or a day that does not exist. */
    DATE("date/invalid"),
    /** A number outside its range. */
    RANGE("number/range"),
    /** A fraction where a whole number is needed. */
    FRACTION("number/fraction"),
    /** A text that is too short or too long. */
    LENGTH("text/length"),
    /** A text that does not have the form required. */
    PATTERN("text/pattern"),
    /** A list with too few or too many elements. */
    ELEMENTS("list/size"),
    /** A text that is no value of its type. */
    VALUE("value/invalid"),
    /** A text that is no unified social credit code. */
    CREDIT_CODE("identifier/credit-code"),
    /** A text that is no resident identity number. */
    RESIDENT_ID("identifier/resident-id"),
    /** A text that is no division code. */
    DIVISION("identifier/division");

    private final String code;
    private final Severity severity;

    FaultCode(String code) {
        this(code, Severity.ERROR);
    }

    FaultCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * The code in findings.
     *
     * @return such as {@code type/wrong}
     */
    public String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
