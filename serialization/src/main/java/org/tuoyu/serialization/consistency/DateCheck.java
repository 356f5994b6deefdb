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

import java.util.List;
import java.util.Optional;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.fact.StatedList;
import org.tuoyu.filing.Filing;
import org.tuoyu.filing.FilingDocument;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.OperatingPeriod;
import org.tuoyu.premises.Premises;
import org.tuoyu.recognition.DemonstrationRecognition;
import org.tuoyu.recognition.InclusiveRecognition;
import org.tuoyu.region.FeeCeiling;
import org.tuoyu.responsibility.ResponsibilityAssignment;
import org.tuoyu.safety.Insurance;
import org.tuoyu.seat.SeatAllocation;
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
        submission
                .getPeriod()
                .ifPresent(period ->
                        dates.order(Place.ROOT.at("period"), PERIOD, "from", period.getFrom(), "to", period.getTo()));
        List<Institution> institutions = list(submission.getInstitutions());
        for (int i = 0; i < institutions.size(); i++) {
            institution(Place.ROOT.at("institutions", i), institutions.get(i));
        }
        List<Claim> claims = list(submission.getClaims());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            dates.order(
                    Place.ROOT.at("claims", i),
                    CLAIM,
                    "periodStart",
                    claim.getPeriodStart(),
                    "periodEnd",
                    claim.getPeriodEnd());
        }
        regions();
        responsibilities();
    }

    static <T> List<T> list(Optional<StatedList<T>> stated) {
        return stated.isPresent() ? stated.get() : List.of();
    }

    private void regions() {
        var regions = list(submission.getRegions());
        for (int i = 0; i < regions.size(); i++) {
            List<FeeCeiling> ceilings = list(regions.get(i).getFeeCeilings());
            for (int k = 0; k < ceilings.size(); k++) {
                FeeCeiling each = ceilings.get(k);
                Place place = Place.ROOT.at("regions", i).at("feeCeilings", k);
                dates.order(place, FEE_CEILING, "validFrom", each.getValidFrom(), "validTo", each.getValidTo());
            }
        }
    }

    private void responsibilities() {
        List<ResponsibilityAssignment> rows = list(submission.getResponsibilities());
        for (int i = 0; i < rows.size(); i++) {
            ResponsibilityAssignment row = rows.get(i);
            Place place = Place.ROOT.at("responsibilities", i);
            dates.order(place, RESPONSIBILITY_ASSIGNMENT, "validFrom", row.getValidFrom(), "validTo", row.getValidTo());
        }
    }

    private void institution(Place place, Institution institution) {
        dates.order(place, INSTITUTION, "openedOn", institution.getOpenedOn(), "closedOn", institution.getClosedOn());
        dates.unlessPlanned(place, INSTITUTION, "openedOn", institution.getOpenedOn());
        institution.getPremises().ifPresent(premises -> premises(place.at("premises"), premises));
        institution.getFiling().ifPresent(filing -> filing(place.at("filing"), filing));
        recognitions(place, institution);
        classGroups(place, institution);
        seats(place, institution);
        finances(place, institution);
        institution.getSafety().ifPresent(safety -> insurances(place.at("safety"), list(safety.getInsurances())));
        institution
                .getIncidents()
                .ifPresent(incidents -> new IncidentDates(dates).check(place.at("incidents"), incidents));
        new PersonDates(dates).check(place, institution);
    }

    private void premises(Place place, Premises premises) {
        dates.order(place, PREMISES, "leaseStart", premises.getLeaseStart(), "leaseEnd", premises.getLeaseEnd());
    }

    private void filing(Place place, Filing filing) {
        dates.order(place, FILING, "submittedOn", filing.getSubmittedOn(), "receiptOn", filing.getReceiptOn());
        List<FilingDocument> documents = list(filing.getDocuments());
        for (int i = 0; i < documents.size(); i++) {
            FilingDocument each = documents.get(i);
            dates.order(
                    place.at("documents", i),
                    FILING_DOCUMENT,
                    "issuedOn",
                    each.getIssuedOn(),
                    "validUntil",
                    each.getValidUntil());
        }
    }

    private void recognitions(Place place, Institution institution) {
        List<OperatingPeriod> open = list(institution.getOperatingPeriods());
        for (int i = 0; i < open.size(); i++) {
            Place at = place.at("operatingPeriods", i);
            dates.order(
                    at,
                    OPERATING_PERIOD,
                    "from",
                    open.get(i).getFrom(),
                    "to",
                    open.get(i).getTo());
        }
        List<InclusiveRecognition> inclusive = list(institution.getInclusiveRecognitions());
        for (int i = 0; i < inclusive.size(); i++) {
            InclusiveRecognition each = inclusive.get(i);
            Place at = place.at("inclusiveRecognitions", i);
            dates.order(at, INCLUSIVE_RECOGNITION, "from", each.getFrom(), "to", each.getTo());
        }
        List<DemonstrationRecognition> demonstrations = list(institution.getDemonstrations());
        for (int i = 0; i < demonstrations.size(); i++) {
            DemonstrationRecognition each = demonstrations.get(i);
            dates.order(
                    place.at("demonstrations", i),
                    DEMONSTRATION_RECOGNITION,
                    "recognisedOn",
                    each.getRecognisedOn(),
                    "withdrawnOn",
                    each.getWithdrawnOn());
        }
    }

    private void classGroups(Place place, Institution institution) {
        List<ClassGroup> groups = list(institution.getClassGroups());
        for (int i = 0; i < groups.size(); i++) {
            ClassGroup group = groups.get(i);
            Place at = place.at("classGroups", i);
            dates.order(at, CLASS_GROUP, "openedOn", group.getOpenedOn(), "closedOn", group.getClosedOn());
            dates.unlessPlanned(at, CLASS_GROUP, "openedOn", group.getOpenedOn());
        }
    }

    private void seats(Place place, Institution institution) {
        List<SeatAllocation> seats = list(institution.getSeats());
        for (int i = 0; i < seats.size(); i++) {
            SeatAllocation row = seats.get(i);
            dates.order(
                    place.at("seats", i),
                    SEAT_ALLOCATION,
                    "availableFrom",
                    row.getAvailableFrom(),
                    "availableTo",
                    row.getAvailableTo());
        }
    }

    private void finances(Place place, Institution institution) {
        List<Finance> finances = list(institution.getFinances());
        for (int i = 0; i < finances.size(); i++) {
            Finance each = finances.get(i);
            dates.order(
                    place.at("finances", i),
                    FINANCE,
                    "periodStart",
                    each.getPeriodStart(),
                    "periodEnd",
                    each.getPeriodEnd());
        }
    }

    private void insurances(Place place, List<Insurance> insurances) {
        for (int i = 0; i < insurances.size(); i++) {
            Insurance each = insurances.get(i);
            Place at = place.at("insurances", i);
            dates.order(at, INSURANCE, "validFrom", each.getValidFrom(), "validTo", each.getValidTo());
        }
    }
}
