package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tuoyu.fact.StatedList;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;
import org.tuoyu.subsidy.Claim;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.subsidy.FundingSource;
import org.tuoyu.subsidy.FundingSourceType;

/**
 * A claim as it stands in a submission. Immutable.
 *
 * @param claim the claim
 * @param pointer its JSON Pointer
 * @param replaced whether a later claim of the submission corrects it
 */
record Claimed(Claim claim, String pointer, boolean replaced) {

    /** The claims of a submission, in order. */
    static List<Claimed> of(Submission submission) {
        List<Claim> claims = submission.getClaims().orElse(StatedList.none());
        Set<String> corrected = new HashSet<>();
        claims.forEach(claim -> claim.getPreviousClaimRef().ifPresent(corrected::add));
        List<Claimed> all = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            all.add(new Claimed(claim, "/claims/" + i, corrected.contains(claim.getClaimRef())));
        }
        return all;
    }

    /** The amount that counts; none for a claim that another replaced. */
    Optional<Yuan> amount() {
        return claim.getClaimedAmount().filter(amount -> !replaced);
    }

    List<String> missingAmount() {
        return replaced || claim.getClaimedAmount().isPresent() ? List.of() : List.of(pointer + "/claimedAmount");
    }

    LocalDate day(LocalDate otherwise) {
        return claim.getClaimedOn().orElse(otherwise);
    }

    /** The days asked about: the period claimed, else the calendar year of the event, else the submission's period. */
    Optional<DateRange> period(Submission submission) {
        Optional<LocalDate> start = claim.getPeriodStart();
        Optional<LocalDate> end = claim.getPeriodEnd();
        if (start.isPresent() && end.isPresent()) {
            return range(start, end);
        }
        Optional<LocalDate> day = claim.getEventDate().or(() -> start).or(() -> end);
        return day.map(event -> DateRange.ofYear(event.getYear()))
                .or(() -> submission.getPeriod().flatMap(period -> range(period.getFrom(), period.getTo())));
    }

    static Optional<DateRange> range(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(DateRange.of(from.get(), to.get()));
    }

    /** The classes and seats that the claim names, for a certificate that or its holder; empty: all. */
    Set<String> references() {
        Set<String> references = new HashSet<>();
        claim.getClassGroupRefs().ifPresent(references::addAll);
        claim.getSeatRefs().ifPresent(references::addAll);
        if (isForCertificate()) {
            claim.getCertificateRef().or(claim::getStaffRef).ifPresent(references::add);
        }
        return references;
    }

    /** Whether it names classes and no seats. */
    boolean namesClassesAlone() {
        return claim.getClassGroupRefs()
                        .filter(references -> !references.isEmpty())
                        .isPresent()
                && claim.getSeatRefs()
                        .filter(references -> !references.isEmpty())
                        .isEmpty();
    }

    /** The JSON Pointers of those references in a list of the claim that name nothing listed. */
    List<String> unlisted(String list, Optional<StatedList<String>> references, List<String> listed) {
        List<String> stated = references.orElse(StatedList.none());
        return IntStream.range(0, stated.size())
                .filter(i -> !listed.contains(stated.get(i)))
                .mapToObj(i -> pointer + "/" + list + "/" + i)
                .toList();
    }

    /** Whether it is for training, appraisal or a higher skill of one person. */
    boolean isForCertificate() {
        return isFor(ClaimType.SKILL_TRAINING) || isFor(ClaimType.SKILL_ASSESSMENT) || isFor(ClaimType.SKILL_UPGRADE);
    }

    Predicate<String> selected() {
        Set<String> references = references();
        return reference -> references.isEmpty() || references.contains(reference);
    }

    /** Whether two claims are for some of the same classes or seats. */
    boolean overlaps(Claimed other) {
        Set<String> mine = references();
        Set<String> others = other.references();
        return mine.isEmpty() || others.isEmpty() || mine.stream().anyMatch(others::contains);
    }

    boolean isFor(ClaimType type) {
        return claim.getClaimType().filter(type::equals).isPresent();
    }

    /** Money of the national action stated for the claim. */
    boolean hasNationalMoney() {
        return !nationalMoney().isEmpty()
                || claim.getOtherSubsidies().orElse(StatedList.none()).stream()
                        .anyMatch(each -> each.getSource()
                                .filter(FundingSourceType.CENTRAL_SPECIAL_ACTION::equals)
                                .isPresent());
    }

    private List<FundingSource> nationalMoney() {
        return claim.getFundingSources().orElse(StatedList.none()).stream()
                .filter(each -> each.getSource()
                        .filter(FundingSourceType.CENTRAL_SPECIAL_ACTION::equals)
                        .isPresent())
                .toList();
    }

    /** What remains of an amount after the money of the national action stated for the claim. */
    Finding setOff(Finding finding, Yuan amount) {
        BigDecimal money = BigDecimal.ZERO;
        for (FundingSource source : nationalMoney()) {
            if (source.getAmount().isEmpty()) {
                return Finding.missing(List.of(pointer + "/fundingSources"));
            }
            money = money.add(Rounding.number(source.getAmount().get()));
        }
        if (money.signum() == 0) {
            return finding;
        }
        BigDecimal left = Rounding.number(amount).subtract(money);
        if (left.signum() <= 0) {
            return Finding.notApplicable(Text.of("已由国家专项行动资金抵足", "covered in full by money of the national action"));
        }
        Yuan rest = Yuan.parse(left.toPlainString());
        Text formula = finding.formula() == null ? Text.of("", "") : finding.formula();
        Text less = Text.of(
                formula.zh() + "；" + amount + "元-" + money + "元=" + rest + "元",
                formula.en() + "; " + amount + " yuan - " + money + " yuan = " + rest + " yuan");
        return Finding.owed(rest, less, finding.message());
    }
}
