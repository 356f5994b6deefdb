package org.tuoyu.validation.subsidy;

import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.policy.FigureBasis;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;

/**
 * What is said of one entitlement, someone and a period. Immutable.
 *
 * @param entry the entitlement
 * @param finding what its scheme found
 * @param holder the JSON Pointer of the institution or employer
 * @param subject how reports name it
 * @param period the days asked about
 * @param claimed the claim that asked, if one did
 */
record Answer(
        Entry entry, Finding finding, String holder, String subject, DateRange period, Optional<Claimed> claimed) {

    Answer with(Finding other) {
        return new Answer(entry, other, holder, subject, period, claimed);
    }

    boolean isClaimed() {
        return claimed.isPresent();
    }

    /** Whether money is owed, not a relief, and not under a draft. */
    boolean isPaid() {
        return finding.isOwed() && finding.amount() != null && entry.scheme().pays() && !entry.isDraft();
    }

    /** Whether it is referred to another policy that decides for this institution. */
    boolean isReferred() {
        return entry.entitlement().getFigure() == FigureBasis.REFERRED
                && entry.entitlement()
                        .getReferral()
                        .filter(finding.message()::equals)
                        .isPresent();
    }

    /** The same for a report on the submission that was asked about. */
    SubsidyResult result(Submission submission) {
        SubsidyResult.Builder result = SubsidyResult.builder()
                .clause(entry.entitlement().getClause())
                .addAllBasis(entry.basis(period))
                .status(status())
                .draft(entry.isDraft() ? Optional.of(true) : Optional.empty())
                .referred(isReferred() ? Optional.of(true) : Optional.empty())
                .addAllReadings(entry.choices().named())
                .period(Wording.period(period))
                .pointer(claimed.map(Claimed::pointer).orElse(holder))
                .subject(Optional.of(subject).filter(name -> !name.isEmpty()));
        Optional.ofNullable(finding.amount()).ifPresent(result::amount);
        Optional.ofNullable(finding.formula()).ifPresent(result::formula);
        Text title = title();
        Text found = finding.said(submission);
        if (claimed.isEmpty()) {
            return result.addAllMissing(finding.missing())
                    .message(Wording.named(title, found))
                    .build();
        }
        Claimed claim = claimed.get();
        claim.amount().ifPresent(result::claimed);
        return result.addAllMissing(finding.missing())
                .addAllMissing(claim.missingAmount())
                .message(Wording.named(title, Wording.join(found, verdict(claim))))
                .build();
    }

    private AmountStatus status() {
        return entry.isDraft() && finding.isOwed() ? AmountStatus.SIMULATED : finding.status();
    }

    /** What is granted; of a draft, that it is one. */
    private Text title() {
        Text title = entry.entitlement().getTitle();
        return entry.isDraft()
                ? Text.of("（征求意见稿，不具约束力，仅作模拟）" + title.zh(), "(draft, binds nobody, simulation only) " + title.en())
                : title;
    }

    private Text verdict(Claimed claim) {
        Yuan asked = claim.amount().orElse(null);
        if (asked == null) {
            return claim.missingAmount().isEmpty()
                    ? Text.of("", "")
                    : Text.of("未填报申报金额", "the amount claimed is not stated");
        }
        Yuan owed = finding.amount();
        if (finding.isOwed() && owed != null && !entry.isDraft()) {
            return compare(asked, owed);
        }
        boolean refused = finding.status() == AmountStatus.NOT_APPLICABLE && !asked.isZero();
        return refused
                ? Text.of("申报" + asked + "元，不应支付", asked + " yuan claimed, not payable")
                : Text.of("申报" + asked + "元", asked + " yuan claimed");
    }

    private static Text compare(Yuan asked, Yuan owed) {
        int order = asked.compareTo(owed);
        if (order > 0) {
            Yuan more = asked.minus(owed);
            return Text.of(
                    "申报" + asked + "元，应付" + owed + "元，多报" + more + "元",
                    asked + " yuan claimed, " + owed + " owed: " + more + " too much");
        }
        if (order < 0) {
            Yuan less = owed.minus(asked);
            return Text.of(
                    "申报" + asked + "元，应付" + owed + "元，少报" + less + "元",
                    asked + " yuan claimed, " + owed + " owed: " + less + " not claimed");
        }
        return Text.of("申报" + asked + "元，与应付一致", asked + " yuan claimed, as owed");
    }

    /** The amounts owed of answers that hand over money. */
    static Yuan total(List<Answer> answers) {
        Yuan total = Yuan.ZERO;
        for (Answer answer : answers) {
            Yuan amount = answer.finding.amount();
            if (answer.isPaid() && amount != null) {
                total = total.plus(amount);
            }
        }
        return total;
    }
}
