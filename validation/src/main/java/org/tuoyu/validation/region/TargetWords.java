package org.tuoyu.validation.region;

import java.math.BigInteger;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.MissingFacts;
import org.tuoyu.validation.fact.UnitWords;

/** Says in both languages where a region stands. */
final class TargetWords {

    private TargetWords() {}

    static Text of(
            Target target,
            TargetStatus status,
            Standing standing,
            Snapshot snapshot,
            Submission submission,
            boolean draft) {
        Text word = word(status);
        Text mark = draft ? Text.of("（征求意见稿）", "(draft) ") : Text.of("", "");
        Text head = Text.of(
                mark.zh() + target.getTitle().zh() + "：" + word.zh(),
                mark.en() + target.getTitle().en() + ": " + word.en());
        Text due = due(target, snapshot);
        Text value = value(standing);
        Text why = why(status, standing, submission);
        return Text.of(head.zh() + value.zh() + why.zh() + due.zh(), head.en() + value.en() + why.en() + due.en());
    }

    private static Text due(Target target, Snapshot snapshot) {
        Text by = target.getDeadline()
                .map(day -> Text.of("；期限" + day, "; due by " + day))
                .orElse(Text.of("；未定期限", "; no date is set"));
        return Text.of(by.zh() + "，数据截至" + snapshot.day(), by.en() + ", as counted on " + snapshot.day());
    }

    private static Text value(Standing standing) {
        if (standing.value() == null) {
            return Text.of("", "");
        }
        Text gap = gap(standing);
        return Text.of(
                "，现为" + standing.value() + "，目标" + standing.target() + gap.zh(),
                ", now " + standing.value() + ", the target is " + standing.target() + gap.en());
    }

    /** How many are lacking; nothing where none is. */
    private static Text gap(Standing standing) {
        BigInteger margin = standing.margin();
        if (margin == null || margin.signum() == 0 || Boolean.TRUE.equals(standing.reached())) {
            return Text.of("", "");
        }
        BigInteger number = margin.abs();
        boolean lacking = margin.signum() < 0;
        Text things =
                UnitWords.of(Text.of(number.toString(), number + (lacking ? " more" : " fewer")), standing.unit());
        boolean one = number.equals(BigInteger.ONE);
        return Text.of(
                (lacking ? "，还差" : "，超出") + things.zh(), ", " + things.en() + (one ? " is" : " are") + " needed");
    }

    private static Text why(TargetStatus status, Standing standing, Submission submission) {
        if (status != TargetStatus.UNDETERMINED) {
            return Text.of("", "");
        }
        Text reason = standing.reason();
        if (reason != null) {
            return Text.of("，" + reason.zh(), ", " + reason.en());
        }
        Text names = MissingFacts.words(standing.missing().stream()
                .map(pointer -> FactPlace.in(submission, pointer))
                .toList());
        return Text.of("，" + names.zh(), ", " + names.en());
    }

    private static Text word(TargetStatus status) {
        return switch (status) {
            case MET -> Text.of("已达成", "met");
            case NOT_MET -> Text.of("未达成", "not met");
            case NOT_DUE -> Text.of("未到期", "not due yet");
            case UNDETERMINED -> Text.of("无法判定", "cannot be told");
        };
    }
}
