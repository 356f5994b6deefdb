package org.tuoyu.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was taken for. Immutable.
 *
 * @param json a text, a {@code BigDecimal}, a {@code Boolean} or a list of them; null when nothing may be taken
 * @param remark what a person should know of it
 */
record CellValue(@Nullable Object json, Remark remark) {

    /** How a value came about. */
    enum Remark {
        /** It stands there as it is. */
        AS_WRITTEN,
        /** It was written in another way than the document wants it, and means this. */
        ASSUMED,
        /** A stroke stands there, as people write who have nothing to state. */
        LEFT_OUT,
        /** A number stands where digits are an identifier, and the last of them are gone. */
        DIGITS_LOST,
        /** The cell holds an error. */
        ERROR
    }

    static CellValue asWritten(Object json) {
        return new CellValue(json, Remark.AS_WRITTEN);
    }

    static CellValue assumed(Object json) {
        return new CellValue(json, Remark.ASSUMED);
    }

    static CellValue refused(Remark remark) {
        return new CellValue(null, remark);
    }
}
