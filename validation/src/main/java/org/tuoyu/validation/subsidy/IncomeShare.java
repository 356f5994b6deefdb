package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/** The part of an income that counts as taxable (减计收入). */
final class IncomeShare implements Scheme {

    private static final long HUNDRED = 100;

    @Override
    public Finding compute(Matter matter) {
        Optional<Finding> open = Charges.open(matter, false);
        if (open.isPresent()) {
            return open.get();
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<Text> terms = new ArrayList<>();
        for (Charge charge : Charge.of(matter)) {
            Optional<Finding> lapsed = ReliefPeriod.lapsed(matter, charge.days());
            Optional<BigDecimal> rate = ReliefPeriod.rate(matter, charge.days());
            if (lapsed.isPresent() || rate.isEmpty()) {
                return lapsed.orElseGet(
                        () -> Finding.open(List.of(), Text.of("期间内比例有变动", "the share changes within the period")));
            }
            Yuan income = income(matter, charge);
            sum = sum.add(Rounding.number(income).multiply(rate.get()));
            String percent = Wording.plain(rate.get());
            terms.add(Text.of(income + "元×" + percent + "%", income + " yuan × " + percent + "%"));
        }
        Yuan amount = Rounding.toFen(sum, HUNDRED, matter.choices());
        Text total = Wording.sum(terms);
        Text end = Rounding.result(sum, HUNDRED, amount, matter.choices());
        return Finding.owed(
                amount,
                Text.of(total.zh() + end.zh(), total.en() + end.en()),
                Text.of("计入收入总额的数额，不另付款", "the income that is counted; nothing is paid out"));
    }

    private static Yuan income(Matter matter, Charge charge) {
        Yuan childcare = charge.figure();
        return matter.has("all-income") ? childcare.plus(charge.otherIncome().orElseThrow()) : childcare;
    }
}
