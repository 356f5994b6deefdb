package org.tuoyu.serialization.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.identifier.IdentityDocumentType;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.identifier.Sex;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.internal.IdentifierWords;
import org.tuoyu.submission.Submission;

/** Checks identity numbers against their type, the date of birth and the sex, and credit codes inside. Shows no number. */
final class IdentityCheck {

    private final Remarks remarks;

    IdentityCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Submission submission) {
        submission
                .getSubmitter()
                .ifPresent(submitter -> creditCode(Place.ROOT.at("submitter"), submitter.getCreditCode()));
        Place.ROOT.each("institutions", submission.getInstitutions(), this::institution);
        Place.ROOT.each(
                "employers", submission.getEmployers(), (at, employer) -> creditCode(at, employer.getCreditCode()));
    }

    private void institution(Place place, Institution institution) {
        creditCode(place, institution.getCreditCode());
        place.each(
                "staff",
                institution.getStaff(),
                (at, member) -> person(
                        at,
                        member.getIdentityType(),
                        member.getIdentityNumber(),
                        member.getBirthDate(),
                        member.getSex()));
        place.each(
                "children",
                institution.getChildren(),
                (at, child) -> person(
                        at, child.getIdentityType(), child.getIdentityNumber(), child.getBirthDate(), child.getSex()));
    }

    private void creditCode(Place at, Optional<CreditCode> code) {
        if (code.isPresent() && !code.get().hasConsistentSubject()) {
            remarks.warning(at.at("creditCode").toString(), "identifier/credit-code.inner");
        }
    }

    private void person(
            Place at,
            Optional<IdentityDocumentType> type,
            Optional<PersonalText> number,
            Optional<LocalDate> birthDate,
            Optional<Sex> sex) {
        if (type.isEmpty() || number.isEmpty()) {
            return;
        }
        List<IdentifierFault> faults = type.get().check(number.get().reveal());
        List<IdentifierFault> refusals = faults.isEmpty()
                ? faults
                : faults.stream().filter(IdentifierFault::isRefusal).toList();
        if (!refusals.isEmpty()) {
            remarks.error(
                    at.at("identityNumber").toString(),
                    "identifier/identity-number",
                    "reason",
                    IdentifierWords.of(refusals));
        } else if (type.get() == IdentityDocumentType.RESIDENT_ID) {
            resident(at, ResidentId.parse(number.get().reveal()), birthDate, sex);
        }
    }

    private void resident(Place at, ResidentId id, Optional<LocalDate> birthDate, Optional<Sex> sex) {
        if (birthDate.isPresent() && !birthDate.get().equals(id.getBirthDate())) {
            remarks.error(at.at("birthDate").toString(), "identifier/birth-date");
        }
        boolean told = sex.isPresent() && (sex.get() == Sex.MALE || sex.get() == Sex.FEMALE);
        if (told && sex.get() != id.getSex()) {
            remarks.error(at.at("sex").toString(), "identifier/sex");
        }
    }
}
