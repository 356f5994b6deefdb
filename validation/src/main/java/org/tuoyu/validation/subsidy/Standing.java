package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.StatedList;
import org.tuoyu.filing.Filing;
import org.tuoyu.filing.FilingCancellation;
import org.tuoyu.filing.FilingStatus;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.OperatingPeriod;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.recognition.InclusiveRecognition;

/** On which days an institution was recognised as inclusive, filed, and open. Immutable. */
final class Standing {

    private final Institution institution;
    private final String pointer;
    private final Choices choices;

    Standing(Institution institution, String pointer, Choices choices) {
        this.institution = institution;
        this.pointer = pointer;
        this.choices = choices;
    }

    /** The days of recognition as inclusive. */
    Span inclusive() {
        String list = pointer + "/inclusiveRecognitions";
        Optional<StatedList<InclusiveRecognition>> stated = institution.getInclusiveRecognitions();
        if (stated.isEmpty()) {
            return choices.has("absent-is-not-inclusive") ? Span.of(Days.none()) : Span.unknown(list);
        }
        Ranges ranges = new Ranges();
        for (int i = 0; i < stated.get().size(); i++) {
            InclusiveRecognition record = stated.get().get(i);
            String here = list + "/" + i;
            List<String> doubts = choices.has("numbered-record-required") ? unnumbered(record, here) : List.of();
            ranges.add(record.getFrom(), record.getTo(), here + "/from", doubts);
        }
        return ranges.span();
    }

    /** Why it counts as not inclusive although no record says so; empty where there is a record, or where that is open. */
    Text withoutRecord() {
        Optional<StatedList<InclusiveRecognition>> stated = institution.getInclusiveRecognitions();
        if (stated.isPresent()) {
            return stated.get().isEmpty()
                    ? Text.of(
                            "填报无普惠性认定，按非普惠性计算，请核对",
                            "no recognition as inclusive is stated: counted as not inclusive, please check")
                    : Text.of("", "");
        }
        return choices.has("absent-is-not-inclusive")
                ? Text.of(
                        "普惠性认定未填报，按所采口径视为非普惠性",
                        "recognitions not stated: under the reading taken it counts as not inclusive")
                : Text.of("", "");
    }

    private static List<String> unnumbered(InclusiveRecognition record, String here) {
        List<String> missing = new ArrayList<>();
        if (record.getRecognisedBy().isEmpty()) {
            missing.add(here + "/recognisedBy");
        }
        if (record.getDocumentNumber().isEmpty()) {
            missing.add(here + "/documentNumber");
        }
        return missing;
    }

    /** The days from the receipt of an accepted filing on, until it was cancelled. */
    Span filed() {
        String here = pointer + "/filing";
        Optional<Filing> filing = institution.getFiling();
        if (filing.flatMap(Filing::getStatus).isEmpty()) {
            return Span.unknown(here + "/status");
        }
        FilingStatus status = filing.get().getStatus().get();
        Optional<LocalDate> cancelled = filing.get().getCancellation().flatMap(FilingCancellation::getCancelledOn);
        boolean ended = status == FilingStatus.CANCELLED && cancelled.isPresent();
        if (status != FilingStatus.ACCEPTED && !ended) {
            return status == FilingStatus.CANCELLED
                    ? Span.unknown(here + "/cancellation/cancelledOn")
                    : Span.of(Days.none());
        }
        Ranges ranges = new Ranges();
        ranges.add(filing.get().getReceiptOn(), cancelled, here + "/receiptOn", List.of());
        return ranges.span();
    }

    /** The days on which it was open. */
    Span operating() {
        Ranges ranges = new Ranges();
        Optional<StatedList<OperatingPeriod>> periods = institution.getOperatingPeriods();
        if (periods.isEmpty()) {
            ranges.add(institution.getOpenedOn(), institution.getClosedOn(), pointer + "/openedOn", List.of());
            return ranges.span();
        }
        for (int i = 0; i < periods.get().size(); i++) {
            OperatingPeriod period = periods.get().get(i);
            String here = pointer + "/operatingPeriods/" + i + "/from";
            ranges.add(period.getFrom(), period.getTo(), here, List.of());
        }
        return ranges.span();
    }

    /** Gathers periods that are stated in full or in part. */
    static final class Ranges {

        private final List<DateRange> certain = new ArrayList<>();
        private final List<DateRange> possible = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        /** A period; without its first day, or with doubts, it is only possible. One that ends before it begins is none. */
        void add(Optional<LocalDate> from, Optional<LocalDate> to, String fromPointer, List<String> doubts) {
            LocalDate first = from.orElse(LocalDate.MIN);
            LocalDate last = to.orElse(LocalDate.MAX);
            if (last.isBefore(first)) {
                return;
            }
            DateRange range = DateRange.of(first, last);
            possible.add(range);
            missing.addAll(doubts);
            if (from.isEmpty()) {
                missing.add(fromPointer);
            } else if (doubts.isEmpty()) {
                certain.add(range);
            }
        }

        Span span() {
            return new Span(Days.of(certain), Days.of(possible), List.copyOf(missing));
        }
    }
}
