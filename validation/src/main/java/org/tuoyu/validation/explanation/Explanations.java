package org.tuoyu.validation.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tuoyu.finding.ElementExplanation;
import org.tuoyu.finding.ReadingTaken;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.RuleGround;
import org.tuoyu.finding.RuleStanding;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Reading;
import org.tuoyu.policy.ReadingOption;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.PlanBuilder;
import org.tuoyu.validation.engine.Readings;
import org.tuoyu.validation.engine.Trace;
import org.tuoyu.validation.message.CodeWords;

/** Explains rules of one place and day. Immutable and safe for use by many threads. */
public final class Explanations {

    private final Division division;
    private final LocalDate day;
    private final Law law;
    private final PlanBuilder builder;
    private final Readings readings;
    private final Map<String, String> chosen;
    private final boolean drafts;
    private final Supplier<List<Pack>> elsewhere;

    /**
     * Prepares to explain.
     *
     * @param division the place
     * @param day the day
     * @param law the packs of the place
     * @param builder compiles its rules
     * @param readings the readings taken
     * @param chosen those that the caller chose: reading id to option id
     * @param drafts whether drafts count
     * @param elsewhere the packs of all other places, read only for a rule that none of this place asks
     */
    public Explanations(
            Division division,
            LocalDate day,
            Law law,
            PlanBuilder builder,
            Readings readings,
            Map<String, String> chosen,
            boolean drafts,
            Supplier<List<Pack>> elsewhere) {
        this.division = division;
        this.day = day;
        this.law = law;
        this.builder = builder;
        this.readings = readings;
        this.chosen = chosen;
        this.drafts = drafts;
        this.elsewhere = elsewhere;
    }

    /**
     * Explains a rule.
     *
     * @param id the rule
     * @return empty when no pack of any place asks it
     */
    public Optional<RuleExplanation> of(RuleId id) {
        return of(id, List.of());
    }

    /**
     * Explains a rule and how it was answered for a submission.
     *
     * @param id the rule
     * @param submission what is asked about
     * @return empty when no pack of any place asks it
     */
    public Optional<RuleExplanation> of(RuleId id, Submission submission) {
        Optional<Trace> trace = builder.trace(id, submission.getSubmissionType());
        return of(id, trace.map(each -> each.of(submission)).orElse(List.of()));
    }

    private Optional<RuleExplanation> of(RuleId id, List<ElementExplanation> elements) {
        List<Binding> bindings = law.bindings(id);
        RuleDefinition rule = law.rules().get(id);
        if (bindings.isEmpty() || rule == null) {
            return ofOthers(id);
        }
        Grounds grounds = new Grounds(law, day, drafts);
        List<RuleGround> asking = bindings.stream().map(grounds::of).toList();
        RuleStanding standing = standing(rule, asking);
        return Optional.of(start(rule, standing)
                .message(message(standing, asking))
                .addAllGrounds(asking)
                .addAllFigures(new ExplainedFigures(law, day).of(rule, bindings))
                .addAllReadings(readings(rule))
                .addAllElements(elements)
                .build());
    }

    private RuleStanding standing(RuleDefinition rule, List<RuleGround> grounds) {
        boolean applies = grounds.stream().anyMatch(ground -> ground.getStanding() == RuleStanding.APPLIES);
        if (builder.isAsked(rule.getId())) {
            return applies ? RuleStanding.APPLIES : RuleStanding.EVENT_ONLY;
        }
        if (builder.isExcluded(rule)) {
            return RuleStanding.READING;
        }
        return applies ? RuleStanding.NO_FIGURE : grounds.get(0).getStanding();
    }

    private Text message(RuleStanding standing, List<RuleGround> grounds) {
        Text state = CodeWords.of(standing);
        Text detail = grounds.stream()
                .filter(ground -> ground.getStanding() == standing)
                .findFirst()
                .map(ground -> Text.of(
                        "（" + ground.getClause() + "：" + ground.getMessage().zh() + "）",
                        " (" + ground.getClause() + ": " + ground.getMessage().en() + ")"))
                .orElse(Text.of("", ""));
        return Text.of(
                "在区划" + division.getCode() + "、" + day + "：" + state.zh() + detail.zh() + "。",
                "In division " + division.getCode() + " on " + day + ": " + state.en() + detail.en() + ".");
    }

    private RuleExplanation.Builder start(RuleDefinition rule, RuleStanding standing) {
        return RuleExplanation.builder()
                .rule(rule.getId())
                .title(rule.getTitle())
                .division(division.getCode())
                .asOf(day)
                .standing(standing);
    }

    /** A rule that no document of this place asks. */
    private Optional<RuleExplanation> ofOthers(RuleId id) {
        Law others = new Law(elsewhere.get(), true);
        Optional<RuleDefinition> rule = Optional.ofNullable(others.rules().get(id))
                .or(() -> Optional.ofNullable(law.rules().get(id)));
        List<RuleGround> asking = others.bindings(id).stream()
                .map(binding -> Grounds.elsewhere(binding, others))
                .toList();
        if (rule.isEmpty() || asking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(start(rule.get(), RuleStanding.ELSEWHERE)
                .message(message(RuleStanding.ELSEWHERE, asking))
                .addAllGrounds(asking)
                .build());
    }

    private List<ReadingTaken> readings(RuleDefinition rule) {
        Set<String> ids = new LinkedHashSet<>(rule.getReadings());
        rule.getWhen().forEach(condition -> condition.getReading().ifPresent(ids::add));
        rule.getCounting().forEach(condition -> condition.getReading().ifPresent(ids::add));
        List<ReadingTaken> taken = new ArrayList<>();
        for (String id : ids) {
            taken.add(taken(Objects.requireNonNull(law.readings().get(id)), readings.option(id)));
        }
        return taken;
    }

    private ReadingTaken taken(Reading reading, String option) {
        return ReadingTaken.builder()
                .reading(reading.getId())
                .option(option)
                .chosen(chosen.containsKey(reading.getId()))
                .question(reading.getQuestion())
                .optionText(reading.getOptions().stream()
                        .filter(each -> each.getId().equals(option))
                        .map(ReadingOption::getText)
                        .findFirst()
                        .orElseThrow())
                .reason(reading.getReason())
                .build();
    }
}
