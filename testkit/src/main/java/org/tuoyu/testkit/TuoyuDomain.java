package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.institution.Institution;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Identities;
import org.tuoyu.testkit.composition.ModelElements;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * The arbitraries of the field for jqwik properties (领域生成器): put {@code @Domain(TuoyuDomain.class)} on a property or
 * a class, and take parameters by {@code @ForAll}: submissions, institutions, every other type of the model, credit codes,
 * resident identity numbers and amounts. Nobody in them is real.
 *
 * <p>What is generated complies. The edge cases of submissions and institutions lie on both sides of every bound of the
 * rulebook in force, and those outside break the rule that sets it; {@link Compliant} leaves these out, {@link Breaching} and
 * {@link Undetermined} generate nothing but what breaks a rule or leaves it open. {@link InDivision}, {@link On} and {@link
 * OfType} say where, when and of what type; without them submissions are periodic reports, and institutions those of
 * self-checks, in {@link #DIVISION} on {@link #DAY}. Annotations that cannot go together fail the property with what to do.
 *
 * <p>Incubating.
 */
public class TuoyuDomain extends DomainContextBase {

    /** The day on which the submissions of the domain are made. */
    public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    /** The place of the submissions of the domain. */
    public static final String DIVISION = "330703";

    private static final long FEN = 100;
    private static final long MOST_FEN = 10_000_000_000L;

    /** Creates the domain; jqwik does it. */
    public TuoyuDomain() {}

    @Provide
    Arbitrary<Submission> submissions(TypeUsage target) {
        Narrowing narrowing = Narrowing.of(target);
        Submissions submissions = Submissions.in(narrowing.division())
                .on(narrowing.day())
                .ofType(narrowing.type().orElse(SubmissionType.PERIODIC_REPORT));
        return switch (narrowing.kind()) {
            case ANY -> submissions.any();
            case COMPLIANT -> submissions.compliant();
            case BREACHING -> submissions.breaching(narrowing.rule());
            case UNDETERMINED -> submissions.undetermined(narrowing.rule());
        };
    }

    @Provide
    Arbitrary<Institution> institutions(TypeUsage target) {
        Narrowing narrowing = Narrowing.of(target);
        Institutions institutions = Institutions.in(narrowing.division())
                .on(narrowing.day())
                .ofType(narrowing.type().orElse(SubmissionType.SELF_CHECK));
        return switch (narrowing.kind()) {
            case ANY -> institutions.any();
            case COMPLIANT -> institutions.compliant();
            case BREACHING -> institutions.breaching(narrowing.rule());
            case UNDETERMINED -> institutions.undetermined(narrowing.rule());
        };
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of("12", "52", "91", "92")
                .flatMap(prefix -> Identifiers.creditCodes(prefix, Identities.NOWHERE));
    }

    @Provide
    Arbitrary<ResidentId> residentIds() {
        return Identifiers.residentIds(LocalDate.of(1950, 1, 1), DAY);
    }

    @Provide
    Arbitrary<Yuan> amounts() {
        Arbitrary<Long> fen = Arbitraries.longs().between(0, MOST_FEN);
        Arbitrary<Long> whole = Arbitraries.longs().between(0, MOST_FEN / FEN).map(yuan -> yuan * FEN);
        Arbitrary<Long> small = Arbitraries.longs().between(0, FEN);
        return Arbitraries.frequencyOf(Tuple.of(2, whole), Tuple.of(2, fen), Tuple.of(1, small))
                .map(Yuan::ofFen);
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
            Narrowing narrowing = Narrowing.of(target);
            narrowing.requireCompliantElement();
            PolicyView view = new Setting(
                            Rulebook.bundled(), narrowing.division(), narrowing.day(), SubmissionType.PERIODIC_REPORT)
                    .view();
            ModelElements elements = new ModelElements(view);
            return Set.of(Arbitraries.of(elements.of(target.getRawType())));
        }
    }
}
