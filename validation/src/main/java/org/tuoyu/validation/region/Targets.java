package org.tuoyu.validation.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.TargetGoal;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.MetricKind;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Target;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Figure;
import org.tuoyu.validation.engine.FigureWords;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Readings;

/**
 * The targets of a place, compiled for a date and the readings taken. A target whose deadline has passed is judged by the
 * document that stood on its last day. Immutable and safe for use by many threads.
 */
public final class Targets {

    /** Facts of this name count what was added in the calendar year of the statistics. */
    private static final String ADDED_IN_YEAR = "InYear";

    private final LocalDate date;
    private final Readings readings;
    private final Law law;
    private final List<Aim> aims = new ArrayList<>();

    /** A target with its gauge, the place whose target it is, and whether only a draft sets it. */
    private record Aim(Target target, Gauge gauge, Division place, boolean draft) {

        boolean isOf(Division region) {
            return target.getWholePlace().orElse(false) ? region.equals(place) : region.isWithin(place);
        }
    }

    /**
     * Compiles.
     *
     * @param law the packs of the place
     * @param date the date of the report
     * @param readings the readings taken
     * @throws IllegalArgumentException if a pack names what does not exist
     */
    public Targets(Law law, LocalDate date, Readings readings) {
        this.law = law;
        this.date = date;
        this.readings = readings;
        for (Pack pack : law.packs()) {
            for (Target target : pack.getTargets()) {
                law.document(target.getClause())
                        .filter(document -> stands(document, target, law))
                        .ifPresent(document -> aims.add(aim(target, document, law)));
            }
        }
    }

    private boolean stands(PolicyDocument document, Target target, Law law) {
        return law.isInForce(document, judgedOn(target, document))
                && target.getWhen().stream().allMatch(this::isTaken);
    }

    private boolean isTaken(Condition condition) {
        String reading = condition
                .getReading()
                .orElseThrow(() -> new IllegalArgumentException("not on a reading: " + condition));
        String option =
                condition.getOption().orElseThrow(() -> new IllegalArgumentException("no option: " + condition));
        return readings.option(reading).equals(option);
    }

    /** The last day of a target, or its document’s first day where that day was over before the document took effect. */
    private LocalDate judgedOn(Target target, PolicyDocument document) {
        Optional<LocalDate> deadline = target.getDeadline();
        return document.getInForceFrom()
                .filter(first -> deadline.filter(first::isAfter).isPresent() && !first.isAfter(date))
                .orElseGet(() -> deadline.filter(date::isAfter).orElse(date));
    }

    private Aim aim(Target target, PolicyDocument document, Law law) {
        Gauge gauge = new Gauges(law, judgedOn(target, document), readings).of(target);
        boolean draft = document.getStatus() == DocumentStatus.DRAFT;
        return new Aim(target, gauge, Division.of(document.getDivision()), draft);
    }

    /**
     * The targets themselves.
     *
     * @return in the order of the documents, the nearest place first
     */
    public List<TargetGoal> goals() {
        return aims.stream()
                .map(aim -> goal(
                        aim.target,
                        judgedOn(
                                aim.target, law.document(aim.target.getClause()).orElseThrow())))
                .toList();
    }

    private TargetGoal goal(Target target, LocalDate day) {
        Optional<Figure> figure = target.getMetric().getKind() == MetricKind.RISE
                ? Optional.empty()
                : target.getParameter().flatMap(parameter -> law.figure(parameter, day));
        return TargetGoal.builder()
                .clause(target.getClause())
                .title(target.getTitle())
                .metric(target.getMetric().getKind() + " " + target.getMetric().getNumerator()
                        + target.getMetric().getDenominator().map(" / "::concat).orElse(""))
                .comparator(target.getComparator())
                .value(figure.map(each -> each.value().getValue()))
                .unit(figure.flatMap(each -> each.parameter().getUnit()))
                .words(figure.map(new FigureWords(law)::of))
                .deadline(target.getDeadline())
                .addAllReadings(readings.named(target.getReadings()))
                .build();
    }

