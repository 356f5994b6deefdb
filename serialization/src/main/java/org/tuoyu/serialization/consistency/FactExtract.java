package org.tuoyu.serialization.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.child.Child;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.IdentityDocumentType;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.RecordFacts.IdentityFacts;
import org.tuoyu.serialization.RecordFacts.InstitutionFacts;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;

/** Takes out of a submission what is compared with other records. */
public final class FactExtract {

    private final Fingerprint fingerprint = new Fingerprint();
    private final List<InstitutionFacts> institutions = new ArrayList<>();
    private final List<IdentityFacts> identities = new ArrayList<>();

    /** Creates an extract; use it once. */
    public FactExtract() {}

    /**
     * Takes the facts.
     *
     * @param submission what was read
     * @return its facts
     */
    public RecordFacts of(Submission submission) {
        List<Institution> stated = Place.elements(submission.getInstitutions());
        for (int i = 0; i < stated.size(); i++) {
            Institution institution = stated.get(i);
            institutions.add(facts(institution, institution.getDivision().or(submission::getDivision)));
            people(i, institution);
        }
        return new RecordFacts(
                submission.getSubmissionType(),
                submission.getAsOf(),
                institutions,
                identities,
                Place.elements(submission.getRegions()));
    }

    private InstitutionFacts facts(Institution institution, Optional<Division> division) {
        String code = institution.getCreditCode().map(CreditCode::toString).orElse("");
        return new InstitutionFacts(
                code,
                code.isEmpty() ? 0 : fingerprint.of(code),
                division.map(Division::getCode).orElse(""),
                institution.getSeats().flatMap(FactExtract::filed),
                institution.getEnrolledTotal(),
                institution.getStaffTotal());
    }

    /** The seats filed last; empty when one row leaves them out. */
    private static Optional<Integer> filed(List<SeatAllocation> rows) {
        int sum = 0;
        for (SeatAllocation row : rows) {
            if (row.getFiled().isEmpty()) {
                return Optional.empty();
            }
            sum += row.getFiled().get();
        }
        return rows.size() == 1 ? Optional.of(sum) : Optional.empty();
    }

    private void people(int at, Institution institution) {
        List<StaffMember> staff = Place.elements(institution.getStaff());
        for (int i = 0; i < staff.size(); i++) {
            StaffMember member = staff.get(i);
            person(at, true, i, member.getIdentityType(), member.getIdentityNumber());
        }
        List<Child> children = Place.elements(institution.getChildren());
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            person(at, false, i, child.getIdentityType(), child.getIdentityNumber());
        }
    }

    private void person(
            int at, boolean staff, int index, Optional<IdentityDocumentType> type, Optional<PersonalText> number) {
        if (number.isPresent() && !number.get().reveal().isBlank()) {
            String key = type.map(Enum::name).orElse("") + " " + number.get().reveal();
            identities.add(new IdentityFacts(fingerprint.of(key), at, staff, index));
        }
    }
}
