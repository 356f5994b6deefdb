package org.tuoyu.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
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
import java.util.Locale;
import org.tuoyu.validation.constraint.BeanValidation;

/** The alternatives, each with the same checks. */
final class Peers {

    private Peers() {}

    /** Hibernate Validator without expression language. */
    static Validator hibernate() {
        ValidatorFactory factory = BeanValidation.factory(Locale.ENGLISH);
        return factory.getValidator();
    }

    /** YAVI. */
    static am.ik.yavi.core.Validator<Beans.LeaseAndCameras> yavi() {
        am.ik.yavi.core.Validator<Beans.Group> group = ValidatorBuilder.<Beans.Group>of()
                .constraintOnTarget(
                        Beans.Group::isSmallEnough, "enrolled", "size", "\"{0}\": too many children in the class")
                .build();
        am.ik.yavi.core.Validator<Beans.Infant> child = ValidatorBuilder.<Beans.Infant>of()
                .constraintOnTarget(Beans.Infant::isAgreementInTime, "signed", "signed", "\"{0}\": signed late")
                .constraintOnTarget(Beans.Infant::isHealthCheckInTime, "checked", "checked", "\"{0}\": checked late")
                .constraintOnTarget(Beans.Infant::isOfAge, "birth", "age", "\"{0}\": not of age")
                .build();
        am.ik.yavi.core.Validator<Beans.Member> member = ValidatorBuilder.<Beans.Member>of()
                .constraintOnTarget(Beans.Member::isQueriedInTime, "queried", "queried", "\"{0}\": queried late")
                .constraintOnTarget(Beans.Member::isRecordClear, "result", "record", "\"{0}\": a record was found")
                .constraintOnTarget(Beans.Member::isHealthCheckRecent, "checks", "health", "\"{0}\": too old")
                .build();
        return ValidatorBuilder.<Beans.LeaseAndCameras>of()
                .constraint(Beans.LeaseAndCameras::getHoursPerDay, "hoursPerDay", c -> c.greaterThanOrEqual(24))
                .constraint(Beans.LeaseAndCameras::getRetentionDays, "retentionDays", c -> c.greaterThanOrEqual(90))
                .constraintOnTarget(Beans.LeaseAndCameras::isLeaseLongEnough, "lease", "lease", "\"{0}\": too short")
                .constraintOnTarget(
                        Beans.LeaseAndCameras::isCoverageComplete, "coverage", "coverage", "\"{0}\": incomplete")
                .forEach(Beans.LeaseAndCameras::getGroups, "groups", group)
                .forEach(Beans.LeaseAndCameras::getChildren, "children", child)
                .forEach(Beans.LeaseAndCameras::getStaff, "staff", member)
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
