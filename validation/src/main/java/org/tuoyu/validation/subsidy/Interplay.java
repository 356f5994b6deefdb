package org.tuoyu.validation.subsidy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/** What entitlements do to each other: under one reading, only the highest of them is paid for a year. */
final class Interplay {

    /** What competes: one holder and one year. */
    private record Round(String holder, int year) {}

    private Interplay() {}

    static List<Answer> settle(List<Answer> answers) {
        Map<Round, Map<Scheme, Yuan>> totals = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Yuan amount = answer.finding().amount();
            if (competes(answer) && amount != null) {
                totals.computeIfAbsent(round(answer), key -> new LinkedHashMap<>())
                        .merge(answer.entry().scheme(), amount, Yuan::plus);
            }
        }
        List<Answer> settled = new ArrayList<>();
        for (Answer answer : answers) {
            boolean keeps = !competes(answer)
                    || highest(totals.getOrDefault(round(answer), Map.of()))
                            == answer.entry().scheme();
            settled.add(
                    keeps
                            ? answer
                            : answer.with(Finding.notApplicable(
                                    Text.of("按所采口径只付最高的一项", "under the reading taken only the highest is paid"))));
        }
        return settled;
    }

    private static boolean competes(Answer answer) {
        return answer.isPaid() && answer.entry().choices().has("highest-only");
    }

    private static Round round(Answer answer) {
        return new Round(
                answer.holder(), answer.period().getFrom().orElseThrow().getYear());
    }

    /** The first of those with the highest total. */
    private static Scheme highest(Map<Scheme, Yuan> totals) {
        Map.Entry<Scheme, Yuan> highest = null;
        for (Map.Entry<Scheme, Yuan> each : totals.entrySet()) {
            highest = highest == null || each.getValue().compareTo(highest.getValue()) > 0 ? each : highest;
        }
        if (highest == null) {
            throw new IllegalStateException("nothing competes");
        }
        return highest.getKey();
    }
}
