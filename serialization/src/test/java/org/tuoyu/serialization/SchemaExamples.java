package org.tuoyu.serialization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.ResidentId;

/** Makes documents that a schema accepts, with every field that it knows. */
final class SchemaExamples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "1.0",
            "330703001",
            "330703",
            "50000.00",
            "国卫人口发〔2019〕58号",
            "2023-01-01/2023-12-31",
            "jindong/3.5.13.a",
            "safety/footage-retention",
            "2023-06-30",
            "2023-06",
            "示例",
            "0".repeat(64));

    private final JsonNode schema;

    SchemaExamples(JsonNode schema) {
        this.schema = schema;
    }

    /** A document with every field. */
    ObjectNode complete() {
        return (ObjectNode) example(schema);
    }

    private JsonNode example(JsonNode type) {
        JsonNode resolved = resolve(type);
        if (resolved.has("enum")) {
            return resolved.get("enum").get(0);
        }
        JsonNode named = resolved.get("type");
        return switch (named.isArray() ? "string" : named.textValue()) {
            case "object" -> object(resolved);
            case "array" -> NODES.arrayNode().add(example(resolved.get("items")));
            case "string" -> NODES.textNode(text(resolved));
            case "boolean" -> NODES.booleanNode(true);
            case "integer" ->
                NODES.numberNode(Math.max(1, resolved.path("minimum").asLong(1)));
            default -> NODES.numberNode(new BigDecimal("1.5"));
        };
    }

    private ObjectNode object(JsonNode type) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
            object.set(property.getKey(), example(property.getValue()));
        }
        if (type.path("additionalProperties").isObject()) {
            object.put("示例", "1.0");
        }
        return object;
    }

    private static String text(JsonNode type) {
        String format = type.path("format").asText();
        if (format.equals("credit-code")) {
            return completed("91999999TT0000031");
        }
        if (format.equals("resident-id")) {
            return "0123456789X"
                    .chars()
                    .mapToObj(check -> "99999920200101001" + (char) check)
                    .filter(ResidentId::isValid)
                    .findFirst()
                    .orElseThrow();
        }
        if (format.equals("yuan")) {
            return "50000.00";
        }
        Pattern pattern = Pattern.compile(type.path("pattern").asText(""));
        return TEXTS.stream()
                .filter(text -> pattern.matcher(text).find())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example for " + type));
    }

    private static String completed(String start) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> start + (char) check)
                .filter(CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolve(JsonNode type) {
        JsonNode reference = type.get("$ref");
        return reference == null ? type : schema.at(reference.textValue().substring(1));
    }

    /**
     * For each value of the complete document, a small document that holds nothing but it and what is required; the pointer of
     * the value is given with it.
     */
    Map<String, ObjectNode> small() {
        Map<String, ObjectNode> documents = new java.util.LinkedHashMap<>();
        for (String pointer : pointers(complete(), "", new ArrayList<>())) {
            documents.put(pointer, (ObjectNode) prune(complete(), schema, pointer));
        }
        return documents;
    }

    private static List<String> pointers(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String child = pointer + "/" + field.getKey();
                found.add(child);
                pointers(field.getValue(), child, found);
            }
        } else if (node.isArray()) {
            found.add(pointer + "/0");
            pointers(node.get(0), pointer + "/0", found);
        }
        return found;
    }

    private JsonNode prune(JsonNode node, JsonNode type, String pointer) {
        JsonNode resolved = resolve(type);
        if (node instanceof ArrayNode array && !pointer.isEmpty()) {
            return NODES.arrayNode().add(prune(array.get(0), resolved.get("items"), rest(pointer)));
        }
        if (!(node instanceof ObjectNode object) || pointer.isEmpty()) {
            return node;
        }
        ObjectNode pruned = NODES.objectNode();
        for (JsonNode required : resolved.path("required")) {
            pruned.set(required.textValue(), object.get(required.textValue()));
        }
        String name = first(pointer);
        if (resolved.path("additionalProperties").isObject()) {
            return object;
        }
        pruned.set(name, prune(object.get(name), resolved.at("/properties/" + name), rest(pointer)));
        return pruned;
    }

    private static String first(String pointer) {
        return pointer.split("/", 3)[1];
    }

    private static String rest(String pointer) {
        int slash = pointer.indexOf('/', 1);
        return slash < 0 ? "" : pointer.substring(slash);
    }
}
