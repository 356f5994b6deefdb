package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/** Income that is not taxed, a tax or a fee that is not due (免征、免收): the figure stated, as far as it is for childcare. */
final class Exemption implements Scheme {

    private static final long HUNDRED = 100;

    @Override
    public Finding compute(Matter matter) {
        boolean shared = !matter.has("whole-if-used");
        Optional<Finding> open = Charges.open(matter, shared);
        if (open.isPresent()) {
            return open.get();
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<Text> terms = new ArrayList<>();
        for (Charge charge : Charge.of(matter)) {
            Optional<Finding> lapsed = ReliefPeriod.lapsed(matter, charge.days());
            if (lapsed.isPresent()) {
                return lapsed.get();
            }
            sum = sum.add(Rounding.number(charge.figure()).multiply(charge.percent(shared)));
            terms.add(charge.words(shared));
            if (matter.has("all-income") && charge.otherIncome().isPresent()) {
                Yuan other = charge.otherIncome().get();
                sum = sum.add(Rounding.number(other).multiply(BigDecimal.valueOf(HUNDRED)));
                terms.add(Text.of(other + "元", other + " yuan"));
            }
        }
        Yuan amount = Rounding.toFen(sum, HUNDRED, matter.choices());
        Text total = Wording.sum(terms);
        Text end = Rounding.result(sum, HUNDRED, amount, matter.choices());
        return Finding.owed(
                amount,
                Text.of(total.zh() + end.zh(), total.en() + end.en()),
                Text.of("免征、免收的数额，不另付款", "the figure that is exempt; nothing is paid out"));
    }
}
