package org.tuoyu.validation.subsidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;

/** What must be known of the charges of a matter before anything is computed from them. */
final class Charges {

    private Charges() {}

    /** Why nothing can be computed, or nothing applies; empty when all is stated. */
    static Optional<Finding> open(Matter matter, boolean shared) {
        if (!matter.elements().unstated().isEmpty()) {
            return Optional.of(Finding.missing(matter.elements().unstated()));
        }
        List<Charge> charges = Charge.of(matter);
        List<String> missing = new ArrayList<>();
        for (Charge charge : charges) {
            missing.addAll(charge.missing(shared));
            if (matter.has("all-income") && charge.otherIncome().isEmpty()) {
                missing.add(charge.pointer() + "/otherIncome");
            }
        }
        if (!missing.isEmpty()) {
            return Optional.of(Finding.missing(missing));
        }
        return charges.isEmpty()
                ? Optional.of(Finding.notApplicable(Text.of("期间内没有此项", "nothing of the kind in the period")))
                : Optional.empty();
    }
}
