package org.tuoyu.serialization.consistency;

import java.util.HashSet;
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
import org.tuoyu.submission.Attestation;
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
        Place root = Place.ROOT;
        Optional<Set<String>> institutions = refs(
                root, "institutions", submission.getInstitutions(), Institution::getInstitutionRef, "institutionRef");
        root.each("institutions", submission.getInstitutions(), this::institution);
        refs(root, "claims", submission.getClaims(), Claim::getClaimRef, "claimRef");
        refs(root, "employers", submission.getEmployers(), Employer::getEmployerRef, "employerRef");
        root.each("claims", submission.getClaims(), (at, claim) -> claim(at, claim, institutions));
        eachKnown(
                root,
                "employers",
                submission.getEmployers(),
                "institutionRef",
                Employer::getInstitutionRef,
                institutions);
        eachKnown(
                root,
                "attestations",
                submission.getAttestations(),
                "institutionRef",
                Attestation::getInstitutionRef,
                institutions);
    }

    private void institution(Place at, Institution institution) {
        Optional<Set<String>> classes =
                refs(at, "classGroups", institution.getClassGroups(), ClassGroup::getClassGroupRef, "classGroupRef");
        Optional<Set<String>> staff = refs(at, "staff", institution.getStaff(), StaffMember::getStaffRef, "staffRef");
        refs(at, "children", institution.getChildren(), Child::getChildRef, "childRef");
        refs(at, "seats", institution.getSeats(), seat -> seat.getSeatRef().orElse(""), "seatRef");
        known(at, "directorRef", institution.getDirectorRef(), staff);
        known(at, "safetyResponsibleRef", institution.getSafetyResponsibleRef(), staff);
        known(at, "safetyCoResponsibleRef", institution.getSafetyCoResponsibleRef(), staff);
        known(at, "fireSafetyManagerRef", institution.getFireSafetyManagerRef(), staff);
        known(at, "childDataOfficerRef", institution.getChildDataOfficerRef(), staff);
        at.each(
                "classGroups",
                institution.getClassGroups(),
                (each, group) -> allKnown(each, "careWorkerRefs", group.getCareWorkerRefs(), staff));
        eachKnown(at, "children", institution.getChildren(), "classGroupRef", Child::getClassGroupRef, classes);
        eachKnown(at, "seats", institution.getSeats(), "classGroupRef", SeatAllocation::getClassGroupRef, classes);
        at.each(
                "staff",
                institution.getStaff(),
                (each, member) -> allKnown(each, "classGroupRefs", member.getClassGroupRefs(), classes));
    }

    private void claim(Place at, Claim claim, Optional<Set<String>> institutions) {
        known(at, "institutionRef", claim.getInstitutionRef(), institutions);
        known(
                at,
                "employerRef",
                claim.getEmployerRef(),
                submission
                        .getEmployers()
                        .map(list -> names(list, Employer::getEmployerRef))
                        .filter(ReferenceCheck::isWhole));
        Optional<Institution> claimant = claim.getInstitutionRef().flatMap(this::institutionOf);
        allKnown(
                at,
                "classGroupRefs",
                claim.getClassGroupRefs(),
                claimant.flatMap(Institution::getClassGroups)
                        .map(list -> names(list, ClassGroup::getClassGroupRef))
                        .filter(ReferenceCheck::isWhole));
        allKnown(
                at,
                "seatRefs",
                claim.getSeatRefs(),
                claimant.flatMap(Institution::getSeats)
                        .map(list -> names(
                                list, (SeatAllocation seat) -> seat.getSeatRef().orElse(""))));
        known(
                at,
                "staffRef",
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
            Place around, String name, Optional<StatedList<T>> list, Function<T, String> ref, String field) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.get().size(); i++) {
            String own = ref.apply(list.get().get(i));
            if (!seen.add(own) && !own.isEmpty()) {
                remarks.error(around.at(name, i).at(field).toString(), "reference/duplicate", "ref", own);
            }
        }
        return isWhole(seen) ? Optional.of(seen) : Optional.empty();
    }

    /** Whether every reference could be read. */
    private static boolean isWhole(Set<String> references) {
        return !references.contains("");
    }

    private static <T> Set<String> names(List<T> list, Function<T, String> ref) {
        Set<String> names = new HashSet<>();
        list.forEach(element -> names.add(ref.apply(element)));
        return names;
    }

    /** The references of a list, one of each element. */
    private <T> void eachKnown(
            Place around,
            String name,
            Optional<StatedList<T>> list,
            String field,
            Function<T, Optional<String>> ref,
            Optional<Set<String>> known) {
        List<T> elements = Place.elements(list);
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> stated = ref.apply(elements.get(i));
            if (stated.isPresent() && isDangling(stated.get(), known)) {
                dangling(around.at(name, i).at(field), stated.get());
            }
        }
    }

    private void known(Place at, String field, Optional<String> ref, Optional<Set<String>> known) {
        if (ref.isPresent() && isDangling(ref.get(), known)) {
            dangling(at.at(field), ref.get());
        }
    }

    private void allKnown(Place at, String field, Optional<StatedList<String>> refs, Optional<Set<String>> known) {
        List<String> stated = Place.elements(refs);
        for (int i = 0; i < stated.size(); i++) {
            if (isDangling(stated.get(i), known)) {
                dangling(at.at(field, i), stated.get(i));
            }
        }
    }

    private static boolean isDangling(String ref, Optional<Set<String>> known) {
        return known.isPresent() && !known.get().contains(ref);
    }

    private void dangling(Place at, String ref) {
        remarks.error(at.toString(), "reference/dangling", "ref", ref);
    }
}
