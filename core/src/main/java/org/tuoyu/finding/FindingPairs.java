package org.tuoyu.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs the findings of two reports, first those at the same place, then those of a kind. */
final class FindingPairs {

    private final List<ComparedFinding> before;
    private final List<ComparedFinding> now;
    private final boolean[] pairedBefore;
    private final boolean[] pairedNow;

    FindingPairs(List<ComparedFinding> before, List<ComparedFinding> now) {
        this.before = before;
        this.now = now;
        this.pairedBefore = new boolean[before.size()];
        this.pairedNow = new boolean[now.size()];
        pair(finding -> kind(finding) + " " + finding.getPointer());
        pair(FindingPairs::kind);
    }

    private static String kind(ComparedFinding finding) {
        return finding.getCode() + " " + finding.getSubject().orElse("");
    }

    private void pair(Function<ComparedFinding, String> key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!pairedBefore[i]) {
                open.computeIfAbsent(key.apply(before.get(i)), unused -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            Deque<Integer> same = pairedNow[i] ? null : open.get(key.apply(now.get(i)));
            if (same != null && !same.isEmpty()) {
                pairedBefore[same.removeFirst()] = true;
                pairedNow[i] = true;
            }
        }
    }

    List<ComparedFinding> onlyBefore() {
        return those(before, pairedBefore, false);
    }

    List<ComparedFinding> onlyNow() {
        return those(now, pairedNow, false);
    }

    List<ComparedFinding> both() {
        return those(now, pairedNow, true);
    }

    private static List<ComparedFinding> those(List<ComparedFinding> findings, boolean[] paired, boolean wanted) {
        List<ComparedFinding> those = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] == wanted) {
                those.add(findings.get(i));
            }
        }
        return those;
    }
}
