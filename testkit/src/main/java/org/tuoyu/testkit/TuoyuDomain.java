package org.tuoyu.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;

/**
 * The arbitraries of the field for jqwik properties (领域生成器): put {@code @Domain(TuoyuDomain.class)} on a property or
 * a class, and take parameters by {@code @ForAll}. Everything generated complies, and nobody in it is real.
 *
 * <p>Incubating: more types will follow.
 */
public class TuoyuDomain extends DomainContextBase {

    /** The day on which the submissions of the domain are made. */
    public static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private static final long MOST_FEN = 10_000_000_000L;

    /** Creates the domain; jqwik does it. */
    public TuoyuDomain() {}

    @Provide
    Arbitrary<Submission> submissions() {
        return Submissions.in(Division.of("330703")).compliant();
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of("12", "52", "91", "92").flatMap(prefix -> Identifiers.creditCodes(prefix, "330703"));
    }

    @Provide
    Arbitrary<ResidentId> residentIds() {
        return Identifiers.residentIds(LocalDate.of(1950, 1, 1), DAY);
    }

    @Provide
    Arbitrary<Yuan> amounts() {
        return Arbitraries.longs().between(0, MOST_FEN).map(Yuan::ofFen);
    }
}
