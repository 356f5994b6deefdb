package org.tuoyu.testkit.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a JSON document at random. Not thread-safe. */
final class Alteration {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Alteration(Random random) {
        this.random = random;
    }

    /** Changes what is stated, and keeps the document one that a reader takes: figures and dates move, facts are left out. */
    void ofFacts(ObjectNode document) {
        Place place = anyPlace(document, 3);
        JsonNode value = place.value();
        if (value.isNumber()) {
            BigDecimal moved = value.decimalValue().add(BigDecimal.valueOf(random.nextInt(5) - 2));
            place.put(NODES.numberNode(moved.max(BigDecimal.ZERO)));
        } else if (value.isBoolean()) {
            place.put(NODES.booleanNode(!value.booleanValue()));
        } else if (isDate(value.asText())) {
            place.put(NODES.textNode(LocalDate.parse(value.asText())
                    .plusDays(random.nextInt(401) - 200)
                    .toString()));
        } else if (place.parent() instanceof ObjectNode && !place.name().endsWith("Ref")) {
            place.remove();
        }
    }

    /** Changes anything: drops, renames, retypes, repeats, nests or moves a value. */
    void ofAnything(ObjectNode document) {
        Place place = anyPlace(document, 1);
        JsonNode value = place.value();
        switch (random.nextInt(8)) {
            case 0 -> place.remove();
            case 1 -> place.rename(place.name() + "x");
            case 2 -> place.put(retyped(value));
            case 3 -> place.put(NODES.arrayNode().add(value));
            case 4 -> place.put(NODES.objectNode().set("value", value));
            case 5 -> place.put(anyPlace(document, 1).value().deepCopy());
            case 6 -> place.put(NODES.nullNode());
            default -> place.repeat();
        }
    }

    /** The same content in another order of members and, if asked, of elements. */
    JsonNode shuffled(JsonNode node, boolean elements) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode copy = NODES.objectNode();
            members.forEach(member -> copy.set(member.getKey(), shuffled(member.getValue(), elements)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(shuffled(item, elements)));
            if (elements) {
                Collections.shuffle(items, random);
            }
            return NODES.arrayNode().addAll(items);
        }
        return node;
    }

    private static JsonNode retyped(JsonNode value) {
        if (value.isNumber() || value.isBoolean()) {
            return NODES.textNode(value.asText());
        }
        if (value.isTextual()) {
            String digits = value.asText().replaceAll("[^0-9]", "");
            return digits.isEmpty() ? NODES.booleanNode(true) : NODES.numberNode(new BigDecimal(digits));
        }
        return value.isArray() && !value.isEmpty() ? value.get(0) : NODES.numberNode(1);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** A member or an element of the document, from a depth on. */
    private Place anyPlace(ObjectNode document, int least) {
        List<Place> places = new ArrayList<>();
        collect(document, 1, least, places);
        return places.get(random.nextInt(places.size()));
    }

    private static void collect(JsonNode node, int depth, int least, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                add(new Place(object, member.getKey()), member.getValue(), depth, least, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(new Place(array, String.valueOf(i)), array.get(i), depth, least, places);
            }
        }
    }

    private static void add(Place place, JsonNode value, int depth, int least, List<Place> places) {
        if (depth >= least) {
            places.add(place);
        }
        collect(value, depth + 1, least, places);
    }

    private record Place(JsonNode parent, String name) {

        JsonNode value() {
            return parent instanceof ArrayNode array ? array.get(Integer.parseInt(name)) : parent.get(name);
        }

        void put(JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        }

        void remove() {
            if (parent instanceof ArrayNode array) {
                array.remove(Integer.parseInt(name));
            } else {
                ((ObjectNode) parent).remove(name);
            }
        }

        void rename(String other) {
            if (parent instanceof ObjectNode object) {
                object.set(other, object.remove(name));
            }
        }

        void repeat() {
            if (parent instanceof ArrayNode array) {
                array.add(value().deepCopy());
            }
        }
    }
}
