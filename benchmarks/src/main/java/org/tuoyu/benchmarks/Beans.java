package org.tuoyu.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.institution.InstitutionForm;
import org.tuoyu.premises.SurveillanceArea;
import org.tuoyu.premises.Tenure;

/**
 * The same document as beans that Jackson binds, with the same checks as Bean Validation constraints, the way a team would write
 * them by hand: what every element has to state is not null; what compares facts of one element is a method asserted true;
 * what needs another element, or the date of the report, is a constraint on the root that names the element. Nothing is
 * resolved before the validator runs, and nothing that is not stated throws. Each rule is one constraint. Figures and days stand here because that is how
 * it is written by hand. The message of a constraint is the id of the rule that it is written after.
 *
 * <p>Two things make it easier for the beans: a text is fixed, where ours names the figures, the clause and the remedy; and
 * a constraint that is met, or does not apply, leaves no answer. One thing makes the beans stricter: what is not stated is told
 * of an element that has left, and of a lease that there is not, as well.
 */
final class Beans {

    private static final LocalDate RECORDS_SINCE = LocalDate.of(2021, 6, 1);
    private static final LocalDate ADMISSION_SINCE = LocalDate.of(2019, 10, 8);
    private static final LocalDate HEALTH_SINCE = LocalDate.of(2010, 11, 1);

    private static final BigDecimal ALL_DAY = BigDecimal.valueOf(24);

    private Beans() {}

    /** Limits by class type: most children, youngest and oldest age in months. */
    private static int most(ClassType type) {
        return switch (type) {
            case INFANT -> 10;
            case YOUNGER_TODDLER -> 15;
            case OLDER_TODDLER -> 20;
            case MIXED_AGE -> 18;
        };
    }

    private static int youngest(ClassType type) {
        return switch (type) {
            case INFANT -> 6;
            case YOUNGER_TODDLER -> 12;
            case OLDER_TODDLER -> 24;
            case MIXED_AGE -> 18;
        };
    }

    private static int oldest(ClassType type) {
        return switch (type) {
            case INFANT -> 12;
            case YOUNGER_TODDLER -> 24;
            case OLDER_TODDLER, MIXED_AGE -> 36;
        };
    }

    private static final Set<SurveillanceArea> AREAS =
            Set.of(SurveillanceArea.LIVING_AREA, SurveillanceArea.ACTIVITY_AREA);

    /** A document. */
    @ChildrenAreOfAge(of = ClassType.INFANT, message = "class-group/infant-age")
    @ChildrenAreOfAge(of = ClassType.YOUNGER_TODDLER, message = "class-group/younger-toddler-age")
    @ChildrenAreOfAge(of = ClassType.OLDER_TODDLER, message = "class-group/older-toddler-age")
    @ChildrenAreOfAge(of = ClassType.MIXED_AGE, message = "class-group/mixed-age")
    @HealthChecksAreRecent
    public static final class Report {
        @NotNull
        public @Nullable LocalDate asOf;

        @NotNull
        public @Nullable List<@Valid Institute> institutions;
    }

    /** An institution. */
    public static final class Institute {
        @NotNull
        public @Nullable InstitutionForm institutionForm;

        @NotNull
        @Valid
        public @Nullable Rooms premises;

        @NotNull
        public @Nullable List<@Valid Group> classGroups;

        public @Nullable List<@Valid Infant> children;

        @NotNull
        public @Nullable List<@Valid Member> staff;

        /** The cameras of an institution that must have some. */
        private @Nullable Cameras cameras() {
            return institutionForm == null || institutionForm == InstitutionForm.HOME_POINT || premises == null
                    ? null
                    : premises.surveillance;
        }

        @AssertTrue(message = "safety/surveillance-hours")
        public boolean isWatchedAllDay() {
            Cameras cameras = cameras();
            return cameras == null || cameras.hoursPerDay == null || cameras.hoursPerDay.compareTo(ALL_DAY) >= 0;
        }

        @AssertTrue(message = "safety/surveillance-coverage")
        public boolean isCoverageComplete() {
            Cameras cameras = cameras();
            return cameras == null || cameras.coverage == null || cameras.coverage.containsAll(AREAS);
        }

        @AssertTrue(message = "safety/footage-retention")
        public boolean isFootageKept() {
            Cameras cameras = cameras();
            return cameras == null || cameras.retentionDays == null || cameras.retentionDays >= 90;
        }

