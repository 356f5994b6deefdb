package org.tuoyu.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.ElementExplanation;
import org.tuoyu.finding.FactExplanation;
import org.tuoyu.finding.FigureExplanation;
import org.tuoyu.finding.Measure;
import org.tuoyu.finding.ReadingTaken;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.RuleGround;
import org.tuoyu.policy.Scope;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.fact.FactPlace;

/** Tells why a rule is asked or not, and how it was answered. */
public final class ExplanationText {

    private final Scope scope;
    private final Lines lines;

    private ExplanationText(Scope scope, Lines lines) {
        this.scope = scope;
        this.lines = lines;
    }

    /**
     * The text.
     *
     * @param scope what the rule walks over, from which its paths start
     */
    public static String of(RuleExplanation explanation, Scope scope, Lines lines) {
        return new ExplanationText(scope, lines).text(explanation);
    }

    private String text(RuleExplanation explanation) {
        lines.line(explanation.getRule() + "  " + lines.in(explanation.getTitle()))
                .line(lines.in(explanation.getMessage()));
        if (!explanation.getElements().isEmpty()) {
            lines.section(
                    lines.say("本次报送的判定", "Answers for this submission"),
                    explanation.getElements().size());
            explanation.getElements().forEach(this::element);
        }
        lines.section(lines.say("依据", "Grounds"), explanation.getGrounds().size());
        explanation.getGrounds().forEach(this::ground);
        if (!explanation.getFigures().isEmpty()) {
            lines.section(lines.say("标准", "Figures"), explanation.getFigures().size());
            explanation.getFigures().forEach(this::figure);
        }
        if (!explanation.getReadings().isEmpty()) {
            lines.section(lines.say("口径", "Readings"), explanation.getReadings().size());
            explanation.getReadings().forEach(this::reading);
        }
        return lines.toString();
    }

    private void ground(RuleGround ground) {
        lines.item(lines.cite(ground.getClause()));
        lines.detail(lines.say("状态", "standing"), lines.in(ground.getMessage()));
        lines.detail(
                lines.say("约束", "binds"),
                Codes.label(ground.getBinds(), lines.locale()) + "  " + Codes.label(ground.getNorm(), lines.locale()));
        lines.detail(
                lines.say("级别", "severity"),
                Codes.label(ground.getSeverity(), lines.locale())
                        + ground.getCap()
                                .map(cap -> lines.say("（", " (") + lines.in(cap) + lines.say("）", ")"))
                                .orElse(""));
        lines.detail(
                lines.say("报送类型", "asked of"),
                ground.getSubmissionTypes().isEmpty()
                        ? lines.say("全部", "all submissions")
                        : lines.listed(ground.getSubmissionTypes().stream()
                                .map(type -> Codes.label(SubmissionType.valueOf(type), lines.locale()))
                                .toList()));
        lines.detail(
                lines.say("判定日期", "judged on"),
                ground.getJudgedOn()
                        .map(path -> lines.in(FactPlace.along(scope, path).words()))
                        .orElse(lines.say("报告基准日", "the date of the report")));
        lines.detail(
                lines.say("关系", "relations"),
                lines.joined(ground.getRelations().stream()
                        .map(relation -> Codes.label(relation.getKind(), lines.locale()) + " "
                                + lines.cite(relation.getClause()))
                        .toList()));
    }

    private void figure(FigureExplanation figure) {
        lines.item(
                lines.in(figure.getTitle()) + "  " + lines.in(figure.getWords()) + "  (" + figure.getParameter() + ")");
        lines.basis(List.of(figure.getClause()));
        figure.getRelation()
                .ifPresent(relation -> lines.detail(
                        lines.say("关系", "relation"),
                        Codes.label(relation.getKind(), lines.locale()) + "  " + lines.cite(relation.getClause())));
        figure.getDisplaced()
                .forEach(displaced -> lines.detail(
                        lines.say("被取代", "displaced"),
                        lines.in(displaced.getWords()) + "  " + lines.cite(displaced.getClause()) + lines.say("，", ", ")
                                + lines.in(displaced.getMessage())));
    }

    private void reading(ReadingTaken reading) {
        lines.item(reading.getReading() + " = " + reading.getOption()
                + (reading.isChosen() ? lines.say("（自选）", " (chosen)") : lines.say("（默认）", " (default)")));
        lines.detail(lines.say("问题", "question"), lines.in(reading.getQuestion()));
        lines.detail(lines.say("所取", "taken"), lines.in(reading.getOptionText()));
        lines.detail(lines.say("理由", "reason"), lines.in(reading.getReason()));
    }

    private void element(ElementExplanation element) {
        lines.item(Codes.label(element.getOutcome(), lines.locale()) + "  "
                + lines.in(FactPlace.of(element.getPointer()).words())
                + element.getSubject().map(subject -> "  " + subject).orElse(""));
        lines.detail(lines.say("说明", "why"), lines.in(element.getMessage()));
        element.getConditions().forEach(this::condition);
        element.getFacts().forEach(fact -> lines.detail(lines.say("事实", "fact"), fact(fact)));
        String compared = compared(element);
        element.getExpected()
                .ifPresent(expected -> lines.detail(lines.say("要求", "expected"), measure(expected, compared)));
        element.getActual().ifPresent(actual -> lines.detail(lines.say("实际", "actual"), measure(actual, compared)));
        element.getMargin().ifPresent(margin -> lines.detail(lines.say("差额", "margin"), margin.toString()));
        lines.missing(element.getMissing());
        lines.detail(lines.say("判定日", "judged on"), element.getJudgedOn().toString());
        lines.basis(element.getClauses());
    }

    private void condition(FactExplanation fact) {
        String mark = fact.getSatisfied()
                .map(holds -> holds ? lines.say("成立", "holds") : lines.say("不成立", "fails"))
                .orElse(lines.say("无法判定", "unknown"));
        lines.detail(
                lines.say("条件", "condition"),
                fact.getCondition().map(lines::in).orElse("") + " — " + mark + lines.say("；", "; ") + fact(fact));
    }

    private String fact(FactExplanation fact) {
        List<String> words = new ArrayList<>();
        words.add(lines.in(fact.getLabel()));
        if (!fact.isStated()) {
            words.add(lines.say("未填报", "not stated"));
        } else if (fact.isPersonal()) {
            words.add(lines.say("已填报（个人信息不显示）", "stated (about a person, not shown)"));
        } else {
            words.add(fact.getValue()
                    .map(value -> value(value, fact.getPointer()))
                    .orElse(lines.say("已填报", "stated")));
        }
        return String.join("  ", words);
    }

    private String value(FactValue value, String pointer) {
        FactPlace place = FactPlace.of(pointer);
        return value.isList()
                ? lines.listed(
                        place.codes(value.texts()).stream().map(lines::in).toList())
                : lines.in(place.code(value.toString()));
    }

    /** Where the fact stands that is compared: the last one that the rule looked at. */
    private static String compared(ElementExplanation element) {
        List<FactExplanation> facts = element.getFacts();
        return facts.isEmpty()
                ? element.getPointer()
                : facts.get(facts.size() - 1).getPointer();
    }

    private String measure(Measure measure, String pointer) {
        return lines.in(Measures.words(measure, pointer));
    }
}
