package org.tuoyu.codegen;

/** Writes the source of {@code CodeWords}. */
final class CodeWordsEmitter {

    private CodeWordsEmitter() {}

    static String emit(Model model, String packageName) {
        SourceText source = new SourceText();
        source.add("package " + packageName + ";\n\n");
        source.add("""
                import org.tuoyu.policy.Text;

                /** The words for codes, from their labels. Not made for speed: tables are split at each call. Generated. */
                @org.jspecify.annotations.NullMarked
                public final class CodeWords {

                private CodeWords() {}

                /**
                * The label of a code.
                *
                * @param code of a code list of the model
                * @return in Chinese and English
                * @throws IllegalArgumentException if it is of no code list of the model
                */
                public static Text of(Enum<?> code) {
                String[] words = table(code).split("\\n")[code.ordinal()].split("\\t", -1);
                return Text.of(words[1], words[2]);
                }

                private static String table(Enum<?> code) {
                return switch (code.getDeclaringClass().getName()) {""");
        for (CodeList list : model.codeLists()) {
            source.add("case %s -> %s;"
                    .formatted(
                            SourceText.literal(FactWordsEmitter.binaryName(list)),
                            SourceText.literal(FactWordsEmitter.codeTable(list))));
        }
        source.add("default -> throw new IllegalArgumentException(\"no code of the model: \" + code);\n};\n}\n}");
        return source.toString();
    }
}
