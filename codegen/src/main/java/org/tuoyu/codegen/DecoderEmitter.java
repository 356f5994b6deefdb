package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the source of the decoder of one type. */
final class DecoderEmitter {

    /** So many fields a method, so that the compiler of the virtual machine is never held up by a giant. */
    static final int PART = 16;

    /** What stands in a list for an element that is no object and must take nothing away from its neighbours. */
    private static final String NOTHING_STATED = """

            if (element == null && !in.isBroken()) {
            element = new NAMEDecoder().finish(in);
            }""";

    private final ModelType type;
    private final SourceText source = new SourceText();

    private DecoderEmitter(ModelType type) {
        this.type = type;
    }

    static String emit(ModelType type, String packageName) {
        return new DecoderEmitter(type).emit(packageName);
    }

    private String emit(String packageName) {
        source.add("package " + packageName + ";\n\nimport org.jspecify.annotations.Nullable;\n\n");
        source.add("/** Reads {@link %s}. Generated. */".formatted(type.qualifiedName()));
        source.add("@org.jspecify.annotations.NullMarked");
        source.add("public final class %sDecoder extends ObjectDecoder {\n".formatted(type.name()));
        shape();
        state();
        read();
        parts(
                "private void value(DocumentInput in, int field)",
                "value",
                "DocumentInput in, int field",
                "in, field",
                field -> held(field) + " = " + ReadExpression.of(field) + ";");
        parts("@Override\nvoid drop(int field)", "drop", "int field", "field", field -> held(field) + " = null;");
        finish();
        source.add("}");
        return source.toString();
    }

    private void shape() {
        List<String> names =
                type.fields().stream().map(field -> literal(field.name())).toList();
        source.add("static final Shape SHAPE = new Shape(%s, %s, %s, %s%s);"
                .formatted(
                        type.number(),
                        type.extensible(),
                        bits(ModelField::required),
                        bits(field -> field.words().sensitivity() > 0),
                        names.isEmpty() ? "" : ", " + String.join(", ", names)));
        for (ModelField field : type.fields()) {
            if (field.limits().pattern() != null) {
                source.add(
                        "private static final java.util.regex.Pattern PATTERN_%s = java.util.regex.Pattern.compile(%s);"
                                .formatted(
                                        field.number(), literal(field.limits().pattern())));
            }
        }
    }

    private String bits(Function<ModelField, Boolean> counts) {
        long[] bits = new long[type.fields().size() / 64 + 1];
        for (ModelField field : type.fields()) {
            if (counts.apply(field)) {
                bits[field.number() / 64] |= 1L << field.number();
            }
        }
        List<String> parts = new ArrayList<>();
        for (long part : bits) {
            parts.add(part + "L");
        }
        return "new long[] {" + String.join(", ", parts) + "}";
    }

    private void state() {
        source.add("");
        for (ModelField field : type.fields()) {
            source.add("private %s %s;".formatted(annotated(field.heldType()), held(field)));
        }
        source.add("\nprivate %sDecoder() {}".formatted(type.name()));
    }

    private void read() {
        source.add("""

                /**
                 * Reads an object from the current token.
                 *
                 * @param in stands at the object
                 * @return null when it cannot be used
                 */
                public static @Nullable TYPE read(DocumentInput in) {
                if (!in.beginObject(SHAPE)) {
                return null;
                }
                long start = in.position();
                NAMEDecoder decoder = new NAMEDecoder();
                byte[] order = in.order(SHAPE);
                int field = in.nextField(SHAPE, order, Shape.END);
                while (field != Shape.END) {
                decoder.accept(in, field);
                field = in.nextField(SHAPE, order, field);
                }
                decoder.end(in, SHAPE, start);
                return decoder.finish(in);
                }

                private void accept(DocumentInput in, int field) {
                if (field >= 0 && note(field)) {
                if (in.beginValue()) {
                value(in, field);
                }
                } else {
                irregular(in, SHAPE, field);
                }
                }

                static java.util.@Nullable List<TYPE> readAll(DocumentInput in, int least, int most) {
                if (!in.beginList()) {
                return null;
                }
                java.util.List<TYPE> list = new java.util.ArrayList<>();
                boolean whole = true;
                while (in.nextElement()) {
                TYPE element = in.notNull() ? read(in) : null;GAP
                whole &= element != null;
                if (element != null) {
                list.add(element);
                }
                }
                return in.endList(list, whole, least, most);
                }
                """.replace("@Nullable TYPE read", annotated(type.qualifiedName()) + " read")
                .replace("GAP", type.standalone() ? NOTHING_STATED : "")
                .replace("TYPE", type.qualifiedName())
                .replace("NAME", type.name()));
    }

