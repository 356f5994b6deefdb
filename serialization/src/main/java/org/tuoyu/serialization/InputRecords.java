package org.tuoyu.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;

/**
 * The documents of a file, one after the other (记录流): a single document, a list of them, or one a line, plain or
 * compressed with gzip. At no time is more than one record in memory. A record that is broken does not hide its neighbours:
 * of lines never, of a list as long as its brackets and quotation marks are balanced, or the record behind it begins with the
 * same field as the first of the list. What is wrong with the file as such (it
 * breaks off, a comma is missing, a record is too large) becomes a finding of a record.
 *
 * <p>For one thread; the records may be given to others. Close it, unless it was made of a stream that is closed elsewhere.
 */
public final class InputRecords implements Iterator<InputRecord>, AutoCloseable {

    private final ByteFeed feed;
    private final InputForm form;
    private final Splitter splitter;
    private @Nullable InputRecord upcoming;
    private boolean started;

    private InputRecords(ByteFeed feed, InputForm form, Splitter splitter) {
        this.feed = feed;
        this.form = form;
        this.splitter = splitter;
    }

    /** Cuts records off a feed. */
    interface Splitter {
        /** The next record, or null after the last. */
        @Nullable
        InputRecord next() throws IOException;
    }

    /**
     * Opens a file. Names that end in {@code .ndjson} or {@code .jsonl}, with or without {@code .gz}, say one document a line;
     * of other files the beginning tells.
     *
     * @param file UTF-8, or gzip of it
     * @param limits the largest document counts
     * @return its records; at least one
     * @throws IOException if the file cannot be opened or read
     */
    public static InputRecords open(Path file, ReadLimits limits) throws IOException {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        boolean lines = plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
        InputStream stream = Files.newInputStream(file);
        try {
            InputRecords records = of(stream, lines ? Optional.of(InputForm.LINES) : Optional.empty(), limits);
            records.feed.sizeIs(Files.size(file));
            return records;
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Takes a stream.
     *
     * @param stream UTF-8, or gzip of it
     * @param form how documents lie in it; empty: the beginning tells
     * @param limits the largest document counts
     * @return its records; at least one
     * @throws IOException if the stream fails
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public static InputRecords of(InputStream stream, Optional<InputForm> form, ReadLimits limits) throws IOException {
        ByteFeed feed = ByteFeed.of(stream);
        InputForm told = form.isPresent() ? form.get() : new FormDetector(feed).form();
        return new InputRecords(feed, told, splitter(feed, told, limits));
    }

    private static Splitter splitter(ByteFeed feed, InputForm form, ReadLimits limits) {
        return switch (form) {
            case DOCUMENT -> new WholeSplitter(feed, limits);
            case ARRAY -> new ArraySplitter(feed, limits);
            case LINES -> new LineSplitter(feed, limits);
        };
    }

    /**
     * How the documents lie in the file.
     *
     * @return as told or found out
     */
    public InputForm form() {
        return form;
    }

    /**
     * How much of the file was taken in, for showing progress.
     *
     * @return bytes, compressed where the file is
     */
    public long bytesTaken() {
        return feed.taken();
    }

    /**
     * Whether there is another record.
     *
     * @return {@code false} after the last
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public boolean hasNext() {
        if (upcoming == null) {
            try {
                upcoming = splitter.next();
                if (upcoming == null && !started) {
                    upcoming = form == InputForm.ARRAY
                            ? InputRecord.unusable(
                                    1, 1, 1, Fault.of(FaultCode.ROOT).as("no-document"))
                            : InputRecord.of(1, 1, 1, new byte[0], null);
                }
                started = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return upcoming != null;
    }

    /**
     * The next record.
     *
     * @return not read yet
     * @throws NoSuchElementException after the last
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public InputRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further record");
        }
        InputRecord next = Objects.requireNonNull(upcoming);
        upcoming = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
