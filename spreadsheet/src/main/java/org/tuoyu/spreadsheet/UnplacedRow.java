package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.CellPlace;

/**
 * A row that cannot be put into the document, since what it belongs to cannot be told. Immutable.
 *
 * @param table on which it stands
 * @param sheet what its table holds
 * @param row its number, as people count
 * @param keys its references, outermost first; an empty text where one is left out
 * @param own by what rows of other sheets know it; empty when it states nothing
 * @param places of its references, outermost first; that of its first cell where the table has no column for one
 */
record UnplacedRow(String table, Sheet sheet, int row, List<String> keys, String own, List<CellPlace> places) {

    /** Where it refers to something, counted from the outermost. */
    CellPlace place(int reference) {
        return places.get(reference);
    }

    /** The lists that lead to what it belongs to. */
    List<String> around() {
        return sheet.around();
    }

    /** By what rows of other sheets refer to it. */
    List<String> name() {
        List<String> name = new ArrayList<>(keys);
        name.add(own);
        return name;
    }

    /** The references with one left out, counted from 0. */
    List<String> keysWithout(int wrong) {
        List<String> rest = new ArrayList<>(keys);
        rest.set(wrong, "");
        return rest;
    }

    /** The column that refers to what it belongs to. */
    Column reference() {
        return sheet.references().get(sheet.references().size() - 1);
    }

    /** Where its values would stand in what it belongs to. */
    String pointer(Node around) {
        String path = sheet.holdsElements() ? sheet.lists().get(sheet.lists().size() - 1) : sheet.part();
        return around.pointer() + "/" + path.replace('.', '/');
    }
}
