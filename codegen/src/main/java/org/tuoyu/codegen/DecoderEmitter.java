package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the source of the decoder of one type: a table of its fields, and how an object is made of their values. */
final class DecoderEmitter {

    /** So many fields a method, so that the compiler of the virtual machine is never held up by a giant. */
    static final int PART = 16;

    private final ModelType type;
    private final ReaderExpression readers;
    private final SourceText source = new SourceText();

    private DecoderEmitter(ModelType type, Model model) {
        this.type = type;
        this.readers = new ReaderExpression(model);
    }

    static String emit(ModelType type, Model model, String packageName) {
        return new DecoderEmitter(type, model).emit(packageName);
    }

    private String emit(String packageName) {
        source.add("package " + packageName + ";\n\n");
        source.add("/** Reads {@link %s}. Generated. */".formatted(type.qualifiedName()));
        source.add("@org.jspecify.annotations.NullMarked");
        source.add("public final class %sDecoder extends ObjectDecoder<%s> {\n"
                .formatted(type.name(), type.qualifiedName()));
        source.add("/** The only one. */");
        source.add("public static final %sDecoder INSTANCE = new %sDecoder();\n".formatted(type.name(), type.name()));
        constructor();
        make();
        source.add("}");
        return source.toString();
    }

    private void constructor() {
        source.add("private %sDecoder() {\nsuper(%s,".formatted(type.name(), type.standalone()));
        source.add(shape() + (type.fields().isEmpty() ? ");" : ","));
        for (ModelField field : type.fields()) {
            boolean last = field.number() == type.fields().size() - 1;
            source.add(readers.of(field) + (last ? ");" : ","));
        }
        source.add("}");
    }

    private String shape() {
        StringBuilder names = new StringBuilder();
        for (ModelField field : type.fields()) {
            names.append(", ").append(literal(field.name()));
        }
        return "new Shape(%s, %s, %s, %s, %s%s)"
                .formatted(
                        type.number(),
                        type.extensible(),
                        bits(ModelField::required),
                        bits(ModelField::mandatory),
                        bits(field -> field.words().sensitivity() > 0),
                        names);
    }

    private String bits(Predicate<ModelField> counts) {
        long[] bits = new long[type.fields().size() / 64 + 1];
        for (ModelField field : type.fields()) {
            if (counts.test(field)) {
                bits[field.number() / 64] |= 1L << field.number();
            }
        }
        List<String> parts = new ArrayList<>();
        for (long part : bits) {
            parts.add(part + "L");
        }
        return "new long[] {" + String.join(", ", parts) + "}";
    }

    private void make() {
        source.add("\n@Override\n%s make(FieldValues values) {".formatted(type.qualifiedName()));
        if (type.record()) {
            source.add("return new %s(%s);\n}".formatted(type.qualifiedName(), arguments()));
        } else {
            build();
        }
    }

    private String arguments() {
        List<String> arguments = new ArrayList<>();
        for (ModelField field : type.fields()) {
            int number = field.number();
            arguments.add(
                    switch (field.presence()) {
                        case MANDATORY -> "values.present(%s)".formatted(number);
                        case REQUIRED_TEXT -> "values.textOrEmpty(%s)".formatted(number);
                        case OPTIONAL, REQUIRED ->
                            "java.util.Optional.ofNullable(values.<%s>get(%s))".formatted(field.heldType(), number);
                        case DEFAULTED ->
                            "values.%s(%s)".formatted(field.list() ? "listOrEmpty" : "mapOrEmpty", number);
                    });
        }
        return String.join(", ", arguments);
    }

    private void build() {
        source.add("%s.Builder builder = %s.builder();".formatted(type.qualifiedName(), type.qualifiedName()));
        for (ModelField field : type.fields()) {
            if (field.mandatory()) {
                source.add("builder.%s(values.<%s>present(%s));"
                        .formatted(field.attribute(), field.heldType(), field.number()));
            } else if (field.emptyWhenUnread()) {
                source.add("builder.%s(values.textOrEmpty(%s));".formatted(field.attribute(), field.number()));
            }
        }
        for (int part = 0; part * PART < optionals().size(); part++) {
            source.add("optional%s(builder, values);".formatted(part));
        }
        if (type.extensible()) {
            source.add("builder.addAllAdditionalFields(values.additional());");
        }
        source.add("return builder.build();\n}");
        optionalParts();
    }

    private List<ModelField> optionals() {
        return type.fields().stream()
                .filter(field -> !field.mandatory() && !field.emptyWhenUnread())
                .toList();
    }

    private void optionalParts() {
        List<ModelField> optionals = optionals();
        for (int part = 0; part * PART < optionals.size(); part++) {
            source.add("\nprivate static void optional%s(%s.Builder builder, FieldValues values) {"
                    .formatted(part, type.qualifiedName()));
            for (ModelField field : optionals.subList(part * PART, Math.min(optionals.size(), (part + 1) * PART))) {
                String value = field.attribute() + "Value";
                source.add("%s %s = values.get(%s);".formatted(annotated(field.heldType()), value, field.number()));
                source.add("if (%s != null) {\nbuilder.%s(%s);\n}".formatted(value, setter(field), value));
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

    /** A qualified name with the annotation in front of its last part, where the language wants it. */
    static String annotated(String type) {
        String nullable = "org.jspecify.annotations.Nullable";
        int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
        int dot = type.lastIndexOf('.', end);
        return dot < 0
                ? "@" + nullable + " " + type
                : type.substring(0, dot + 1) + "@" + nullable + " " + type.substring(dot + 1);
    }
}
