package org.tuoyu.codegen;

/** The Java expression that reads the value of a field. */
final class ReadExpression {

    private ReadExpression() {}

    static String of(ModelField field) {
        if (!field.list()) {
            return single(field);
        }
        String list = list(
                field, field.limits().shortest() + ", " + most(field.limits().longest()));
        return field.stated() ? "stated(" + list + ")" : list;
    }

    private static String single(ModelField field) {
        Limits limits = field.limits();
        return switch (field.kind()) {
            case TEXT -> text(field);
            case INTEGER -> "in.integer(%s)".formatted(range(limits, "Integer"));
            case LONG -> "in.whole(%s)".formatted(range(limits, "Long"));
            case DECIMAL ->
                "in.decimal(%s, %s, %s)"
                        .formatted(
                                number(limits.minimum(), "Long.MIN_VALUE"),
                                number(limits.maximum(), "Long.MAX_VALUE"),
                                limits.exclusiveMinimum());
            case FLAG -> "in.flag()";
            case DATE -> "in.date()";
            case MONTH -> "in.month()";
            case CODE -> "in.code(%s.TABLE)".formatted(codeName(field));
            case TEXT_VALUE -> "%sText.read(in)".formatted(simple(field.type()));
            case OBJECT -> "%sDecoder.read(in)".formatted(simple(field.type()));
            case FACT_VALUE -> "FactValues.read(in)";
            case TEXT_MAP -> "TextMaps.read(in)";
        };
    }

    private static String text(ModelField field) {
        Limits limits = field.limits();
        String text = limits.limitsSize() || limits.notBlank()
                ? "in.text(%s, %s, %s)".formatted(limits.shortest(), most(limits.longest()), limits.notBlank())
                : "in.text()";
        return limits.pattern() == null ? text : "in.matching(%s, PATTERN_%s)".formatted(text, field.number());
    }

    private static String list(ModelField field, String size) {
        return switch (field.kind()) {
            case TEXT -> "ScalarLists.texts(in, %s)".formatted(size);
            case INTEGER -> "ScalarLists.integers(in, %s)".formatted(size);
            case LONG -> "ScalarLists.wholes(in, %s)".formatted(size);
            case DECIMAL -> "ScalarLists.decimals(in, %s)".formatted(size);
            case FLAG -> "ScalarLists.flags(in, %s)".formatted(size);
            case DATE -> "ScalarLists.dates(in, %s)".formatted(size);
            case MONTH -> "ScalarLists.months(in, %s)".formatted(size);
            case CODE -> "ScalarLists.codes(in, %s.TABLE, %s)".formatted(codeName(field), size);
            case TEXT_VALUE -> "%sText.readAll(in, %s)".formatted(simple(field.type()), size);
            case OBJECT -> "%sDecoder.readAll(in, %s)".formatted(simple(field.type()), size);
            case FACT_VALUE, TEXT_MAP -> throw new IllegalArgumentException(field.name() + ": no list of such values");
        };
    }

    private static String codeName(ModelField field) {
        return simple(field.type()) + "Code";
    }

    private static String range(Limits limits, String type) {
        Long least = limits.minimum();
        if (least != null && limits.exclusiveMinimum()) {
            least++;
        }
        return number(least, type + ".MIN_VALUE") + ", " + number(limits.maximum(), type + ".MAX_VALUE");
    }

    private static String number(@org.jspecify.annotations.Nullable Long bound, String absent) {
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
