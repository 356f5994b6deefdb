package org.tuoyu.serialization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.internal.Sha256;

/**
 * What became of reading one document: the document as far as it could be read, and everything that is wrong with its form.
 * Immutable and safe for use by many threads, provided that nobody changes the bytes that were read.
 *
 * @param <T> the type of the document
 */
public final class ReadResult<T> {

    private final @Nullable T document;
    private final List<StructureFinding> structure;
    private final Reach reach;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Origin origin;

    /** The same document as it was understood, byte for byte in the same place; null: as it is. */
    private final byte @Nullable [] understood;

    ReadResult(@Nullable T document, List<StructureFinding> structure, Reach reach, byte[] bytes, int from, int to) {
        this(document, structure, reach, bytes, from, to, Origin.START, null);
    }

    private ReadResult(
            @Nullable T document,
            List<StructureFinding> structure,
            Reach reach,
            byte[] bytes,
            int from,
            int to,
            Origin origin,
            byte @Nullable [] understood) {
        this.document = document;
        this.structure = List.copyOf(structure);
        this.reach = reach;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.origin = origin;
        this.understood = understood;
    }

    /** The same, where the document was read as if some of its bytes were others. */
    ReadResult<T> understoodAs(byte[] other) {
        return new ReadResult<>(document, structure, reach, bytes, from, to, origin, other);
    }

    /** The same for a document that begins elsewhere in a file. */
    ReadResult<T> movedTo(Origin place) {
        return place.isAt(origin)
                ? this
                : new ReadResult<>(
                        document,
                        structure.isEmpty()
                                ? structure
                                : structure.stream().map(place::place).toList(),
                        reach,
                        bytes,
                        from,
                        to,
                        place,
                        understood);
    }

    /** The same with findings about what stands before the document. */
    ReadResult<T> after(List<StructureFinding> before) {
        List<StructureFinding> all = new ArrayList<>(before);
        all.addAll(structure);
        return new ReadResult<>(document, all, reach, bytes, from, to, origin, understood);
    }

    /** Nothing but findings about the place where a document should be. */
    ReadResult<T> instead(List<StructureFinding> findings) {
        return new ReadResult<>(null, findings, Reach.CUT_OFF, bytes, from, to, origin, null);
    }

    /**
     * The document. Values that could not be used are left out of it, as if they had not been stated: nothing rests on them.
     *
     * @return empty when the input holds no object: it is empty, too large, in another encoding, or something else stands in
     *     it; also when a report or a list of waivers lacks what it cannot be without. Of a submission there is a document
     *     whenever there is an object
     */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /**
     * What is wrong with the form of the document.
     *
     * @return in order of place; empty when nothing is
     */
    public List<StructureFinding> structure() {
        return structure;
    }

    /**
     * Whether the input could be read to its end. If not, {@link #document} holds what came before.
     *
     * @return {@code false} for broken JSON, another encoding, a document that is too large or too deep, or one that is no
     *     object
     */
    public boolean isReadable() {
        return reach.compareTo(Reach.ENDED) <= 0;
    }

    /**
     * Whether {@link #structure} lists every fault.
     *
     * @return {@code false} when there were more than the limit, or the input is not readable
     */
    public boolean isComplete() {
        return reach == Reach.COMPLETE;
    }

    /**
     * Whether the form of the document is accepted, which is so exactly when its JSON Schema accepts it.
     *
     * @return {@code true} if there is no finding of severity ERROR
     */
    public boolean isWellFormed() {
        for (StructureFinding finding : structure) {
            if (finding.getSeverity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all bytes of the input were taken in. If not, {@link #sha256} and {@link #bytes} are those of a part, or of
     * nothing.
     *
     * @return {@code false} for a file or stream that is larger than the limit
     */
    public boolean isWhole() {
        return reach != Reach.CUT_OFF;
    }

    /**
     * The SHA-256 of the bytes that were read. Computed at each call.
     *
     * @return 64 small hexadecimal digits
     */
    public String sha256() {
        return Sha256.of(bytes, from, to);
    }

    /**
     * The bytes that were read, for finding {@linkplain Locations places} in them.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /**
     * Finds the places of values.
     *
     * @param pointers JSON Pointers
     * @return the places found
     */
    public Locations locate(Iterable<String> pointers) {
        Locations locations =
                understood == null ? Locations.of(bytes, from, to, pointers) : Locations.of(understood, pointers);
        return locations.movedTo(origin);
    }
}