        @AssertTrue(message = "premises/lease-term")
        public boolean isLeaseLongEnough() {
            if (institutionForm == null
                    || institutionForm == InstitutionForm.HOME_POINT
                    || premises == null
                    || premises.tenure != Tenure.LEASED
                    || premises.leaseStart == null
                    || premises.leaseEnd == null
                    || premises.leaseStart.isBefore(ADMISSION_SINCE)) {
                return true;
            }
            return !premises.leaseEnd.plusDays(1).isBefore(premises.leaseStart.plusMonths(36));
        }
    }

    /** Its rooms. */
    public static final class Rooms {
        @NotNull
        public @Nullable Tenure tenure;

        @NotNull
        public @Nullable LocalDate leaseStart;

        @NotNull
        public @Nullable LocalDate leaseEnd;

        @NotNull
        @Valid
        public @Nullable Cameras surveillance;
    }

    /** Its cameras. */
    public static final class Cameras {
        @NotNull
        public @Nullable BigDecimal hoursPerDay;

        @NotNull
        public @Nullable Integer retentionDays;

        @NotNull
        public @Nullable Set<SurveillanceArea> coverage;
    }

    /** A class group. */
    public static final class Group {
        @NotNull
        public @Nullable String classGroupRef;

        @NotNull
        public @Nullable ClassType classType;

        @NotNull
        public @Nullable Integer enrolledCount;

        public @Nullable LocalDate closedOn;

        @AssertTrue(message = "class-group/infant-size")
        public boolean isInfantClassSmallEnough() {
            return isSmallEnough(ClassType.INFANT);
        }

        @AssertTrue(message = "class-group/younger-toddler-size")
        public boolean isYoungerToddlerClassSmallEnough() {
            return isSmallEnough(ClassType.YOUNGER_TODDLER);
        }

        @AssertTrue(message = "class-group/older-toddler-size")
        public boolean isOlderToddlerClassSmallEnough() {
            return isSmallEnough(ClassType.OLDER_TODDLER);
        }

        @AssertTrue(message = "class-group/mixed-size")
        public boolean isMixedClassSmallEnough() {
            return isSmallEnough(ClassType.MIXED_AGE);
        }

        private boolean isSmallEnough(ClassType type) {
            return closedOn != null || classType != type || enrolledCount == null || enrolledCount <= most(type);
        }
    }

    /** A child. */
    public static final class Infant {
        @NotNull
        public @Nullable String classGroupRef;

        @NotNull
        public @Nullable LocalDate birthDate;

        @NotNull
        public @Nullable LocalDate enrolledOn;

        public @Nullable LocalDate leftOn;

        @NotNull
        public @Nullable LocalDate agreementSignedOn;

        @NotNull
        public @Nullable LocalDate entryHealthCheckOn;

        private boolean isEnrolledSince(LocalDate day) {
            return leftOn == null && enrolledOn != null && !enrolledOn.isBefore(day);
        }

        @AssertTrue(message = "agreement/signed")
        public boolean isAgreementInTime() {
            return !isEnrolledSince(ADMISSION_SINCE)
                    || agreementSignedOn == null
                    || !agreementSignedOn.isAfter(enrolledOn);
        }

        @AssertTrue(message = "health/entry-check")
        public boolean isHealthCheckInTime() {
            return !isEnrolledSince(HEALTH_SINCE)
                    || entryHealthCheckOn == null
                    || !entryHealthCheckOn.isAfter(enrolledOn);
        }
    }

    /** A staff member. */
    public static final class Member {
        @NotNull
        public @Nullable LocalDate hiredOn;

        public @Nullable LocalDate leftOn;

        @NotNull
        public @Nullable LocalDate backgroundCheckOn;

        @NotNull
        public @Nullable String backgroundCheckResult;

        public @Nullable LocalDate preServiceHealthCheckOn;

        @NotNull
        public @Nullable List<@Valid Check> healthChecks;

        private boolean isHiredUnderTheLaw() {
            return leftOn == null && hiredOn != null && !hiredOn.isBefore(RECORDS_SINCE);
        }

        @AssertTrue(message = "staff/background-before-hire")
        public boolean isQueriedInTime() {
            return !isHiredUnderTheLaw() || backgroundCheckOn == null || !backgroundCheckOn.isAfter(hiredOn);
        }

        @AssertTrue(message = "staff/background-result")
        public boolean isRecordClear() {
            return !isHiredUnderTheLaw() || backgroundCheckResult == null || backgroundCheckResult.equals("CLEAR");
        }
    }

    /** A health check. */
    public static final class Check {
        @NotNull
        public @Nullable LocalDate checkedOn;

        @NotNull
        public @Nullable String result;
    }

