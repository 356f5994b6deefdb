package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonToken;

/** Explains that a value is of another type, and what to change. */
final class TypeFaults {

    private TypeFaults() {}

    static Fault wrong(ObjectSource in, String expected) {
        String given = given(in.token());
        Fault fault = in.fault(FaultCode.TYPE_WRONG)
                .with("expected", Messages.text("type." + expected))
                .with("given", Messages.text("type." + given));
        boolean number = expected.equals("integer") || expected.equals("number");
        if (given.equals("text") && (number || expected.equals("flag"))) {
            return fault.as("quoted");
        }
        if (given.equals("number") && expected.equals("text")) {
            return fault.as("unquoted");
        }
        return expected.equals("list") ? fault.as("single") : fault;
    }

    /** That a document is no object. */
    static Fault root(JsonToken token) {
        Fault fault = Fault.of(FaultCode.ROOT);
        return token == JsonToken.NOT_AVAILABLE
                ? fault.as("empty")
                : fault.with("given", Messages.text("type." + given(token)));
    }

    private static String given(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_TRUE, VALUE_FALSE -> "flag";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }
}
