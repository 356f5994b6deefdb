package org.tuoyu.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** Every type that can be reached from the roots, in order of discovery. */
final class Model {

    private final Map<String, ModelType> types = new LinkedHashMap<>();
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, TextType> textTypes = new LinkedHashMap<>();

    List<ModelType> types() {
        List<ModelType> inOrder = new ArrayList<>(types.values());
        inOrder.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return inOrder;
    }

    List<CodeList> codeLists() {
        return List.copyOf(codeLists.values());
    }

    List<TextType> textTypes() {
        return List.copyOf(textTypes.values());
    }

    ModelType type(String qualifiedName) {
        return known(types, qualifiedName);
    }

    CodeList codeList(String qualifiedName) {
        return known(codeLists, qualifiedName);
    }

    TextType textType(String qualifiedName) {
        return known(textTypes, qualifiedName);
    }

    void add(ModelType type, Element element) {
        refuseSameName(types.values().stream().map(ModelType::name).toList(), type.name(), element);
        types.put(type.qualifiedName(), type);
    }

    void add(CodeList list, Element element) {
        refuseSameName(codeLists.values().stream().map(CodeList::name).toList(), list.name(), element);
        codeLists.put(list.qualifiedName(), list);
    }

    void add(TextType type) {
        textTypes.put(type.qualifiedName(), type);
    }

    boolean knowsCodeList(String qualifiedName) {
        return codeLists.containsKey(qualifiedName);
    }

    boolean knowsTextType(String qualifiedName) {
        return textTypes.containsKey(qualifiedName);
    }

    private static void refuseSameName(List<String> names, String name, Element element) {
        if (names.contains(name)) {
            throw new ModelException(element, "a second type named " + name);
        }
    }

    private static <T> T known(Map<String, T> map, String qualifiedName) {
        T found = map.get(qualifiedName);
        if (found == null) {
            throw new IllegalArgumentException("not a type of the model: " + qualifiedName);
        }
        return found;
    }
}
