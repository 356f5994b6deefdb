package org.tuoyu.testkit.oracle;

import static org.tuoyu.testkit.oracle.SlowEvaluator.Answer.BREACHED;
import static org.tuoyu.testkit.oracle.SlowEvaluator.Answer.MET;
import static org.tuoyu.testkit.oracle.SlowEvaluator.Answer.NOT_APPLICABLE;
import static org.tuoyu.testkit.oracle.SlowEvaluator.Answer.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ten rules once more, from the words of the clauses alone: no rule data, no pack and nothing of the engine is used, and
 * dates are counted on fingers.
 *
 * <p>Source: 托育机构设置标准（试行） (articles 11, 18, 19, 20) and 托育机构管理规范（试行） (articles 11, 18, 32), both issued and
 * in force on 8 October 2019; 托儿所幼儿园卫生保健管理办法 (article 18), in force on 1 November 2010. Points of care in a home
 * have a regulation of their own, so the norms on sites, footage and directors do not reach them.
 */
final class SlowEvaluator {

    enum Answer {
        MET,
        BREACHED,
        NOT_APPLICABLE,
        UNDETERMINED
    }

    /** 8 October 2019: both standards of the nation. */
    private static final LocalDate STANDARDS = LocalDate.of(2019, 10, 8);

    /** 1 November 2010: the measures on health care. */
    private static final LocalDate HEALTH_MEASURES = LocalDate.of(2010, 11, 1);

    private final StatedFacts facts;
    private final LocalDate day;

