package org.tuoyu.submission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.DocumentNumber;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.quantity.Yuan;

/** Builds an instance of any model type in which every attribute has a value that can be recognised. */
final class SampleModels {

    static final String TEXT = "sample-text";
    static final PersonalText NAME = PersonalText.of("revealed-name");
    static final LocalDate DATE = LocalDate.of(2019, 7, 31);

    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            TEXT,
            Integer.class,
            4711,
            Boolean.class,
            true,
            BigDecimal.class,
            new BigDecimal("47.11"),
            LocalDate.class,
            DATE,
            YearMonth.class,
            YearMonth.of(2019, 7),
            Map.class,
            Map.of("reading", "option"),
            PersonalText.class,
            NAME,
            Yuan.class,
            Yuan.ofFen(4711));

    private static final Map<Class<?>, Object> IDENTIFIERS = Map.of(
            Division.class, Division.of("330703"),
            CreditCode.class, CreditCode.parse("52330703TT0000023W"),
            DocumentNumber.class, DocumentNumber.parse("测试〔2021〕4711号"));

    private final Map<Class<?>, Object> built = new HashMap<>();

    /** An instance with every attribute set. */
    Object of(Class<?> model) {
        Object known = built.get(model);
        if (known != null) {
            return known;
        }
        Object builder = builder(model);
        for (Method accessor : ModelTypes.accessors(model)) {
            set(builder, accessor, value(accessor));
        }
        Object instance = build(builder);
        built.put(model, instance);
        return instance;
    }

    /** An instance with the mandatory attributes only. */
    Object mandatoryOnly(Class<?> model) {
        Object builder = builder(model);
        ModelTypes.accessors(model).stream()
                .filter(accessor -> !ModelTypes.isOptional(accessor))
                .forEach(accessor -> set(builder, accessor, value(accessor)));
        return build(builder);
    }

    /** A value for an accessor, such that no other accessor of the same type needs it. */
    Object value(Method accessor) {
        Object single = single(ModelTypes.element(accessor));
        return ModelTypes.isList(accessor) ? StatedList.of(single) : single;
    }

    static Object builder(Class<?> model) {
        return call(model, "builder", null);
    }

    static Object build(Object builder) {
        return call(builder.getClass(), "build", builder);
    }

    private Object single(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (ModelTypes.isModel(type)) {
            return of(type);
        }
        Object value = VALUES.get(type);
        return Optional.ofNullable(value == null ? IDENTIFIERS.get(type) : value)
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static void set(Object builder, Method accessor, Object value) {
        String attribute = ModelTypes.attribute(accessor);
        List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method ->
                        method.getName().equals(value instanceof Map ? "putAll" + upper(attribute) : attribute))
                .filter(method -> method.getParameterTypes()[0] != Optional.class)
                .toList();
        if (setters.size() != 1) {
            throw new AssertionError("not one setter of " + attribute + ": " + setters);
        }
        call(setters.get(0), builder, value);
    }

    private static String upper(String attribute) {
        return Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    }

    private static Object call(Class<?> type, String name, @Nullable Object target) {
        try {
            return call(type.getMethod(name), target);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
