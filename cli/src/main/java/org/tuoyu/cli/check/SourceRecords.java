package org.tuoyu.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;

/** The records of all files of a run, one file open at a time. For one thread. */
final class SourceRecords implements Iterator<SourceRecord>, AutoCloseable {

    static final String STANDARD_INPUT = "-";

    private final Iterator<Sources> sources;
    private final InputStream in;
    private final Optional<InputForm> form;
    private final ReadLimits limits;
    private String name = "";
    private @Nullable InputRecords open;
    private @Nullable TableFile table;
    private @Nullable RunFinding problem;
    private int index;
    private volatile long closedBytes;

    SourceRecords(List<String> names, InputStream in, Optional<InputForm> form, ReadLimits limits) {
        this.sources = form.isEmpty()
                ? Sources.of(names).iterator()
                : names.stream().map(name -> new Sources(name, List.of(name))).iterator();
        this.in = in;
        this.form = form;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        while (problem == null && table == null && !isMoreInFile()) {
            closeFile();
            if (!sources.hasNext()) {
                return false;
            }
            Sources next = sources.next();
            name = next.name();
            try {
                open(next);
            } catch (IOException e) {
                problem = RunFinding.UNOPENED;
            } catch (OutOfMemoryError tooLarge) {
                problem = RunFinding.MEMORY;
            }
        }
        return true;
    }

    /** Whether the open file has another record; one that does not fit into memory ends it. */
    private boolean isMoreInFile() {
        try {
            return open != null && open.hasNext();
        } catch (OutOfMemoryError tooLarge) {
            closeFile();
            problem = RunFinding.MEMORY;
            return true;
        }
    }

    private void open(Sources next) throws IOException {
        if (form.isEmpty() && next.isTables()) {
            table = table(next.files());
        } else if (name.equals(STANDARD_INPUT)) {
            open = InputRecords.of(in, form, limits);
        } else if (form.isPresent()) {
            open = InputRecords.of(Files.newInputStream(Path.of(name)), form, limits);
        } else {
            open = InputRecords.open(Path.of(name), limits);
        }
    }

    /** Files of tables; no more of them than is allowed. */
    private TableFile table(List<String> names) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = limits.maxBytes();
        for (String each : names) {
            Path file = Path.of(each);
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] bytes = stream.readNBytes(Math.max(0, left) + 1);
                left -= bytes.length;
                files.put(String.valueOf(file.getFileName()), bytes);
            }
        }
        return new TableFile(files, left >= 0);
    }

    @Override
    public SourceRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further record");
        }
        TableFile file = table;
        if (file != null) {
            table = null;
            closedBytes += file.size();
            return SourceRecord.of(index++, name, file);
        }
        RunFinding unread = problem;
        if (unread != null || open == null) {
            problem = null;
            return SourceRecord.unread(index++, name, unread == null ? RunFinding.UNOPENED : unread);
        }
        return SourceRecord.of(index++, name, open.form(), open.next());
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
