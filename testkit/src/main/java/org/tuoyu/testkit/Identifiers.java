package org.tuoyu.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.testkit.composition.Identities;

/** Arbitraries of identifiers that are well formed and belong to nobody (标识符生成器). */
public final class Identifiers {

    private static final int PREFIX = 2;

    private Identifiers() {}

    /**
     * Credit codes whose subject begins with TT, which no register gives out.
     *
     * @param prefix two characters: department and kind
     * @param division six digits
     * @return codes with both check characters right: a million, so that they can be had exhaustively; they shrink to the
     *     first
     * @throws IllegalArgumentException if no credit code begins so
     */
    public static Arbitrary<CreditCode> creditCodes(String prefix, String division) {
        if (!Division.isValid(division) || prefix.length() != PREFIX || !isBeginning(prefix, division)) {
            throw new IllegalArgumentException("no credit code begins with " + prefix + division
                    + ": take two characters for department and kind, such as 91, and the six digits of a place");
        }
        return Arbitraries.integers()
                .between(0, 999_999)
                .map(number -> CreditCode.parse(Identities.creditCode(prefix, division, number)));
    }

    /**
     * Resident identity numbers of division 999999, which is assigned to no place.
     *
     * @param earliest the first day of birth, inclusive
     * @param latest the last day of birth, inclusive
     * @return numbers with the check character right; those of both sexes on the first and the last day are the edge cases,
     *     and they shrink to the first day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Arbitrary<ResidentId> residentIds(LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("nobody is born from " + earliest + " to " + latest
                    + ": take a last day that is not before the first");
        }
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(earliest.toEpochDay(), latest.toEpochDay())
                .shrinkTowards(earliest.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999).shrinkTowards(0);
        return Combinators.combine(births, sequences)
                .as((birth, sequence) -> ResidentId.parse(Identities.residentId(birth, sequence)));
    }

    private static boolean isBeginning(String prefix, String division) {
        return CreditCode.isValid(Identities.creditCode(prefix, division, 0));
    }
}
