package org.tuoyu.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one type in order of declaration, inherited ones first. */
final class FieldScan {

    private static final String ADDITIONAL_FIELDS = "getAdditionalFields";
    private static final String EXTENSIBLE = "org.tuoyu.fact.Extensible";
    private static final Set<String> TEXT_MAPS = Set.of("java.util.Map<java.lang.String,java.lang.String>");
    private static final Map<TypeKind, ValueKind> PRIMITIVES =
            Map.of(TypeKind.INT, ValueKind.INTEGER, TypeKind.LONG, ValueKind.LONG, TypeKind.BOOLEAN, ValueKind.FLAG);

    private final ModelScan scan;
    private final Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
    private final List<ModelField> found = new ArrayList<>();
    private boolean extensible;

    FieldScan(ModelScan scan) {
        this.scan = scan;
    }

    List<ModelField> found() {
        return List.copyOf(found);
    }

    boolean extensible() {
        return extensible;
    }

    void ofRecord(TypeElement record) {
        for (RecordComponentElement component : record.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            add(component.getAccessor(), component, name, name);
        }
    }

    void ofInterface(TypeElement type) {
        collect(type);
        for (ExecutableElement accessor : accessors.values()) {
            String method = accessor.getSimpleName().toString();
            add(accessor, accessor, SourceText.small(method.substring(method.startsWith("is") ? 2 : 3)), method);
        }
    }

    private void collect(TypeElement type) {
        extensible |= type.getQualifiedName().contentEquals(EXTENSIBLE);
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                collect((TypeElement) ((DeclaredType) parent).asElement());
            }
        }
        for (Element member : type.getEnclosedElements()) {
            if (isAttribute(member)) {
                accessors.put(member.getSimpleName().toString(), (ExecutableElement) member);
            }
        }
    }

    private static boolean isAttribute(Element member) {
        if (member.getKind() != ElementKind.METHOD || member.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        ExecutableElement method = (ExecutableElement) member;
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                && (member.getModifiers().contains(Modifier.ABSTRACT) || isDefaulted(member))
                && (named(name, "get") || named(name, "is"))
                && !name.equals(ADDITIONAL_FIELDS)
                && !Mirrors.has(member, "com.fasterxml.jackson.annotation.JsonIgnore");
    }

    private static boolean isDefaulted(Element member) {
        return Mirrors.has(member, "org.immutables.value.Value.Default");
    }

    private static boolean named(String name, String prefix) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private void add(ExecutableElement accessor, Element annotated, String attribute, String method) {
        String given = Mirrors.text(annotated, "com.fasterxml.jackson.annotation.JsonProperty", "value");
        String name = given.isEmpty()
                ? Mirrors.text(accessor, "com.fasterxml.jackson.annotation.JsonProperty", "value")
                : given;
        found.add(shape(accessor, attribute, name.isEmpty() ? attribute : name, method));
    }

    private ModelField shape(ExecutableElement accessor, String attribute, String name, String method) {
        TypeMirror type = accessor.getReturnType();
        boolean optional = is(type, "java.util.Optional");
        TypeMirror inner = optional ? argument(type) : type;
        boolean stated = is(inner, "org.tuoyu.fact.StatedList");
        TypeMirror own = listOfItsOwn(inner);
        boolean list = stated || own != null || is(inner, "java.util.List");
        TypeMirror single = own != null ? argument(own) : list ? argument(inner) : inner;
        ValueKind kind = kind(single, accessor);
        boolean emptyWhenAbsent = (list && !stated) || kind == ValueKind.TEXT_MAP || isDefaulted(accessor);
        Presence presence = presence(accessor, optional, emptyWhenAbsent);
        return new ModelField(
                found.size(),
                name,
                attribute,
                method,
                presence,
                list,
                stated,
                single.getKind().isPrimitive(),
                kind,
                kind.typeName.isEmpty() ? nameOf(single) : kind.typeName,
                words(accessor, attribute),
                LimitScan.of(accessor),
                known(accessor));
    }

    /** The open list of codes that a text names. */
    private String known(ExecutableElement accessor) {
        return Mirrors.value(accessor, "org.tuoyu.fact.KnownCodes", "value")
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .map(list -> {
                    scan.reachCodeList(list);
                    return ModelScan.name(list);
                })
                .orElse("");
    }

    private static Presence presence(ExecutableElement accessor, boolean optional, boolean emptyWhenAbsent) {
        if (Mirrors.has(accessor, "org.tuoyu.fact.Required")) {
            if (!optional && !is(accessor.getReturnType(), "java.lang.String")) {
                throw new ModelException(accessor, "only an Optional or a String can be @Required");
            }
            return optional ? Presence.REQUIRED : Presence.REQUIRED_TEXT;
        }
        return optional ? Presence.OPTIONAL : emptyWhenAbsent ? Presence.DEFAULTED : Presence.MANDATORY;
    }

    private Words words(ExecutableElement accessor, String attribute) {
        String zh = Mirrors.text(accessor, "org.tuoyu.fact.Label", "zh");
        String en = Mirrors.text(accessor, "org.tuoyu.fact.Label", "en");
        String unit = Mirrors.text(accessor, "org.tuoyu.fact.Unit", "value");
        int sensitivity = 0;
        if (Mirrors.has(accessor, "org.tuoyu.fact.Personal")) {
            sensitivity = Mirrors.text(accessor, "org.tuoyu.fact.Personal", "sensitive")
                            .equals("true")
                    ? 2
                    : 1;
        }
        return new Words(zh, en.isEmpty() ? Words.ofIdentifier(attribute) : en, unit, sensitivity);
    }

    private ValueKind kind(TypeMirror type, ExecutableElement accessor) {
        ValueKind primitive = PRIMITIVES.get(type.getKind());
        if (primitive != null) {
            return primitive;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            throw new ModelException(accessor, "a field cannot be of type " + type);
        }
        if (TEXT_MAPS.contains(type.toString())) {
            return ValueKind.TEXT_MAP;
        }
        for (ValueKind kind : ValueKind.values()) {
            if (kind.typeName.equals(nameOf(type))) {
                return kind;
            }
        }
        return declared((TypeElement) ((DeclaredType) type).asElement(), accessor);
    }

    private ValueKind declared(TypeElement type, ExecutableElement accessor) {
        if (type.getKind() == ElementKind.ENUM) {
            scan.reachCodeList(type);
            return ValueKind.CODE;
        }
        if (ModelScan.isTextValue(type)) {
            scan.reachTextType(type);
            return ValueKind.TEXT_VALUE;
        }
        if (!ModelScan.name(type).startsWith("java.")
                && type.getTypeParameters().isEmpty()) {
            scan.reach(type);
            return ValueKind.OBJECT;
        }
        throw new ModelException(accessor, "a field cannot be of type " + type);
    }

    /** The list that a type is which is no list by name, such as a list that makes its elements when asked. */
    private static @Nullable TypeMirror listOfItsOwn(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        TypeMirror parent = element.getSuperclass();
        return element.getTypeParameters().isEmpty() && is(parent, "java.util.AbstractList") ? parent : null;
    }

    private static boolean is(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED && nameOf(type).equals(name);
    }

    private static String nameOf(TypeMirror type) {
        return ModelScan.name((TypeElement) ((DeclaredType) type).asElement());
    }

    private static TypeMirror argument(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().get(0);
    }
}
