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
import org.tuoyu.filing.FilingDocument;
import org.tuoyu.incident.Incidents;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.OperatingPeriod;
import org.tuoyu.premises.Premises;
import org.tuoyu.recognition.DemonstrationRecognition;
import org.tuoyu.recognition.InclusiveRecognition;
import org.tuoyu.region.FeeCeiling;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.responsibility.ResponsibilityAssignment;
import org.tuoyu.safety.Insurance;
import org.tuoyu.safety.Safety;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.submission.Period;
import org.tuoyu.submission.Submission;
import org.tuoyu.subsidy.Claim;
import org.tuoyu.subsidy.Finance;

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
        dates.in(Place.ROOT, "claims", CLAIM, submission.getClaims())
                .order("periodStart", Claim::getPeriodStart, "periodEnd", Claim::getPeriodEnd);
        Place.ROOT.each("regions", submission.getRegions(), this::region);
        dates.in(Place.ROOT, "responsibilities", RESPONSIBILITY_ASSIGNMENT, submission.getResponsibilities())
                .order(
                        "validFrom",
                        ResponsibilityAssignment::getValidFrom,
                        "validTo",
                        ResponsibilityAssignment::getValidTo);
    }

    private void period(Period period) {
        dates.order(Place.ROOT.at("period"), PERIOD, "from", period.getFrom(), "to", period.getTo());
    }

    private void region(Place place, RegionStatistics region) {
        dates.in(place, "feeCeilings", FEE_CEILING, region.getFeeCeilings())
                .order("validFrom", FeeCeiling::getValidFrom, "validTo", FeeCeiling::getValidTo);
    }

    private void institution(Place place, Institution institution) {
        dates.order(place, INSTITUTION, "openedOn", institution.getOpenedOn(), "closedOn", institution.getClosedOn());
        dates.unlessPlanned(place, INSTITUTION, "openedOn", institution.getOpenedOn());
        institution.getPremises().ifPresent(premises -> premises(place.at("premises"), premises));
        institution.getFiling().ifPresent(filing -> filing(place.at("filing"), filing));
        recognitions(place, institution);
        place.each("classGroups", institution.getClassGroups(), this::classGroup);
        dates.in(place, "seats", SEAT_ALLOCATION, institution.getSeats())
                .order(
                        "availableFrom",
                        SeatAllocation::getAvailableFrom,
                        "availableTo",
                        SeatAllocation::getAvailableTo);
        dates.in(place, "finances", FINANCE, institution.getFinances())
                .order("periodStart", Finance::getPeriodStart, "periodEnd", Finance::getPeriodEnd);
        institution.getSafety().ifPresent(safety -> insurances(place.at("safety"), safety));
        institution.getIncidents().ifPresent(incidents -> incidents(place.at("incidents"), incidents));
        new PersonDates(dates).check(place, institution);
    }

    private void premises(Place place, Premises premises) {
        dates.order(place, PREMISES, "leaseStart", premises.getLeaseStart(), "leaseEnd", premises.getLeaseEnd());
    }

    private void filing(Place place, Filing filing) {
        dates.order(place, FILING, "submittedOn", filing.getSubmittedOn(), "receiptOn", filing.getReceiptOn());
        dates.in(place, "documents", FILING_DOCUMENT, filing.getDocuments())
                .order("issuedOn", FilingDocument::getIssuedOn, "validUntil", FilingDocument::getValidUntil);
    }

    private void recognitions(Place place, Institution institution) {
        dates.in(place, "operatingPeriods", OPERATING_PERIOD, institution.getOperatingPeriods())
                .order("from", OperatingPeriod::getFrom, "to", OperatingPeriod::getTo);
        dates.in(place, "inclusiveRecognitions", INCLUSIVE_RECOGNITION, institution.getInclusiveRecognitions())
                .order("from", InclusiveRecognition::getFrom, "to", InclusiveRecognition::getTo);
        dates.in(place, "demonstrations", DEMONSTRATION_RECOGNITION, institution.getDemonstrations())
                .order(
                        "recognisedOn",
                        DemonstrationRecognition::getRecognisedOn,
                        "withdrawnOn",
                        DemonstrationRecognition::getWithdrawnOn);
    }

    private void classGroup(Place place, ClassGroup group) {
        dates.order(place, CLASS_GROUP, "openedOn", group.getOpenedOn(), "closedOn", group.getClosedOn());
        dates.unlessPlanned(place, CLASS_GROUP, "openedOn", group.getOpenedOn());
    }

    private void insurances(Place place, Safety safety) {
        dates.in(place, "insurances", INSURANCE, safety.getInsurances())
                .order("validFrom", Insurance::getValidFrom, "validTo", Insurance::getValidTo);
    }

    private void incidents(Place place, Incidents incidents) {
        new IncidentDates(dates).check(place, incidents);
    }
}
