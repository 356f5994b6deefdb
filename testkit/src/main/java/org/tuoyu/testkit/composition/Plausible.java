package org.tuoyu.testkit.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Kind;
import org.tuoyu.validation.fact.FactWords;

/** Values that a fact may have when nothing is known of it but its type (通常值). Nobody in them is real. */
final class Plausible {

    /** A day before every document. */
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static final String NATION = "000000";
    private static final String REFERENCE = "Ref";

    private Plausible() {}

    /** An object with what every object of its type states. */
    static Map<String, Object> object(int type, int number) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int field = 0; field < FactAccess.fields(type); field++) {
            if (FactAccess.isMandatory(type, field)) {
                members.put(FactAccess.fieldName(type, field), one(type, field, number, LONG_AGO));
            }
        }
        return members;
    }

    /** A value of a field, or a list without any when the field holds a list. */
    static Object value(Site.Spot spot, LocalDate day) {
        return spot.isList() ? new ArrayList<>() : one(spot.type(), spot.field(), 0, day);
    }

    /** One value of a field. */
    static Object one(int type, int field, int number, LocalDate day) {
        String name = FactAccess.fieldName(type, field);
        return switch (FactAccess.kind(type, field)) {
            case TEXT -> name.endsWith(REFERENCE) ? stem(name) + "-added-" + number : "示例";
            case INTEGER, LONG, DECIMAL -> BigDecimal.ONE;
            case FLAG -> false;
            case DATE -> day.toString();
            case MONTH -> day.toString().substring(0, 7);
            case CODE -> codes(type, field).get(0);
            case TEXT_VALUE -> textValue(name);
            case OBJECT -> object(FactAccess.objectType(type, field), number);
            case FACT_VALUE -> "示例";
            case TEXT_MAP -> new LinkedHashMap<String, Object>();
        };
    }

    private static String stem(String reference) {
        return reference.substring(0, reference.length() - REFERENCE.length());
    }

    private static String textValue(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith("division")) {
            return NATION;
        }
        if (name.endsWith("reditCode")) {
            return Identities.creditCode("91", 1);
        }
        if (name.equals("documentNumber")) {
            return "测试〔2020〕1号";
        }
        return name.endsWith("ame") ? "测某" : "100.00";
    }

    /** The codes of a field, none when it holds no code. */
    static List<String> codes(int type, int field) {
        int list = FactAccess.codeList(type, field);
        return list < 0 ? List.of() : FactWords.codes(list);
    }

    /** What a value is written as: money as text, other numbers as they are. */
    static Object number(Site.Spot spot, BigDecimal number) {
        if (spot.kind() == Kind.TEXT_VALUE || spot.kind() == Kind.TEXT) {
            return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        return number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number;
    }

    /** The smallest difference between two values of a field. */
    static BigDecimal step(Site.Spot spot) {
        return spot.kind() == Kind.INTEGER || spot.kind() == Kind.LONG ? BigDecimal.ONE : new BigDecimal("0.01");
    }

    /** A code, truth, number or text that is none of those given; one of them when there is no other code. */
    static Object otherThan(Site.Spot spot, List<String> values) {
        return switch (spot.kind()) {
            case FLAG -> !values.contains("true");
            case INTEGER, LONG, DECIMAL -> otherNumber(values);
            case CODE -> otherCode(codes(spot.type(), spot.field()), values);
            default -> otherText(FactAccess.fieldName(spot.type(), spot.field()), values);
        };
    }

    private static BigDecimal otherNumber(List<String> values) {
        BigDecimal number = BigDecimal.ONE;
        while (values.contains(number.toPlainString())) {
            number = number.add(BigDecimal.ONE);
        }
        return number;
    }

    /** The last code that is not among some: general ones, such as "other", stand at the end of a list. */
    private static String otherCode(List<String> codes, List<String> values) {
        for (int i = codes.size() - 1; i >= 0; i--) {
            if (!values.contains(codes.get(i))) {
                return codes.get(i);
            }
        }
        return codes.get(0);
    }

    private static String otherText(String name, List<String> values) {
        if (name.endsWith("reditCode")) {
            return Identities.creditCodeOtherThan(values);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("division")) {
            return values.stream().anyMatch(NATION::startsWith) ? Identities.NOWHERE : NATION;
        }
        if (name.endsWith(REFERENCE)) {
            return stem(name) + (values.contains(stem(name) + "-other") ? "-another" : "-other");
        }
        return values.contains("其他") ? "另外" : "其他";
    }
}
