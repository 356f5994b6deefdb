package org.tuoyu.serialization.consistency;

import static org.tuoyu.serialization.internal.ModelFields.CERTIFICATE;
import static org.tuoyu.serialization.internal.ModelFields.CHILD;
import static org.tuoyu.serialization.internal.ModelFields.CHILD_ABSENCE;
import static org.tuoyu.serialization.internal.ModelFields.HEALTH_EVENT;
import static org.tuoyu.serialization.internal.ModelFields.STAFF_MEMBER;

import org.tuoyu.child.Child;
import org.tuoyu.institution.Institution;
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
        place.each(
                "certificates",
                member.getCertificates(),
                (at, each) -> dates.order(
                        at, CERTIFICATE, "issuedOn", each.getIssuedOn(), "validUntil", each.getValidUntil()));
    }

    private void child(Place place, Child child) {
        dates.past(place, CHILD, "birthDate", child.getBirthDate());
        dates.order(place, CHILD, "birthDate", child.getBirthDate(), "enrolledOn", child.getEnrolledOn());
        dates.order(place, CHILD, "enrolledOn", child.getEnrolledOn(), "leftOn", child.getLeftOn());
        place.each(
                "absences",
                child.getAbsences(),
                (at, each) -> dates.order(at, CHILD_ABSENCE, "from", each.getFrom(), "to", each.getTo()));
        place.each(
                "healthEvents",
                child.getHealthEvents(),
                (at, each) -> dates.order(
                        at,
                        HEALTH_EVENT,
                        "foundOn",
                        each.getFoundOn(),
                        "guardianNotifiedOn",
                        each.getGuardianNotifiedOn()));
    }
}
