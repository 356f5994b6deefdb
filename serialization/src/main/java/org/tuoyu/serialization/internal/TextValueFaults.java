package org.tuoyu.serialization.internal;

import org.tuoyu.identifier.InvalidIdentifierException;

/** Explains that a text is no value of its type; never shows the text, which may be personal. */
final class TextValueFaults {

    private TextValueFaults() {}

    static Fault malformed(DocumentInput in, String format, IllegalArgumentException reason) {
        FaultCode code = switch (format) {
            case "credit-code" -> FaultCode.CREDIT_CODE;
            case "resident-id" -> FaultCode.RESIDENT_ID;
            case "division" -> FaultCode.DIVISION;
            default -> FaultCode.VALUE;
        };
        Fault fault = in.fault(code);
        if (reason instanceof InvalidIdentifierException invalid) {
            fault.with("reason", IdentifierWords.of(invalid.getFaults()));
        }
        return code == FaultCode.VALUE && Messages.has("value/invalid." + format) ? fault.as(format) : fault;
    }
}
