package org.tuoyu.identifier;

import java.util.List;
import java.util.stream.Collectors;

/** A text was read as an identifier and is none; says what is wrong without showing the text. */
public class InvalidIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<IdentifierFault> faults;

    InvalidIdentifierException(String identifier, List<IdentifierFault> faults) {
        super(faults.stream()
                .filter(IdentifierFault::isRefusal)
                .map(IdentifierFault::toString)
                .collect(Collectors.joining("; ", "not a " + identifier + ": ", "")));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @return at least one fault, in the order of the text; empty after Java deserialization
     */
    public List<IdentifierFault> getFaults() {
        return faults == null ? List.of() : faults;
    }
}
