package org.tuoyu.validation.subsidy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The schemes by the names that packs use. */
public final class Schemes {

    private static final Map<String, Scheme> BY_NAME = new TreeMap<>(Map.of(
            "added-class", new AddedClasses(),
            "seat-year", new SeatYears(),
            "one-time-award", new OneTimeAward(),
            "income-share", new IncomeShare(),
            "tax-exemption", new Exemption(),
            "fee-exemption", new Exemption(),
            "utility-tariff", new UtilityPrice(),
            "expense-deduction", new ExpenseDeduction(),
            "none-stated", new NoneStated()));

    private Schemes() {}

    /** The names, in order. */
    public static Set<String> names() {
        return java.util.Collections.unmodifiableSet(BY_NAME.keySet());
    }

    static Scheme named(String name) {
        Scheme scheme = BY_NAME.get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("no scheme " + name);
        }
        return scheme;
    }
}
