package org.tuoyu.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.Text;

/**
 * Applies waivers to reports (豁免). A breach, or what cannot be told, stays in the report with the waiver beside it and no longer
 * counts in the verdict. A waiver counts up to its last day, by the date of the report; one without an issuer does not count for
 * a mandatory clause. Immutable and safe for use by many threads.
 */
public final class Waivers {

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> bySubject = new HashMap<>();
    private final InputStamp file;

    private Waivers(List<Waiver> waivers, InputStamp file) {
        this.all = List.copyOf(waivers);
        this.file = file;
        all.forEach(waiver -> bySubject
                .computeIfAbsent(waiver.getSubject(), unused -> new ArrayList<>())
                .add(waiver));
    }

    /**
     * Obtains waivers.
     *
     * @param waivers of several for the same rule and subject the first that counts is taken
     * @param file where they come from, for the report
     * @return the waivers, ready to be applied
     */
    public static Waivers of(List<Waiver> waivers, InputStamp file) {
        return new Waivers(waivers, Objects.requireNonNull(file, "file"));
    }

    /**
     * Applies the waivers to a report.
     *
     * @param report any report
     * @return the report with the waivers in it, its verdict and counts anew; waivers that do not count for a finding that they
     *     name are reported; of a report that judged nothing only the file of waivers is noted
     */
    public Report apply(Report report) {
        if (report.getAsOf().isEmpty()) {
            return report.withWaiverFile(file);
        }
        WaivedOutcomes waived = new WaivedOutcomes(report.getAsOf().get());
        report.getOutcomes().forEach(waived::add);
        List<StructureFinding> structure = new ArrayList<>(report.getStructure());
        structure.addAll(waived.remarks);
        OutcomeList outcomes = OutcomeList.copyOf(waived.outcomes);
        return report.withOutcomes(outcomes)
                .withStructure(structure)
                .withVerdict(Verdicts.of(outcomes, structure, report.getSubsidies()))
                .withSummary(report.getSummary().withWaived(waived.count))
                .withWaivers(waived.named)
                .withWaiverFile(file);
    }

    /**
     * The waivers that no finding needed.
     *
     * @param used those that the reports name
     * @return one warning each, in the order of the file
     */
    public List<StructureFinding> unused(Collection<Waiver> used) {
        Set<Waiver> known = new HashSet<>(used);
        List<StructureFinding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!known.contains(all.get(i))) {
                findings.add(remark("waiver/unused", "", all.get(i), UNUSED));
            }
        }
        return findings;
    }

    private static final Text UNUSED =
            Text.of("没有用到：没有该主体的这类问题，请从豁免清单中删除。", "is not used: there is no such finding. Take it out of the file.");
    private static final Text EXPIRED =
            Text.of("已过期，不再有效，请整改或重新申请。", "has expired; correct the matter or renew the waiver.");
    private static final Text NO_ISSUER = Text.of(
            "没有签发单位，强制性条款不予豁免，请补充签发单位。", "names no issuer, so a mandatory clause is not waived. Name the issuer.");

    private static StructureFinding remark(String code, String pointer, Waiver waiver, Text words) {
        String zh = "豁免（" + waiver.getRule() + "，" + waiver.getSubject() + "，至 " + waiver.getUntil() + "）";
        String en = "The waiver of " + waiver.getRule() + " for " + waiver.getSubject() + " until " + waiver.getUntil()
                + " ";
        return StructureFinding.builder()
                .code(code)
                .severity(Severity.WARNING)
                .pointer(pointer)
                .line(0)
                .column(0)
                .message(Text.of(zh + words.zh(), en + words.en()))
                .build();
    }

    /** The outcomes of one report while waivers are being applied. */
    private final class WaivedOutcomes {

        private final LocalDate date;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<Waiver> named = new ArrayList<>();
        private final List<StructureFinding> remarks = new ArrayList<>();
        private int count;

        WaivedOutcomes(LocalDate date) {
            this.date = date;
        }

        void add(Outcome outcome) {
            Optional<Waiver> waiver = isWaivable(outcome) ? find(outcome) : Optional.empty();
            outcomes.add(waiver.isPresent() ? outcome.withWaiver(waiver.get()) : outcome);
            count += waiver.isPresent() ? 1 : 0;
        }

        private boolean isWaivable(Outcome outcome) {
            return outcome.getSubject().isPresent()
                    && (outcome.getOutcome() == OutcomeType.BREACHED
                            || outcome.getOutcome() == OutcomeType.UNDETERMINED);
        }

        private Optional<Waiver> find(Outcome outcome) {
            for (Waiver waiver : bySubject.getOrDefault(outcome.getSubject().orElseThrow(), List.of())) {
                if (waiver.getRule().equals(outcome.getRule())) {
                    boolean fresh = !named.contains(waiver);
                    if (fresh) {
                        named.add(waiver);
                    }
                    if (counts(waiver, outcome, fresh)) {
                        return Optional.of(waiver);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean counts(Waiver waiver, Outcome outcome, boolean fresh) {
            boolean mandatory =
                    outcome.getSeverity().filter(Severity.ERROR::equals).isPresent();
            boolean issued =
                    waiver.getIssuer().filter(issuer -> !issuer.isBlank()).isPresent();
            if (waiver.getUntil().isBefore(date)) {
                remark(fresh, remark("waiver/expired", outcome.getPointer(), waiver, EXPIRED));
                return false;
            }
            if (mandatory && !issued) {
                remark(fresh, remark("waiver/no-issuer", outcome.getPointer(), waiver, NO_ISSUER));
                return false;
            }
            return true;
        }

        private void remark(boolean fresh, StructureFinding finding) {
            if (fresh) {
                remarks.add(finding);
            }
        }

        private StructureFinding remark(String code, String pointer, Waiver waiver, Text words) {
            return Waivers.remark(code, pointer, waiver, words);
        }
    }
}
