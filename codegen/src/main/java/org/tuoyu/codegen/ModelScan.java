package org.tuoyu.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Walks from the roots to every type of the model, breadth first. */
final class ModelScan {

    private static final String LABEL = "org.tuoyu.fact.Label";
    private static final String TEXT_VALUE = "org.tuoyu.fact.TextValue";
    private static final String STANDALONE = "org.tuoyu.fact.Standalone";

    private final Model model = new Model();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Deque<TypeElement> waiting = new ArrayDeque<>();

    static Model of(List<TypeElement> roots) {
        ModelScan scan = new ModelScan();
        roots.stream().filter(ModelScan::isTextValue).forEach(scan::reachTextType);
        roots.stream().filter(root -> !isTextValue(root)).forEach(scan::reach);
        while (!scan.waiting.isEmpty()) {
            scan.describe(scan.waiting.remove());
        }
        return scan.model;
    }

    /** Notes a model type for description, once. */
    void reach(TypeElement element) {
        if (numbers.putIfAbsent(name(element), numbers.size()) == null) {
            waiting.add(element);
        }
    }

    /** Notes an enum, once. */
    void reachCodeList(TypeElement element) {
        if (model.knowsCodeList(name(element))) {
            return;
        }
        List<CodeList.Code> codes = new ArrayList<>();
        for (Element constant : element.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                codes.add(new CodeList.Code(constant.getSimpleName().toString(), words(constant)));
            }
        }
        CodeList list =
                new CodeList(model.codeLists().size(), simpleName(element), name(element), words(element), codes);
        model.add(list, element);
    }

    /** Notes a text value, once. */
    void reachTextType(TypeElement element) {
        if (model.knowsTextType(name(element))) {
            return;
        }
        String write = Mirrors.text(element, TEXT_VALUE, "write");
        model.add(new TextType(
                simpleName(element),
                name(element),
                Mirrors.text(element, TEXT_VALUE, "pattern"),
                Mirrors.text(element, TEXT_VALUE, "format"),
                write.isEmpty() ? "toString" : write));
    }

    private void describe(TypeElement element) {
        boolean record = element.getKind() == ElementKind.RECORD;
        FieldScan fields = new FieldScan(this);
        if (record) {
            fields.ofRecord(element);
        } else {
            fields.ofInterface(element);
        }
        ModelType type = new ModelType(
                Objects.requireNonNull(numbers.get(name(element))),
                simpleName(element),
                name(element),
                record,
                fields.extensible(),
                Mirrors.has(element, STANDALONE),
                words(element),
                fields.found());
        model.add(type, element);
    }

    static Words words(Element element) {
        String zh = Mirrors.text(element, LABEL, "zh");
        String en = Mirrors.text(element, LABEL, "en");
        String spoken =
                en.isEmpty() ? Words.ofIdentifier(element.getSimpleName().toString()) : en;
        return new Words(zh, spoken, "", 0);
    }

    static String name(TypeElement element) {
        return element.getQualifiedName().toString();
    }

    static boolean isTextValue(TypeElement element) {
        return Mirrors.has(element, TEXT_VALUE);
    }

    /** The simple name; that of a nested type is led by the names around it. */
    private static String simpleName(TypeElement element) {
        String simple = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? simpleName(outer) + simple : simple;
    }
}
