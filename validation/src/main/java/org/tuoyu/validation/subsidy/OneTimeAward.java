package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.recognition.DemonstrationRecognition;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.validation.engine.Eligibility.Element;

/** A sum paid once for being recognised at a level (一次性奖励). */
final class OneTimeAward implements Scheme {

    @Override
    public boolean pays() {
        return true;
    }

    @Override
    public Finding compute(Matter matter) {
        List<String> missing = unclear(matter);
        if (matter.has("higher-only") || matter.has("difference")) {
            matter.related().get().forEach(each -> missing.addAll(unclear(each)));
        }
        missing.addAll(matter.unnamedPayments());
        missing.addAll(withoutLevel(matter));
        if (!missing.isEmpty()) {
            return Finding.missing(missing);
        }
        List<DemonstrationRecognition> rewarded = rewarded(matter).stream()
                .filter(each -> matter.period().contains(day(each)))
                .toList();
        if (rewarded.isEmpty()) {
            return Finding.notApplicable(Text.of("期间内没有应奖励的认定", "no recognition in the period that is to be rewarded"));
        }
        int paid = paid(matter).size();
        int left = matter.has("each-recognition-paid") ? rewarded.size() - paid : paid == 0 ? 1 : 0;
        if (left <= 0) {
            return Finding.notApplicable(Text.of("该级别的奖励已发放", "the award of this level has been paid"));
        }
        return award(matter, rewarded.get(0), left);
    }

    /** What keeps it open which recognitions earn, and since when. */
    private static List<String> unclear(Matter matter) {
        List<String> unclear = new ArrayList<>(matter.unclear());
        matter.earning().stream()
                .filter(each -> recognition(each).getRecognisedOn().isEmpty())
                .forEach(each -> unclear.add(each.pointer() + "/recognisedOn"));
        return unclear;
    }

    /** The recognitions that earn, the earliest first: the first of all, or each under another reading. */
    private static List<DemonstrationRecognition> rewarded(Matter matter) {
        List<DemonstrationRecognition> all = matter.earning().stream()
                .map(OneTimeAward::recognition)
                .filter(each -> !day(each).isAfter(matter.judgedOn()))
                .sorted(Comparator.comparing(OneTimeAward::day))
                .toList();
        List<DemonstrationRecognition> counted = matter.has("each-recognition-paid") || all.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> !each.getRenewal().orElse(false))
                        .limit(1)
                        .toList();
        return counted.stream()
                .filter(each ->
                        matter.has("earlier-recognition-paid") || !day(each).isBefore(matter.firstDay()))
                .toList();
    }

    private static LocalDate day(DemonstrationRecognition recognition) {
        return recognition.getRecognisedOn().orElseThrow();
    }

    private static DemonstrationRecognition recognition(Element element) {
        return (DemonstrationRecognition) element.value();
    }

    /** The payments of this award: by clause, else by level. */
    private static List<Payment> paid(Matter matter) {
        String clause = matter.entitlement().getClause().value();
        return matter.paid(ClaimType.DEMONSTRATION_AWARD).stream()
                .filter(each -> each.payment()
                        .getClause()
                        .map(clause::equals)
                        .orElseGet(() -> each.payment()
                                .getDemonstrationLevel()
                                .filter(level -> matter.earning().stream()
                                        .anyMatch(one ->
                                                recognition(one).getLevel().equals(Optional.of(level))))
                                .isPresent()))
                .toList();
    }

    /** Payments of an award that name neither clause nor level: which award it was cannot be told. */
    private static List<String> withoutLevel(Matter matter) {
        return matter.paid(ClaimType.DEMONSTRATION_AWARD).stream()
                .filter(each -> each.payment().getClause().isEmpty()
                        && each.payment().getDemonstrationLevel().isEmpty())
                .map(each -> each.pointer() + "/demonstrationLevel")
                .toList();
    }

    private static Finding award(Matter matter, DemonstrationRecognition recognition, int count) {
        Optional<BigDecimal> rate = rate(matter, recognition);
        if (rate.isEmpty()) {
            return Finding.open(List.of(), Text.of("认定之日没有奖励标准", "no sum is set on the day of recognition"));
        }
        Optional<BigDecimal> higher = matter.has("higher-only") ? other(matter, rate.get(), 1) : Optional.empty();
        if (higher.isPresent()) {
            return Finding.notApplicable(
                    Text.of("按所采口径只付较高级别", "under the reading taken only the higher level is paid"));
        }
        BigDecimal lower =
                matter.has("difference") ? other(matter, rate.get(), -1).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        return finding(matter, recognition, count, rate.get(), lower);
    }

    private static Finding finding(
            Matter matter, DemonstrationRecognition recognition, int count, BigDecimal rate, BigDecimal lower) {
        BigDecimal sum = rate.multiply(BigDecimal.valueOf(count)).subtract(lower);
        Yuan amount = Rounding.toFen(sum, 1, matter.choices());
        Yuan each = Rounding.toFen(rate, 1, matter.choices());
        boolean less = lower.signum() > 0;
        Yuan off = Rounding.toFen(lower, 1, matter.choices());
        Text formula = Text.of(
                count + "次×" + each + "元" + (less ? "-" + off + "元" : "") + "=" + amount + "元",
                count + " × " + each + " yuan" + (less ? " - " + off + " yuan" : "") + " = " + amount + " yuan");
        Text payee = matter.has("payee-operator")
                ? Text.of("付给举办者", "paid to the operator")
                : Text.of("付给被认定单位", "paid to the unit recognised");
        Text message = Text.of(day(recognition) + "认定", "recognised on " + day(recognition));
        Text withdrawn = recognition
                .getWithdrawnOn()
                .map(day -> Text.of(day + "已撤销，请核对", "withdrawn on " + day + ", please check"))
                .orElse(Text.of("", ""));
        Text said = Wording.join(Wording.join(Wording.join(message, payee), otherLevel(matter)), withdrawn);
        return Finding.owed(amount, formula, said);
    }

    /** For the payer: that another level is awarded too, where each is paid in full. */
    private static Text otherLevel(Matter matter) {
        boolean both = matter.has("both-in-full")
                && matter.related().get().stream()
                        .anyMatch(each ->
                                unclear(each).isEmpty() && !rewarded(each).isEmpty());
        return both
                ? Text.of(
                        "另一级别也获认定，两级各付全额，请拨付单位核对", "another level is awarded too, each in full: for the payer to check")
                : Text.of("", "");
    }

    private static Optional<BigDecimal> rate(Matter matter, DemonstrationRecognition recognition) {
        LocalDate day = day(recognition);
        return matter.rate(day.isBefore(matter.firstDay()) ? matter.firstDay() : day);
    }

    /** The sum of another level that is rewarded too and is higher (1) or lower (-1) than this one. */
    private static Optional<BigDecimal> other(Matter matter, BigDecimal rate, int order) {
        return matter.related().get().stream()
                .flatMap(each -> rewarded(each).stream().limit(1).flatMap(one -> rate(each, one).stream()))
                .filter(sum -> sum.compareTo(rate) == order)
                .findFirst();
    }
}
