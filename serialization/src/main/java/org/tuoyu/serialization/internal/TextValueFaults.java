package org.tuoyu.serialization.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.identifier.InvalidIdentifierException;
import org.tuoyu.policy.Text;

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
            if (code == FaultCode.CREDIT_CODE) {
                return creditCode(fault, invalid.getFaults());
            }
        }
        return code == FaultCode.VALUE && Messages.has("value/invalid." + format) ? fault.as(format) : fault;
    }

    private static Fault creditCode(Fault fault, List<IdentifierFault> found) {
        if (!found.isEmpty() && found.stream().allMatch(TextValueFaults::isSmallLetter)) {
            List<String> positions = found.stream()
                    .map(each -> String.valueOf(each.getPosition().orElse(0)))
                    .toList();
            return fault.as("small")
                    .with("positions", Text.of(String.join("、", positions), String.join(", ", positions)));
        }
        return found.size() == 1 ? detailed(fault, found.get(0)) : fault;
    }

    /** Whether a capital letter would be right where the same small one stands. */
    private static boolean isSmallLetter(IdentifierFault fault) {
        String given = fault.getActual().orElse("");
        String capital = given.toUpperCase(Locale.ROOT);
        return fault.getKind() == IdentifierFault.Kind.CHARACTER
                && !given.equals(capital)
                && fault.getExpected().equals(Optional.of(capital));
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
