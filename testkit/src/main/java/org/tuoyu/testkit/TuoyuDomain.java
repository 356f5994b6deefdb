package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.institution.Institution;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.ModelElements;
import org.tuoyu.validation.Rulebook;

/**
 * The arbitraries of the field for jqwik properties (领域生成器): put {@code @Domain(TuoyuDomain.class)} on a property or
 * a class, and take parameters by {@code @ForAll}: submissions, institutions, every other type of the model, credit codes,
 * resident identity numbers and amounts. Everything generated complies unless an annotation says otherwise, and nobody in
 * it is real.
 *
 * <p>{@link InDivision}, {@link On}, {@link OfType}, {@link Compliant}, {@link Breaching} and {@link Undetermined} narrow
 * submissions and institutions. Without them they are periodic reports, and institutions of self-checks, in {@link
 * #DIVISION} on {@link #DAY}.
 *
 * <p>Incubating.
 */
public class TuoyuDomain extends DomainContextBase {

    /** The day on which the submissions of the domain are made. */
    public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    /** The place of the submissions of the domain. */
    public static final String DIVISION = "330703";

    private static final long MOST_FEN = 10_000_000_000L;

    /** Creates the domain; jqwik does it. */
    public TuoyuDomain() {}

    @Provide
    Arbitrary<Submission> submissions(TypeUsage target) {
        Submissions submissions = Submissions.in(division(target))
                .on(day(target))
                .ofType(target.findAnnotation(OfType.class).map(OfType::value).orElse(SubmissionType.PERIODIC_REPORT));
        return target.findAnnotation(Breaching.class)
                .map(breaching -> submissions.breaching(breaching.value()))
                .or(() -> target.findAnnotation(Undetermined.class)
                        .map(undetermined -> submissions.undetermined(undetermined.value())))
                .orElseGet(submissions::compliant);
    }

    @Provide
    Arbitrary<Institution> institutions(TypeUsage target) {
        Institutions institutions = Institutions.in(division(target)).on(day(target));
        return target.findAnnotation(Breaching.class)
                .map(breaching -> institutions.breaching(breaching.value()))
                .orElseGet(institutions::compliant);
    }

    private static Division division(TypeUsage target) {
        return Division.of(
                target.findAnnotation(InDivision.class).map(InDivision::value).orElse(DIVISION));
    }

    private static LocalDate day(TypeUsage target) {
        return target.findAnnotation(On.class)
                .map(on -> LocalDate.parse(on.value()))
                .orElse(DAY);
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of("12", "52", "91", "92").flatMap(prefix -> Identifiers.creditCodes(prefix, DIVISION));
    }

    @Provide
    Arbitrary<ResidentId> residentIds() {
        return Identifiers.residentIds(LocalDate.of(1950, 1, 1), DAY);
    }

    @Provide
    Arbitrary<Yuan> amounts() {
        return Arbitraries.longs().between(0, MOST_FEN).map(Yuan::ofFen);
    }

    /** The other types of the model: their elements in documents that comply. */
    static final class Elements implements ArbitraryProvider {

        /** Creates the provider; jqwik does it. */
        Elements() {}

        @Override
        public boolean canProvideFor(TypeUsage target) {
            Class<?> type = target.getRawType();
            return type != Submission.class && type != Institution.class && ModelElements.isModel(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            ModelElements elements = new ModelElements(Rulebook.bundled().inForce(Division.of(DIVISION), DAY));
            return Set.of(Arbitraries.of(elements.of(target.getRawType())));
        }
    }
}
