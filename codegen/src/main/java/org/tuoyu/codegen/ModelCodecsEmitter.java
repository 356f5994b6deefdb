package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

/** Writes the source of {@code ModelCodecs}: decoders and encoders chosen by class. */
final class ModelCodecsEmitter {

    private final Model model;
    private final SourceText source = new SourceText();

    private ModelCodecsEmitter(Model model) {
        this.model = model;
    }

    static String emit(Model model, String packageName) {
        return new ModelCodecsEmitter(model).emit(packageName);
    }

    private String emit(String packageName) {
        source.add("package " + packageName + ";\n\nimport java.io.IOException;\n\n");
        source.add("/** Decoders and encoders by class. Generated. */");
        source.add("@org.jspecify.annotations.NullMarked");
        source.add("public final class ModelCodecs {\n\nprivate ModelCodecs() {}");
        types();
        read();
        codes();
        write();
        texts();
        return source.add("}").toString();
    }

    private void types() {
        source.add("\n/** The number of the model type of this class name, or -1. */");
        source.add("public static int type(String className) {\nreturn switch (className) {");
        for (ModelType type : model.types()) {
            source.add("case %s -> %d;".formatted(literal(type.qualifiedName()), type.number()));
        }
        source.add("default -> -1;\n};\n}");
    }

    private void read() {
        source.add("\n/** The reader of a type. */");
        source.add("public static ValueReader<?> reader(int type) {\nreturn decoder(type);\n}");
        source.add("\nstatic ObjectDecoder<?> decoder(int type) {\nreturn switch (type) {");
        for (ModelType type : model.types()) {
            source.add("case %d -> %sDecoder.INSTANCE;".formatted(type.number(), type.name()));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n};\n}");
    }

    private void codes() {
        source.add("\n/** The codes of a list; made anew each time. */");
        source.add("static CodeTable<?> codes(int list) {\nreturn switch (list) {");
        for (CodeList list : model.codeLists()) {
            source.add("case %d -> new CodeTable<>(%d, %s.values());"
                    .formatted(list.number(), list.number(), list.qualifiedName()));
        }
        source.add("default -> throw new IndexOutOfBoundsException(list);\n};\n}");
    }

    private void write() {
        source.add("\n/** Writes an object. */");
        source.add("public static void write(int type, DocumentOutput out, Object value) throws IOException {");
        source.add("switch (type) {");
        for (ModelType type : model.types()) {
            source.add("case %d -> %sEncoder.write(out, (%s) value);"
                    .formatted(type.number(), type.name(), type.qualifiedName()));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n}\n}");
    }

    private void texts() {
        source.add("\n/** Whether values of the class of this name are carried as text. */");
        source.add("public static boolean isText(String className) {\nreturn switch (className) {");
        for (TextType type : model.textTypes()) {
            source.add("case %s -> true;".formatted(literal(type.qualifiedName())));
        }
        source.add("default -> false;\n};\n}");
        source.add("\n/** Reads a value from text; an IllegalArgumentException says that it is none. */");
        source.add("public static Object parse(String className, String text) {\nreturn switch (className) {");
        for (TextType type : model.textTypes()) {
            source.add("case %s -> %s.parse(text);".formatted(literal(type.qualifiedName()), type.qualifiedName()));
        }
        source.add("default -> throw new IllegalArgumentException(className);\n};\n}");
        source.add("\n/** The exact text of a value. */");
        source.add("public static String text(Object value) {\nreturn switch (value.getClass().getName()) {");
        for (TextType type : model.textTypes()) {
            source.add("case %s -> ((%s) value).%s();"
                    .formatted(literal(type.qualifiedName()), type.qualifiedName(), type.write()));
        }
        source.add("default -> throw new IllegalArgumentException(value.getClass().getName());\n};\n}");
    }
}
