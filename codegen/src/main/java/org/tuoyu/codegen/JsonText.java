package org.tuoyu.codegen;

import java.util.List;
import java.util.Map;

/** Lays out maps, lists, texts, numbers and flags as JSON, two spaces a level, in the order given. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else if (value instanceof String string) {
            string(string);
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> map, String indent) {
        String separator = "\n";
        text.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(indent).append("  ");
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), indent + "  ");
            separator = ",\n";
        }
        text.append(map.isEmpty() ? "}" : "\n" + indent + "}");
    }

    private void list(List<?> list, String indent) {
        boolean plain = list.stream().noneMatch(element -> element instanceof Map || element instanceof List);
        String separator = "";
        text.append('[');
        for (Object element : list) {
            text.append(separator);
            if (!plain) {
                text.append('\n').append(indent).append("  ");
            }
            value(element, indent + "  ");
            separator = plain ? ", " : ",";
        }
        text.append(plain ? "]" : "\n" + indent + "]");
    }

    private void string(String string) {
        text.append('"');
        for (char c : string.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
