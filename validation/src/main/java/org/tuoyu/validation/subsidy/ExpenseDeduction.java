package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.employer.Employer;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;

/** The part of an employer's childcare expense that lies within the cap of staff welfare (职工福利费扣除). */
final class ExpenseDeduction implements Scheme {

    private static final long HUNDRED = 100;

    @Override
    public Finding compute(Matter matter) {
        Employer employer = (Employer) matter.holder();
        if (employer.getTaxYear().isEmpty()) {
            return Finding.missing(List.of(matter.pointer() + "/taxYear"));
        }
        int year = employer.getTaxYear().get();
        LocalDate last = DateRange.ofYear(year).getUntil().orElseThrow();
        if (!matter.period().contains(last)) {
            return Finding.notApplicable(Text.of("所填为" + year + "年度", "stated for the tax year " + year));
        }
        if (employer.getChildcareExpense().filter(Yuan.ZERO::equals).isPresent()) {
            return Finding.notApplicable(Text.of("没有照护费用", "no expense for childcare"));
        }
        List<String> missing = missing(matter, employer);
        if (!missing.isEmpty()) {
            return Finding.missing(missing);
        }
        if (matter.has("costs-of-own-nursery") && !hasNursery(employer)) {
            return Finding.open(
                    List.of(matter.pointer() + "/institutionRef", matter.pointer() + "/jointMembers"),
                    Text.of("未填报自办或联办的机构", "no institution run alone or jointly is stated"));
        }
        return matter.has("welfare-without-cap") ? uncapped(employer) : capped(matter, employer, last);
    }

    private static List<String> missing(Matter matter, Employer employer) {
        List<String> missing = new ArrayList<>();
        note(employer.getChildcareExpense(), matter.pointer() + "/childcareExpense", missing);
        if (!matter.has("welfare-without-cap")) {
            note(employer.getOtherWelfareExpense(), matter.pointer() + "/otherWelfareExpense", missing);
            note(employer.getTotalWages(), matter.pointer() + "/totalWages", missing);
        }
        return missing;
    }

    private static void note(Optional<Yuan> amount, String pointer, List<String> missing) {
        if (amount.isEmpty()) {
            missing.add(pointer);
        }
    }

    private static boolean hasNursery(Employer employer) {
        return employer.getInstitutionRef().isPresent()
                || employer.getJointMembers()
                        .filter(members -> !members.isEmpty())
                        .isPresent();
    }

    private static Finding uncapped(Employer employer) {
        Yuan expense = employer.getChildcareExpense().orElseThrow();
        return Finding.owed(
                expense, Text.of(expense + "元", expense + " yuan"), Text.of("可扣除额", "what may be deducted"));
    }

    private static Finding capped(Matter matter, Employer employer, LocalDate day) {
        Optional<BigDecimal> percent = matter.rate(day);
        if (percent.isEmpty()) {
            return Finding.open(List.of(), Text.of("该年度没有扣除限额", "no cap is set for the year"));
        }
        BigDecimal wages = Rounding.number(employer.getTotalWages().orElseThrow());
        BigDecimal other = Rounding.number(employer.getOtherWelfareExpense().orElseThrow());
        BigDecimal expense = Rounding.number(employer.getChildcareExpense().orElseThrow());
        BigDecimal hundred = BigDecimal.valueOf(HUNDRED);
        BigDecimal room =
                wages.multiply(percent.get()).subtract(other.multiply(hundred)).max(BigDecimal.ZERO);
        BigDecimal exact = room.min(expense.multiply(hundred));
        Yuan amount = Rounding.toFen(exact, HUNDRED, matter.choices());
        Text end = Rounding.result(exact, HUNDRED, amount, matter.choices());
        String cap = Wording.plain(percent.get());
        Text formula = Text.of(
                "取低者（" + expense + "元，" + wages + "元×" + cap + "%-" + other + "元）" + end.zh(),
                "the lower of (" + expense + " yuan, " + wages + " yuan × " + cap + "% - " + other + " yuan)"
                        + end.en());
        return Finding.owed(amount, formula, Text.of("可扣除额，不另付款", "what may be deducted; nothing is paid out"));
    }
}
