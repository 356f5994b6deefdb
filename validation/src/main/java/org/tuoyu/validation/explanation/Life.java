package org.tuoyu.validation.explanation;

import java.time.LocalDate;
import org.tuoyu.finding.RuleStanding;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.message.CodeWords;

/** Whether a document asks anything on a day, and what its dates rest on, in words. */
final class Life {

    private Life() {}

    static RuleStanding standing(Binding binding, PolicyDocument document, LocalDate day, boolean drafts) {
        if (document.getStatus() == DocumentStatus.DRAFT) {
            return drafts ? RuleStanding.APPLIES : RuleStanding.DRAFT;
        }
        if (document.isInForce(day)) {
            return RuleStanding.APPLIES;
        }
        if (document.getInForceFrom().isEmpty()) {
            return RuleStanding.NEVER_IN_FORCE;
        }
        if (document.getInForceFrom().filter(day::isBefore).isPresent()) {
            return RuleStanding.NOT_YET;
        }
        return binding.getJudgedOn().isPresent() ? RuleStanding.EVENT_ONLY : RuleStanding.NO_LONGER;
    }

    static Text message(RuleStanding standing, PolicyDocument document, LocalDate day) {
        return switch (standing) {
            case NOT_YET ->
                Text.of(
                        document.getInForceFrom().orElseThrow() + "起施行（"
                                + basis(document).zh() + "），" + day + "尚未施行",
                        "in force from " + document.getInForceFrom().orElseThrow() + " ("
                                + basis(document).en() + "), not yet on " + day);
            case NO_LONGER, EVENT_ONLY ->
                Text.of(
                        document.getInForceUntil().orElseThrow() + "止，" + day + "已失效"
                                + (standing == RuleStanding.EVENT_ONLY ? "，但仍判定其施行期间的事项" : ""),
                        "in force until " + document.getInForceUntil().orElseThrow() + ", no longer on " + day
                                + (standing == RuleStanding.EVENT_ONLY ? ", but still judges events of its time" : ""));
            case APPLIES ->
                document.getStatus() == DocumentStatus.DRAFT
                        ? Text.of("征求意见稿，已启用，不具约束力", "a draft, switched on; it binds nobody")
                        : Text.of(
                                document.getInForceFrom().orElseThrow() + "起施行（"
                                        + basis(document).zh() + "）",
                                "in force from " + document.getInForceFrom().orElseThrow() + " ("
                                        + basis(document).en() + ")");
            default -> CodeWords.of(standing);
        };
    }

    /** What the dates of a document rest on. */
    private static Text basis(PolicyDocument document) {
        return CodeWords.of(document.getDateBasis());
    }
}
