package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.consistency.DateCheck.list;
import static org.tuoyu.serialization.internal.ModelFields.CERTIFICATE;
import static org.tuoyu.serialization.internal.ModelFields.CHILD;
import static org.tuoyu.serialization.internal.ModelFields.CHILD_ABSENCE;
import static org.tuoyu.serialization.internal.ModelFields.HEALTH_EVENT;
import static org.tuoyu.serialization.internal.ModelFields.STAFF_MEMBER;

import java.util.List;
import org.tuoyu.child.Child;
import org.tuoyu.child.ChildAbsence;
import org.tuoyu.child.HealthEvent;
import org.tuoyu.institution.Institution;
import org.tuoyu.staff.Certificate;
import org.tuoyu.staff.StaffMember;

/** Checks the dates of staff and children. */
final class PersonDates {

    private final DateRemarks dates;

    PersonDates(DateRemarks dates) {
        this.dates = dates;
    }

    void check(Place institution, Institution stated) {
        List<StaffMember> staff = list(stated.getStaff());
        for (int i = 0; i < staff.size(); i++) {
            staffMember(institution.at("staff", i), staff.get(i));
        }
        List<Child> children = list(stated.getChildren());
        for (int i = 0; i < children.size(); i++) {
            child(institution.at("children", i), children.get(i));
        }
    }

    private void staffMember(Place place, StaffMember member) {
        dates.past(place, STAFF_MEMBER, "birthDate", member.getBirthDate());
        dates.unlessPlanned(place, STAFF_MEMBER, "hiredOn", member.getHiredOn());
        dates.order(place, STAFF_MEMBER, "birthDate", member.getBirthDate(), "hiredOn", member.getHiredOn());
        dates.order(place, STAFF_MEMBER, "hiredOn", member.getHiredOn(), "leftOn", member.getLeftOn());
        List<Certificate> certificates = list(member.getCertificates());
        for (int i = 0; i < certificates.size(); i++) {
            Certificate each = certificates.get(i);
            dates.order(
                    place.at("certificates", i),
                    CERTIFICATE,
                    "issuedOn",
                    each.getIssuedOn(),
                    "validUntil",
                    each.getValidUntil());
        }
    }

    private void child(Place place, Child child) {
        dates.past(place, CHILD, "birthDate", child.getBirthDate());
        dates.order(place, CHILD, "birthDate", child.getBirthDate(), "enrolledOn", child.getEnrolledOn());
        dates.order(place, CHILD, "enrolledOn", child.getEnrolledOn(), "leftOn", child.getLeftOn());
        List<ChildAbsence> absences = list(child.getAbsences());
        for (int i = 0; i < absences.size(); i++) {
            ChildAbsence each = absences.get(i);
            dates.order(place.at("absences", i), CHILD_ABSENCE, "from", each.getFrom(), "to", each.getTo());
        }
        List<HealthEvent> events = list(child.getHealthEvents());
        for (int i = 0; i < events.size(); i++) {
            HealthEvent each = events.get(i);
            dates.order(
                    place.at("healthEvents", i),
                    HEALTH_EVENT,
                    "foundOn",
                    each.getFoundOn(),
                    "guardianNotifiedOn",
                    each.getGuardianNotifiedOn());
        }
    }
}
