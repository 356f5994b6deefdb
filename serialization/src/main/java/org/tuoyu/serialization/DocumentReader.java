package org.tuoyu.serialization;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.DocumentInput;
import org.tuoyu.serialization.internal.Encoding;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;
import org.tuoyu.serialization.internal.Faults;
import org.tuoyu.serialization.internal.Form;
import org.tuoyu.serialization.internal.NameOrder;
import org.tuoyu.serialization.internal.StrayBrackets;
import org.tuoyu.serialization.internal.Utf8;
import org.tuoyu.serialization.internal.ValueReader;

/**
 * Reads JSON documents of one type. Safe for use by many threads.
 *
 * @param <T> the type
 */
final class DocumentReader<T> {

    private final ReadLimits limits;
    private final ValueReader<T> decoder;
    private final JsonFactory json;
    private final NameOrder order = new NameOrder();

    DocumentReader(ReadLimits limits, ValueReader<T> decoder) {
        this.limits = limits;
        this.decoder = decoder;
        this.json = factory(limits);
    }

    /** A factory of parsers that trust their caller to have checked the encoding. */
    static JsonFactory factory(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxBytes())
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** Reads to the end of a stream, or to just beyond the largest size allowed. */
    ReadResult<T> read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.maxBytes() + 1);
        return bytes.length > limits.maxBytes()
                ? tooLarge(bytes, 0, bytes.length, Reach.CUT_OFF)
                : read(bytes, 0, bytes.length);
    }

    /** Reads a file; of one that is too large not a byte. */
    ReadResult<T> read(Path file) throws IOException {
        if (Files.size(file) > limits.maxBytes()) {
            return tooLarge(new byte[0], 0, 0, Reach.CUT_OFF);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    ReadResult<T> read(byte[] bytes, int from, int to) {
        if (to - from > limits.maxBytes()) {
            return tooLarge(bytes, from, to, Reach.REFUSED);
        }
        Faults faults = new Faults(limits.maxFaults());
        Utf8 scan = Utf8.scan(bytes, from, to);
        Optional<Fault> refusal = Encoding.refusal(bytes, from, to, scan);
        if (refusal.isPresent()) {
            faults.add(refusal.get());
            return new ReadResult<>(null, faults.toFindings(bytes, from), Reach.REFUSED, bytes, from, to);
        }
        int start = from + Encoding.markLength(bytes, from, to);
        mark(faults, start > from);
        Attempt<T> attempt = attempt(bytes, start, to, faults, scan);
        if (attempt.isWhole()) {
            return result(attempt, bytes, from, start, to);
        }
        StrayBrackets stray = StrayBrackets.in(bytes, start, to);
        return stray.isEmpty()
                ? result(attempt, bytes, from, start, to)
                : without(stray, scan, bytes, from, start, to).orElseGet(() -> result(attempt, bytes, from, start, to));
    }

    private static void mark(Faults faults, boolean isThere) {
        if (isThere) {
            faults.add(Fault.of(FaultCode.BYTE_ORDER_MARK));
        }
    }

    /** The document as it is without some brackets; empty if it is not whole without them either. */
    private Optional<ReadResult<T>> without(StrayBrackets stray, Utf8 scan, byte[] bytes, int from, int start, int to) {
        Faults faults = new Faults(limits.maxFaults());
        mark(faults, start > from);
        stray.report(faults, bytes, start);
        Attempt<T> attempt = attempt(stray.rest(), 0, to - start, faults, scan);
        return attempt.isWhole()
                ? Optional.of(result(attempt, bytes, from, start, to).understoodAs(stray.rest()))
                : Optional.empty();
    }

    private ReadResult<T> result(Attempt<T> attempt, byte[] bytes, int from, int start, int to) {
        Reach reach = attempt.readable() ? Reach.ended(attempt.faults().isComplete()) : Reach.REFUSED;
        return new ReadResult<>(attempt.document(), attempt.faults().toFindings(bytes, start), reach, bytes, from, to);
    }

    private ReadResult<T> tooLarge(byte[] bytes, int from, int to, Reach reach) {
        Faults faults = new Faults(limits.maxFaults());
        faults.add(Fault.of(FaultCode.SIZE).with("limit", limits.maxBytes()));
        return new ReadResult<>(null, faults.toFindings(bytes, from), reach, bytes, from, to);
    }

    /**
     * What came of reading a document once.
     *
     * @param document as far as it could be read
     * @param faults of its form
     * @param readable whether it could be read to its end
     * @param isWhole whether nothing follows its end either
     */
    private record Attempt<T>(@Nullable T document, Faults faults, boolean readable, boolean isWhole) {}

    private Attempt<T> attempt(byte[] bytes, int start, int to, Faults faults, Utf8 scan) {
        try (JsonParser parser = json.createParser(bytes, start, to - start)) {
            Form form = new Form(true, false, scan.mayHoldEscapes(), limits.maxDepth());
            DocumentInput in = new DocumentInput(parser, faults, order, form);
            if (!in.beginDocument()) {
                return new Attempt<>(null, faults, false, false);
            }
            T document = decoder.read(in);
            boolean whole = in.endDocument();
            return new Attempt<>(document, faults, !in.isBroken(), whole);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }
}
