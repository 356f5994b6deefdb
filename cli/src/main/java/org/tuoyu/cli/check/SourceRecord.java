package org.tuoyu.cli.check;

import java.util.Optional;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.InputRecord;

/**
 * A record and the file that it comes from.
 *
 * @param index of the record in the run, from 0
 * @param name of the file, as the user named it
 * @param form how documents lie in the file
 * @param record not read yet; empty when the file cannot be opened
 */
record SourceRecord(int index, String name, InputForm form, Optional<InputRecord> record) {

    /** Whether the file holds several documents, so that the number matters. */
    boolean isOneOfMany() {
        return form != InputForm.DOCUMENT;
    }
}
