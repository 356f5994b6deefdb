package org.tuoyu.codegen;

/**
 * One field of a model type.
 *
 * @param number position in the type, from 0
 * @param name the name in JSON
 * @param attribute the name in the builder
 * @param accessor the method that gives it
 * @param presence whether it must be there
 * @param list whether it is a list of values
 * @param stated whether the list is a {@code StatedList}
 * @param primitive whether the accessor gives a primitive
 * @param kind what one value is
 * @param type the qualified name of the type of one value
 * @param words its labels, unit and sensitivity
 * @param limits what the constraints say
 * @param known the qualified name of the list whose codes a text usually holds; empty when there is none
 */
record ModelField(
        int number,
        String name,
        String attribute,
        String accessor,
        Presence presence,
        boolean list,
        boolean stated,
        boolean primitive,
        ValueKind kind,
        String type,
        Words words,
        Limits limits,
        String known) {

    /** Whether nothing can be made of the type without it. */
    boolean mandatory() {
        return presence == Presence.MANDATORY;
    }

    /** Whether its absence is a fault. */
    boolean required() {
        return mandatory() || presence == Presence.REQUIRED || presence == Presence.REQUIRED_TEXT;
    }

    /** Whether the accessor gives an {@code Optional}. */
    boolean optional() {
        return presence == Presence.OPTIONAL || presence == Presence.REQUIRED;
    }

    /** Whether the empty text stands for what could not be read. */
    boolean emptyWhenUnread() {
        return presence == Presence.REQUIRED_TEXT;
    }

    /** The Java type of the whole field as the reader holds it before building. */
    String heldType() {
        if (kind == ValueKind.TEXT_MAP) {
            return "java.util.Map<String, String>";
        }
        if (!list) {
            return type;
        }
        return (stated ? "org.tuoyu.fact.StatedList<" : "java.util.List<") + type + ">";
    }
}
