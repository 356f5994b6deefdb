package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.fact.StatedList;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.staff.Certificate;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.subsidy.Claim;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.validation.engine.Eligibility.Element;

/**
 * A standard that another policy prescribes, raised by a share for a certificate (在规定标准上提高). The standard is a fact
 * of the claim: nobody knows it from here.
 */
final class StandardIncrease implements Scheme {

    private static final long HUNDRED = 100;
    private static final Set<ClaimType> KINDS =
            Set.of(ClaimType.SKILL_TRAINING, ClaimType.SKILL_ASSESSMENT, ClaimType.SKILL_UPGRADE);

    @Override
    public boolean pays() {
        return true;
    }

    /** The share hangs on the certificate alone; what was paid for others does not change it. */
    @Override
    public boolean asksWhatWasPaid() {
        return false;
    }

    @Override
    public Finding compute(Matter matter) {
        if (matter.claim().isEmpty()) {
            return Finding.notApplicable(Text.of("没有申报", "nobody claims it"));
        }
        Claimed claimed = matter.claim().get();
        Optional<Finding> otherKind = otherKind(matter, claimed);
        return otherKind.orElseGet(() -> raised(matter, claimed));
    }

    private static Optional<Finding> otherKind(Matter matter, Claimed claimed) {
        Optional<ClaimType> type = claimed.claim().getClaimType();
        if (type.isEmpty()) {
            return Optional.of(Finding.missing(List.of(claimed.pointer() + "/claimType")));
        }
        boolean raised =
                matter.has("raise-upgrading-only") ? type.get() == ClaimType.SKILL_UPGRADE : KINDS.contains(type.get());
        return raised
                ? Optional.empty()
                : Optional.of(Finding.notApplicable(
                        Text.of("该类补贴的标准不在提高之列", "the standard of this kind of subsidy is not raised")));
    }

    private static Finding raised(Matter matter, Claimed claimed) {
        List<String> unnamed = unnamed(matter, claimed);
        if (!unnamed.isEmpty()) {
            return Finding.missing(unnamed);
        }
        List<Element> certificates = matter.earning().stream()
                .filter(each -> isMeant(claimed.claim(), each))
                .toList();
        if (certificates.isEmpty()) {
            return Finding.notApplicable(Text.of(
                    "证书不是本条所列职业或技能等级", "the certificate is not of an occupation and level that the clause names"));
        }
        List<String> missing = new ArrayList<>();
        certificates.forEach(each -> missing.addAll(each.missing()));
        if (claimed.claim().getBaseAmount().isEmpty()) {
            missing.add(claimed.pointer() + "/baseAmount");
        }
        return missing.isEmpty()
                ? amount(matter, claimed.claim().getBaseAmount().get())
                : Finding.missing(missing);
    }

    private static Finding amount(Matter matter, Yuan base) {
        Optional<BigDecimal> rate = matter.rate(matter.judgedOn());
        if (rate.isEmpty()) {
            return Finding.open(List.of(), Text.of("该日没有提高的比例", "no share is set on that day"));
        }
        BigDecimal sum =
                Rounding.number(base).multiply(BigDecimal.valueOf(HUNDRED).add(rate.get()));
        Yuan amount = Rounding.toFen(sum, HUNDRED, matter.choices());
        Text end = Rounding.result(sum, HUNDRED, amount, matter.choices());
        String share = "(100%+" + Wording.plain(rate.get()) + "%)";
        return Finding.owed(
                amount,
                Text.of(base + "元×" + share + end.zh(), base + " yuan × " + share + end.en()),
                Text.of("规定标准以申报所填为准", "the prescribed standard is taken as the claim states it"));
    }

    /** What is not stated of the certificate that the claim is for. */
    private static List<String> unnamed(Matter matter, Claimed claimed) {
        Claim claim = claimed.claim();
        List<StaffMember> staff = matter.institution().getStaff().orElse(StatedList.none()).stream()
                .filter(each ->
                        claim.getStaffRef().map(each.getStaffRef()::equals).orElse(true))
                .toList();
        if (claim.getStaffRef().isEmpty() && claim.getCertificateRef().isEmpty() && staff.size() != 1) {
            return List.of(claimed.pointer() + "/certificateRef");
        }
        if (staff.isEmpty()) {
            return List.of(matter.pointer() + "/staff");
        }
        if (!matter.elements().unstated().isEmpty()) {
            return matter.elements().unstated();
        }
        List<Certificate> certificates = staff.stream()
                .flatMap(each -> each.getCertificates().orElse(StatedList.none()).stream())
                .filter(each -> isNamed(claim, each))
                .toList();
        return certificates.isEmpty() ? List.of(claimed.pointer() + "/certificateRef") : List.of();
    }

    private static boolean isMeant(Claim claim, Element element) {
        StaffMember holder = (StaffMember) element.outer();
        return claim.getStaffRef().map(holder.getStaffRef()::equals).orElse(true)
                && isNamed(claim, (Certificate) element.value());
    }

    private static boolean isNamed(Claim claim, Certificate certificate) {
        return claim.getCertificateRef()
                .map(named ->
                        certificate.getCertificateRef().filter(named::equals).isPresent())
                .orElse(true);
    }
}
