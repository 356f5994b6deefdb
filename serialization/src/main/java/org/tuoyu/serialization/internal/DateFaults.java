package org.tuoyu.serialization.internal;

/** Explains why a text is no date. */
final class DateFaults {

    private DateFaults() {}

    static Fault date(DocumentInput in) {
        String text = String.valueOf(in.scalar());
        Fault fault = in.fault(FaultCode.DATE).as(Dates.looksLikeDate(text) ? "no-such-day" : "format");
        return in.isPersonal() || text.length() > 40 ? fault.with("given", "***") : fault.with("given", text);
    }
}
