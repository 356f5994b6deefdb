package org.tuoyu.serialization;

import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Locations.Place;

/**
 * Where a document begins within a file. Immutable.
 *
 * @param line from 1
 * @param column from 1
 */
record Origin(int line, int column) {

    static final Origin START = new Origin(1, 1);

    /** Whether both are the same place; a record's own comparison is put together when it is first used, which takes 25 ms. */
    boolean isAt(Origin other) {
        return line == other.line && column == other.column;
    }

    /** The place in the file of a place in the document; only the first line is shifted to the right. */
    Place place(Place inside) {
        return new Place(inside.line() + line - 1, inside.line() == 1 ? inside.column() + column - 1 : inside.column());
    }

    /** The finding at its place in the file; one without a place is at the start of the document. */
    StructureFinding place(StructureFinding finding) {
        Place inside = finding.getLine() == 0 ? new Place(1, 1) : new Place(finding.getLine(), finding.getColumn());
        Place place = place(inside);
        return finding.withLine(place.line()).withColumn(place.column());
    }
}
