package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuoyu.cli.output.Citations;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** {@code tuoyu rules}: the rules in force at a place and a date. */
final class RulesCommand {

    private final Session session;
    private final Rulebook rulebook;

    RulesCommand(Session session) {
        this.session = session;
        this.rulebook = session.rulebook();
    }

    ExitStatus run() throws IOException {
        if (!session.arguments().operands().isEmpty()) {
            throw new UsageException("rules takes no operand");
        }
        PolicyView view = rulebook.inForce(
                session.arguments().division().orElseThrow(() -> new UsageException("name the place with --division")),
                session.arguments().on().orElseThrow(() -> new UsageException("name the date with --on")),
                session.options());
        List<RuleInForce> rules = rules(view);
        session.write(session.isJson() ? json(rules) : text(rules));
        return ExitStatus.ACCEPTED;
    }

    /** The rules of one type of submission, or of all types, each once. */
    private List<RuleInForce> rules(PolicyView view) {
        List<SubmissionType> types = session.arguments()
                .one("type")
                .map(RulesCommand::type)
                .map(List::of)
                .orElse(List.of(SubmissionType.values()));
        return List.copyOf(types.stream()
                .flatMap(type -> view.rules(type).stream())
                .collect(Collectors.toMap(
                        rule -> rule.definition().getId() + " " + rule.value() + rule.judgedOn(),
                        rule -> rule,
                        (one, two) -> one,
                        java.util.TreeMap::new))
                .values());
    }

    private static SubmissionType type(String word) {
        for (SubmissionType type : SubmissionType.values()) {
            if (type.name().equals(word.toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new UsageException("no submission type " + word);
    }

    private String text(List<RuleInForce> rules) {
        StringBuilder text = new StringBuilder();
        Citations citations = new Citations(rulebook);
        for (RuleInForce rule : rules) {
            text.append(rule.definition().getId())
                    .append("  ")
                    .append(Phrase.valueOf(rule.severity().name()).in(session.locale()))
                    .append("  ")
                    .append(rule.definition().getTitle().in(session.locale()));
            rule.value()
                    .ifPresent(value -> text.append("  ")
                            .append(value)
                            .append(rule.unit().map(u -> " " + u).orElse("")));
            text.append('\n');
            for (ClauseId clause : rule.clauses()) {
                text.append("    ")
                        .append(citations.cite(clause, session.locale()))
                        .append('\n');
            }
        }
        return text.toString();
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
        json.writeEndObject();
    }
}
