package org.tuoyu.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Summary;
import org.tuoyu.finding.UnlistedElements;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.engine.LostFacts;
import org.tuoyu.validation.subsidy.Subsidies;

/** Makes the reports of a view: asks what a type of submission is asked, and sums up. Immutable. */
final class Reporter {

    private static final String SCHEMA_VERSION = "1.0";

    private final PolicyView view;
    private final RulebookStamp stamp;
    private final Optional<Boolean> valuesShown;

    Reporter(PolicyView view, RulebookStamp stamp, boolean valuesShown) {
        this.view = view;
        this.stamp = stamp;
        this.valuesShown = valuesShown ? Optional.of(true) : Optional.empty();
    }

    /** The report on a submission; amounts where it claims any, targets where it counts regions, routes for a filing. */
    Report check(Submission submission, List<StructureFinding> structure, Map<String, String> lost, InputStamp input) {
        List<StructureFinding> form = form(submission, structure);
        PolicyView.Asked asked = view.asked(submission.getSubmissionType());
        RootCauses causes = new RootCauses(submission, form, lost);
        LostFacts notRead = causes.lost();
        OutcomeList outcomes = causes.mark(asked.plan().run(submission, notRead));
        List<SubsidyResult> amounts = List.of();
        if (Subsidies.isAskedBy(submission)) {
            amounts = causes.amounts(view.entitlements().reported(submission));
            form.addAll(view.entitlements().unanswered(submission));
        }
        boolean filing = submission
                .getSubmissionType()
                .filter(SubmissionType.FILING::equals)
                .isPresent();
        return report(input)
                .verdict(Verdicts.of(outcomes, form, amounts))
                .summary(summary(outcomes, asked.notListed().in(submission, notRead)))
                .outcomes(outcomes)
                .addAllStructure(form)
                .addAllSubsidies(amounts)
                .addAllTargets(
                        submission.getRegions().isPresent() ? causes.targets(view.targets(submission)) : List.of())
                .addAllRoutes(filing ? view.routes(submission) : List.of())
                .build();
    }

    /** The report on an input that nothing was judged of: it names no place, no day and no packs. */
    static Report unjudged(List<StructureFinding> structure, InputStamp input, RulebookStamp stamp) {
        return Report.builder()
                .schemaVersion(SCHEMA_VERSION)
                .input(input)
                .rulebook(stamp)
                .verdict(Verdicts.of(OutcomeList.none(), structure, List.of()))
                .summary(summary(OutcomeList.none(), List.of()))
                .addAllStructure(structure)
                .build();
    }

    private Report.Builder report(InputStamp input) {
        return Report.builder()
                .schemaVersion(SCHEMA_VERSION)
                .input(input)
                .division(view.division().getCode())
                .asOf(view.date())
                .rulebook(stamp)
                .valuesShown(valuesShown);
    }

    /** The faults of form: what the reader found, a place without documents, readings that nobody knows. */
    private List<StructureFinding> form(Submission submission, List<StructureFinding> structure) {
        List<StructureFinding> form = structure.isEmpty() ? new ArrayList<>() : new ArrayList<>(structure);
        form.addAll(NothingStated.in(submission, structure));
        if (!view.hasLocalDocuments()) {
            form.add(nationalOnly());
        }
        for (Map.Entry<String, String> reading : submission.getReadings().entrySet()) {
            if (!PolicyView.hasOption(view.readings().get(reading.getKey()), reading.getValue())) {
                form.add(unknownReading(reading.getKey(), reading.getValue()));
            }
        }
        return form;
    }

    private StructureFinding nationalOnly() {
        String code = view.division().getCode();
        return StructureFinding.builder()
                .code("place/no-local-document")
                .severity(Severity.INFO)
                .pointer("/division")
                .line(0)
                .column(0)
                .message(Text.of(
                        "区划" + code + "在" + view.date() + "没有已收录的地方文件，只按国家规定校验。",
                        "No local document is held for division " + code + " on " + view.date()
                                + "; only national norms were applied."))
                .build();
    }

    private static StructureFinding unknownReading(String id, String option) {
        return StructureFinding.builder()
                .code("reading/unknown")
                .severity(Severity.WARNING)
                .pointer("/readings/" + id.replace("~", "~0").replace("/", "~1"))
                .line(0)
                .column(0)
                .message(Text.of(
                        "口径“" + id + "”没有选项“" + option + "”，按默认口径判定。",
                        "Reading " + id + " has no option " + option + "; the default was taken."))
                .build();
    }

    private static Summary summary(OutcomeList outcomes, List<UnlistedElements> notListed) {
        return Summary.builder()
                .met(outcomes.count(OutcomeType.MET))
                .breached(outcomes.count(OutcomeType.BREACHED))
                .notApplicable(outcomes.count(OutcomeType.NOT_APPLICABLE))
                .undetermined(outcomes.count(OutcomeType.UNDETERMINED))
                .addAllNotListed(notListed)
                .build();
    }
}
