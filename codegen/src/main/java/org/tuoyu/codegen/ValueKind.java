package org.tuoyu.codegen;

/** What a single value of a field is. */
enum ValueKind {
    TEXT("java.lang.String"),
    INTEGER("java.lang.Integer"),
    LONG("java.lang.Long"),
    DECIMAL("java.math.BigDecimal"),
    FLAG("java.lang.Boolean"),
    DATE("java.time.LocalDate"),
    MONTH("java.time.YearMonth"),
    CODE(""),
    TEXT_VALUE(""),
    OBJECT(""),
    FACT_VALUE("org.tuoyu.fact.FactValue"),
    TEXT_MAP("");

    /** The one Java type of the kind; empty when there are many. */
    final String typeName;

    ValueKind(String typeName) {
        this.typeName = typeName;
    }

    boolean isNumber() {
        return this == INTEGER || this == LONG || this == DECIMAL;
    }
}
