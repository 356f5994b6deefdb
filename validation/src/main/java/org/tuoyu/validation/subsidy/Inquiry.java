package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.fact.StatedList;
import org.tuoyu.filing.Filing;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.Registration;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.subsidy.PriorPayment;
import org.tuoyu.validation.engine.Law;

/**
 * Asks one entitlement for one holder, in the order in which facts are needed: whom it reaches, what earns it, and only
 * when there is something to pay, whether it may be paid.
 */
final class Inquiry {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);

    private final Law law;
    private final List<Claimed> claims;

    Inquiry(Law law, List<Claimed> claims) {
        this.law = law;
        this.claims = claims;
    }

    /** Asks. A fault of the program is undetermined, never an amount. */
    Finding ask(Entry entry, Question question, Optional<Claimed> claim) {
        try {
            return answer(entry, question, claim);
        } catch (RuntimeException e) {
            LOG.debug(
                    "entitlement {} failed with {}",
                    entry.entitlement().getClause(),
                    e.getClass().getName());
            return Finding.open(List.of(), Text.of("程序未能计算，请反馈", "the program failed to compute, please report it"));
        }
    }

    private Finding answer(Entry entry, Question question, Optional<Claimed> claim) {
        if (!entry.isInForce(question.period(), question.judgedOn())) {
            return Finding.notApplicable(Text.of("文件在该期间未施行", "the document is not in force in the period"));
        }
        switch (entry.eligibility().reaches(question.cursor())) {
            case FALSE -> {
                return Finding.notApplicable(entry.eligibility().reason());
            }
            case UNKNOWN -> {
                return Finding.missing(entry.eligibility().unreached(question.cursor()));
            }
            case TRUE -> {}
        }
        Finding finding = entry.scheme().compute(matter(entry, question, claim));
        return switch (finding.status()) {
            case OWED -> undecided(entry, question).orElseGet(() -> decide(entry, question, claim, finding));
            case NOT_DEFINED -> undecided(entry, question).orElse(finding);
            default -> finding;
        };
    }

    private Matter matter(Entry entry, Question question, Optional<Claimed> claim) {
        return new Matter(
                entry.entitlement(),
                entry.choices(),
                law,
                question.holder(),
                question.pointer(),
                question.period(),
                question.judgedOn(),
                entry.force(),
                entry.eligibility().elements(question.cursor()),
                question.selected(),
                payments(question),
                claim,
                () -> entry.related().stream()
                        .map(other -> matter(other, question.always(), claim))
                        .toList());
    }

    /** What the claims of an institution say was paid before; the same payment told twice counts once. */
    private List<Payment> payments(Question question) {
        List<Payment> payments = new ArrayList<>();
        for (Claimed claim : claims) {
            if (isOf(claim, question.holder())) {
                List<PriorPayment> stated = claim.claim().getPriorPayments().orElse(StatedList.none());
                for (int i = 0; i < stated.size(); i++) {
                    add(new Payment(stated.get(i), claim.pointer() + "/priorPayments/" + i), payments);
                }
            }
        }
        return payments;
    }

    private static void add(Payment payment, List<Payment> payments) {
        String claim = payment.pointer().substring(0, payment.pointer().indexOf("/priorPayments"));
        boolean known = payments.stream()
                .anyMatch(each -> each.payment().equals(payment.payment())
                        && !each.pointer().startsWith(claim + "/"));
        if (!known) {
            payments.add(payment);
        }
    }

    private static boolean isOf(Claimed claim, Object holder) {
        return holder instanceof Institution institution
                && claim.claim()
                        .getInstitutionRef()
                        .map(institution.getInstitutionRef()::equals)
                        .orElse(true);
    }

    /** What leaves it open whether anything is promised: a reading that nobody can decide on, or a fact not stated. */
    private static Optional<Finding> undecided(Entry entry, Question question) {
        List<String> undecided = entry.choices().undecided();
        if (!undecided.isEmpty()) {
            return Optional.of(open(undecided, List.of()));
        }
        if (entry.eligibility().isDecided(question.cursor())) {
            return Optional.empty();
        }
        List<String> readings = entry.eligibility().openReadings(question.cursor());
        List<String> named = entry.choices().named().stream()
                .filter(each -> readings.contains(each.substring(0, each.indexOf('='))))
                .toList();
        return Optional.of(open(named, entry.eligibility().undecided(question.cursor())));
    }

    /** What stands between a computed amount and saying that it is owed. */
    private Finding decide(Entry entry, Question question, Optional<Claimed> claim, Finding finding) {
        List<String> unfiled = entry.choices().has("filed-by-claim") ? unfiled(question) : List.of();
        if (!unfiled.isEmpty()) {
            return Finding.open(
                    unfiled,
                    Text.of(
                            "申报日之前登记、备案的日期未填报，或晚于申报日",
                            "registration and filing by the day of the claim are not stated, or came later"));
        }
        if (!entry.scheme().asksWhatWasPaid()) {
            return finding;
        }
        return claim.map(each -> claimed(entry, each, finding)).orElseGet(() -> unclaimed(entry, finding));
    }

    private static Finding open(List<String> readings, List<String> missing) {
        if (readings.isEmpty()) {
            return Finding.missing(missing);
        }
        return Finding.open(
                missing,
                Text.of(
                        "按所采口径（" + String.join("、", readings) + "）不能确定金额",
                        "open under the reading taken (" + String.join(", ", readings) + ")"));
    }

    private static List<String> unfiled(Question question) {
        Institution institution = (Institution) question.holder();
        List<String> open = new ArrayList<>();
        note(
                institution.getRegistration().flatMap(Registration::getRegisteredOn),
                question,
                "/registration/registeredOn",
                open);
        note(institution.getFiling().flatMap(Filing::getReceiptOn), question, "/filing/receiptOn", open);
        return open;
    }

    private static void note(Optional<LocalDate> day, Question question, String name, List<String> open) {
        if (day.isEmpty() || day.get().isAfter(question.judgedOn())) {
            open.add(question.pointer() + name);
        }
    }

    private static Finding unclaimed(Entry entry, Finding finding) {
        return entry.choices().has("claim-required")
                ? Finding.notApplicable(Text.of("没有申报", "nobody claims it"))
                : finding;
    }

    private Finding claimed(Entry entry, Claimed claim, Finding finding) {
        if (claim.claim().getPriorPayments().isEmpty()) {
            return Finding.missing(List.of(claim.pointer() + "/priorPayments"));
        }
        Yuan amount = Objects.requireNonNull(finding.amount());
        if (entry.choices().has("national-money-set-off")) {
            return claim.setOff(finding, amount);
        }
        Finding said = claim.claim()
                .getAlreadyPaid()
                .filter(paid -> !paid.isZero())
                .map(paid -> finding.saying(Text.of("本申报已拨" + paid + "元", paid + " yuan of it already paid")))
                .orElse(finding);
        return isDoublyFunded(claim)
                ? said.saying(Text.of(
                        "另有国家专项行动资金，请核对是否重复", "money of the national action is stated too: look for double funding"))
                : said;
    }

    private boolean isDoublyFunded(Claimed claim) {
        return claim.hasNationalMoney()
                || claims.stream()
                        .anyMatch(each -> each.isFor(ClaimType.SPECIAL_ACTION_SEAT)
                                && each.claim()
                                        .getInstitutionRef()
                                        .equals(claim.claim().getInstitutionRef()));
    }
}
