package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;

/** Reads fields that a type does not have: says so, with the name that was probably meant, and keeps them for the round trip. */
final class UnknownFields {

    private static final JsonFactory COPIES = new JsonFactory();

    private UnknownFields() {}

    static List<AdditionalField> read(ObjectSource in, Shape shape, List<AdditionalField> known) {
        String name = in.name();
        if (known.stream().anyMatch(field -> field.name().equals(name))) {
            in.duplicate();
            return known.stream().filter(field -> !field.name().equals(name)).toList();
        }
        Fault fault = Fault.of(FaultCode.UNKNOWN_FIELD).with("name", name);
        boolean kept = shape.isExtensible();
        fault.as(kept ? "" : "refused").severity(kept ? Severity.WARNING : Severity.ERROR);
        hint(shape, name)
                .ifPresent(meant -> fault.as(kept ? "near" : "refused-near").with("meant", meant));
        in.report(fault);
        in.advance();
        return copy(in, name, known);
    }

    private static List<AdditionalField> copy(ObjectSource in, String name, List<AdditionalField> kept) {
        if (in.broken() != null) {
            return kept;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = COPIES.createGenerator(text)) {
            copyValue(in, copy);
            copy.flush();
        } catch (IOException failed) {
            in.breakOff(failed);
            return kept;
        }
        if (in.broken() != null) {
            return kept;
        }
        List<AdditionalField> more = new ArrayList<>(kept);
        more.add(new AdditionalField(name, text.toString()));
        return more;
    }

    /** Copies the current value, and reports names that are there twice in one object of it. */
    private static void copyValue(ObjectSource in, JsonGenerator copy) throws IOException {
        JsonParser parser = in.parser();
        Deque<Set<String>> names = new ArrayDeque<>();
        do {
            JsonToken token = in.token();
            if (token == JsonToken.START_OBJECT) {
                names.push(new HashSet<>());
            } else if (token == JsonToken.START_ARRAY) {
                names.push(Set.of());
            } else if (token.isStructEnd()) {
                names.pop();
            } else if (token == JsonToken.FIELD_NAME && !names.element().add(in.name())) {
                in.report(Fault.of(FaultCode.DUPLICATE_KEY).with("name", in.name()));
            }
            copy.copyCurrentEventExact(parser);
        } while (!names.isEmpty() && in.advance() != JsonToken.NOT_AVAILABLE);
    }

    private static Optional<Text> hint(Shape shape, String name) {
        List<String> names = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int field = 0; field < shape.size(); field++) {
            names.add(shape.name(field));
            labels.add(ModelWords.label(shape.number(), field).zh());
        }
        int labelled = labels.indexOf(name.strip());
        return (labelled >= 0 ? Optional.of(names.get(labelled)) : Nearest.to(name, names))
                .map(meant -> Text.of(meant + "（" + labels.get(names.indexOf(meant)) + "）", meant));
    }
}
