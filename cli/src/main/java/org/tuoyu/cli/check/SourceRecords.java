package org.tuoyu.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;

/** The records of all files of a run, one file open at a time. For one thread. */
final class SourceRecords implements Iterator<SourceRecord>, AutoCloseable {

    static final String STANDARD_INPUT = "-";

    private final Iterator<String> names;
    private final InputStream in;
    private final Optional<InputForm> form;
    private final ReadLimits limits;
    private String name = "";
    private @Nullable InputRecords open;
    private @Nullable TableFile table;
    private boolean unopened;
    private int index;
    private volatile long closedBytes;

    SourceRecords(List<String> names, InputStream in, Optional<InputForm> form, ReadLimits limits) {
        this.names = names.iterator();
        this.in = in;
        this.form = form;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        while (!unopened && table == null && (open == null || !open.hasNext())) {
            closeFile();
            if (!names.hasNext()) {
                return false;
            }
            name = names.next();
            try {
                open();
            } catch (IOException e) {
                unopened = true;
            }
        }
        return true;
    }

    private void open() throws IOException {
        if (form.isEmpty() && TableFile.is(name)) {
            table = table(Path.of(name));
        } else if (name.equals(STANDARD_INPUT)) {
            open = InputRecords.of(in, form, limits);
        } else if (form.isPresent()) {
            open = InputRecords.of(Files.newInputStream(Path.of(name)), form, limits);
        } else {
            open = InputRecords.open(Path.of(name), limits);
        }
    }

    /** A file of tables; no more of it than is allowed. */
    private TableFile table(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(limits.maxBytes() + 1);
            return new TableFile(name, bytes, bytes.length <= limits.maxBytes());
        }
    }

    @Override
    public SourceRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further record");
        }
        TableFile file = table;
        if (file != null) {
            table = null;
            closedBytes += file.bytes().length;
            return new SourceRecord(index++, name, InputForm.DOCUMENT, Optional.empty(), Optional.of(file));
        }
        if (unopened || open == null) {
            unopened = false;
            return SourceRecord.unopened(index++, name);
        }
        return new SourceRecord(index++, name, open.form(), Optional.of(open.next()), Optional.empty());
    }

    /** Bytes taken in so far, of all files. */
    long bytesTaken() {
        InputRecords now = open;
        return closedBytes + (now == null ? 0 : now.bytesTaken());
    }

    private void closeFile() {
        InputRecords done = open;
        if (done != null) {
            closedBytes += done.bytesTaken();
            open = null;
            if (!name.equals(STANDARD_INPUT)) {
                close(done);
            }
        }
    }

    private static void close(InputRecords records) {
        try {
            records.close();
        } catch (IOException e) {
            // what was read was read; a file that does not close takes nothing away from it
            return;
        }
    }

    @Override
    public void close() {
        closeFile();
    }
}
