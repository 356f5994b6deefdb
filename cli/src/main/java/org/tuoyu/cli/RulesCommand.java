package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuoyu.cli.output.ExplanationText;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.MarkdownCell;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu rules}: the rules in force at a place and a date, or why one of them is asked and how it was answered. */
final class RulesCommand {

    private final Session session;
    private final Asked asked;

    RulesCommand(Session session) {
        this.session = session;
        this.asked = new Asked(session);
    }

    ExitStatus run() throws IOException {
        List<String> operands = session.arguments().operands();
        if (!operands.isEmpty()) {
            return explain(operands);
        }
        PolicyView view = asked.view();
        List<RuleInForce> rules = rules(view);
        String format = session.arguments().choice("format", List.of("text", "json", "markdown"));
        session.write(
                switch (format) {
                    case "json" -> json(rules);
                    case "markdown" -> markdown(rules, view);
                    default -> text(rules, view);
                });
        return ExitStatus.ACCEPTED;
    }

    private ExitStatus explain(List<String> operands) throws IOException {
        if (operands.size() > 2) {
            throw new UsageException("rules 最多带一条规则和一个文件", "rules takes one rule and one file at most");
        }
        RuleId rule = rule(operands.get(0));
        return operands.size() == 1
                ? print(asked.view().explain(rule), rule)
                : asked.about(
                        operands.get(1), question -> print(question.view().explain(rule, question.submission()), rule));
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private ExitStatus print(Optional<RuleExplanation> explanation, RuleId rule) throws IOException {
        RuleExplanation found =
                explanation.orElseThrow(() -> new UsageException("没有这条规则：" + rule, "no such rule: " + rule));
        if (session.isJson()) {
            session.write(AnswerWriter.of(JsonLayout.PRETTY).write(found));
        } else {
            session.write(ExplanationText.of(found, scope(rule), asked.lines()));
        }
        return ExitStatus.ACCEPTED;
    }

    private Scope scope(RuleId rule) {
        return asked.rulebook().packs().stream()
                .flatMap(pack -> pack.getRules().stream())
                .filter(each -> each.getId().equals(rule))
                .findFirst()
                .map(RuleDefinition::getScope)
                .orElse(Scope.SUBMISSION);
    }

    private static RuleId rule(String word) {
        try {
            return RuleId.parse(word);
        } catch (IllegalArgumentException e) {
            throw new UsageException("不是规则编号：" + word + "（形如 safety/footage-retention）", "not a rule id: " + word);
        }
    }

    /** The rules of one type of submission, or of all types, each once; of one chapter, or of all. */
    private List<RuleInForce> rules(PolicyView view) {
        List<SubmissionType> types = session.arguments().type().map(List::of).orElse(List.of(SubmissionType.values()));
        String chapter =
                session.arguments().one("chapter").map(word -> word + "/").orElse("");
        return List.copyOf(types.stream()
                .flatMap(type -> view.rules(type).stream())
                .filter(rule -> rule.definition().getId().value().startsWith(chapter))
                .collect(Collectors.toMap(
                        rule -> rule.definition().getId() + " " + rule.value() + rule.judgedOn() + rule.severity(),
                        rule -> rule,
                        (one, two) -> one,
                        TreeMap::new))
                .values());
    }

    private String text(List<RuleInForce> rules, PolicyView view) {
        Lines lines = asked.lines();
        for (RuleInForce rule : rules) {
            lines.line(rule.definition().getId() + "  " + severity(rule, lines) + "  "
                    + lines.in(rule.definition().getTitle())
                    + view.figure(rule).map(words -> "  " + lines.in(words)).orElse("")
                    + lines.draft(rule.draft()));
            rule.clauses().forEach(clause -> lines.line("    " + lines.cite(clause)));
        }
        return lines.toString();
    }

    private static String severity(RuleInForce rule, Lines lines) {
        return Phrase.valueOf(rule.severity().name()).in(lines.locale());
    }

    private String markdown(List<RuleInForce> rules, PolicyView view) {
        Lines lines = asked.lines();
        lines.line(
                "| " + lines.say("规则 | 内容 | 级别 | 标准 | 依据", "rule | what it asks | severity | figure | basis") + " |");
        lines.line("|---|---|---|---|---|");
        for (RuleInForce rule : rules) {
            String clauses =
                    String.join("<br>", rule.clauses().stream().map(lines::cite).toList());
            lines.line("| " + rule.definition().getId() + " | "
                    + MarkdownCell.of(lines.in(rule.definition().getTitle()) + lines.draft(rule.draft())) + " | "
                    + severity(rule, lines) + " | "
                    + MarkdownCell.of(view.figure(rule).map(lines::in).orElse("")) + " | " + MarkdownCell.of(clauses)
                    + " |");
        }
        return lines.toString();
    }

    private String json(List<RuleInForce> rules) throws IOException {
        return Json.text(json -> {
            json.writeStartArray();
            for (RuleInForce rule : rules) {
                write(rule, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(RuleInForce rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.definition().getId().toString());
        Json.text(json, "title", rule.definition().getTitle());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("scope", rule.definition().getScope().name());
        json.writeStringField("form", rule.definition().getForm());
        Json.strings(json, "clauses", rule.clauses());
        if (rule.value().isPresent()) {
            json.writeFieldName("value");
            Json.value(json, rule.value().get());
        }
        if (rule.unit().isPresent()) {
            json.writeStringField("unit", rule.unit().get());
        }
        if (rule.judgedOn().isPresent()) {
            json.writeStringField("judgedOn", rule.judgedOn().get());
        }
        Json.strings(json, "readings", rule.readings());
        if (rule.draft()) {
            json.writeBooleanField("draft", true);
        }
        json.writeEndObject();
    }
}
