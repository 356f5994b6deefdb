package org.tuoyu.validation.region;

import java.math.BigInteger;
import java.util.Map;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;

/** Says in both languages where a region stands. */
final class TargetWords {

    /** The measure words that follow a number. */
    private static final Map<String, Text> UNITS = Map.of(
            "seat", Text.of("个托位", "seats"),
            "institution", Text.of("家机构", "institutions"),
            "child", Text.of("名婴幼儿", "children"),
            "person", Text.of("人", "persons"),
            "family", Text.of("户家庭", "families"),
            "time", Text.of("次", "times"),
            "community", Text.of("个社区", "communities"),
            "kindergarten", Text.of("所幼儿园", "kindergartens"),
            "township", Text.of("个乡镇（街道）", "townships"),
            "county", Text.of("个县（市、区）", "counties"));

    private TargetWords() {}

    static Text of(Target target, TargetStatus status, Standing standing, Snapshot snapshot, boolean draft) {
        Text word = word(status);
        Text mark = draft ? Text.of("（征求意见稿）", "(draft) ") : Text.of("", "");
        Text head = Text.of(
                mark.zh() + target.getTitle().zh() + "：" + word.zh(),
                mark.en() + target.getTitle().en() + ": " + word.en());
        Text due = due(target, snapshot);
        Text value = value(standing);
        Text why = why(status, standing);
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
        Text unit = UNITS.getOrDefault(standing.unit(), Text.of("", ""));
        BigInteger number = margin.abs();
        String gap = (number + " " + (margin.signum() < 0 ? "more " : "fewer ") + unit.en()).strip();
        return Text.of(
                (margin.signum() < 0 ? "，还差" : "，超出") + number + unit.zh(),
                ", " + gap + (isOne(number) ? " is" : " are") + " needed");
    }

    private static boolean isOne(BigInteger number) {
        return number.equals(BigInteger.ONE);
    }

    private static Text why(TargetStatus status, Standing standing) {
        if (status != TargetStatus.UNDETERMINED) {
            return Text.of("", "");
        }
        Text reason = standing.reason();
        if (reason != null) {
            return Text.of("，" + reason.zh(), ", " + reason.en());
        }
        return Text.of("，缺少数据", ", facts are missing");
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
