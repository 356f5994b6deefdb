package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

import java.util.List;

/** Writes the source of the encoder of one type. */
final class EncoderEmitter {

    private final ModelType type;
    private final SourceText source = new SourceText();

    private EncoderEmitter(ModelType type) {
        this.type = type;
    }

    static String emit(ModelType type, String packageName) {
        return new EncoderEmitter(type).emit(packageName);
    }

    private String emit(String packageName) {
        source.add("package " + packageName
                + ";\n\nimport java.io.IOException;\nimport org.jspecify.annotations.Nullable;\n\n");
        source.add("/** Writes {@link %s}. Generated. */".formatted(type.qualifiedName()));
        source.add("@org.jspecify.annotations.NullMarked");
        source.add("public final class %sEncoder {\n".formatted(type.name()));
        source.add("private %sEncoder() {}".formatted(type.name()));
        int parts = (type.fields().size() + DecoderEmitter.PART - 1) / DecoderEmitter.PART;
        write(parts);
        for (int part = 0; part < parts; part++) {
            part(part);
        }
        source.add("}");
        return source.toString();
    }

    private void write(int parts) {
        StringBuilder calls = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            calls.append("write%s(out, value);\n".formatted(part));
        }
        if (type.extensible()) {
            calls.append("out.additional(value.getAdditionalFields());\n");
        }
        source.add("""

                /**
                 * Writes an object.
                 *
                 * @param out receives it
                 * @param value the object
                 * @throws IOException if the output fails
                 */
                public static void write(DocumentOutput out, TYPE value) throws IOException {
                out.beginObject();
                CALLS
                out.endObject();
                }

                static void write(DocumentOutput out, String name, NULLABLE value) throws IOException {
                if (value != null) {
                out.name(name);
                write(out, value);
                }
                }

                static void writeAll(DocumentOutput out, String name, java.util.@Nullable List<TYPE> values) throws IOException {
                if (values != null && !out.prepared(name, values)) {
                out.beginList(name);
                for (TYPE value : values) {
                write(out, value);
                }
                out.endList();
                }
                }
                """.replace("CALLS", calls.toString().strip())
                .replace("NULLABLE", DecoderEmitter.annotated(type.qualifiedName()))
                .replace("TYPE", type.qualifiedName()));
    }

    private void part(int part) {
        source.add("\nprivate static void write%s(DocumentOutput out, %s value) throws IOException {"
                .formatted(part, type.qualifiedName()));
        List<ModelField> fields = type.fields();
        int from = part * DecoderEmitter.PART;
        for (ModelField field : fields.subList(from, Math.min(fields.size(), from + DecoderEmitter.PART))) {
            source.add(call(field).formatted(literal(field.name()), value(field)));
        }
        source.add("}");
    }

    private static String value(ModelField field) {
        String value = "value." + field.accessor() + "()";
        if (field.optional()) {
            return value + ".orElse(null)";
        }
        if (field.emptyWhenUnread()) {
            return "out.stated(" + value + ")";
        }
        return field.list() && !field.stated() ? "out.plain(" + value + ")" : value;
    }

    private static String call(ModelField field) {
        return field.list() ? listCall(field) : singleCall(field);
    }

    private static String singleCall(ModelField field) {
        return switch (field.kind()) {
            case TEXT -> "out.text(%s, %s);";
            case INTEGER, LONG, DECIMAL -> "out.number(%s, %s);";
            case FLAG -> "out.flag(%s, %s);";
            case DATE -> "out.date(%s, %s);";
            case MONTH -> "out.month(%s, %s);";
            case CODE -> "out.code(%s, %s);";
            case TEXT_VALUE -> ReaderExpression.simple(field.type()) + "Text.write(out, %s, %s);";
            case OBJECT -> ReaderExpression.simple(field.type()) + "Encoder.write(out, %s, %s);";
            case FACT_VALUE -> "FactValues.write(out, %s, %s);";
            case TEXT_MAP -> "out.texts(%s, %s);";
        };
    }

    private static String listCall(ModelField field) {
        return switch (field.kind()) {
            case TEXT -> "out.texts(%s, %s);";
            case INTEGER, LONG, DECIMAL -> "out.numbers(%s, %s);";
            case FLAG -> "out.flags(%s, %s);";
            case DATE, MONTH -> "out.dates(%s, %s);";
            case CODE -> "out.codes(%s, %s);";
            case TEXT_VALUE -> ReaderExpression.simple(field.type()) + "Text.writeAll(out, %s, %s);";
            case OBJECT -> ReaderExpression.simple(field.type()) + "Encoder.writeAll(out, %s, %s);";
            case FACT_VALUE, TEXT_MAP -> throw new IllegalArgumentException(field.name() + ": no list of such values");
        };
    }
}
