package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.internal.ModelFields.ABUSE_INCIDENT;
import static org.tuoyu.serialization.internal.ModelFields.ACCIDENT;
import static org.tuoyu.serialization.internal.ModelFields.COMPLAINT;
import static org.tuoyu.serialization.internal.ModelFields.INFECTIOUS_DISEASE_REPORT;
import static org.tuoyu.serialization.internal.ModelFields.MANDATORY_REPORT;
import static org.tuoyu.serialization.internal.ModelFields.VIOLATION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.fact.StatedList;
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
        new Sequence<>(place, "mandatoryReports", MANDATORY_REPORT, incidents.getMandatoryReports())
                .order("foundOn", MandatoryReport::getFoundOn, "reportedOn", MandatoryReport::getReportedOn);
        new Sequence<>(place, "abuseIncidents", ABUSE_INCIDENT, incidents.getAbuseIncidents())
                .order("occurredOn", AbuseIncident::getOccurredOn, "foundOn", AbuseIncident::getFoundOn);
        new Sequence<>(place, "infectiousReports", INFECTIOUS_DISEASE_REPORT, incidents.getInfectiousReports())
                .order(
                        "foundOn",
                        InfectiousDiseaseReport::getFoundOn,
                        "reportedOn",
                        InfectiousDiseaseReport::getReportedOn);
        new Sequence<>(place, "violations", VIOLATION, incidents.getViolations())
                .order("foundOn", Violation::getFoundOn, "correctedOn", Violation::getCorrectedOn);
        new Sequence<>(place, "accidents", ACCIDENT, incidents.getAccidents())
                .order("occurredOn", Accident::getOccurredOn, "reportedOn", Accident::getReportedOn);
        new Sequence<>(place, "complaints", COMPLAINT, incidents.getComplaints())
                .order("receivedOn", Complaint::getReceivedOn, "handledOn", Complaint::getHandledOn);
    }

    /** Incidents of one kind. */
    private final class Sequence<T> {

        private final Place place;
        private final String name;
        private final int type;
        private final Optional<StatedList<T>> stated;

        Sequence(Place place, String name, int type, Optional<StatedList<T>> stated) {
            this.place = place;
            this.name = name;
            this.type = type;
            this.stated = stated;
        }

        void order(
                String first,
                Function<T, Optional<LocalDate>> firstDay,
                String second,
                Function<T, Optional<LocalDate>> secondDay) {
            place.each(
                    name,
                    stated,
                    (at, each) -> dates.order(at, type, first, firstDay.apply(each), second, secondDay.apply(each)));
        }
    }
}
