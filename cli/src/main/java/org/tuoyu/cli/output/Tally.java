package org.tuoyu.cli.output;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Verdict;
import org.tuoyu.policy.ClauseId;

/** Counts over all reports of a run: by verdict, by clause, by institution. Its size does not depend on the number of records. */
public final class Tally {

    /** Stands for what is of no institution. */
    static final String NOBODY = "-";

    private static final int MOST_SUBJECTS = 5000;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<ClauseId, Count> clauses =
            new TreeMap<>((one, two) -> one.value().compareTo(two.value()));
    private final Map<String, Count> subjects = new LinkedHashMap<>();
    private final Map<OutcomeType, Integer> outcomes = new EnumMap<>(OutcomeType.class);
    private int records;
    private int unreadable;
    private int faults;
    private int waived;
    private int overclaims;
    private boolean subjectsLeftOut;

    /** Creates an empty tally. */
    public Tally() {}

    /** Findings of one clause or institution; a claim of too much counts as an error. */
    public static final class Count {

        private int errors;
        private int others;
        private int open;

        /**
         * Breaches of severity ERROR, and claims of too much.
         *
         * @return 0 or more
         */
        public int errors() {
            return errors;
        }

        /**
         * Other breaches.
         *
         * @return 0 or more
         */
        public int others() {
            return others;
        }

        /**
         * What cannot be told.
         *
         * @return 0 or more
         */
        public int open() {
            return open;
        }

        private void add(SubsidyResult claim) {
            errors += claim.claimsTooMuch() ? 1 : 0;
            open += claim.claimsTooMuch() ? 0 : 1;
        }

        private void add(Outcome outcome) {
            if (outcome.getOutcome() == OutcomeType.UNDETERMINED) {
                open++;
            } else if (outcome.getSeverity().filter(Severity.ERROR::equals).isPresent()) {
                errors++;
            } else {
                others++;
            }
        }
    }

    /**
     * Counts a report.
     *
     * @param report on one record
     * @param readable whether its input could be read to the end
     */
    public void add(Report report, boolean readable) {
        records++;
        unreadable += readable ? 0 : 1;
        if (readable) {
            verdicts.merge(report.getVerdict(), 1, Integer::sum);
        }
        addFindings(report);
    }

    /**
     * Counts the findings of a report that is on no record of its own.
     *
     * @param report on all records together
     */
    public void addFindings(Report report) {
        for (StructureFinding finding : report.getStructure()) {
            faults += finding.getSeverity() == Severity.INFO ? 0 : 1;
        }
        waived += report.getSummary().getWaived().orElse(0);
        count(OutcomeType.MET, report.getSummary().getMet());
        count(OutcomeType.BREACHED, report.getSummary().getBreached());
        count(OutcomeType.UNDETERMINED, report.getSummary().getUndetermined());
        count(OutcomeType.NOT_APPLICABLE, report.getSummary().getNotApplicable());
        for (SubsidyResult subsidy : report.getSubsidies()) {
            overclaims += subsidy.claimsTooMuch() ? 1 : 0;
            if (subsidy.callsForCorrection()) {
                add(List.of(subsidy.getClause()), subsidy.getSubject(), count -> count.add(subsidy));
            }
        }
        report.breaches().forEach(this::add);
        report.undetermined().forEach(this::add);
    }

    private void count(OutcomeType type, int number) {
        outcomes.merge(type, number, Integer::sum);
    }

    /**
     * Claims of more than is owed.
     *
     * @return 0 or more
     */
    public int overclaims() {
        return overclaims;
    }

    private void add(Outcome outcome) {
        if (outcome.getWaiver().isPresent()) {
            return;
        }
        add(outcome.getClauses(), outcome.getSubject(), count -> count.add(outcome));
    }

    private void add(List<ClauseId> cited, Optional<String> about, Consumer<Count> count) {
        if (!cited.isEmpty()) {
            count.accept(clauses.computeIfAbsent(cited.get(0), unused -> new Count()));
        }
        String subject = about.orElse(NOBODY);
        if (subjects.size() < MOST_SUBJECTS || subjects.containsKey(subject)) {
            count.accept(subjects.computeIfAbsent(subject, unused -> new Count()));
        } else {
            subjectsLeftOut = true;
        }
    }

    /**
     * Records that were looked at.
     *
     * @return 0 or more
     */
    public int records() {
        return records;
    }

    /**
     * Records that could not be read to the end.
     *
     * @return 0 or more
     */
    public int unreadable() {
        return unreadable;
    }

    /**
     * Faults of form, without mere notes.
     *
     * @return 0 or more
     */
    public int faults() {
        return faults;
    }

    /**
     * Findings that are waived.
     *
     * @return 0 or more
     */
    public int waived() {
        return waived;
    }

    /**
     * Records that ended with a verdict; those that could not be read count for none.
     *
     * @param verdict any
     * @return 0 or more
     */
    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /**
     * Outcomes of a kind.
     *
     * @param type any
     * @return 0 or more
     */
    public int of(OutcomeType type) {
        return outcomes.getOrDefault(type, 0);
    }

    /**
     * Findings by the first clause that they cite.
     *
     * @return in the order of ids
     */
    public Map<ClauseId, Count> clauses() {
        return clauses;
    }

    /**
     * Findings by institution.
     *
     * @return in the order in which they came
     */
    public Map<String, Count> subjects() {
        return subjects;
    }

    /**
     * Whether there were more institutions with findings than are counted one by one.
     *
     * @return {@code true} beyond 5,000
     */
    public boolean hasSubjectsLeftOut() {
        return subjectsLeftOut;
    }
}