    /** Each child of the classes of one type has their age, on the date of the report. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(ChildrenAreOfAge.List.class)
    @Constraint(validatedBy = ClassAges.class)
    public @interface ChildrenAreOfAge {
        ClassType of();

        String message();

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Several of them. */
        @Target(ElementType.TYPE)
        @Retention(RetentionPolicy.RUNTIME)
        @interface List {
            ChildrenAreOfAge[] value();
        }
    }

    /** Each staff member had a health check in the twelve months before the date of the report. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = RecentChecks.class)
    public @interface HealthChecksAreRecent {
        String message() default "health/staff-check-rolling";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Told of an element of a list of an institution, by their indexes. */
    @FunctionalInterface
    private interface Refusal {
        void refuse(int institution, int index);
    }

    /** Adds the property of an element to what is violated. */
    private static Refusal refusal(ConstraintValidatorContext context, String list, String property) {
        return (institution, index) -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("institutions")
                    .addPropertyNode(list)
                    .inIterable()
                    .atIndex(institution)
                    .addPropertyNode(property)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        };
    }

    /** Looks the class of each child up. */
    public static final class ClassAges implements ConstraintValidator<ChildrenAreOfAge, Report> {

        private ClassType type = ClassType.INFANT;

        @Override
        public void initialize(ChildrenAreOfAge constraint) {
            type = constraint.of();
        }

        @Override
        public boolean isValid(Report report, ConstraintValidatorContext context) {
            return isValid(report, type, refusal(context, "children", "birthDate"));
        }

        static boolean isValid(Report report, ClassType type) {
            return isValid(report, type, (institution, index) -> {});
        }

        private static boolean isValid(Report report, ClassType type, Refusal refusal) {
            boolean valid = true;
            for (int i = 0; report.asOf != null && report.institutions != null && i < report.institutions.size(); i++) {
                Institute institute = report.institutions.get(i);
                if (institute.children != null && institute.classGroups != null) {
                    valid &= isValid(
                            institute.children, classes(institute.classGroups, type), type, i, report.asOf, refusal);
                }
            }
            return valid;
        }

        private static Set<String> classes(List<Group> groups, ClassType type) {
            Set<String> classes = new HashSet<>();
            for (Group group : groups) {
                if (group.classType == type && group.classGroupRef != null) {
                    classes.add(group.classGroupRef);
                }
            }
            return classes;
        }

        private static boolean isValid(
                List<Infant> children, Set<String> classes, ClassType type, int at, LocalDate asOf, Refusal refusal) {
            boolean valid = true;
            for (int i = 0; i < children.size(); i++) {
                Infant child = children.get(i);
                if (child.leftOn == null
                        && child.birthDate != null
                        && child.classGroupRef != null
                        && classes.contains(child.classGroupRef)
                        && !isOfAge(child.birthDate, type, asOf)) {
                    refusal.refuse(at, i);
                    valid = false;
                }
            }
            return valid;
        }

        private static boolean isOfAge(LocalDate birth, ClassType type, LocalDate asOf) {
            long months = ChronoUnit.MONTHS.between(birth, asOf);
            return months >= youngest(type) && months <= oldest(type);
        }
    }

    /** Compares with the date of the report. */
    public static final class RecentChecks implements ConstraintValidator<HealthChecksAreRecent, Report> {

        @Override
        public boolean isValid(Report report, ConstraintValidatorContext context) {
            return isValid(report, refusal(context, "staff", "healthChecks"));
        }

        static boolean isValid(Report report) {
            return isValid(report, (institution, index) -> {});
        }

        private static boolean isValid(Report report, Refusal refusal) {
            boolean valid = true;
            for (int i = 0; report.asOf != null && report.institutions != null && i < report.institutions.size(); i++) {
                List<Member> staff = report.institutions.get(i).staff;
                LocalDate earliest = report.asOf.minusMonths(12);
                for (int j = 0; staff != null && j < staff.size(); j++) {
                    if (staff.get(j).leftOn == null && !isRecent(staff.get(j), earliest)) {
                        refusal.refuse(i, j);
                        valid = false;
                    }
                }
            }
            return valid;
        }

        /** What is not stated is told by the constraints of the check. */
        private static boolean isRecent(Member member, LocalDate earliest) {
            if (member.preServiceHealthCheckOn != null && !member.preServiceHealthCheckOn.isBefore(earliest)
                    || member.healthChecks == null) {
                return true;
            }
            for (Check check : member.healthChecks) {
                if (check.checkedOn == null
                        || check.result == null
                        || check.result.equals("QUALIFIED") && !check.checkedOn.isBefore(earliest)) {
                    return true;
                }
            }
            return false;
        }
    }
}
