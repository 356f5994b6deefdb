package org.tuoyu.serialization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.Faults;
import org.tuoyu.submission.Submission;

/**
 * One document of a file that may hold many (记录), not read yet. Immutable and safe for use by many threads, so that one
 * thread can cut a file into records while others read them.
 */
public final class InputRecord {

    private final int number;
    private final int line;
    private final int column;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final @Nullable Fault fault;
    private final boolean usable;

    private InputRecord(
            int number, int line, int column, byte[] bytes, int from, int to, @Nullable Fault fault, boolean usable) {
        this.number = number;
        this.line = line;
        this.column = column;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.fault = fault;
        this.usable = usable;
    }

    /** A document, and what is wrong around it. */
    static InputRecord of(int number, int line, int column, byte[] bytes, @Nullable Fault fault) {
        return new InputRecord(number, line, column, bytes, 0, bytes.length, fault, true);
    }

    /** A document on a line of its own; the bytes must not be changed any more. */
    static InputRecord part(int number, int line, byte[] bytes, int from, int to) {
        return new InputRecord(number, line, 1, bytes, from, to, null, true);
    }

    /** The document that a whole file is; the bytes must not be changed any more. */
    static InputRecord whole(byte[] bytes, int from, int to) {
        return new InputRecord(1, 1, 1, bytes, from, to, null, true);
    }

    /** A place of a file that holds no document that could be read. */
    static InputRecord unusable(int number, int line, int column, Fault fault) {
        return new InputRecord(number, line, column, new byte[0], 0, 0, fault, false);
    }

    /**
     * Its number within the file.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * The line of the file on which it begins.
     *
     * @return from 1; 0 when the file as a whole cannot be read
     */
    public int line() {
        return line;
    }

    /**
     * The column of that line at which it begins.
     *
     * @return from 1
     */
    public int column() {
        return column;
    }

    /**
     * Its size.
     *
     * @return in bytes
     */
    public int size() {
        return to - from;
    }

    /**
     * Reads it as a submission. Lines and columns of findings are those of the file.
     *
     * @param reader knows the limits
     * @return what was read and what is wrong with it
     */
    public ReadResult<Submission> read(SubmissionReader reader) {
        return placed(reader.read(bytes, from, to));
    }

    /**
     * Reads it as a report.
     *
     * @param reader knows the limits
     * @return what was read and what is wrong with it
     */
    public ReadResult<Report> read(ReportReader reader) {
        return placed(reader.read(bytes, from, to));
    }

    /**
     * Finds the places of values in the file.
     *
     * @param pointers JSON Pointers within the document
     * @return the places found
     */
    public Locations locate(Iterable<String> pointers) {
        return Locations.of(bytes, from, to, pointers).movedTo(new Origin(line, column));
    }

    private <T> ReadResult<T> placed(ReadResult<T> read) {
        Origin origin = new Origin(line, column);
        if (fault == null) {
            return read.movedTo(origin);
        }
        Faults faults = new Faults(1);
        faults.add(Objects.requireNonNull(fault));
        List<StructureFinding> around = faults.toFindings(bytes, 0).stream()
                .map(finding -> finding.withLine(line).withColumn(column))
                .toList();
        return usable ? read.movedTo(origin).after(around) : read.instead(around);
    }
}
