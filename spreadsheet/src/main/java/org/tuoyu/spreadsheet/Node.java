package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * An object of the document that is being put together.
 *
 * @param values its members
 * @param pointer where it will stand
 * @param keys that lead to it, outermost first; an empty text for one that could not be read
 * @param row on which it stands, as people count; 0 for the document
 */
record Node(Map<String, Object> values, String pointer, List<String> keys, int row) {

    /** By what rows of other sheets know it; empty when it states nothing that could be read. */
    String key() {
        return keys.get(keys.size() - 1);
    }
}
