package org.tuoyu.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.testkit.composition.Identities;

/** Arbitraries of identifiers that are well formed and belong to nobody (标识符生成器). */
public final class Identifiers {

    private Identifiers() {}

    /**
     * Credit codes whose subject begins with TT, which no register gives out.
     *
     * @param prefix two characters: department and kind
     * @param division six digits
     * @return codes with both check characters right
     */
    public static Arbitrary<CreditCode> creditCodes(String prefix, String division) {
        return Arbitraries.integers()
                .between(0, 999_999)
                .map(number -> CreditCode.parse(Identities.creditCode(prefix, division, number)));
    }

    /**
     * Resident identity numbers of division 999999, which is assigned to no place.
     *
     * @param earliest the first day of birth, inclusive
     * @param latest the last day of birth, inclusive
     * @return numbers with the check character right
     */
    public static Arbitrary<ResidentId> residentIds(LocalDate earliest, LocalDate latest) {
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(earliest.toEpochDay(), latest.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(births, sequences)
                .as((birth, sequence) -> ResidentId.parse(Identities.residentId(birth, sequence)));
    }
}
