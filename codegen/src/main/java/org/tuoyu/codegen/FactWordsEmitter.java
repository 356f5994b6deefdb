package org.tuoyu.codegen;

import java.util.List;
import java.util.function.Function;

/** Writes the source of {@code FactWords}. */
final class FactWordsEmitter {

    private static final String BODY = """
            private FactWords() {}

            /** The Chinese label of a field. */
            public static String zh(int type, int field) {
            return part(fields(type), field, 0);
            }

            /** The English label of a field. */
            public static String en(int type, int field) {
            return part(fields(type), field, 1);
            }

            /** The unit of a field, in English; empty when it has none. */
            public static String unit(int type, int field) {
            return part(fields(type), field, 2);
            }

            /** The Chinese label of a code. */
            public static String zh(Enum<?> code) {
            return part(codeTable(codeList(code)), code.ordinal(), 1);
            }

            /** The English label of a code. */
            public static String en(Enum<?> code) {
            return part(codeTable(codeList(code)), code.ordinal(), 2);
            }

            /** The Chinese label of a code of a list; null when the list has no such code. */
            public static @org.jspecify.annotations.Nullable String zh(int codeList, String code) {
            int row = codes(codeList).indexOf(code);
            return row < 0 ? null : part(codeTable(codeList), row, 1);
            }

            /** The English label of a code of a list; null when the list has no such code. */
            public static @org.jspecify.annotations.Nullable String en(int codeList, String code) {
            int row = codes(codeList).indexOf(code);
            return row < 0 ? null : part(codeTable(codeList), row, 2);
            }

            /** The codes of a list, in order of declaration. */
            public static java.util.List<String> codes(int codeList) {
            java.util.List<String> codes = new java.util.ArrayList<>();
            for (String row : codeTable(codeList).split("\\n")) {
            codes.add(row.substring(0, row.indexOf('\\t')));
            }
            return codes;
            }

            private static String part(String table, int row, int column) {
            int start = 0;
            for (int i = 0; i < row; i++) {
            start = table.indexOf('\\n', start) + 1;
            }
            for (int i = 0; i < column; i++) {
            start = table.indexOf('\\t', start) + 1;
            }
            int end = start;
            while (table.charAt(end) != '\\t' && table.charAt(end) != '\\n') {
            end++;
            }
            return table.substring(start, end);
            }
            """;

    private final Model model;
    private final SourceText source = new SourceText();

    private FactWordsEmitter(Model model) {
        this.model = model;
    }

    static String emit(Model model, String packageName) {
        return new FactWordsEmitter(model).emit(packageName);
    }

    private String emit(String packageName) {
        source.add("package " + packageName + ";\n\n");
        source.add("""
                /**
                 * The words for facts and codes, from the labels of the model. Numbers of types and fields are those of
                 * {@link FactAccess}. Generated.
                 */
                @org.jspecify.annotations.NullMarked
                public final class FactWords {
                """);
        source.add(BODY);
        typeWords("zh", type -> type.words().zh());
        typeWords("en", type -> type.words().en());
        table("fields(int type)", model.types(), ModelType::number, FactWordsEmitter::fieldTable);
        table("codeTable(int list)", model.codeLists(), CodeList::number, FactWordsEmitter::codeTable);
        listNumbers();
        source.add("}");
        return source.toString();
    }

    private void typeWords(String language, Function<ModelType, String> words) {
        String name = language.equals("zh") ? "Chinese" : "English";
        source.add("\n/** The %s label of a type. */".formatted(name));
        source.add("public static String %s(int type) {\nreturn switch (type) {".formatted(language));
        for (ModelType type : model.types()) {
            source.add("case %s -> %s;".formatted(type.number(), SourceText.literal(words.apply(type))));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n};\n}");
    }

    private <T> void table(String signature, List<T> rows, Function<T, Integer> number, Function<T, String> text) {
        String argument = signature.substring(signature.indexOf("int ") + 4, signature.length() - 1);
        source.add("\nprivate static String %s {\nreturn switch (%s) {".formatted(signature, argument));
        for (T row : rows) {
            source.add("case %s -> %s;".formatted(number.apply(row), SourceText.literal(text.apply(row))));
        }
        source.add("default -> throw new IndexOutOfBoundsException(%s);\n};\n}".formatted(argument));
    }

    static String fieldTable(ModelType type) {
        StringBuilder table = new StringBuilder();
        for (ModelField field : type.fields()) {
            Words words = field.words();
            table.append(words.zh())
                    .append('\t')
                    .append(words.en())
                    .append('\t')
                    .append(words.unit())
                    .append('\n');
        }
        return table.toString();
    }

    static String codeTable(CodeList list) {
        StringBuilder table = new StringBuilder();
        for (CodeList.Code code : list.codes()) {
            table.append(code.name()).append('\t').append(code.words().zh()).append('\t');
            table.append(code.words().en()).append('\n');
        }
        return table.toString();
    }

    private void listNumbers() {
        source.add("\n/** The code list of a code. */");
        source.add("public static int codeList(Enum<?> code) {");
        source.add("return switch (code.getDeclaringClass().getName()) {");
        for (CodeList list : model.codeLists()) {
            source.add("case %s -> %s;".formatted(SourceText.literal(binaryName(list)), list.number()));
        }
        source.add("default -> throw new IllegalArgumentException(\"no code of the model: \" + code);\n};\n}");
    }

    /** Packages are small letters, types begin with a capital: the dots between types become dollar signs. */
    static String binaryName(CodeList list) {
        return list.qualifiedName().replaceAll("(?<=\\.[A-Z]\\w{0,80})\\.", "\\$");
    }
}