    /**
     * Where the regions of a submission stand.
     *
     * @param submission holds their statistics; several rows for one region are its states on several days, and those of
     *     days after the date of the report do not count
     * @return region by region, each in the order of the documents, the nearest place first; a region gets the targets of
     *     the places that contain it
     */
    public List<TargetResult> of(Submission submission) {
        List<TargetResult> results = new ArrayList<>();
        for (Snapshots region : Snapshots.of(submission, date)) {
            for (Aim aim : aims) {
                if (aim.isOf(region.division())) {
                    results.add(result(aim, submission, region));
                }
            }
        }
        return List.copyOf(results);
    }

    private TargetResult result(Aim aim, Submission submission, Snapshots region) {
        LocalDate deadline = aim.target.getDeadline().orElse(date);
        boolean ofYear = aim.target.getMetric().getNumerator().endsWith(ADDED_IN_YEAR);
        Optional<Snapshot> chosen = ofYear ? region.ofYear(deadline) : region.about(deadline);
        Snapshot snapshot = chosen.orElseGet(region::latest);
        Standing standing = chosen.isPresent() ? aim.gauge.measure(submission, region, snapshot) : notOfYear(deadline);
        return result(aim, standing, snapshot, submission);
    }

    private static Standing notOfYear(LocalDate deadline) {
        return Standing.open(
                Text.of(
                        "未填报" + deadline.getYear() + "年的统计数据",
                        "statistics of the year " + deadline.getYear() + " are not stated"),
                List.of("/regions"));
    }

    private TargetResult result(Aim aim, Standing standing, Snapshot snapshot, Submission submission) {
        Target target = aim.target;
        TargetStatus status = status(target, standing, snapshot);
        boolean open = status == TargetStatus.UNDETERMINED;
        Standing said = open && standing.reached() != null ? openIn(target, standing, snapshot) : standing;
        return TargetResult.builder()
                .clause(target.getClause())
                .status(status)
                .draft(aim.draft ? Optional.of(true) : Optional.empty())
                .value(Optional.ofNullable(said.value()))
                .target(Optional.ofNullable(said.target()))
                .margin(Optional.ofNullable(said.margin()).map(Object::toString))
                .deadline(target.getDeadline())
                .addAllReadings(readings.named(target.getReadings()))
                .pointer(snapshot.pointer())
                .addAllMissing(open ? said.missing() : List.of())
                .message(TargetWords.of(target, status, said, snapshot, submission, aim.draft))
                .build();
    }

    /** A target that is reached only later, or was not yet reached earlier, tells nothing of its last day. */
    private TargetStatus status(Target target, Standing standing, Snapshot snapshot) {
        Boolean reached = standing.reached();
        if (reached == null || readings.areOpen(target.getReadings())) {
            return TargetStatus.UNDETERMINED;
        }
        if (target.getDeadline().isEmpty()) {
            return reached ? TargetStatus.MET : TargetStatus.NOT_DUE;
        }
        LocalDate deadline = target.getDeadline().get();
        if (reached) {
            return snapshot.day().isAfter(deadline) ? TargetStatus.UNDETERMINED : TargetStatus.MET;
        }
        if (!snapshot.day().isBefore(deadline)) {
            return TargetStatus.NOT_MET;
        }
        return date.isAfter(deadline) ? TargetStatus.UNDETERMINED : TargetStatus.NOT_DUE;
    }

    private Standing openIn(Target target, Standing standing, Snapshot snapshot) {
        if (readings.areOpen(target.getReadings())) {
            return standing.because(Text.of("所取口径无法判定", "nobody can decide under the reading taken"), List.of());
        }
        boolean undated = snapshot.statistics().getAsOf().isEmpty();
        return standing.because(
                Text.of("未填报截至期限日的统计数据", "statistics of the last day are not stated"),
                List.of(undated ? snapshot.pointer() + "/asOf" : "/regions"));
    }
}
