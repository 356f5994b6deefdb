package org.tuoyu.serialization;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.DocumentInput;
import org.tuoyu.serialization.internal.Encoding;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;
import org.tuoyu.serialization.internal.Faults;
import org.tuoyu.serialization.internal.Form;
import org.tuoyu.serialization.internal.NameOrder;
import org.tuoyu.serialization.internal.Utf8;

/**
 * Reads JSON documents of one type. Safe for use by many threads.
 *
 * @param <T> the type
 */
final class DocumentReader<T> {

    private final ReadLimits limits;
    private final Decoder<T> decoder;
    private final JsonFactory json;
    private final NameOrder order = new NameOrder();

    DocumentReader(ReadLimits limits, Decoder<T> decoder) {
        this.limits = limits;
        this.decoder = decoder;
        this.json = factory(limits);
    }

    /** Reads one value. */
    interface Decoder<T> {
        @Nullable
        T read(DocumentInput in);
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

    ReadResult<T> read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.maxBytes() + 1);
        return read(bytes, 0, bytes.length);
    }

    ReadResult<T> read(byte[] bytes, int from, int to) {
        Faults faults = new Faults(limits.maxFaults());
        if (to - from > limits.maxBytes()) {
            return refused(Fault.of(FaultCode.SIZE).with("limit", limits.maxBytes()), faults, bytes, from, to);
        }
        Utf8 scan = Utf8.scan(bytes, from, to);
        Optional<Fault> refusal = Encoding.refusal(bytes, from, to, scan);
        if (refusal.isPresent()) {
            return refused(refusal.get(), faults, bytes, from, to);
        }
        int start = from + Encoding.markLength(bytes, from, to);
        if (start > from) {
            faults.add(Fault.of(FaultCode.BYTE_ORDER_MARK));
        }
        try (JsonParser parser = json.createParser(bytes, start, to - start)) {
            return read(parser, faults, scan, bytes, from, start, to);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    private ReadResult<T> refused(Fault fault, Faults faults, byte[] bytes, int from, int to) {
        faults.add(fault);
        return new ReadResult<>(null, faults.toFindings(bytes, from), false, false, bytes, from, to);
    }

    private ReadResult<T> read(JsonParser parser, Faults faults, Utf8 scan, byte[] bytes, int from, int start, int to) {
        Form form = new Form(true, false, scan.mayHoldEscapes(), limits.maxDepth());
        DocumentInput in = new DocumentInput(parser, faults, order, form);
        T document = null;
        boolean readable = in.beginDocument();
        if (readable) {
            document = decoder.read(in);
            in.endDocument();
            readable = !in.isBroken();
        }
        boolean complete = readable && faults.isComplete();
        return new ReadResult<>(document, faults.toFindings(bytes, start), readable, complete, bytes, from, to);
    }
}
