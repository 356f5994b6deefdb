package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Set;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactAccess.Kind;
import org.tuoyu.validation.fact.FactWords;

/**
 * A column of a sheet: a fact of what its rows describe, or the reference of the element that a row belongs to. Immutable.
 *
 * @param path dotted names from the element of the row; for a reference the names of the parent's list and of its key
 * @param type the number of the type that holds the fact
 * @param field the number of the fact in that type
 * @param group the label of the object that holds the fact; empty when the element of the row holds it itself
 * @param header what people read in the first row
 * @param isReference whether it refers to the element that the row belongs to
 */
record Column(List<String> path, int type, int field, String group, String header, boolean isReference) {

    /** References of persons, which should not be their names. */
    private static final Set<String> OF_PERSONS = Set.of(
            "staffRef",
            "childRef",
            "directorRef",
            "safetyResponsibleRef",
            "safetyCoResponsibleRef",
            "fireSafetyManagerRef",
            "childDataOfficerRef",
            "careWorkerRefs");

    Kind kind() {
        return FactAccess.kind(type, field);
    }

    boolean isList() {
        return FactAccess.isList(type, field);
    }

    boolean isMandatory() {
        return isReference || isNamed();
    }

    /** Whether the model asks for the fact itself, so that it names each element. */
    boolean isNamed() {
        return FactAccess.isMandatory(type, field);
    }

    /** Whether no two elements may have the same: a reference, not a code that several rows may be about. */
    boolean isUnique() {
        return isNamed() && kind() == Kind.TEXT;
    }

    boolean isPersonal() {
        return FactAccess.isPersonal(type, field);
    }

    /** Whether it refers to persons: who writes a name there does not have it shown. */
    boolean refersToPerson() {
        return OF_PERSONS.contains(keyName());
    }

    int codeList() {
        return FactAccess.codeList(type, field);
    }

    /** The name in the hidden second row of a template. */
    String name() {
        return String.join(".", path);
    }

    /** The name of the fact in the object that holds it. */
    String keyName() {
        return path.get(path.size() - 1);
    }

    /** The unit of a number, in English; empty when it has none. */
    String unit() {
        return FactWords.unit(type, field);
    }

    /** Whether it holds amounts of money. */
    boolean isMoney() {
        return kind() == Kind.TEXT_VALUE && unit().equals("yuan");
    }

    Column withHeader(String other) {
        return new Column(path, type, field, group, other, isReference);
    }
}
