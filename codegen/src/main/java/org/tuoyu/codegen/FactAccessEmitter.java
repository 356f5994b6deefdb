package org.tuoyu.codegen;

import java.util.List;
import java.util.function.Function;

/** Writes the source of {@code FactAccess}. */
final class FactAccessEmitter {

    private static final String HEAD = """
            /**
             * Reads the facts of the model by number, without reflection. Types and fields are numbered from 0: types in order of
             * discovery from {@code Submission}, fields in order of declaration with inherited ones first. Numbers hold for one
             * build only: look them up by name once, when a rule is compiled. Safe for use by many threads.
             *
             * <p>A number of a type or field that does not exist gives an {@link IndexOutOfBoundsException}. Words for people are
             * in {@link FactWords}. Generated.
             */
            """;

    private static final String SHAPES_HEAD = """
            /**
             * The types and fields of the model by number, without their values. Safe for use by many threads. Generated.
             */
            """;

    private final Model model;
    private final SourceText source = new SourceText();

    private FactAccessEmitter(Model model) {
        this.model = model;
    }

    /** The source of {@code FactAccess}. */
    static String emit(Model model, String packageName) {
        FactAccessEmitter emitter = new FactAccessEmitter(model);
        emitter.begin(packageName, HEAD, "FactAccess");
        emitter.values();
        return emitter.source.add("}").toString();
    }

    /** The source of {@code ModelFields}: the same without access to values. */
    static String emitFields(Model model, String packageName) {
        FactAccessEmitter emitter = new FactAccessEmitter(model);
        emitter.begin(packageName, SHAPES_HEAD, "ModelFields");
        emitter.units();
        emitter.codes();
        return emitter.source.add("}").toString();
    }

    private void begin(String packageName, String head, String name) {
        source.add("package " + packageName + ";\n\n");
        source.add(head);
        source.add("@org.jspecify.annotations.NullMarked");
        source.add("public final class " + name + " {");
        constants();
        kinds();
        source.add("\nprivate " + name + "() {}");
        types();
        fields();
        shapes();
    }

    private void constants() {
        for (ModelType type : model.types()) {
            source.add("/** The number of {@link %s}. */".formatted(type.qualifiedName()));
            source.add("public static final int %s = %s;\n\n".formatted(constant(type.name()), type.number()));
        }
    }

    private void kinds() {
        source.add("/** What one value of a field is; a field may hold a {@code List} of them. */");
        source.add("public enum Kind {");
        for (ValueKind kind : ValueKind.values()) {
            source.add("/** Values are of type %s. */".formatted(javaType(kind)));
            source.add(kind + ",");
        }
        source.add("}\n\n");
        source.add("private static final Kind[] KINDS = Kind.values();");
    }

    private static String javaType(ValueKind kind) {
        return switch (kind) {
            case CODE -> "some {@link Enum}";
            case TEXT_VALUE -> "some type marked {@code TextValue}; its {@code toString} is masked when it is personal";
            case OBJECT -> "the model type that {@link #objectType} names";
            case TEXT_MAP -> "{@code Map<String, String>}";
            default -> "{@link " + kind.typeName + "}";
        };
    }

    private void types() {
        source.add("\n\n/** How many types there are. */");
        source.add("public static int types() {\nreturn %s;\n}"
                .formatted(model.types().size()));
        source.add("\n\n/** The number of the type of this simple name, or -1. */");
        source.add("public static int type(String name) {\nreturn switch (name) {");
        for (ModelType type : model.types()) {
            source.add("case %s -> %s;".formatted(SourceText.literal(type.name()), type.number()));
        }
        source.add("default -> -1;\n};\n}");
        byType("The simple name of a type.", "String typeName(int type)", type -> SourceText.literal(type.name()));
        byType(
                "How many fields a type has.",
                "int fields(int type)",
                type -> Integer.toString(type.fields().size()));
    }

    private void fields() {
        byType(
                "The number of the field of this JSON name, or -1.",
                "int field(int type, String name)",
                type -> "numberIn" + type.name() + "(name)");
        byType(
                "The JSON name of a field.",
                "String fieldName(int type, int field)",
                type -> "nameIn" + type.name() + "(field)");
        for (ModelType type : model.types()) {
            names(type);
        }
    }

    private void names(ModelType type) {
        source.add("\nprivate static int numberIn%s(String name) {\nreturn switch (name) {".formatted(type.name()));
        for (ModelField field : type.fields()) {
            source.add("case %s -> %s;".formatted(SourceText.literal(field.name()), field.number()));
        }
        source.add("default -> -1;\n};\n}");
        source.add("\nprivate static String nameIn%s(int field) {\nreturn switch (field) {".formatted(type.name()));
        for (ModelField field : type.fields()) {
            source.add("case %s -> %s;".formatted(field.number(), SourceText.literal(field.name())));
        }
        source.add("default -> throw new IndexOutOfBoundsException(field);\n};\n}");
    }

