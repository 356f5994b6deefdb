package org.tuoyu.serialization.internal;

import org.tuoyu.identifier.IdentifierFault;
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
            if (code == FaultCode.CREDIT_CODE && invalid.getFaults().size() == 1) {
                return detailed(fault, invalid.getFaults().get(0));
            }
        }
        return code == FaultCode.VALUE && Messages.has("value/invalid." + format) ? fault.as(format) : fault;
    }

    /** Of the one thing that is wrong with a code that is not personal, what should stand there and what does. */
    private static Fault detailed(Fault fault, IdentifierFault only) {
        String variant = switch (only.getKind()) {
            case LENGTH -> "length";
            case CHARACTER -> "character";
            case CHECK_CHARACTER -> "check";
            default -> "";
        };
        return variant.isEmpty()
                ? fault
                : fault.as(variant)
                        .with("position", only.getPosition().orElse(0))
                        .with("expected", only.getExpected().orElse(""))
                        .with("given", only.getActual().orElse(""));
    }
}
