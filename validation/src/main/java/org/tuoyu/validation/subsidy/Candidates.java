package org.tuoyu.validation.subsidy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.policy.FigureBasis;
import org.tuoyu.subsidy.ClaimType;

/** Which entitlements a claim may be under. */
final class Candidates {

    private Candidates() {}

    /**
     * Those of the clause claimed; without a clause those of the unit that the type of claim is counted in, for an award
     * those of its level.
     */
    static List<Entry> of(Claimed claim, List<Entry> entries) {
        Optional<String> clause = claim.claim().getClause();
        if (clause.isPresent()) {
            return entries.stream()
                    .filter(entry -> entry.entitlement().getClause().value().equals(clause.get()))
                    .toList();
        }
        Optional<String> unit = claim.claim().getClaimType().flatMap(Candidates::unit);
        return entries.stream()
                .filter(entry ->
                        unit.isPresent() && entry.entitlement().getUnit().equals(unit))
                .filter(entry -> claim.claim()
                        .getDemonstrationLevel()
                        .map(level -> counts(entry, level.name()))
                        .orElse(true))
                .toList();
    }

    /** The clauses of the law under which something counted may be claimed, each once. */
    static List<String> claimable(List<Entry> entries) {
        List<Optional<String>> units =
                Arrays.stream(ClaimType.values()).map(Candidates::unit).toList();
        return entries.stream()
                .filter(entry -> !entry.isDraft() && entry.entitlement().getFigure() == FigureBasis.STATED)
                .filter(entry -> entry.entitlement().getUnit().isPresent()
                        && units.contains(entry.entitlement().getUnit()))
                .map(entry -> entry.entitlement().getClause().value())
                .distinct()
                .toList();
    }

    /** Whether an entitlement counts elements with a code. */
    private static boolean counts(Entry entry, String code) {
        return entry.entitlement().getCounting().stream()
                .anyMatch(each -> each.getIs().contains(code));
    }

    private static Optional<String> unit(ClaimType type) {
        return switch (type) {
            case NEW_CLASS -> Optional.of("class");
            case INCLUSIVE_SEAT -> Optional.of("seat and year");
            case DEMONSTRATION_AWARD -> Optional.of("award");
            case SPECIAL_ACTION_SEAT -> Optional.of("seat");
            case SKILL_TRAINING, SKILL_ASSESSMENT, SKILL_UPGRADE -> Optional.of("person");
            case EMPLOYER_SUPPORT, OTHER -> Optional.empty();
        };
    }

    /** Whether all that a claim may be under are drafts. */
    static boolean areDrafts(List<Entry> candidates) {
        return !candidates.isEmpty() && candidates.stream().allMatch(Entry::isDraft);
    }

    /** The lower, the more an answer says for the claim. */
    static int rank(Answer answer) {
        return switch (answer.finding().status()) {
            case OWED, SIMULATED -> 0;
            case UNDETERMINED -> 1;
            case NOT_DEFINED -> 2;
            case NOT_APPLICABLE -> answer.isReferred() ? 3 : 4;
        };
    }

    /** Whether an answer only says that nothing applies. */
    static boolean isSilent(Answer answer) {
        return answer.finding().status() == AmountStatus.NOT_APPLICABLE && !answer.isReferred();
    }
}
