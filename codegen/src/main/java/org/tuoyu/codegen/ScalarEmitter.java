package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

/** Writes the sources of the codecs of enums and of types carried as text. */
final class ScalarEmitter {

    private ScalarEmitter() {}

    static String codes(CodeList list, String packageName) {
        return fill(
                """
                package PACKAGE;

                /** Reads {@link TYPE}. Generated. */
                @org.jspecify.annotations.NullMarked
                final class NAMECode {

                static final CodeTable<TYPE> TABLE = new CodeTable<>(NUMBER, TYPE.values());

                private NAMECode() {}
                }
                """.replace("NUMBER", Integer.toString(list.number())), packageName, list.name(), list.qualifiedName());
    }

    static String text(TextType type, String packageName) {
        return fill(
                """
                package PACKAGE;

                import java.io.IOException;
                import org.jspecify.annotations.Nullable;

                /** Reads and writes {@link TYPE}. Generated. */
                @org.jspecify.annotations.NullMarked
                final class NAMEText {

                private NAMEText() {}

                static NULLABLE read(DocumentInput in) {
                String text = in.text();
                if (text != null) {
                try {
                return TYPE.parse(text);
                } catch (IllegalArgumentException malformed) {
                in.malformed(FORMAT, malformed);
                }
                }
                return null;
                }

                static java.util.@Nullable List<TYPE> readAll(DocumentInput in, int least, int most) {
                if (!in.beginList()) {
                return null;
                }
                java.util.List<TYPE> list = new java.util.ArrayList<>();
                boolean whole = true;
                while (in.nextElement()) {
                TYPE element = in.notNull() ? read(in) : null;
                whole &= element != null;
                if (element != null) {
                list.add(element);
                }
                }
                return in.endList(list, whole, least, most);
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