    SlowEvaluator(StatedFacts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /**
     * By rule, the answer on each element; rules that nobody asks on that day are left out. What is judged by the law of
     * another day than today is always asked.
     */
    Map<String, List<Answer>> answers() {
        Map<String, List<Answer>> answers = new TreeMap<>();
        answers.put("health/entry-check", children(this::entryCheck));
        answers.put("premises/lease-term", List.of(lease()));
        if (day.isBefore(STANDARDS)) {
            return answers;
        }
        answers.put("class-group/younger-toddler-size", groups(each -> size(each, "YOUNGER_TODDLER", 15)));
        answers.put("class-group/mixed-size", groups(each -> size(each, "MIXED_AGE", 18)));
        answers.put("class-group/infant-ratio", groups(each -> ratio(each, "INFANT", 3)));
        answers.put("class-group/older-toddler-ratio", groups(each -> ratio(each, "OLDER_TODDLER", 7)));
        answers.put("care/outdoor-minutes", groups(SlowEvaluator::outdoors));
        answers.put("class-group/infant-age", children(this::infantAge));
        answers.put("staff/director-experience", staff());
        answers.put("safety/footage-retention", List.of(footage()));
        return answers;
    }

    /** Setting standard 19: a younger toddler class has 15 children at most, a mixed one 18. */
    private static Answer size(StatedFacts.Group group, String type, int most) {
        Answer reached = reached(group, type);
        if (reached != MET) {
            return reached;
        }
        return group.enrolled() == null ? UNDETERMINED : group.enrolled() <= most ? MET : BREACHED;
    }

    /** Setting standard 20: a care worker for 3 infants, for 7 older toddlers; a part of a group needs one of its own. */
    private static Answer ratio(StatedFacts.Group group, String type, int childrenEach) {
        Answer reached = reached(group, type);
        if (reached != MET) {
            return reached;
        }
        if (group.enrolled() == null || group.careWorkers() == null) {
            return UNDETERMINED;
        }
        int needed = 0;
        for (int left = group.enrolled(); left > 0; left -= childrenEach) {
            needed++;
        }
        return group.careWorkers() >= needed ? MET : BREACHED;
    }

    /** MET when the clause reaches the class. */
    private static Answer reached(StatedFacts.Group group, String type) {
        if (group.closed() || group.type() != null && !group.type().equals(type)) {
            return NOT_APPLICABLE;
        }
        return group.type() == null ? UNDETERMINED : MET;
    }

    /** Management specification 18: two hours outdoors a day, unless the weather is in the way. */
    private static Answer outdoors(StatedFacts.Group group) {
        if (group.closed() || group.adjusted()) {
            return NOT_APPLICABLE;
        }
        return group.outdoorMinutes() == null ? UNDETERMINED : group.outdoorMinutes() >= 2 * 60 ? MET : BREACHED;
    }

    /** Setting standard 19: infants are 6 to 12 months old. */
    private Answer infantAge(StatedFacts.Infant child) {
        if (child.left()) {
            return NOT_APPLICABLE;
        }
        String type =
                child.group() == null ? null : facts.groups().get(child.group()).type();
        if (type != null && !type.equals("INFANT")) {
            return NOT_APPLICABLE;
        }
        if (type == null || child.birth() == null) {
            return UNDETERMINED;
        }
        int months = completedMonths(child.birth());
        return months >= 6 && months <= 12 ? MET : BREACHED;
    }

    /**
     * Civil code 202: a month ends on the day of that number, or on the last day of a month without one. Counted day by day.
     */
    private int completedMonths(LocalDate birth) {
        int months = 0;
        for (LocalDate each = birth.plusDays(1); !each.isAfter(day); each = each.plusDays(1)) {
            boolean lastOfMonth = each.plusDays(1).getDayOfMonth() == 1;
            boolean sameNumber = each.getDayOfMonth() == birth.getDayOfMonth();
            if (sameNumber || lastOfMonth && each.getDayOfMonth() < birth.getDayOfMonth()) {
                months++;
            }
        }
        return months;
    }

    /** Management specification 11 and measures 18: the health check comes before the child, by the law of that day. */
    private Answer entryCheck(StatedFacts.Infant child) {
        if (child.left() || child.enrolled() != null && child.enrolled().isBefore(HEALTH_MEASURES)) {
            return NOT_APPLICABLE;
        }
        if (child.enrolled() == null || child.check() == null) {
            return UNDETERMINED;
        }
        return child.check().toEpochDay() <= child.enrolled().toEpochDay() ? MET : BREACHED;
    }

    /** Setting standard 18: a director has managed in this field for three years. */
    private List<Answer> staff() {
        List<Answer> answers = new ArrayList<>();
        for (StatedFacts.Member member : facts.staff()) {
            answers.add(director(member));
        }
        return answers;
    }

    private Answer director(StatedFacts.Member member) {
        boolean other = member.role() != null && !member.role().equals("DIRECTOR");
        if (member.left() || other || "HOME_POINT".equals(facts.form())) {
            return NOT_APPLICABLE;
        }
        if (member.role() == null || facts.form() == null || member.years() == null) {
            return UNDETERMINED;
        }
        return member.years() >= 3 ? MET : BREACHED;
    }

    /** Management specification 32: recordings are kept for 90 days. */
    private Answer footage() {
        if ("HOME_POINT".equals(facts.form())) {
            return NOT_APPLICABLE;
        }
        if (facts.form() == null || facts.retentionDays() == null) {
            return UNDETERMINED;
        }
        return facts.retentionDays() >= 90 ? MET : BREACHED;
    }

    /** Setting standard 11: a lease runs for three years, by the law of the day on which it begins. */
    private Answer lease() {
        boolean leased = "LEASED".equals(facts.tenure());
        boolean early = facts.leaseStart() != null && facts.leaseStart().isBefore(STANDARDS);
        if ("HOME_POINT".equals(facts.form()) || facts.tenure() != null && !leased || early) {
            return NOT_APPLICABLE;
        }
        if (facts.form() == null || facts.tenure() == null || facts.leaseStart() == null || facts.leaseEnd() == null) {
            return UNDETERMINED;
        }
        return facts.leaseEnd().isBefore(lastDayOfThreeYears(facts.leaseStart())) ? BREACHED : MET;
    }

    /** The day before the third anniversary; 1 March begins the fourth year of what began on a 29 February. */
    private static LocalDate lastDayOfThreeYears(LocalDate start) {
        boolean leapDay = start.getMonthValue() == 2 && start.getDayOfMonth() == 29;
        return LocalDate.of(start.getYear() + 3, start.getMonthValue(), leapDay ? 28 : start.getDayOfMonth())
                .minusDays(1);
    }

    private interface Judge<T> {
        Answer of(T element);
    }

    private List<Answer> groups(Judge<StatedFacts.Group> judge) {
        return facts.groups().stream().map(judge::of).toList();
    }

    private List<Answer> children(Judge<StatedFacts.Infant> judge) {
        return facts.children().stream().map(judge::of).toList();
    }
}
