package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.subsidy.PriorPayment;

/** Takes off what was already paid for the same years. */
final class Deduction {

    private final Matter matter;
    private final List<String> missing = new ArrayList<>();
    private BigDecimal paid = BigDecimal.ZERO;

    private Deduction(Matter matter) {
        this.matter = matter;
    }

    static Deduction of(Matter matter, ClaimType type) {
        Deduction deduction = new Deduction(matter);
        deduction.missing.addAll(matter.unnamedPayments());
        matter.paid(type).forEach(deduction::add);
        return deduction;
    }

    private void add(Payment each) {
        PriorPayment payment = each.payment();
        if (payment.getYear().isEmpty()) {
            missing.add(each.pointer() + "/year");
            return;
        }
        int first = matter.period().getFrom().orElseThrow().getYear();
        int last = matter.period().getUntil().orElseThrow().getYear();
        int year = payment.getYear().get();
        if (year < first || year > last) {
            return;
        }
        payment.getAmount()
                .ifPresentOrElse(
                        amount -> paid = paid.add(Rounding.number(amount)),
                        () -> missing.add(each.pointer() + "/amount"));
    }

    /** What remains of a sum. */
    Finding from(BigDecimal dividend, long divisor, List<Text> terms, Text message) {
        if (!missing.isEmpty()) {
            return Finding.missing(missing);
        }
        BigDecimal left = dividend.subtract(paid.multiply(BigDecimal.valueOf(divisor)));
        if (left.signum() <= 0) {
            return Finding.notApplicable(Text.of("已全部拨付", "already paid in full"));
        }
        Yuan amount = Rounding.toFen(left, divisor, matter.choices());
        Text end = Rounding.result(left, divisor, amount, matter.choices());
        Text sum = Wording.sum(terms);
        boolean less = paid.signum() > 0;
        String off = paid.setScale(2).toPlainString();
        Text formula = Text.of(
                sum.zh() + (less ? "-已拨" + off + "元" : "") + end.zh(),
                sum.en() + (less ? " - " + off + " yuan paid" : "") + end.en());
        return Finding.owed(amount, formula, message);
    }
}
