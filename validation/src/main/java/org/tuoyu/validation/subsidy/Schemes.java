package org.tuoyu.validation.subsidy;

import java.util.Map;

/** The schemes by the names that packs use. */
final class Schemes {

    private static final Map<String, Scheme> BY_NAME = Map.of(
            "added-class", new AddedClasses(),
            "seat-year", new SeatYears(),
            "one-time-award", new OneTimeAward(),
            "standard-increase", new StandardIncrease(),
            "income-share", new IncomeShare(),
            "tax-exemption", new Exemption(),
            "fee-exemption", new Exemption(),
            "utility-tariff", new UtilityPrice(),
            "expense-deduction", new ExpenseDeduction(),
            "none-stated", new NoneStated());

    private Schemes() {}

    static Scheme named(String name) {
        Scheme scheme = BY_NAME.get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("no scheme " + name);
        }
        return scheme;
    }
}
