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
 * @param record not read yet; empty when the file cannot be opened, or holds tables
 * @param table a workbook or CSV file
 */
record SourceRecord(int index, String name, InputForm form, Optional<InputRecord> record, Optional<TableFile> table) {

    static SourceRecord unopened(int index, String name) {
        return new SourceRecord(index, name, InputForm.DOCUMENT, Optional.empty(), Optional.empty());
    }

    /** The number of the record in its file, from 1. */
    int number() {
        return record.map(InputRecord::number).orElse(1);
    }

    /** Whether the file holds several documents, so that the number matters. */
    boolean isOneOfMany() {
        return form != InputForm.DOCUMENT;
    }
}
