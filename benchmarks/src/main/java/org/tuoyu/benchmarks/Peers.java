package org.tuoyu.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.validation.constraint.BeanValidation;

/** The alternatives, each with the same checks. */
final class Peers {

    private static final ObjectMapper BINDING = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .registerModule(dates());
    private static final String NOT_OF_AGE = "\"{0}\": not of the age of the class";
    private static final String TOO_OLD = "\"{0}\": too old";
    private static final String TOO_FEW = "\"{0}\": too few";
    private static final String TOO_MANY = "\"{0}\": too many";
    private static final String TOO_LATE = "\"{0}\": too late";
    private static final String GAP = "\"{0}\": incomplete";

    private Peers() {}

    /** Binds the same bytes that ours reads. */
    static Beans.Report bind(byte[] json) {
        try {
            return BINDING.readValue(json, Beans.Report.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimpleModule dates() {
        return new SimpleModule()
                .addDeserializer(LocalDate.class, new FromStringDeserializer<LocalDate>(LocalDate.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected LocalDate _deserialize(String text, DeserializationContext context) {
                        return LocalDate.parse(text);
                    }
                });
    }

    /** Hibernate Validator without expression language. */
    static Validator hibernate() {
        ValidatorFactory factory = BeanValidation.factory(Locale.ENGLISH);
        return factory.getValidator();
    }

    /** YAVI. */
    static am.ik.yavi.core.Validator<Beans.Report> yavi() {
        return ValidatorBuilder.<Beans.Report>of()
                ._object(each -> each.asOf, "asOf", stated -> stated.notNull())
                ._object(each -> each.institutions, "institutions", stated -> stated.notNull())
                .constraintOnTarget(ofAge(ClassType.INFANT), "infants", "class-group/infant-age", NOT_OF_AGE)
                .constraintOnTarget(
                        ofAge(ClassType.YOUNGER_TODDLER), "younger", "class-group/younger-toddler-age", NOT_OF_AGE)
                .constraintOnTarget(
                        ofAge(ClassType.OLDER_TODDLER), "older", "class-group/older-toddler-age", NOT_OF_AGE)
                .constraintOnTarget(ofAge(ClassType.MIXED_AGE), "mixed", "class-group/mixed-age", NOT_OF_AGE)
                .constraintOnTarget(Beans.RecentChecks::isValid, "staff", "health/staff-check-rolling", TOO_OLD)
                .forEachIfPresent((Beans.Report each) -> each.institutions, "institutions", institute())
                .build();
    }

    private static Predicate<Beans.Report> ofAge(ClassType type) {
        return report -> Beans.ClassAges.isValid(report, type);
    }

    private static am.ik.yavi.core.Validator<Beans.Institute> institute() {
        return ValidatorBuilder.<Beans.Institute>of()
                ._object(each -> each.institutionForm, "institutionForm", stated -> stated.notNull())
                ._object(each -> each.premises, "premises", stated -> stated.notNull())
                ._object(each -> each.classGroups, "classGroups", stated -> stated.notNull())
                ._object(each -> each.staff, "staff", stated -> stated.notNull())
                .constraintOnTarget(Beans.Institute::isWatchedAllDay, "hours", "safety/surveillance-hours", TOO_FEW)
                .constraintOnTarget(Beans.Institute::isCoverageComplete, "areas", "safety/surveillance-coverage", GAP)
                .constraintOnTarget(Beans.Institute::isFootageKept, "days", "safety/footage-retention", TOO_FEW)
                .constraintOnTarget(Beans.Institute::isLeaseLongEnough, "lease", "premises/lease-term", TOO_FEW)
                .nestIfPresent(each -> each.premises, "premises", rooms())
                .forEachIfPresent((Beans.Institute each) -> each.classGroups, "classGroups", group())
                .forEachIfPresent((Beans.Institute each) -> each.children, "children", infant())
                .forEachIfPresent((Beans.Institute each) -> each.staff, "staff", member())
                .build();
    }

    private static am.ik.yavi.core.Validator<Beans.Rooms> rooms() {
        am.ik.yavi.core.Validator<Beans.Cameras> cameras = ValidatorBuilder.<Beans.Cameras>of()
                ._object(each -> each.hoursPerDay, "hoursPerDay", stated -> stated.notNull())
                ._object(each -> each.retentionDays, "retentionDays", stated -> stated.notNull())
                ._object(each -> each.coverage, "coverage", stated -> stated.notNull())
                .build();
        return ValidatorBuilder.<Beans.Rooms>of()
                ._object(each -> each.tenure, "tenure", stated -> stated.notNull())
                ._object(each -> each.leaseStart, "leaseStart", stated -> stated.notNull())
                ._object(each -> each.leaseEnd, "leaseEnd", stated -> stated.notNull())
                ._object(each -> each.surveillance, "surveillance", stated -> stated.notNull())
                .nestIfPresent(each -> each.surveillance, "surveillance", cameras)
                .build();
    }

    private static am.ik.yavi.core.Validator<Beans.Group> group() {
        return ValidatorBuilder.<Beans.Group>of()
                ._object(each -> each.classGroupRef, "classGroupRef", stated -> stated.notNull())
                ._object(each -> each.classType, "classType", stated -> stated.notNull())
                ._object(each -> each.enrolledCount, "enrolledCount", stated -> stated.notNull())
                .constraintOnTarget(
                        Beans.Group::isInfantClassSmallEnough, "infants", "class-group/infant-size", TOO_MANY)
                .constraintOnTarget(
                        Beans.Group::isYoungerToddlerClassSmallEnough,
                        "younger",
                        "class-group/younger-toddler-size",
                        TOO_MANY)
                .constraintOnTarget(
                        Beans.Group::isOlderToddlerClassSmallEnough,
                        "older",
                        "class-group/older-toddler-size",
                        TOO_MANY)
                .constraintOnTarget(Beans.Group::isMixedClassSmallEnough, "mixed", "class-group/mixed-size", TOO_MANY)
                .build();
    }

    private static am.ik.yavi.core.Validator<Beans.Infant> infant() {
        return ValidatorBuilder.<Beans.Infant>of()
                ._object(each -> each.classGroupRef, "classGroupRef", stated -> stated.notNull())
                ._object(each -> each.birthDate, "birthDate", stated -> stated.notNull())
                ._object(each -> each.enrolledOn, "enrolledOn", stated -> stated.notNull())
                ._object(each -> each.agreementSignedOn, "agreementSignedOn", stated -> stated.notNull())
                ._object(each -> each.entryHealthCheckOn, "entryHealthCheckOn", stated -> stated.notNull())
                .constraintOnTarget(Beans.Infant::isAgreementInTime, "agreement", "agreement/signed", TOO_LATE)
                .constraintOnTarget(Beans.Infant::isHealthCheckInTime, "check", "health/entry-check", TOO_LATE)
                .build();
    }

    private static am.ik.yavi.core.Validator<Beans.Member> member() {
        am.ik.yavi.core.Validator<Beans.Check> check = ValidatorBuilder.<Beans.Check>of()
                ._object(each -> each.checkedOn, "checkedOn", stated -> stated.notNull())
                ._object(each -> each.result, "result", stated -> stated.notNull())
                .build();
        return ValidatorBuilder.<Beans.Member>of()
                ._object(each -> each.hiredOn, "hiredOn", stated -> stated.notNull())
                ._object(each -> each.backgroundCheckOn, "backgroundCheckOn", stated -> stated.notNull())
                ._object(each -> each.backgroundCheckResult, "backgroundCheckResult", stated -> stated.notNull())
                ._object(each -> each.healthChecks, "healthChecks", stated -> stated.notNull())
                .constraintOnTarget(Beans.Member::isQueriedInTime, "query", "staff/background-before-hire", TOO_LATE)
                .constraintOnTarget(
                        Beans.Member::isRecordClear, "record", "staff/background-result", "\"{0}\": a record")
                .forEachIfPresent((Beans.Member each) -> each.healthChecks, "healthChecks", check)
                .build();
    }

    /** A JSON Schema of the checks that one can say: sizes, hours, days, coverage, records; 8 of the 17. */
    static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("checks.schema.json"), InputFormat.JSON);
    }

    private static String text(String name) {
        try (InputStream stream = Peers.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
