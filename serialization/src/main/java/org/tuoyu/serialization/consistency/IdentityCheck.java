package org.tuoyu.serialization.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.child.Child;
import org.tuoyu.employer.Employer;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.IdentifierFault;
import org.tuoyu.identifier.IdentityDocumentType;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.identifier.Sex;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.internal.IdentifierWords;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;

/** Checks identity numbers against their type, the date of birth and the sex, and credit codes inside. Shows no number. */
final class IdentityCheck {

    private final Remarks remarks;

    IdentityCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Submission submission) {
        submission.getSubmitter().ifPresent(submitter -> creditCode("/submitter", submitter.getCreditCode()));
        List<Institution> institutions = submission
                .getInstitutions()
                .<List<Institution>>map(list -> list)
                .orElse(List.of());
        for (int i = 0; i < institutions.size(); i++) {
            institution("/institutions/" + i, institutions.get(i));
        }
        List<Employer> employers =
                submission.getEmployers().<List<Employer>>map(list -> list).orElse(List.of());
        for (int i = 0; i < employers.size(); i++) {
            creditCode("/employers/" + i, employers.get(i).getCreditCode());
        }
    }

    private void institution(String at, Institution institution) {
        creditCode(at, institution.getCreditCode());
        List<StaffMember> staff =
                institution.getStaff().<List<StaffMember>>map(list -> list).orElse(List.of());
        for (int i = 0; i < staff.size(); i++) {
            StaffMember member = staff.get(i);
            person(
                    at + "/staff/" + i,
                    member.getIdentityType(),
                    member.getIdentityNumber(),
                    member.getBirthDate(),
                    member.getSex());
        }
        List<Child> children =
                institution.getChildren().<List<Child>>map(list -> list).orElse(List.of());
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            person(
                    at + "/children/" + i,
                    child.getIdentityType(),
                    child.getIdentityNumber(),
                    child.getBirthDate(),
                    child.getSex());
        }
    }

    private void creditCode(String at, Optional<CreditCode> code) {
        if (code.isPresent() && !code.get().hasConsistentSubject()) {
            remarks.warning(at + "/creditCode", "identifier/credit-code.inner");
        }
    }

    private void person(
            String at,
            Optional<IdentityDocumentType> type,
            Optional<PersonalText> number,
            Optional<LocalDate> birthDate,
            Optional<Sex> sex) {
        if (type.isEmpty() || number.isEmpty()) {
            return;
        }
        List<IdentifierFault> refusals = type.get().check(number.get().reveal()).stream()
                .filter(IdentifierFault::isRefusal)
                .toList();
        if (!refusals.isEmpty()) {
            remarks.error(at + "/identityNumber", "identifier/identity-number", "reason", IdentifierWords.of(refusals));
        } else if (type.get() == IdentityDocumentType.RESIDENT_ID) {
            resident(at, ResidentId.parse(number.get().reveal()), birthDate, sex);
        }
    }

    private void resident(String at, ResidentId id, Optional<LocalDate> birthDate, Optional<Sex> sex) {
        if (birthDate.isPresent() && !birthDate.get().equals(id.getBirthDate())) {
            remarks.error(at + "/birthDate", "identifier/birth-date");
        }
        boolean told = sex.isPresent() && (sex.get() == Sex.MALE || sex.get() == Sex.FEMALE);
        if (told && sex.get() != id.getSex()) {
            remarks.error(at + "/sex", "identifier/sex");
        }
    }
}
