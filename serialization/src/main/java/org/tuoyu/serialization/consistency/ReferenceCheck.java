package org.tuoyu.serialization.consistency;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.employer.Employer;
import org.tuoyu.fact.StatedList;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;
import org.tuoyu.subsidy.Claim;

/** Checks that references lead somewhere and that no two elements share one. A list that is not stated is not looked into. */
final class ReferenceCheck {

    private final Submission submission;
    private final Remarks remarks;

    ReferenceCheck(Submission submission, Remarks remarks) {
        this.submission = submission;
        this.remarks = remarks;
    }

    void check() {
        Optional<Set<String>> institutions =
                refs("/institutions", submission.getInstitutions(), Institution::getInstitutionRef, "institutionRef");
        each("/institutions", submission.getInstitutions(), this::institution);
        refs("/claims", submission.getClaims(), Claim::getClaimRef, "claimRef");
        refs("/employers", submission.getEmployers(), Employer::getEmployerRef, "employerRef");
        each("/claims", submission.getClaims(), (pointer, claim) -> claim(pointer, claim, institutions));
        each(
                "/employers",
                submission.getEmployers(),
                (pointer, employer) -> known(pointer + "/institutionRef", employer.getInstitutionRef(), institutions));
        each(
                "/attestations",
                submission.getAttestations(),
                (pointer, attestation) ->
                        known(pointer + "/institutionRef", attestation.getInstitutionRef(), institutions));
    }

    private void institution(String at, Institution institution) {
        Optional<Set<String>> classes =
                refs(at + "/classGroups", institution.getClassGroups(), ClassGroup::getClassGroupRef, "classGroupRef");
        Optional<Set<String>> staff = refs(at + "/staff", institution.getStaff(), StaffMember::getStaffRef, "staffRef");
        refs(at + "/children", institution.getChildren(), Child::getChildRef, "childRef");
        refs(at + "/seats", institution.getSeats(), seat -> seat.getSeatRef().orElse(""), "seatRef");
        known(at + "/directorRef", institution.getDirectorRef(), staff);
        known(at + "/safetyResponsibleRef", institution.getSafetyResponsibleRef(), staff);
        known(at + "/safetyCoResponsibleRef", institution.getSafetyCoResponsibleRef(), staff);
        known(at + "/fireSafetyManagerRef", institution.getFireSafetyManagerRef(), staff);
        known(at + "/childDataOfficerRef", institution.getChildDataOfficerRef(), staff);
        each(
                at + "/classGroups",
                institution.getClassGroups(),
                (pointer, group) -> allKnown(pointer + "/careWorkerRefs", group.getCareWorkerRefs(), staff));
        each(
                at + "/children",
                institution.getChildren(),
                (pointer, child) -> known(pointer + "/classGroupRef", child.getClassGroupRef(), classes));
        each(
                at + "/seats",
                institution.getSeats(),
                (pointer, seat) -> known(pointer + "/classGroupRef", seat.getClassGroupRef(), classes));
        each(
                at + "/staff",
                institution.getStaff(),
                (pointer, member) -> allKnown(pointer + "/classGroupRefs", member.getClassGroupRefs(), classes));
    }

    private void claim(String at, Claim claim, Optional<Set<String>> institutions) {
        known(at + "/institutionRef", claim.getInstitutionRef(), institutions);
        known(
                at + "/employerRef",
                claim.getEmployerRef(),
                submission
                        .getEmployers()
                        .map(list -> names(list, Employer::getEmployerRef))
                        .filter(ReferenceCheck::isWhole));
        Optional<Institution> claimant = claim.getInstitutionRef().flatMap(this::institutionOf);
        allKnown(
                at + "/classGroupRefs",
                claim.getClassGroupRefs(),
                claimant.flatMap(Institution::getClassGroups)
                        .map(list -> names(list, ClassGroup::getClassGroupRef))
                        .filter(ReferenceCheck::isWhole));
        allKnown(
                at + "/seatRefs",
                claim.getSeatRefs(),
                claimant.flatMap(Institution::getSeats)
                        .map(list -> names(
                                list, (SeatAllocation seat) -> seat.getSeatRef().orElse(""))));
        known(
                at + "/staffRef",
                claim.getStaffRef(),
                claimant.flatMap(Institution::getStaff)
                        .map(list -> names(list, StaffMember::getStaffRef))
                        .filter(ReferenceCheck::isWhole));
    }

    private Optional<Institution> institutionOf(String ref) {
        return submission.getInstitutions().stream()
                .flatMap(List::stream)
                .filter(one -> one.getInstitutionRef().equals(ref))
                .findFirst();
    }

    /**
     * The references of a list; those that an earlier element has are reported. Empty when the list is not stated, or a
     * reference in it could not be read and may be any.
     */
    private <T> Optional<Set<String>> refs(
            String at, Optional<StatedList<T>> list, Function<T, String> ref, String field) {
        Set<String> seen = new LinkedHashSet<>();
        each(at, list, (pointer, element) -> {
            String own = ref.apply(element);
            if (!seen.add(own) && !own.isEmpty()) {
                remarks.error(pointer + "/" + field, "reference/duplicate", "ref", own);
            }
        });
        return list.map(stated -> seen).filter(ReferenceCheck::isWhole);
    }

    /** Whether every reference could be read. */
    private static boolean isWhole(Set<String> references) {
        return !references.contains("");
    }

    private static <T> Set<String> names(List<T> list, Function<T, String> ref) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(element -> names.add(ref.apply(element)));
        return names;
    }

    private void known(String pointer, Optional<String> ref, Optional<Set<String>> known) {
        if (ref.isPresent() && known.isPresent() && !known.get().contains(ref.get())) {
            remarks.error(pointer, "reference/dangling", "ref", ref.get());
        }
    }

    private void allKnown(String pointer, Optional<StatedList<String>> refs, Optional<Set<String>> known) {
        each(pointer, refs, (at, ref) -> known(at, Optional.of(ref), known));
    }

    private interface Visit<T> {
        void element(String pointer, T element);
    }

    private static <T> void each(String at, Optional<StatedList<T>> list, Visit<T> visit) {
        List<T> elements = list.isPresent() ? list.get() : List.of();
        for (int i = 0; i < elements.size(); i++) {
            visit.element(at + "/" + i, elements.get(i));
        }
    }
}