    private void shapes() {
        source.add("""

                /** What one value of a field is. */
                public static Kind kind(int type, int field) {
                return KINDS[shape(type, field, 0)];
                }

                /** Whether a field holds a list of values. */
                public static boolean isList(int type, int field) {
                return (shape(type, field, 1) & 1) != 0;
                }

                /** Whether every document must state a field. */
                public static boolean isMandatory(int type, int field) {
                return (shape(type, field, 1) & 2) != 0;
                }

                /** Whether a field is about a person. */
                public static boolean isPersonal(int type, int field) {
                return shape(type, field, 1) >= 4;
                }

                /** Whether a field is a sensitive fact about a person. */
                public static boolean isSensitive(int type, int field) {
                return shape(type, field, 1) >= 8;
                }

                /** The type of the values of a field of kind OBJECT, or -1. */
                public static int objectType(int type, int field) {
                return kind(type, field) == Kind.OBJECT ? shape(type, field, 2) - 1 : -1;
                }

                /** The code list of a field of kind CODE, or -1. */
                public static int codeList(int type, int field) {
                return kind(type, field) == Kind.CODE ? shape(type, field, 2) - 1 : -1;
                }

                /** The code list that has words for the values of a field: its own, or the open one of a text; or -1. */
                public static int wordList(int type, int field) {
                return kind(type, field) == Kind.TEXT ? shape(type, field, 2) - 1 : codeList(type, field);
                }

                private static int shape(int type, int field, int part) {
                return shapes(type).charAt(3 * field + part) - '0';
                }
                """);
        source.add("\nprivate static String shapes(int type) {\nreturn switch (type) {");
        for (ModelType type : model.types()) {
            source.add("case %s -> %s;".formatted(type.number(), SourceText.literal(shapes(type.fields()))));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n};\n}");
    }

    private void codes() {
        source.add("\n/** The codes of a list, in order of declaration. */");
        source.add("public static java.util.List<String> codes(int list) {\nreturn switch (list) {");
        for (CodeList list : model.codeLists()) {
            List<String> names = list.codes().stream()
                    .map(code -> SourceText.literal(code.name()))
                    .toList();
            source.add("case %d -> java.util.List.of(%s);".formatted(list.number(), String.join(", ", names)));
        }
        source.add("default -> throw new IndexOutOfBoundsException(list);\n};\n}");
    }

    private void units() {
        byType(
                "The unit of a field, in English; empty when it has none.",
                "String unit(int type, int field)",
                type -> "unitIn" + type.name() + "(field)");
        for (ModelType type : model.types()) {
            source.add("\nprivate static String unitIn%s(int field) {\nreturn switch (field) {".formatted(type.name()));
            for (ModelField field : type.fields()) {
                if (!field.words().unit().isEmpty()) {
                    source.add("case %d -> %s;"
                            .formatted(
                                    field.number(),
                                    SourceText.literal(field.words().unit())));
                }
            }
            source.add("default -> \"\";\n};\n}");
        }
    }

    private String shapes(List<ModelField> fields) {
        StringBuilder shapes = new StringBuilder();
        for (ModelField field : fields) {
            int flags = (field.list() ? 1 : 0)
                    + (field.required() ? 2 : 0)
                    + 4 * field.words().sensitivity();
            shapes.append((char) ('0' + field.kind().ordinal()));
            shapes.append((char) ('0' + flags));
            shapes.append((char) ('0' + reference(field) + 1));
        }
        return shapes.toString();
    }

    private int reference(ModelField field) {
        return switch (field.kind()) {
            case OBJECT -> model.type(field.type()).number();
            case CODE -> model.codeList(field.type()).number();
            default ->
                field.known().isEmpty() ? -1 : model.codeList(field.known()).number();
        };
    }

    /** A small class for each type, loaded when it is used: the virtual machine compiles it as a whole. */
    private void values() {
        source.add("""

                /** Reads the facts of one type. Without state. */
                public abstract static class Facts {
                private Facts() {}

                /**
                 * The value of a field: what the accessor gives, an {@code Optional} unwrapped.
                 *
                 * @param target an object of the type
                 * @param field the number of the field
                 * @return null when the field was not stated
                 */
                public abstract @org.jspecify.annotations.Nullable Object get(Object target, int field);
                }

                /**
                 * The value of a field, as {@link Facts#get} gives it.
                 *
                 * @param type the number of the type
                 * @param target an object of that type
                 * @param field the number of the field
                 * @return null when the field was not stated
                 */
                public static @org.jspecify.annotations.Nullable Object get(int type, Object target, int field) {
                return facts(type).get(target, field);
                }
                """);
        byType("What reads the facts of a type.", "Facts facts(int type)", type -> "In" + type.name() + ".FACTS");
        model.types().forEach(this::valuesIn);
    }

    private void valuesIn(ModelType type) {
        source.add("\nprivate static final class In%s extends Facts {".formatted(type.name()));
        source.add("static final Facts FACTS = new In%s();".formatted(type.name()));
        source.add("\n@Override\npublic @org.jspecify.annotations.Nullable Object get(Object object, int field) {");
        source.add("%1$s target = (%1$s) object;".formatted(type.qualifiedName()));
        source.add("return switch (field) {");
        for (ModelField field : type.fields()) {
            source.add("case %s -> %s;".formatted(field.number(), value(field)));
        }
        source.add("default -> throw new IndexOutOfBoundsException(field);\n};\n}\n}");
    }

    private static String value(ModelField field) {
        String value = "target." + field.accessor() + "()";
        if (field.emptyWhenUnread()) {
            return value + ".isEmpty() ? null : " + value;
        }
        return field.optional() ? value + ".orElse(null)" : value;
    }

    private void byType(String comment, String signature, Function<ModelType, String> answer) {
        source.add("\n/** " + comment + " */");
        source.add("public static " + signature + " {\nreturn switch (type) {");
        for (ModelType type : model.types()) {
            source.add("case %s -> %s;".formatted(type.number(), answer.apply(type)));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n};\n}");
    }

    /** {@code ClassGroup} gives {@code CLASS_GROUP}. */
    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
