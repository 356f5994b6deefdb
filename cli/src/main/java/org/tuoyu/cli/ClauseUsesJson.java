package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.Route;
import org.tuoyu.policy.Target;

/** Writes what rests on a clause. */
final class ClauseUsesJson {

    private ClauseUsesJson() {}

    static void write(ClauseUses uses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("relatedFrom");
        for (Relation relation : uses.related()) {
            json.writeStartObject();
            json.writeStringField("kind", relation.getKind().name());
            json.writeStringField("clause", relation.getClause().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(
                json,
                "rules",
                uses.bindings().stream().map(Binding::getRule).distinct().toList());
        Json.strings(
                json,
                "parameters",
                uses.parameters().stream().map(Parameter::getId).toList());
        json.writeArrayFieldStart("entitlements");
        for (Entitlement entitlement : uses.entitlements()) {
            json.writeStartObject();
            json.writeStringField("clause", entitlement.getClause().toString());
            Json.text(json, "title", entitlement.getTitle());
            json.writeEndObject();
        }
        json.writeEndArray();
        routes(uses, json);
        duties(uses, json);
    }

    private static void routes(ClauseUses uses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("routes");
        for (Route route : uses.routes()) {
            json.writeStartObject();
            json.writeStringField("duty", route.getDuty());
            json.writeStringField("body", route.getBody());
            Json.text(json, "name", route.getBodyName());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("targets");
        for (Target target : uses.targets()) {
            json.writeStartObject();
            Json.text(json, "title", target.getTitle());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void duties(ClauseUses uses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("duties");
        for (DutyAssignment duty : uses.duties()) {
            json.writeStartObject();
            json.writeStringField("duty", duty.getDuty());
            json.writeStringField("body", duty.getBody());
            json.writeStringField("role", duty.getRole().name());
            Json.text(json, "name", duty.getBodyName());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("posts");
        for (Post post : uses.posts()) {
            json.writeStartObject();
            Json.text(json, "group", post.getGroup());
            json.writeStringField("role", post.getRole().name());
            Json.text(json, "post", post.getPost());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
