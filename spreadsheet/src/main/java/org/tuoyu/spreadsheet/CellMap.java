package org.tuoyu.spreadsheet;

import java.util.Map;
import java.util.Optional;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.StructureFinding;

/**
 * Where the values of a submission stand in the tables that it was read from. Immutable.
 *
 * <p>A value that was not stated gets the empty cell of its column; one that has no column gets the first cell of the row of
 * the element that lacks it.
 */
public final class CellMap {

    private final Map<String, CellPlace> places;

    CellMap(Map<String, CellPlace> places) {
        this.places = places;
    }

    /**
     * The cell of a value.
     *
     * @param pointer a JSON Pointer into the submission
     * @return the cell of the value, or of the nearest one around it; empty when no table holds any
     */
    public Optional<CellPlace> find(String pointer) {
        String nearest = pointer;
        while (true) {
            CellPlace place = places.get(nearest);
            if (place != null || nearest.isEmpty()) {
                return Optional.ofNullable(place);
            }
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
    }

    /**
     * Puts its cell beside a finding.
     *
     * @param finding with a pointer into the submission
     * @return the same finding with its cell instead of line and column
     */
    public StructureFinding place(StructureFinding finding) {
        return finding.withLine(0).withColumn(0).withCell(find(finding.getPointer()));
    }
}
