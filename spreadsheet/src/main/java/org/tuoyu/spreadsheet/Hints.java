package org.tuoyu.spreadsheet;

/** The hints of a template, by which their row is told from data too. */
final class Hints {

    private Hints() {}

    /** What the third row of a template says of a column. */
    static String of(Column column) {
        return (column.isMandatory() ? "必填；" : "") + (column.isReference() ? referring(column) : typed(column));
    }

    private static String referring(Column column) {
        return column.isNamed() ? "与前表一致" : "与前表一致，或写行号如“" + RowReference.of(DocumentRows.FIRST) + "”";
    }

    private static String typed(Column column) {
        String unit = column.unit().isEmpty() ? "" : "，单位：" + Units.shown(column.unit());
        String what = switch (column.kind()) {
            case INTEGER, LONG -> "整数" + unit;
            case DECIMAL -> "数字" + unit;
            case FLAG -> "是或否";
            case DATE -> "日期";
            case MONTH -> "年月，如2024-03";
            case CODE -> "从列表选择";
            case TEXT_MAP -> "口径=选项";
            case TEXT, TEXT_VALUE, FACT_VALUE, OBJECT -> (column.isMoney() ? "金额" : "文本") + unit;
        };
        return what + (column.isList() ? "，多项用、分开" : "");
    }
}
