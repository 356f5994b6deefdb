package org.tuoyu.codegen;

import javax.lang.model.element.Element;

/** A model breaks a convention that generated code relies on. */
final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where to show the message; a compiler's object, never serialized. */
    final transient Element element;

    ModelException(Element element, String message) {
        super(element.getEnclosingElement() + "." + element + ": " + message);
        this.element = element;
    }
}
