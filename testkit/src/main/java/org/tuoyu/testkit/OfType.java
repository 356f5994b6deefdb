package org.tuoyu.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tuoyu.submission.SubmissionType;

/** Generates a type of submission (报送类型). Beside {@code @ForAll} on a {@code Submission} or an {@code Institution} under {@link TuoyuDomain}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface OfType {

    /**
     * The type.
     *
     * @return a type of submission
     */
    SubmissionType value();
}
