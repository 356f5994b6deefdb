package org.tuoyu.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;

/**
 * The same facts as plain beans with the same checks as Bean Validation constraints, the way an application would write
 * them by hand. Figures stand here because that is how it is written by hand.
 */
final class Beans {

    private Beans() {}

    /** Limits by class type: most children, youngest and oldest age in months. */
    static int most(ClassType type) {
        return switch (type) {
            case INFANT -> 10;
            case YOUNGER_TODDLER -> 15;
            case OLDER_TODDLER -> 20;
            case MIXED_AGE -> 18;
        };
    }

    static int youngest(ClassType type) {
        return switch (type) {
            case INFANT -> 6;
            case YOUNGER_TODDLER -> 12;
            case OLDER_TODDLER -> 24;
            case MIXED_AGE -> 18;
        };
    }

    static int oldest(ClassType type) {
        return switch (type) {
            case INFANT -> 12;
            case YOUNGER_TODDLER -> 24;
            case OLDER_TODDLER, MIXED_AGE -> 36;
        };
    }

    static final Set<String> AREAS = Set.of("LIVING_AREA", "ACTIVITY_AREA");

    static LeaseAndCameras institution(Submission submission) {
        return new LeaseAndCameras(
                submission.getInstitutions().orElseThrow().get(0),
                submission.getAsOf().orElseThrow());
    }

    /** An institution. */
    public static final class LeaseAndCameras {
        private final LocalDate leaseStart;
        private final LocalDate leaseEnd;
        private final int hoursPerDay;
        private final int retentionDays;
        private final List<String> coverage;
        private final List<Group> groups = new ArrayList<>();
        private final List<Infant> children = new ArrayList<>();
        private final List<Member> staff = new ArrayList<>();

        LeaseAndCameras(Institution institution, LocalDate asOf) {
            var premises = institution.getPremises().orElseThrow();
            var cameras = premises.getSurveillance().orElseThrow();
            leaseStart = premises.getLeaseStart().orElseThrow();
            leaseEnd = premises.getLeaseEnd().orElseThrow();
            hoursPerDay = cameras.getHoursPerDay().orElseThrow().intValue();
            retentionDays = cameras.getRetentionDays().orElseThrow();
            coverage =
                    cameras.getCoverage().orElseThrow().stream().map(Enum::name).toList();
            for (var group : institution.getClassGroups().orElseThrow()) {
                groups.add(new Group(
                        group.getClassType().orElseThrow(),
                        group.getEnrolledCount().orElseThrow()));
            }
            for (var child : institution.getChildren().orElseThrow()) {
                ClassType type = institution.getClassGroups().orElseThrow().stream()
                        .filter(group -> group.getClassGroupRef()
                                .equals(child.getClassGroupRef().orElseThrow()))
                        .findFirst()
                        .orElseThrow()
                        .getClassType()
                        .orElseThrow();
                children.add(new Infant(child, type, asOf));
            }
            for (var member : institution.getStaff().orElseThrow()) {
                staff.add(new Member(member, asOf));
            }
        }

        @Min(value = 24, message = "surveillance must run 24 hours")
        public int getHoursPerDay() {
            return hoursPerDay;
        }

        @Min(value = 90, message = "footage must be kept 90 days")
        public int getRetentionDays() {
            return retentionDays;
        }

        @AssertTrue(message = "the lease must last 36 months")
        public boolean isLeaseLongEnough() {
            return !leaseEnd.plusDays(1).isBefore(leaseStart.plusMonths(36));
        }

        @AssertTrue(message = "an area is not covered")
        public boolean isCoverageComplete() {
            return coverage.containsAll(AREAS);
        }

        public List<@Valid Group> getGroups() {
            return groups;
        }

        public List<@Valid Infant> getChildren() {
            return children;
        }

        public List<@Valid Member> getStaff() {
            return staff;
        }
    }

    /** A class group. */
    public static final class Group {
        private final ClassType type;
        private final int enrolled;

        Group(ClassType type, int enrolled) {
            this.type = type;
            this.enrolled = enrolled;
        }

        public int getEnrolled() {
            return enrolled;
        }

        @AssertTrue(message = "too many children in the class")
        public boolean isSmallEnough() {
            return enrolled <= most(type);
        }
    }

    /** A child. */
    public static final class Infant {
        private final LocalDate birth;
        private final LocalDate enrolled;
        private final LocalDate signed;
        private final LocalDate checked;
        private final ClassType type;
        private final LocalDate asOf;

        Infant(org.tuoyu.child.Child child, ClassType type, LocalDate asOf) {
            birth = child.getBirthDate().orElseThrow();
            enrolled = child.getEnrolledOn().orElseThrow();
            signed = child.getAgreementSignedOn().orElseThrow();
            checked = child.getEntryHealthCheckOn().orElseThrow();
            this.type = type;
            this.asOf = asOf;
        }

        @AssertTrue(message = "the agreement must be signed before the child enrols")
        public boolean isAgreementInTime() {
            return !signed.isAfter(enrolled);
        }

        @AssertTrue(message = "the health check must come before the child enrols")
        public boolean isHealthCheckInTime() {
            return !checked.isAfter(enrolled);
        }

        @AssertTrue(message = "the child has not the age of the class")
        public boolean isOfAge() {
            long months = ChronoUnit.MONTHS.between(birth, asOf);
            return months >= youngest(type) && months <= oldest(type);
        }
    }

    /** A staff member. */
    public static final class Member {
        private final LocalDate hired;
        private final LocalDate queried;
        private final String result;
        private final List<LocalDate> checks = new ArrayList<>();
        private final LocalDate asOf;

        Member(org.tuoyu.staff.StaffMember member, LocalDate asOf) {
            hired = member.getHiredOn().orElseThrow();
            queried = member.getBackgroundCheckOn().orElseThrow();
            result = member.getBackgroundCheckResult().orElseThrow().name();
            member.getPreServiceHealthCheckOn().ifPresent(checks::add);
            member.getHealthChecks()
                    .orElseThrow()
                    .forEach(check -> checks.add(check.getCheckedOn().orElseThrow()));
            this.asOf = asOf;
        }

        @AssertTrue(message = "the record must be queried before hiring")
        public boolean isQueriedInTime() {
            return !queried.isAfter(hired);
        }

        @AssertTrue(message = "a record was found")
        public boolean isRecordClear() {
            return result.equals("CLEAR");
        }

        @AssertTrue(message = "the last health check is older than 12 months")
        public boolean isHealthCheckRecent() {
            LocalDate earliest = asOf.minusMonths(12);
            return checks.stream().anyMatch(check -> !check.isBefore(earliest));
        }
    }
}
