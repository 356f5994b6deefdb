package org.tuoyu.codegen;

import static org.tuoyu.codegen.SourceText.literal;

import org.jspecify.annotations.Nullable;

/** The Java expression of what reads a field. */
final class ReaderExpression {

    private final Model model;

    ReaderExpression(Model model) {
        this.model = model;
    }

    String of(ModelField field) {
        if (!field.list()) {
            return value(field, field.limits());
        }
        return "ValueReaders.%s(%s, %s, %s)"
                .formatted(
                        field.stated() ? "statedList" : "list",
                        value(field, Limits.NONE),
                        field.limits().shortest(),
                        most(field.limits().longest()));
    }

    private String value(ModelField field, Limits limits) {
        return field.kind() == ValueKind.TEXT_VALUE
                ? "new %sText()".formatted(simple(field.type()))
                : "ValueReaders." + common(field, limits);
    }

    private String common(ModelField field, Limits limits) {
        return switch (field.kind()) {
            case TEXT -> text(limits);
            case INTEGER -> "integer(%s)".formatted(range(limits, "Integer"));
            case LONG -> "whole(%s)".formatted(range(limits, "Long"));
            case DECIMAL ->
                "decimal(%s, %s, %s)"
                        .formatted(
                                number(limits.minimum(), "Long.MIN_VALUE"),
                                number(limits.maximum(), "Long.MAX_VALUE"),
                                limits.exclusiveMinimum());
            case FLAG -> "flag()";
            case DATE -> "date()";
            case MONTH -> "month()";
            case CODE -> "code(%s)".formatted(model.codeList(field.type()).number());
            case OBJECT -> "object(%s)".formatted(model.type(field.type()).number());
            case FACT_VALUE -> "factValue()";
            case TEXT_MAP -> "textMap()";
            case TEXT_VALUE -> throw new IllegalArgumentException(field.name() + ": has a reader of its own");
        };
    }

    private static String text(Limits limits) {
        String text = limits.limitsSize() || limits.notBlank()
                ? "text(%s, %s, %s)".formatted(limits.shortest(), most(limits.longest()), limits.notBlank())
                : "text()";
        return limits.pattern() == null
                ? text
                : "matching(ValueReaders.%s, %s)".formatted(text, literal(limits.pattern()));
    }

    private static String range(Limits limits, String type) {
        Long least = limits.minimum();
        if (least != null && limits.exclusiveMinimum()) {
            least++;
        }
        return number(least, type + ".MIN_VALUE") + ", " + number(limits.maximum(), type + ".MAX_VALUE");
    }

    private static String number(@Nullable Long bound, String absent) {
        return bound == null ? absent : bound + "L";
    }

    private static String most(int longest) {
        return longest == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : Integer.toString(longest);
    }

    /** The name under which code for a type is generated: its simple name, led by the names of the types around it. */
    static String simple(String qualifiedName) {
        StringBuilder name = new StringBuilder();
        for (String part : qualifiedName.split("\\.")) {
            if (Character.isUpperCase(part.charAt(0))) {
                name.append(part);
            }
        }
        return name.toString();
    }
}
