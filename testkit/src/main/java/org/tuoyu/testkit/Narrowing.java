package org.tuoyu.testkit;

import java.lang.annotation.Annotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.SubmissionType;

/**
 * What the annotations of a parameter ask for (注解所限). Annotations that contradict each other are refused with what to do
 * about it.
 *
 * @param division the place
 * @param day the day
 * @param type the type, empty when it is not said
 * @param kind how what is generated stands to the law
 * @param rule the rule that the kind is about, empty when it is about none
 */
record Narrowing(Division division, LocalDate day, Optional<SubmissionType> type, Kind kind, String rule) {

    /** How what is generated stands to the law. */
    enum Kind {
        ANY(Optional.empty()),
        COMPLIANT(Optional.of(Compliant.class)),
        BREACHING(Optional.of(Breaching.class)),
        UNDETERMINED(Optional.of(Undetermined.class));

        private final Optional<Class<? extends Annotation>> annotation;

        Kind(Optional<Class<? extends Annotation>> annotation) {
            this.annotation = annotation;
        }

        private boolean isAskedBy(TypeUsage target) {
            return annotation.filter(target::isAnnotated).isPresent();
        }

        private String annotationName() {
            return annotation.map(type -> "@" + type.getSimpleName()).orElse("");
        }
    }

    static Narrowing of(TypeUsage target) {
        Optional<Breaching> breaching = target.findAnnotation(Breaching.class);
        Optional<Undetermined> undetermined = target.findAnnotation(Undetermined.class);
        return new Narrowing(
                target.findAnnotation(InDivision.class)
                        .map(annotation -> division(annotation.value()))
                        .orElse(Division.of(TuoyuDomain.DIVISION)),
                target.findAnnotation(On.class)
                        .map(annotation -> day(annotation.value()))
                        .orElse(TuoyuDomain.DAY),
                target.findAnnotation(OfType.class).map(OfType::value),
                kind(target),
                breaching
                        .map(Breaching::value)
                        .or(() -> undetermined.map(Undetermined::value))
                        .orElse(""));
    }

    private static Kind kind(TypeUsage target) {
        List<Kind> kinds =
                Stream.of(Kind.values()).filter(each -> each.isAskedBy(target)).toList();
        if (kinds.size() > 1) {
            throw new IllegalArgumentException(
                    kinds.stream().map(Kind::annotationName).collect(Collectors.joining(" and "))
                            + " exclude each other: leave one of them");
        }
        return kinds.isEmpty() ? Kind.ANY : kinds.get(0);
    }

    private static Division division(String code) {
        if (!Division.isValid(code)) {
            throw new IllegalArgumentException(
                    "@InDivision takes the six digits of a place, such as " + TuoyuDomain.DIVISION + ", not " + code);
        }
        return Division.of(code);
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("@On takes a date such as " + TuoyuDomain.DAY + ", not " + date, e);
        }
    }

    /** Refuses what has a meaning for submissions and institutions alone. */
    void requireCompliantElement() {
        if (type.isPresent() || kind == Kind.BREACHING || kind == Kind.UNDETERMINED) {
            throw new IllegalArgumentException((type.isPresent() ? "@OfType" : kind.annotationName())
                    + " stands beside a Submission or an Institution: generate one and take the element from it");
        }
    }
}
