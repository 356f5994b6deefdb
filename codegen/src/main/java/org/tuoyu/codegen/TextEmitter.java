package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

/** Writes the sources of the codecs of types carried as text. */
final class TextEmitter {

    private TextEmitter() {}

    static String emit(TextType type, String packageName) {
        return fill(
                """
                package PACKAGE;

                import java.io.IOException;
                import org.jspecify.annotations.Nullable;

                /** Reads and writes {@link TYPE}. Generated. */
                @org.jspecify.annotations.NullMarked
                final class NAMEText extends TextReader<TYPE> {

                NAMEText() {
                super(FORMAT);
                }

                @Override
                TYPE parse(String text) {
                return TYPE.parse(text);
                }

                static void write(DocumentOutput out, String name, NULLABLE value) throws IOException {
                if (value != null) {
                out.text(name, value.WRITE());
                }
                }

                static void writeAll(DocumentOutput out, String name, java.util.@Nullable List<TYPE> values) throws IOException {
                if (values != null) {
                java.util.List<String> texts = new java.util.ArrayList<>();
                for (TYPE value : values) {
                texts.add(value.WRITE());
                }
                out.texts(name, texts);
                }
                }
                }
                """.replace("FORMAT", literal(type.format())).replace("WRITE", type.write()),
                packageName,
                type.name(),
                type.qualifiedName());
    }

    private static String fill(String text, String packageName, String name, String qualifiedName) {
        String filled = text.replace("PACKAGE", packageName)
                .replace("NULLABLE", DecoderEmitter.annotated(qualifiedName))
                .replace("TYPE", qualifiedName)
                .replace("NAME", name);
        return new SourceText().add(filled).toString();
    }
}
