package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.internal.ModelFields.ABUSE_INCIDENT;
import static org.tuoyu.serialization.internal.ModelFields.ACCIDENT;
import static org.tuoyu.serialization.internal.ModelFields.COMPLAINT;
import static org.tuoyu.serialization.internal.ModelFields.INFECTIOUS_DISEASE_REPORT;
import static org.tuoyu.serialization.internal.ModelFields.MANDATORY_REPORT;
import static org.tuoyu.serialization.internal.ModelFields.VIOLATION;

import org.tuoyu.incident.AbuseIncident;
import org.tuoyu.incident.Accident;
import org.tuoyu.incident.Complaint;
import org.tuoyu.incident.Incidents;
import org.tuoyu.incident.InfectiousDiseaseReport;
import org.tuoyu.incident.MandatoryReport;
import org.tuoyu.incident.Violation;

/** Checks that what was done about an incident was not done before it. */
final class IncidentDates {

    private final DateRemarks dates;

    IncidentDates(DateRemarks dates) {
        this.dates = dates;
    }

    void check(Place place, Incidents incidents) {
        dates.in(place, "mandatoryReports", MANDATORY_REPORT, incidents.getMandatoryReports())
                .order("foundOn", MandatoryReport::getFoundOn, "reportedOn", MandatoryReport::getReportedOn);
        dates.in(place, "abuseIncidents", ABUSE_INCIDENT, incidents.getAbuseIncidents())
                .order("occurredOn", AbuseIncident::getOccurredOn, "foundOn", AbuseIncident::getFoundOn);
        dates.in(place, "infectiousReports", INFECTIOUS_DISEASE_REPORT, incidents.getInfectiousReports())
                .order(
                        "foundOn",
                        InfectiousDiseaseReport::getFoundOn,
                        "reportedOn",
                        InfectiousDiseaseReport::getReportedOn);
        dates.in(place, "violations", VIOLATION, incidents.getViolations())
                .order("foundOn", Violation::getFoundOn, "correctedOn", Violation::getCorrectedOn);
        dates.in(place, "accidents", ACCIDENT, incidents.getAccidents())
                .order("occurredOn", Accident::getOccurredOn, "reportedOn", Accident::getReportedOn);
        dates.in(place, "complaints", COMPLAINT, incidents.getComplaints())
                .order("receivedOn", Complaint::getReceivedOn, "handledOn", Complaint::getHandledOn);
    }
}
