package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.engine.Eligibility;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Readings;

/** The entitlements of a place, ready to be computed. Immutable and safe for use by many threads. */
public final class Subsidies {

    private static final Text ONLY_DRAFT = Text.of(
            "只有征求意见稿提到这项补助，金额仅为模拟，不能据以申报", "only a draft speaks of it: the amount is a simulation, not a claim");

    private static final Text NO_CLAUSE = Text.of(
            "未填报申报依据的条款，由补助类型也不能确定；请填写条款编号。",
            "The clause claimed under is not stated, and the type of claim does not tell it; state the clause.");

    private static final int EXAMPLES = 3;

    private final Law law;
    private final LocalDate date;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Compiles the entitlements of a place.
     *
     * @param law the packs of the place chain
     * @param readings the readings taken
     * @param date the date of the report
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    public Subsidies(Law law, Readings readings, LocalDate date) {
        this.law = law;
        this.date = date;
        for (Pack pack : law.packs()) {
            pack.getDocument()
                    .filter(document -> document.getStatus() != DocumentStatus.DRAFT || law.isInForce(document, date))
                    .ifPresent(document -> add(pack, document, readings));
        }
        Entry.relate(entries);
    }

    private void add(Pack pack, PolicyDocument document, Readings readings) {
        for (Entitlement entitlement : pack.getEntitlements()) {
            if (entitlement.getWhen().stream().anyMatch(condition -> isExcluded(condition, readings))) {
                continue;
            }
            try {
                Eligibility eligibility = new Eligibility(entitlement, law, date, readings);
                Choices choices = new Choices(entitlement, law.readings(), readings);
                entries.add(new Entry(entitlement, document, eligibility, choices, law));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("entitlement " + entitlement.getClause() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Whether a condition asks for a reading alone, and another option of it was taken. */
    private static boolean isExcluded(Condition condition, Readings readings) {
        return condition.getFact().isEmpty()
                && condition
                        .getReading()
                        .filter(id -> !condition.getOption().equals(Optional.of(readings.option(id))))
                        .isPresent();
    }

    /** Everything that is granted, for the years that a submission is about. */
    public SubsidyStatement of(Submission submission) {
        return statement(submission, answers(submission, Optional.empty()));
    }

    /** Everything that is granted for a calendar year. */
    public SubsidyStatement of(Submission submission, Year year) {
        return statement(submission, answers(submission, Optional.of(DateRange.ofYear(year.getValue()))));
    }

    /**
     * Whether a report on a submission speaks of money.
     *
     * @param submission any submission
     * @return {@code true} for one that claims money by its type or by a claim in it
     */
    public static boolean isAskedBy(Submission submission) {
        return submission
                        .getSubmissionType()
                        .filter(SubmissionType.SUBSIDY_CLAIM::equals)
                        .isPresent()
                || submission.getClaims().filter(claims -> !claims.isEmpty()).isPresent();
    }

    /**
     * What a report says: every claim, what is owed though nobody claims it, and what another policy decides.
     *
     * @param submission one of a type that claims money, or with claims
     * @return claims first, in the order submitted
     */
    public List<SubsidyResult> reported(Submission submission) {
        String type = submission.getSubmissionType().map(Enum::name).orElse("");
        return answers(submission, Optional.empty()).stream()
                .filter(answer -> answer.isClaimed()
                        || answer.entry().entitlement().getSubmissionTypes().contains(type)
                                && (answer.finding().isOwed() || answer.isReferred()))
                .map(answer -> answer.result(submission))
                .toList();
    }

    /**
     * The claims that no entitlement of this place answers.
     *
     * @param submission any submission
     * @return an error for a clause under which nothing is granted here, a warning for a claim that names none; a hint
     *     for a claim that only a draft answers
     */
    public List<StructureFinding> unanswered(Submission submission) {
        List<StructureFinding> findings = new ArrayList<>();
        for (Claimed claim : Claimed.of(submission)) {
            List<Entry> candidates = Candidates.of(claim, entries);
            if (candidates.isEmpty()) {
                findings.add(unanswered(claim));
            } else if (Candidates.areDrafts(candidates)) {
                findings.add(finding("claim/draft-only", Severity.INFO, claim, ONLY_DRAFT));
            }
        }
        return List.copyOf(findings);
    }

    private StructureFinding unanswered(Claimed claim) {
        Optional<String> clause = claim.claim().getClause();
        Text message = clause.map(this::notGranted).orElse(NO_CLAUSE);
        Severity severity = clause.isPresent() ? Severity.ERROR : Severity.WARNING;
        return finding("claim/no-entitlement", severity, claim, message);
    }

    private Text notGranted(String clause) {
        List<String> claimable =
                Candidates.claimable(entries).stream().limit(EXAMPLES).toList();
        String zh = claimable.isEmpty() ? "请核对，或删除这项申报。" : "可填的有" + String.join("、", claimable) + "等；已填补助类型的也可留空。";
        String en = claimable.isEmpty()
                ? "correct it, or leave the claim out."
                : "such are " + String.join(", ", claimable)
                        + "; where the type of claim is stated, it may be left out.";
        return Text.of("此地没有按“" + clause + "”给付的补助，" + zh, "Nothing is granted here under " + clause + "; " + en);
    }

    private static StructureFinding finding(String code, Severity severity, Claimed claim, Text message) {
        return StructureFinding.builder()
                .code(code)
                .severity(severity)
                .pointer(claim.pointer() + "/clause")
                .line(0)
                .column(0)
                .message(message)
                .build();
    }

    private static SubsidyStatement statement(Submission submission, List<Answer> answers) {
        return new SubsidyStatement(
                answers.stream().map(answer -> answer.result(submission)).toList(), Answer.total(answers));
    }

    private List<Answer> answers(Submission submission, Optional<DateRange> year) {
        Desk desk = new Desk(law, date, entries, submission);
        List<DateRange> years = year.map(List::of).orElseGet(() -> years(submission));
        return Interplay.settle(desk.answers(years, year));
    }

    /** The calendar years that a submission is about: of its period and claims, else the year of the report. */
    private List<DateRange> years(Submission submission) {
        TreeSet<Integer> years = new TreeSet<>();
        submission
                .getPeriod()
                .flatMap(period -> Claimed.range(period.getFrom(), period.getTo()))
                .ifPresent(period -> add(period, years));
        Claimed.of(submission).forEach(claim -> claim.period(submission).ifPresent(period -> add(period, years)));
        if (years.isEmpty()) {
            years.add(date.getYear());
        }
        return years.stream().map(DateRange::ofYear).toList();
    }

    private static void add(DateRange period, TreeSet<Integer> years) {
        int last = period.getUntil().orElseThrow().getYear();
        for (int year = period.getFrom().orElseThrow().getYear(); year <= last; year++) {
            years.add(year);
        }
    }
}
