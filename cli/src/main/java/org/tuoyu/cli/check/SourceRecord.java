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
 * @param problem why there is neither
 */
record SourceRecord(
        int index,
        String name,
        InputForm form,
        Optional<InputRecord> record,
        Optional<TableFile> table,
        Optional<RunFinding> problem) {

    static SourceRecord of(int index, String name, InputForm form, InputRecord record) {
        return new SourceRecord(index, name, form, Optional.of(record), Optional.empty(), Optional.empty());
    }

    static SourceRecord of(int index, String name, TableFile table) {
        return new SourceRecord(
                index, name, InputForm.DOCUMENT, Optional.empty(), Optional.of(table), Optional.empty());
    }

    /** A file of which nothing, or nothing more, can be taken. */
    static SourceRecord unread(int index, String name, RunFinding problem) {
        return new SourceRecord(
                index, name, InputForm.DOCUMENT, Optional.empty(), Optional.empty(), Optional.of(problem));
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
