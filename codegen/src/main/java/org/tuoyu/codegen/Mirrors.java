package org.tuoyu.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotations by name, so that the processor needs none of their classes. */
final class Mirrors {

    private Mirrors() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).equals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    static Optional<Object> value(Element element, String annotation, String attribute) {
        return find(element, annotation).flatMap(mirror -> value(mirror, attribute));
    }

    static Optional<Object> value(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    static String text(Element element, String annotation, String attribute) {
        return value(element, annotation, attribute).map(Object::toString).orElse("");
    }

    static List<?> list(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute).map(value -> (List<?>) value).orElse(List.of());
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
