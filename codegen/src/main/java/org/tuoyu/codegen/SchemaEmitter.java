package org.tuoyu.codegen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the JSON Schema of one type of document: it accepts what the decoder accepts without an error. */
final class SchemaEmitter {

    private static final String DEFINITIONS = "#/$defs/";
    private static final String DATE = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String MONTH = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$";
    private static final BigDecimal BEYOND = new BigDecimal("1000000000000000");
    private static final BigDecimal STEP = new BigDecimal("0.000001");

    private final Model model;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaEmitter(Model model) {
        this.model = model;
    }

    static String emit(Model model, String root, String id) {
        return JsonText.of(new SchemaEmitter(model).schema(model.type(root), id));
    }

    private Map<String, Object> schema(ModelType root, String id) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.putAll(object(root));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(ModelType type) {
        Map<String, Object> object = words(type.words());
        object.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (ModelField field : type.fields()) {
            properties.put(field.name(), property(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", type.extensible());
        return object;
    }

    private static Map<String, Object> words(Words words) {
        Map<String, Object> annotations = new LinkedHashMap<>();
        if (!words.zh().isEmpty()) {
            annotations.put("title", words.zh());
        }
        annotations.put("description", words.en());
        return annotations;
    }

    private Map<String, Object> property(ModelField field) {
        Map<String, Object> property = words(field.words());
        if (!field.words().unit().isEmpty()) {
            property.put("x-unit", field.words().unit());
        }
        if (field.words().sensitivity() > 0) {
            property.put("x-personal", field.words().sensitivity() == 2 ? "sensitive" : "personal");
        }
        property.putAll(field.list() ? list(field) : single(field));
        if (!field.known().isEmpty()) {
            property.put("x-labels", labels(model.codeList(field.known())));
        }
        return property;
    }

    private Map<String, Object> list(ModelField field) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", element(field, Limits.NONE));
        size(list, field.limits(), "minItems", "maxItems");
        return list;
    }

    private Map<String, Object> single(ModelField field) {
        return element(field, field.limits());
    }

    private static void size(Map<String, Object> schema, Limits limits, String least, String most) {
        if (limits.shortest() > 0) {
            schema.put(least, limits.shortest());
        }
        if (limits.longest() < Integer.MAX_VALUE) {
            schema.put(most, limits.longest());
        }
    }

    private Map<String, Object> element(ModelField field, Limits limits) {
        return switch (field.kind()) {
            case TEXT -> text(limits);
            case INTEGER -> integer(limits, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> integer(limits, Long.MIN_VALUE, Long.MAX_VALUE);
            case DECIMAL -> decimal(limits);
            case FLAG -> map("type", "boolean");
            case DATE -> map("type", "string", "format", "date", "pattern", DATE);
            case MONTH -> map("type", "string", "pattern", MONTH);
            case CODE -> codes(model.codeList(field.type()));
            case TEXT_VALUE -> textValue(model.textType(field.type()));
            case OBJECT -> reference(model.type(field.type()));
            case FACT_VALUE -> factValue();
            case TEXT_MAP -> map("type", "object", "additionalProperties", map("type", "string"));
        };
    }

    private static Map<String, Object> text(Limits limits) {
        Map<String, Object> text = map("type", "string");
        size(text, limits, "minLength", "maxLength");
        if (limits.pattern() != null) {
            text.put("pattern", whole(limits.pattern()));
        } else if (limits.notBlank()) {
            text.put("pattern", "\\S");
        }
        return text;
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static Map<String, Object> integer(Limits limits, long least, long most) {
        Map<String, Object> integer = map("type", "integer");
        Long minimum = limits.minimum();
        Long maximum = limits.maximum();
        integer.put(limits.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", minimum == null ? least : minimum);
        integer.put("maximum", maximum == null ? most : maximum);
        return integer;
    }

    private static Map<String, Object> decimal(Limits limits) {
        Map<String, Object> decimal = map("type", "number");
        if (limits.minimum() != null) {
            decimal.put(limits.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", limits.minimum());
        } else {
            decimal.put("exclusiveMinimum", BEYOND.negate());
        }
        if (limits.maximum() != null) {
            decimal.put("maximum", limits.maximum());
        } else {
            decimal.put("exclusiveMaximum", BEYOND);
        }
        decimal.put("multipleOf", STEP);
        return decimal;
    }

    private Map<String, Object> factValue() {
        if (!definitions.containsKey("FactValue")) {
            Map<String, Object> number = decimal(Limits.NONE);
            number.remove("type");
            Map<String, Object> value = map("type", List.of("string", "number", "boolean", "array"));
            value.putAll(number);
            value.put("items", map("type", List.of("string", "number")));
            definitions.put("FactValue", value);
        }
        return map("$ref", DEFINITIONS + "FactValue");
    }

    private Map<String, Object> codes(CodeList list) {
        if (!definitions.containsKey(list.name())) {
            Map<String, Object> codes = words(list.words());
            codes.put("type", "string");
            codes.put("enum", list.codes().stream().map(CodeList.Code::name).toList());
            codes.put("x-labels", labels(list));
            definitions.put(list.name(), codes);
        }
        return map("$ref", DEFINITIONS + list.name());
    }

    private static Map<String, Object> labels(CodeList list) {
        Map<String, Object> labels = new LinkedHashMap<>();
        for (CodeList.Code code : list.codes()) {
            labels.put(
                    code.name(),
                    map("zh-CN", code.words().zh(), "en", code.words().en()));
        }
        return labels;
    }

    private Map<String, Object> textValue(TextType type) {
        if (!definitions.containsKey(type.name())) {
            Map<String, Object> text = map("type", "string");
            if (!type.pattern().isEmpty()) {
                text.put("pattern", whole(type.pattern()));
            }
            if (!type.format().isEmpty()) {
                text.put("format", type.format());
            }
            definitions.put(type.name(), text);
        }
        return map("$ref", DEFINITIONS + type.name());
    }

    private Map<String, Object> reference(ModelType type) {
        if (!definitions.containsKey(type.name())) {
            definitions.put(type.name(), Map.of());
            definitions.put(type.name(), object(type));
        }
        return map("$ref", DEFINITIONS + type.name());
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
