package org.tuoyu.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.person.RecordQueryResult;
import org.tuoyu.premises.Premises;
import org.tuoyu.premises.Surveillance;
import org.tuoyu.premises.SurveillanceArea;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;

/**
 * The documents that are measured: periodic reports of about 19 KB that comply with every rule in force (one with less
 * cannot), with ten breaches, or with facts left out. Of each there are {@value #VARIANTS}, to be taken in turn: the same
 * in what is found, but in another order and with other figures, so that no engine learns one document by heart.
 */
final class Documents {

    static final int VARIANTS = 32;

    private static final int CHILDREN_OF_EACH_CLASS = 1;

    private Documents() {}

    static byte[] json(Submission submission) {
        return SubmissionWriter.of(JsonLayout.COMPACT).write(submission);
    }

    /** Variants of a document. */
    static List<Submission> variants(Submission document) {
        return IntStream.range(0, VARIANTS)
                .mapToObj(number -> variant(document, number))
                .toList();
    }

    /** People and class groups in another order, and figures that may as well be others. */
    private static Submission variant(Submission document, int number) {
        Institution institution = document.getInstitutions().orElseThrow().get(0);
        Premises premises = institution.getPremises().orElseThrow();
        Surveillance surveillance = premises.getSurveillance().orElseThrow();
        return document.withInstitutions(StatedList.of(institution
                .withClassGroups(turned(institution.getClassGroups(), number))
                .withChildren(turned(institution.getChildren(), number / 2))
                .withStaff(turned(institution.getStaff(), number / 3))
                .withPremises(premises.withFloorArea(
                                premises.getFloorArea().orElseThrow().add(BigDecimal.valueOf(number)))
                        .withSurveillance(surveillance.withRetentionDays(
                                surveillance.getRetentionDays().map(days -> days + number % 8))))));
    }

    private static <T> StatedList<T> turned(Optional<StatedList<T>> list, int places) {
        List<T> turned = new ArrayList<>(list.orElseThrow());
        Collections.rotate(turned, places);
        return StatedList.copyOf(turned);
    }

    /** The valid document without some facts that are asked for: one or two of each kind of element. */
    static Submission incomplete() {
        Submission valid = valid();
        Institution institution = valid.getInstitutions().orElseThrow().get(0);
        List<ClassGroup> groups = new ArrayList<>(institution.getClassGroups().orElseThrow());
        groups.set(1, groups.get(1).withEnrolledCount(Optional.empty()));
        List<Child> children = new ArrayList<>(institution.getChildren().orElseThrow());
        children.set(0, children.get(0).withAgreementSignedOn(Optional.empty()));
        children.set(2, children.get(2).withBirthDate(Optional.empty()));
        children.set(3, children.get(3).withEntryHealthCheckOn(Optional.empty()));
        List<StaffMember> staff = new ArrayList<>(institution.getStaff().orElseThrow());
        staff.set(2, staff.get(2).withBackgroundCheckResult(Optional.empty()));
        staff.set(3, staff.get(3).withBackgroundCheckOn(Optional.empty()));
        staff.set(4, staff.get(4).withHiredOn(Optional.empty()));
        Premises premises = institution.getPremises().orElseThrow();
        return valid.withInstitutions(StatedList.of(institution
                .withClassGroups(StatedList.copyOf(groups))
                .withChildren(StatedList.copyOf(children))
                .withStaff(StatedList.copyOf(staff))
                .withPremises(premises.withLeaseEnd(Optional.empty())
                        .withSurveillance(surveillance(institution)
                                .withRetentionDays(Optional.empty())
                                .withCoverage(Optional.empty())))));
    }

    /** The sample of the kit with fewer people. */
    static Submission valid() {
        Submission sample =
                Samples.submission(Division.of("330703"), SubmissionType.PERIODIC_REPORT, LocalDate.of(2023, 6, 30));
        Institution institution = sample.getInstitutions().orElseThrow().get(0);
        List<Child> children = new ArrayList<>();
        for (ClassGroup group : institution.getClassGroups().orElseThrow()) {
            institution.getChildren().orElseThrow().stream()
                    .filter(child -> child.getClassGroupRef().equals(Optional.of(group.getClassGroupRef())))
                    .limit(CHILDREN_OF_EACH_CLASS)
                    .forEach(children::add);
        }
        return sample.withInstitutions(StatedList.of(institution
                .withChildren(StatedList.copyOf(children))
                .withStaff(StatedList.copyOf(oneForEachPost(institution)))));
    }

    private static List<StaffMember> oneForEachPost(Institution institution) {
        Map<Object, StaffMember> posts = new LinkedHashMap<>();
        institution.getStaff().orElseThrow().forEach(member -> posts.putIfAbsent(member.getRole(), member));
        return List.copyOf(posts.values());
    }

    /** The same document with ten breaches of the checks that are compared, spread over it. */
    static Submission invalid() {
        Submission valid = valid();
        Institution institution = valid.getInstitutions().orElseThrow().get(0);
        return valid.withInstitutions(StatedList.of(institution
                .withClassGroups(groups(institution))
                .withChildren(children(institution))
                .withStaff(staff(institution))
                .withPremises(institution
                        .getPremises()
                        .orElseThrow()
                        .withLeaseEnd(LocalDate.of(2020, 10, 31))
                        .withSurveillance(surveillance(institution)))));
    }

    /** Three classes that are too big. */
    private static StatedList<ClassGroup> groups(Institution institution) {
        List<ClassGroup> groups = new ArrayList<>(institution.getClassGroups().orElseThrow());
        groups.set(0, groups.get(0).withEnrolledCount(11));
        groups.set(3, groups.get(3).withEnrolledCount(21));
        groups.set(4, groups.get(4).withEnrolledCount(19));
        return StatedList.copyOf(groups);
    }

    /** One agreement signed late, one child too old. */
    private static StatedList<Child> children(Institution institution) {
        List<Child> children = new ArrayList<>(institution.getChildren().orElseThrow());
        Child first = children.get(0);
        children.set(
                0,
                first.withAgreementSignedOn(first.getEnrolledOn().orElseThrow().plusDays(1)));
        children.set(1, children.get(1).withBirthDate(LocalDate.of(2021, 1, 1)));
        return StatedList.copyOf(children);
    }

    /** One record found, one query made late. */
    private static StatedList<StaffMember> staff(Institution institution) {
        List<StaffMember> staff = new ArrayList<>(institution.getStaff().orElseThrow());
        StaffMember hiredUnderTheLaw = staff.get(2);
        staff.set(
                2,
                hiredUnderTheLaw
                        .withBackgroundCheckResult(RecordQueryResult.HIT)
                        .withBackgroundCheckOn(
                                hiredUnderTheLaw.getHiredOn().orElseThrow().plusDays(1)));
        return StatedList.copyOf(staff);
    }

    /** Footage kept too short, one area not covered. */
    private static Surveillance surveillance(Institution institution) {
        return institution
                .getPremises()
                .orElseThrow()
                .getSurveillance()
                .orElseThrow()
                .withRetentionDays(60)
                .withCoverage(StatedList.of(SurveillanceArea.ENTRANCE_EXIT, SurveillanceArea.LIVING_AREA));
    }
}
