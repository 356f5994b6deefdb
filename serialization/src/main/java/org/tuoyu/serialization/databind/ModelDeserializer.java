package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.internal.DocumentInput;
import org.tuoyu.serialization.internal.Faults;
import org.tuoyu.serialization.internal.Form;
import org.tuoyu.serialization.internal.ModelCodecs;
import org.tuoyu.serialization.internal.NameOrder;

/** Reads one type of the model through its decoder; a fault of severity ERROR becomes an exception. */
final class ModelDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FAULTS = 100;

    private final int type;
    private final transient NameOrder order;

    ModelDeserializer(Class<?> valueClass, int type, NameOrder order) {
        super(valueClass);
        this.type = type;
        this.order = order;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Faults faults = new Faults(MOST_FAULTS);
        int depth = parser.streamReadConstraints().getMaxNestingDepth();
        DocumentInput in = new DocumentInput(parser, faults, order, new Form(false, false, true, depth));
        Object value = ModelCodecs.reader(type).read(in);
        if (value == null || faults.hasErrors()) {
            throw JsonMappingException.from(parser, message(faults.toFindings(new byte[0], 0)));
        }
        return value;
    }

    /** The first error, and how many there are. */
    private static String message(List<StructureFinding> findings) {
        List<StructureFinding> errors = findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        StructureFinding first = errors.get(0);
        String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
        return first.getCode() + " at " + first.getPointer() + ": "
                + first.getMessage().en() + more;
    }
}