    private void parts(
            String signature, String name, String parameters, String arguments, Function<ModelField, String> line) {
        int size = type.fields().size();
        source.add("\n" + signature + " {");
        if (size <= PART) {
            cases(0, size, line);
            source.add("}");
            return;
        }
        source.add("switch (field / %s) {".formatted(PART));
        for (int part = 0; part * PART < size; part++) {
            source.add("case %s -> %s%s(%s);".formatted(part, name, part, arguments));
        }
        source.add("default -> throw new IndexOutOfBoundsException(field);\n}\n}");
        for (int part = 0; part * PART < size; part++) {
            source.add("\nprivate void %s%s(%s) {".formatted(name, part, parameters));
            cases(part * PART, Math.min(size, (part + 1) * PART), line);
            source.add("}");
        }
    }

    private void cases(int from, int to, Function<ModelField, String> line) {
        source.add("switch (field) {");
        for (ModelField field : type.fields().subList(from, to)) {
            source.add("case %s -> %s".formatted(field.number(), line.apply(field)));
        }
        source.add("default -> throw new IndexOutOfBoundsException(field);\n}");
    }

    private void finish() {
        source.add("\nprivate %s finish(DocumentInput in) {".formatted(annotated(type.qualifiedName())));
        List<String> absent = new ArrayList<>();
        for (ModelField field : type.fields()) {
            if (field.mandatory()) {
                source.add("%s %s = this.%s;".formatted(annotated(field.heldType()), held(field), held(field)));
                absent.add(held(field) + " == null");
            }
        }
        if (!absent.isEmpty()) {
            source.add("if (%s) {\nreturn null;\n}".formatted(String.join(" || ", absent)));
        }
        source.add("try {");
        if (type.record()) {
            source.add("return new %s(%s);".formatted(type.qualifiedName(), arguments()));
        } else {
            build();
        }
        source.add("} catch (IllegalArgumentException | IllegalStateException refused) {");
        source.add("in.refused(refused);\nreturn null;\n}\n}");
        if (!type.record()) {
            optionalParts();
        }
    }

    private String arguments() {
        List<String> arguments = new ArrayList<>();
        for (ModelField field : type.fields()) {
            String held = held(field);
            arguments.add(
                    switch (field.presence()) {
                        case MANDATORY -> held;
                        case REQUIRED_TEXT -> "%s == null ? \"\" : %s".formatted(held, held);
                        case OPTIONAL, REQUIRED -> "java.util.Optional.ofNullable(%s)".formatted(held);
                        case DEFAULTED ->
                            "%s == null ? java.util.%s.of() : %s".formatted(held, field.list() ? "List" : "Map", held);
                    });
        }
        return String.join(", ", arguments);
    }

    private void build() {
        source.add("%s.Builder builder = %s.builder();".formatted(type.qualifiedName(), type.qualifiedName()));
        for (ModelField field : type.fields()) {
            if (field.mandatory()) {
                source.add("builder.%s(%s);".formatted(field.attribute(), held(field)));
            } else if (field.emptyWhenUnread()) {
                source.add(
                        "builder.%s(%s == null ? \"\" : %s);".formatted(field.attribute(), held(field), held(field)));
            }
        }
        for (int part = 0; part * PART < optionals().size(); part++) {
            source.add("optional%s(builder);".formatted(part));
        }
        if (type.extensible()) {
            source.add("builder.addAllAdditionalFields(additional);");
        }
        source.add("return builder.build();");
    }

    private List<ModelField> optionals() {
        return type.fields().stream()
                .filter(field -> !field.mandatory() && !field.emptyWhenUnread())
                .toList();
    }

    private void optionalParts() {
        List<ModelField> optionals = optionals();
        for (int part = 0; part * PART < optionals.size(); part++) {
            source.add("\nprivate void optional%s(%s.Builder builder) {".formatted(part, type.qualifiedName()));
            for (ModelField field : optionals.subList(part * PART, Math.min(optionals.size(), (part + 1) * PART))) {
                String held = held(field);
                source.add("if (%s != null) {\nbuilder.%s(%s);\n}".formatted(held, setter(field), held));
            }
            source.add("}");
        }
    }

    private static String setter(ModelField field) {
        if (field.optional() || !field.list() && field.kind() != ValueKind.TEXT_MAP) {
            return field.attribute();
        }
        String capital = Character.toUpperCase(field.attribute().charAt(0))
                + field.attribute().substring(1);
        return (field.list() ? "addAll" : "putAll") + capital;
    }

    private static String held(ModelField field) {
        return field.attribute() + "Value";
    }

    /** A qualified name with the annotation in front of its last part, where the language wants it. */
    static String annotated(String type) {
        int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
        int dot = type.lastIndexOf('.', end);
        return dot < 0 ? "@Nullable " + type : type.substring(0, dot + 1) + "@Nullable " + type.substring(dot + 1);
    }
}
