package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.internal.ModelFields.CLAIM;
import static org.tuoyu.serialization.internal.ModelFields.CLASS_GROUP;
import static org.tuoyu.serialization.internal.ModelFields.DEMONSTRATION_RECOGNITION;
import static org.tuoyu.serialization.internal.ModelFields.FEE_CEILING;
import static org.tuoyu.serialization.internal.ModelFields.FILING;
import static org.tuoyu.serialization.internal.ModelFields.FILING_DOCUMENT;
import static org.tuoyu.serialization.internal.ModelFields.FINANCE;
import static org.tuoyu.serialization.internal.ModelFields.INCLUSIVE_RECOGNITION;
import static org.tuoyu.serialization.internal.ModelFields.INSTITUTION;
import static org.tuoyu.serialization.internal.ModelFields.INSURANCE;
import static org.tuoyu.serialization.internal.ModelFields.OPERATING_PERIOD;
import static org.tuoyu.serialization.internal.ModelFields.PERIOD;
import static org.tuoyu.serialization.internal.ModelFields.PREMISES;
import static org.tuoyu.serialization.internal.ModelFields.RESPONSIBILITY_ASSIGNMENT;
import static org.tuoyu.serialization.internal.ModelFields.SEAT_ALLOCATION;

import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.filing.Filing;
import org.tuoyu.incident.Incidents;
import org.tuoyu.institution.Institution;
import org.tuoyu.premises.Premises;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.safety.Safety;
import org.tuoyu.submission.Period;
import org.tuoyu.submission.Submission;

/**
 * Checks that periods do not end before they begin, that what follows from something does not come before it, and that nothing
 * has happened after the day of the submission. One for each submission.
 */
final class DateCheck {

    private final Submission submission;
    private final DateRemarks dates;

    DateCheck(Submission submission, Remarks remarks) {
        this.submission = submission;
        this.dates = new DateRemarks(remarks, submission);
    }

    void check() {
        submission.getPeriod().ifPresent(this::period);
        Place.ROOT.each("institutions", submission.getInstitutions(), this::institution);
        Place.ROOT.each(
                "claims",
                submission.getClaims(),
                (at, each) ->
                        dates.order(at, CLAIM, "periodStart", each.getPeriodStart(), "periodEnd", each.getPeriodEnd()));
        Place.ROOT.each("regions", submission.getRegions(), this::region);
        Place.ROOT.each(
                "responsibilities",
                submission.getResponsibilities(),
                (at, each) -> dates.order(
                        at, RESPONSIBILITY_ASSIGNMENT, "validFrom", each.getValidFrom(), "validTo", each.getValidTo()));
    }

    private void period(Period period) {
        dates.order(Place.ROOT.at("period"), PERIOD, "from", period.getFrom(), "to", period.getTo());
    }

    private void region(Place place, RegionStatistics region) {
        place.each(
                "feeCeilings",
                region.getFeeCeilings(),
                (at, each) ->
                        dates.order(at, FEE_CEILING, "validFrom", each.getValidFrom(), "validTo", each.getValidTo()));
    }

    private void institution(Place place, Institution institution) {
        dates.order(place, INSTITUTION, "openedOn", institution.getOpenedOn(), "closedOn", institution.getClosedOn());
        dates.unlessPlanned(place, INSTITUTION, "openedOn", institution.getOpenedOn());
        institution.getPremises().ifPresent(premises -> premises(place.at("premises"), premises));
        institution.getFiling().ifPresent(filing -> filing(place.at("filing"), filing));
        recognitions(place, institution);
        place.each("classGroups", institution.getClassGroups(), this::classGroup);
        place.each(
                "seats",
                institution.getSeats(),
                (at, each) -> dates.order(
                        at,
                        SEAT_ALLOCATION,
                        "availableFrom",
                        each.getAvailableFrom(),
                        "availableTo",
                        each.getAvailableTo()));
        place.each(
                "finances",
                institution.getFinances(),
                (at, each) -> dates.order(
                        at, FINANCE, "periodStart", each.getPeriodStart(), "periodEnd", each.getPeriodEnd()));
        institution.getSafety().ifPresent(safety -> insurances(place.at("safety"), safety));
        institution.getIncidents().ifPresent(incidents -> incidents(place.at("incidents"), incidents));
        new PersonDates(dates).check(place, institution);
    }

    private void premises(Place place, Premises premises) {
        dates.order(place, PREMISES, "leaseStart", premises.getLeaseStart(), "leaseEnd", premises.getLeaseEnd());
    }

    private void filing(Place place, Filing filing) {
        dates.order(place, FILING, "submittedOn", filing.getSubmittedOn(), "receiptOn", filing.getReceiptOn());
        place.each(
                "documents",
                filing.getDocuments(),
                (at, each) -> dates.order(
                        at, FILING_DOCUMENT, "issuedOn", each.getIssuedOn(), "validUntil", each.getValidUntil()));
    }

    private void recognitions(Place place, Institution institution) {
        place.each(
                "operatingPeriods",
                institution.getOperatingPeriods(),
                (at, each) -> dates.order(at, OPERATING_PERIOD, "from", each.getFrom(), "to", each.getTo()));
        place.each(
                "inclusiveRecognitions",
                institution.getInclusiveRecognitions(),
                (at, each) -> dates.order(at, INCLUSIVE_RECOGNITION, "from", each.getFrom(), "to", each.getTo()));
        place.each(
                "demonstrations",
                institution.getDemonstrations(),
                (at, each) -> dates.order(
                        at,
                        DEMONSTRATION_RECOGNITION,
                        "recognisedOn",
                        each.getRecognisedOn(),
                        "withdrawnOn",
                        each.getWithdrawnOn()));
    }

    private void classGroup(Place place, ClassGroup group) {
        dates.order(place, CLASS_GROUP, "openedOn", group.getOpenedOn(), "closedOn", group.getClosedOn());
        dates.unlessPlanned(place, CLASS_GROUP, "openedOn", group.getOpenedOn());
    }

    private void insurances(Place place, Safety safety) {
        place.each(
                "insurances",
                safety.getInsurances(),
                (at, each) ->
                        dates.order(at, INSURANCE, "validFrom", each.getValidFrom(), "validTo", each.getValidTo()));
    }

    private void incidents(Place place, Incidents incidents) {
        new IncidentDates(dates).check(place, incidents);
    }
}
