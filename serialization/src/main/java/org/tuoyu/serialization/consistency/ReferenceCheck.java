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
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.institution.Institution;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Attestation;
import org.tuoyu.submission.Submission;
import org.tuoyu.subsidy.Claim;

/** Checks that references lead somewhere and that no two elements share one. A list that is not stated is not looked into. */
final class ReferenceCheck {

    /** In which staff and children state what others refer to them by. */
    private static final Set<String> OF_PERSONS = Set.of("staffRef", "childRef");

    private final Submission submission;
    private final Remarks remarks;

    ReferenceCheck(Submission submission, Remarks remarks) {
        this.submission = submission;
        this.remarks = remarks;
    }

    void check() {
        Place root = Place.ROOT;
        Optional<Known> institutions = refs(
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
        Optional<Known> classes =
                refs(at, "classGroups", institution.getClassGroups(), ClassGroup::getClassGroupRef, "classGroupRef");
        Optional<Known> staff = refs(at, "staff", institution.getStaff(), StaffMember::getStaffRef, "staffRef");
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

    private void claim(Place at, Claim claim, Optional<Known> institutions) {
        known(at, "institutionRef", claim.getInstitutionRef(), institutions);
        known(
                at,
                "employerRef",
                claim.getEmployerRef(),
                submission
                        .getEmployers()
                        .map(list -> Known.of("employerRef", list, Employer::getEmployerRef))
                        .filter(Known::isWhole));
        Optional<Institution> claimant = claim.getInstitutionRef().flatMap(this::institutionOf);
        allKnown(
                at,
                "classGroupRefs",
                claim.getClassGroupRefs(),
                claimant.flatMap(Institution::getClassGroups)
                        .map(list -> Known.of("classGroupRef", list, ClassGroup::getClassGroupRef))
                        .filter(Known::isWhole));
        allKnown(
                at,
                "seatRefs",
                claim.getSeatRefs(),
                claimant.flatMap(Institution::getSeats)
                        .map(list -> Known.of(
                                "seatRef",
                                list,
                                (SeatAllocation seat) -> seat.getSeatRef().orElse(""))));
        known(
                at,
                "staffRef",
                claim.getStaffRef(),
                claimant.flatMap(Institution::getStaff)
                        .map(list -> Known.of("staffRef", list, StaffMember::getStaffRef))
                        .filter(Known::isWhole));
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
    private <T> Optional<Known> refs(
            Place around, String name, Optional<StatedList<T>> list, Function<T, String> ref, String field) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.get().size(); i++) {
            String own = ref.apply(list.get().get(i));
            if (!seen.add(own) && !own.isEmpty()) {
                remarks.error(around.at(name, i).at(field).toString(), "reference/duplicate", "ref", shown(field, own));
            }
        }
        return Optional.of(new Known(field, seen)).filter(Known::isWhole);
    }

    /** The references of a list, one of each element. */
    private <T> void eachKnown(
            Place around,
            String name,
            Optional<StatedList<T>> list,
            String field,
            Function<T, Optional<String>> ref,
            Optional<Known> known) {
        List<T> elements = Place.elements(list);
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> stated = ref.apply(elements.get(i));
            if (stated.isPresent()) {
                known(around.at(name, i).at(field), stated.get(), known);
            }
        }
    }

    private void known(Place at, String field, Optional<String> ref, Optional<Known> known) {
        if (ref.isPresent()) {
            known(at.at(field), ref.get(), known);
        }
    }

    private void allKnown(Place at, String field, Optional<StatedList<String>> refs, Optional<Known> known) {
        List<String> stated = Place.elements(refs);
        for (int i = 0; i < stated.size(); i++) {
            known(at.at(field, i), stated.get(i), known);
        }
    }

    private void known(Place at, String ref, Optional<Known> known) {
        if (known.isPresent() && !known.get().names.contains(ref)) {
            remarks.error(
                    at.toString(), "reference/dangling." + known.get().field, "ref", shown(known.get().field, ref));
        }
    }

    /** Who writes a name where the reference of a person is wanted does not have it shown. */
    private static String shown(String field, String ref) {
        return OF_PERSONS.contains(field) ? PersonalText.maskReference(ref) : ref;
    }

    /**
     * The references of the elements of a list.
     *
     * @param field in which the elements state them
     * @param names empty texts where one is not stated
     */
    private record Known(String field, Set<String> names) {

        static <T> Known of(String field, List<T> list, Function<T, String> ref) {
            Set<String> names = new HashSet<>();
            list.forEach(element -> names.add(ref.apply(element)));
            return new Known(field, names);
        }

        /** Whether every reference could be read. */
        boolean isWhole() {
            return !names.contains("");
        }
    }
}
