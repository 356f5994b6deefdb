package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.internal.ModelFields.CERTIFICATE;
import static org.tuoyu.serialization.internal.ModelFields.CHILD;
import static org.tuoyu.serialization.internal.ModelFields.CHILD_ABSENCE;
import static org.tuoyu.serialization.internal.ModelFields.HEALTH_EVENT;
import static org.tuoyu.serialization.internal.ModelFields.STAFF_MEMBER;

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
        institution.each("staff", stated.getStaff(), this::staffMember);
        institution.each("children", stated.getChildren(), this::child);
    }

    private void staffMember(Place place, StaffMember member) {
        dates.past(place, STAFF_MEMBER, "birthDate", member.getBirthDate());
        dates.unlessPlanned(place, STAFF_MEMBER, "hiredOn", member.getHiredOn());
        dates.order(place, STAFF_MEMBER, "birthDate", member.getBirthDate(), "hiredOn", member.getHiredOn());
        dates.order(place, STAFF_MEMBER, "hiredOn", member.getHiredOn(), "leftOn", member.getLeftOn());
        dates.in(place, "certificates", CERTIFICATE, member.getCertificates())
                .order("issuedOn", Certificate::getIssuedOn, "validUntil", Certificate::getValidUntil);
    }

    private void child(Place place, Child child) {
        dates.past(place, CHILD, "birthDate", child.getBirthDate());
        dates.order(place, CHILD, "birthDate", child.getBirthDate(), "enrolledOn", child.getEnrolledOn());
        dates.order(place, CHILD, "enrolledOn", child.getEnrolledOn(), "leftOn", child.getLeftOn());
        dates.in(place, "absences", CHILD_ABSENCE, child.getAbsences())
                .order("from", ChildAbsence::getFrom, "to", ChildAbsence::getTo);
        dates.in(place, "healthEvents", HEALTH_EVENT, child.getHealthEvents())
                .order("foundOn", HealthEvent::getFoundOn, "guardianNotifiedOn", HealthEvent::getGuardianNotifiedOn);
    }
}
