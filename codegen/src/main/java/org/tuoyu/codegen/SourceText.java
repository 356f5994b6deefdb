package org.tuoyu.codegen;

/** Java text under construction, indented by its braces. */
final class SourceText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds lines; a line that begins with a closing brace is set back, one that ends with an opening one indents what follows. */
    SourceText add(String lines) {
        lines.lines().map(String::strip).forEach(this::line);
        return this;
    }

    private void line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
    }

    /** A Java string literal; control characters and quotes are escaped. */
    static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                default -> {
                    if (c < ' ') {
                        literal.append('\\').append(octal(c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    private static String octal(char c) {
        return Integer.toOctalString(01000 | c).substring(1);
    }

    /** The name with a small first letter. */
    static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
