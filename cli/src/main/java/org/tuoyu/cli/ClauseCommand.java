package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tuoyu.cli.output.ClauseText;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.validation.Rulebook;

/** {@code tuoyu clause}: one clause, where it stands and what became of it. */
final class ClauseCommand {

    private static final int MOST_PARTS = 12;

    private final Session session;
    private final Rulebook rulebook;

    ClauseCommand(Session session) {
        this.session = session;
        this.rulebook = session.rulebook();
    }

    ExitStatus run() throws IOException {
        String word = session.arguments().operand("条款编号（如 jindong/3.5.13.a）", "clause id, such as jindong/3.5.13.a");
        if (!ClauseId.isValid(word)) {
            throw new UsageException("不是条款编号：" + word + "（形如 jindong/3.5.13.a）", "not a clause id: " + word);
        }
        ClauseId id = ClauseId.parse(word);
        Optional<Clause> clause = rulebook.clause(id);
        Optional<PolicyDocument> document = rulebook.document(id);
        if (clause.isEmpty() || document.isEmpty()) {
            throw unknown(word);
        }
        ClauseUses uses = rulebook.uses(id);
        session.write(
                session.isJson()
                        ? json(clause.get(), document.get(), uses)
                        : ClauseText.of(clause.get(), document.get(), uses, rulebook, session.locale()));
        return ExitStatus.ACCEPTED;
    }

    /** Names the parts of an article or item that is no clause of its own. */
    private UsageException unknown(String word) {
        List<String> parts = rulebook.packs().stream()
                .flatMap(pack -> pack.getClauses().stream())
                .map(clause -> clause.getId().value())
                .filter(id -> id.startsWith(word + ".") || id.startsWith(word + "-"))
                .limit(MOST_PARTS)
                .toList();
        return parts.isEmpty()
                ? new UsageException("没有这一条款：" + word, "no such clause: " + word)
                : new UsageException(
                        "没有这一条款：" + word + "；它分为 " + String.join("、", parts),
                        "no such clause: " + word + "; its parts are " + String.join(", ", parts));
    }

    private static String json(Clause clause, PolicyDocument document, ClauseUses uses) throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("clause", clause.getId().toString());
            json.writeStringField("path", clause.getPath());
            json.writeStringField("kind", clause.getKind().name());
            json.writeStringField("norm", clause.getNorm().name());
            Json.text(json, "summary", clause.getSummary());
            json.writeStringField("treatment", clause.getTreatment().name());
            if (clause.getReason().isPresent()) {
                Json.text(json, "reason", clause.getReason().get());
            }
            json.writeArrayFieldStart("relations");
            for (var relation : clause.getRelations()) {
                json.writeStartObject();
                json.writeStringField("kind", relation.getKind().name());
                json.writeStringField("clause", relation.getClause().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.strings(json, "readings", clause.getReadings());
            ClauseUsesJson.write(uses, json);
            write(document, json);
            json.writeEndObject();
        });
    }

    private static void write(PolicyDocument document, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", document.getId());
        Json.text(json, "title", document.getTitle());
        if (document.getNumber().isPresent()) {
            json.writeStringField("number", document.getNumber().get());
        }
        Json.text(json, "issuer", document.getIssuer());
        json.writeStringField("division", document.getDivision());
        json.writeStringField("status", document.getStatus().name());
        if (document.getInForceFrom().isPresent()) {
            json.writeStringField("inForceFrom", document.getInForceFrom().get().toString());
        }
        if (document.getInForceUntil().isPresent()) {
            json.writeStringField(
                    "inForceUntil", document.getInForceUntil().get().toString());
        }
        json.writeStringField("dateBasis", document.getDateBasis().name());
        json.writeStringField("checkedOn", document.getCheckedOn().toString());
        json.writeEndObject();
    }
}
