package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.policy.Metric;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.engine.Figure;

/**
 * The targets of two places, metric by metric: those of one day stand side by side, and so do the only ones left of a
 * metric when their days differ. What a draft aims at stands beside the targets in force, never for one of them.
 */
final class Goals {

    /** What a rise is measured by. */
    private static final Text BASELINE = Text.of("基准日的数值", "the value of the baseline");

    /** A target of a metric. */
    private record Goal(String deadline, Entry entry) {}

    private final Map<String, List<Goal>> left;
    private final Map<String, List<Goal>> right;

    private Goals(Seen left, Seen right) {
        this.left = goals(left);
        this.right = goals(right);
    }

    static void compare(Seen left, Seen right, Facet facet) {
        new Goals(left, right).compare(facet);
    }

    private void compare(Facet facet) {
        TreeSet<String> metrics = new TreeSet<>(left.keySet());
        metrics.addAll(right.keySet());
        for (String metric : metrics) {
            List<Goal> ofLeft = new ArrayList<>(left.getOrDefault(metric, List.of()));
            List<Goal> ofRight = new ArrayList<>(right.getOrDefault(metric, List.of()));
            List<Goal> both = ofLeft.stream()
                    .filter(goal -> at(ofRight, goal.deadline).isPresent())
                    .toList();
            Map<String, Entry> pairedLeft = new TreeMap<>();
            Map<String, Entry> pairedRight = new TreeMap<>();
            for (Goal goal : both) {
                Goal same = at(ofRight, goal.deadline).orElseThrow();
                ofLeft.remove(goal);
                ofRight.remove(same);
                pairedLeft.put(key(metric, goal), goal.entry);
                pairedRight.put(key(metric, goal), same.entry);
            }
            facet.compare(pairedLeft, pairedRight);
            rest(metric, ofLeft, ofRight, facet);
        }
    }

    private static void rest(String metric, List<Goal> left, List<Goal> right, Facet facet) {
        if (left.size() == 1 && right.size() == 1) {
            facet.note(metric, DifferenceKind.CHANGED, Optional.of(left.get(0).entry), Optional.of(right.get(0).entry));
            return;
        }
        Map<String, Entry> ofLeft = new TreeMap<>();
        Map<String, Entry> ofRight = new TreeMap<>();
        left.forEach(goal -> ofLeft.put(key(metric, goal), goal.entry));
        right.forEach(goal -> ofRight.put(key(metric, goal), goal.entry));
        facet.compare(ofLeft, ofRight);
    }

    private static String key(String metric, Goal goal) {
        return metric + " " + goal.deadline;
    }

    private static Optional<Goal> at(List<Goal> goals, String deadline) {
        return goals.stream().filter(goal -> goal.deadline.equals(deadline)).findFirst();
    }

    /** The targets by metric; of several for one day that of the nearest place. */
    private static Map<String, List<Goal>> goals(Seen seen) {
        Map<String, List<Goal>> goals = new TreeMap<>();
        seen.targets().forEach(target -> {
            List<Goal> known = goals.computeIfAbsent(metric(target), metric -> new ArrayList<>());
            String deadline = target.getDeadline().map(Object::toString).orElse("-")
                    + (seen.isDraft(target.getClause()) ? " draft" : "");
            if (at(known, deadline).isEmpty()) {
                known.add(new Goal(deadline, entry(seen, target)));
            }
        });
        return goals;
    }

    /** What is measured, as text. */
    static String metric(Target target) {
        Metric metric = target.getMetric();
        String counting = metric.getCounting().stream()
                .map(condition -> condition.getFact().orElse("") + condition.getIs() + condition.getIsNot())
                .sorted()
                .reduce("", String::concat);
        return metric.getKind() + " " + metric.getNumerator() + counting
                + metric.getDenominator().map(" / "::concat).orElse("");
    }

    private static Entry entry(Seen seen, Target target) {
        Optional<Figure> figure =
                target.getParameter().flatMap(parameter -> seen.law().figure(parameter, seen.day()));
        Text value = figure.filter(each -> !isDay(each)).map(seen::words).orElse(BASELINE);
        Text due = target.getDeadline()
                .map(day -> Text.of("，期限" + day, ", due by " + day))
                .orElse(Text.of("，未定期限", ", no deadline"));
        Text words = Text.of(sign(target) + " " + value.zh() + due.zh(), sign(target) + " " + value.en() + due.en());
        DifferenceSide side = Entry.side(seen.marked(words, target.getClause()), List.of(target.getClause()))
                .withValue(figure.map(each -> each.value().getValue()))
                .withUnit(figure.flatMap(each -> each.parameter().getUnit()));
        List<Object> content =
                List.of(target.getComparator(), figure.map(Entry::content).orElse(List.of()));
        return new Entry(target.getTitle(), content, side);
    }

    private static String sign(Target target) {
        return switch (target.getComparator()) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> target.getComparator();
        };
    }

    /** Where a rise is asked the parameter is the day of the baseline. */
    private static boolean isDay(Figure figure) {
        return figure.value().getValue().text().isPresent();
    }
}
