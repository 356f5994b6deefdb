package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.policy.Text;

/** The objects and lists of a document: which field of which type is being read, and the faults that this place can have. */
class ObjectSource extends TokenSource {

    private final NameOrder order;
    private Shape[] shapes = new Shape[16];
    private int[] fields = new int[16];
    private @Nullable FieldValues[] values = new FieldValues[16];
    private int depth = -1;

    ObjectSource(JsonParser parser, Faults faults, NameOrder order, Form form) {
        super(parser, faults, form);
        this.order = order;
    }

    boolean beginObject(Shape shape) {
        if (token() != JsonToken.START_OBJECT) {
            wrongType("object");
            return false;
        }
        if (++depth == shapes.length) {
            shapes = Arrays.copyOf(shapes, 2 * depth);
            fields = Arrays.copyOf(fields, 2 * depth);
            values = Arrays.copyOf(values, 2 * depth);
        }
        shapes[depth] = shape;
        return true;
    }

    /** Where the values of the current object are put; used again for the next object as deep as this one. */
    final FieldValues fieldValues() {
        FieldValues known = values[depth];
        if (known == null) {
            known = new FieldValues();
            values[depth] = known;
        }
        return known;
    }

    /** The order in which the fields of a type are expected. */
    final byte[] order(Shape shape) {
        return order.of(shape);
    }

    /** Moves to the name of the next field of an object: its number, {@link Shape#UNKNOWN} or {@link Shape#END}. */
    final int nextField(Shape shape, byte[] following, int previous) {
        int after = Math.max(previous, -1) + 1;
        int expected = following[after];
        if (expected >= 0 && advanceTo(shape.serialized(expected))) {
            fields[depth] = expected;
            return expected;
        }
        return unexpected(shape, following, after, expected);
    }

    private int unexpected(Shape shape, byte[] following, int after, int expected) {
        if (expected < 0) {
            advance();
        }
        if (token() != JsonToken.FIELD_NAME) {
            depth--;
            return Shape.END;
        }
        int found = shape.find(name());
        if (found >= 0) {
            following[after] = (byte) found;
        }
        fields[depth] = found;
        return found;
    }

    /** Moves from the name of a field to its value; false, and the value is passed over, when it is null. */
    boolean beginValue() {
        advance();
        return notNull();
    }

    boolean notNull() {
        if (token() == JsonToken.VALUE_NULL) {
            report(fault(FaultCode.TYPE_NULL));
            return false;
        }
        return true;
    }

    /** Records that the current field is there a second time, and passes over it. */
    void duplicate() {
        report(Fault.of(FaultCode.DUPLICATE_KEY).with("name", name()));
        advance();
        skip();
    }

    /** Records a field that the type does not have; keeps it when the type does. */
    List<AdditionalField> unknownField(Shape shape, List<AdditionalField> kept) {
        return UnknownFields.read(this, shape, kept);
    }

    /** Records that a required field was not there. */
    void missing(Shape shape, int field, long start) {
        if (broken() == null) {
            Fault fault = Fault.of(FaultCode.MISSING)
                    .with("name", shape.name(field))
                    .with("label", ModelWords.label(shape.number(), field));
            faults().add(placeAt(fault, start).at(pointer() + "/" + escaped(shape.name(field))));
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Records that an object as a whole is no value of its type. */
    void refused(RuntimeException reason) {
        report(Fault.of(FaultCode.VALUE).as("object").with("reason", String.valueOf(reason.getMessage())));
    }

    boolean beginList() {
        if (token() != JsonToken.START_ARRAY) {
            wrongType("list");
            return false;
        }
        return true;
    }

    boolean nextElement() {
        JsonToken next = advance();
        return next != JsonToken.END_ARRAY && next != JsonToken.NOT_AVAILABLE;
    }

    /** The list as read; null when an element is missing from it, since a list with a gap must not be relied on. */
    <T> @Nullable List<T> endList(List<T> list, boolean whole, int least, int most) {
        if (broken() != null) {
            return list;
        }
        if (whole && (list.size() < least || list.size() > most)) {
            report(fault(FaultCode.ELEMENTS)
                    .with("least", least)
                    .with("most", most)
                    .with("given", list.size()));
            return null;
        }
        return whole ? list : null;
    }

    /** A fault of the current field, with its label; of an element of a list, with its number too. */
    Fault fault(FaultCode code) {
        Fault fault = Fault.of(code);
        if (depth >= 0 && fields[depth] >= 0) {
            fault.with("name", shapes[depth].name(fields[depth]));
            fault.with("label", element(ModelWords.label(shapes[depth].number(), fields[depth])));
        } else {
            fault.with("label", Messages.text("label.document"));
        }
        return fault;
    }

    private Text element(Text label) {
        String pointer = pointer();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (!last.matches("\\d{1,9}")) {
            return label;
        }
        int number = Integer.parseInt(last) + 1;
        return Text.of(label.zh() + "第" + number + "项", label.en() + ", element " + number + ",");
    }

    /** Whether the value of the current field may not be shown. */
    boolean isPersonal() {
        return depth >= 0 && fields[depth] >= 0 && shapes[depth].isPersonal(fields[depth]);
    }

    final <T> @Nullable T fail(Fault fault) {
        report(fault);
        return null;
    }

    final <T> @Nullable T wrongType(String expected) {
        if (broken() == null) {
            report(TypeFaults.wrong(this, expected));
            skip();
        }
        return null;
    }
}
