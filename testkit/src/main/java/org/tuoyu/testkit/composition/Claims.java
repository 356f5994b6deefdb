package org.tuoyu.testkit.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/** Claims for what a place owes to the institutions of a document (申报): each for the amount that is owed. */
final class Claims {

    private Claims() {}

    /** States a claim for every amount that is owed; an empty list when nothing is. */
    static void add(FactTree tree, PolicyView view) {
        Submission submission = tree.read();
        List<Object> claims = new ArrayList<>();
        for (SubsidyResult result : view.subsidies(submission).results()) {
            boolean ofInstitution = result.getPointer().startsWith("/institutions/0");
            if (result.getStatus() == AmountStatus.OWED && result.getAmount().isPresent() && ofInstitution) {
                claims.add(claim(result, tree, claims.size() + 1, view));
            }
        }
        tree.set("/claims", claims);
        claimWhatIsOwed(tree, view);
    }

    /** Claims the amounts that are owed for the period of each claim; a claim for which none is stays as it is. */
    private static void claimWhatIsOwed(FactTree tree, PolicyView view) {
        for (SubsidyResult result : view.check(tree.read()).getSubsidies()) {
            if (result.getPointer().startsWith("/claims/") && result.getStatus() == AmountStatus.OWED) {
                result.getAmount()
                        .ifPresent(amount -> tree.set(result.getPointer() + "/claimedAmount", amount.toString()));
            }
        }
    }

    private static Map<String, Object> claim(SubsidyResult result, FactTree tree, int number, PolicyView view) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("claimRef", "claim-" + number);
        claim.put("clause", result.getClause().value());
        claim.put("institutionRef", Objects.requireNonNull(tree.get("/institutions/0/institutionRef")));
        claim.put("claimedOn", view.date().toString());
        claim.put("periodStart", Objects.requireNonNull(tree.get("/period/from")));
        claim.put("periodEnd", Objects.requireNonNull(tree.get("/period/to")));
        claim.put("claimedAmount", result.getAmount().orElseThrow().toString());
        claim.put("priorPayments", List.of());
        claim.put("otherSubsidies", List.of());
        return claim;
    }
}
