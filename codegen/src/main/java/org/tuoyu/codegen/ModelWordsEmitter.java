package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

/** Writes the sources of {@code ModelWords} and {@code ModelTypes}. */
final class ModelWordsEmitter {

    private ModelWordsEmitter() {}

    static String types(Model model, String packageName) {
        return new SourceText()
                .add("""
                        package %s;

                        /** The number of types of the model. Generated. */
                        final class ModelTypes {

                        static final int COUNT = %s;

                        private ModelTypes() {}
                        }
                        """.formatted(packageName, model.types().size()))
                .toString();
    }

    static String words(Model model, String packageName) {
        SourceText source = new SourceText();
        source.add("package " + packageName + ";\n\n");
        source.add("""
                import org.tuoyu.policy.Text;

                /** The words for fields and codes; needed only when there is something to say. Generated. */
                @org.jspecify.annotations.NullMarked
                final class ModelWords {

                private ModelWords() {}

                /** The label of a field. */
                static Text label(int type, int field) {
                return words(fields(type), field, 0);
                }

                /** The label of a code. */
                static Text code(int list, int index) {
                return words(codes(list), index, 1);
                }

                private static Text words(String table, int row, int column) {
                String[] words = table.split("\\n")[row].split("\\t", -1);
                return Text.of(words[column], words[column + 1]);
                }
                """);
        source.add("\nprivate static String fields(int type) {\nreturn switch (type) {");
        for (ModelType type : model.types()) {
            source.add("case %s -> %s;".formatted(type.number(), literal(FactWordsEmitter.fieldTable(type))));
        }
        source.add("default -> throw new IndexOutOfBoundsException(type);\n};\n}");
        source.add("\nprivate static String codes(int list) {\nreturn switch (list) {");
        for (CodeList list : model.codeLists()) {
            source.add("case %s -> %s;".formatted(list.number(), literal(FactWordsEmitter.codeTable(list))));
        }
        source.add("default -> throw new IndexOutOfBoundsException(list);\n};\n}");
        source.add("}");
        return source.toString();
    }
}
