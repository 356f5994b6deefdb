package org.tuoyu.serialization.internal;

/** Explains why a text is no date. */
final class DateFaults {

    private DateFaults() {}

    static Fault date(DocumentInput in) {
        String text = String.valueOf(in.scalar());
        return in.fault(FaultCode.DATE)
                .as(Dates.looksLikeDate(text) ? "no-such-day" : "format")
                .with("given", Echo.of(in, text));
    }
}
