package org.tuoyu.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.serialization.internal.Once;
import org.tuoyu.serialization.internal.PackIndex;
import org.tuoyu.serialization.internal.PackIndexDecoder;
import org.tuoyu.serialization.internal.PackIndexEntry;

/**
 * Packs in their compiled form, found through an index: a program loads those that it needs. Safe for use by many threads.
 */
public final class CompiledPacks {

    /** Where an archive holds them. */
    static final String FOLDER = "META-INF/tuoyu/packs";

    /** The file that lists them. */
    static final String INDEX = "index.json";

    private static final DocumentReader<PackIndex> INDEXES =
            new DocumentReader<>(ReadLimits.standard(), PackIndexDecoder.INSTANCE);

    private CompiledPacks() {}

    /**
     * The packs beside a class, in the same module or archive.
     *
     * @param anchor any class of that module or archive
     * @return in order of the index; contents are read when first asked for
     * @throws PackException if there are none
     */
    public static List<PackHandle> of(Class<?> anchor) {
        return handles(file -> resource(anchor, file));
    }

    /** The packs in a folder, read at once, for the archive will be closed again. */
    static List<PackHandle> in(Path folder) {
        List<PackHandle> handles = handles(file -> bytes(folder.resolve(file)));
        for (PackHandle handle : handles) {
            Objects.requireNonNull(handle.content().get());
        }
        return handles;
    }

    private static List<PackHandle> handles(Function<String, byte[]> files) {
        byte[] json = files.apply(INDEX);
        PackIndex index = INDEXES.read(json, 0, json.length)
                .document()
                .orElseThrow(() -> new PackException(Reason.FAULTY, INDEX, "is no index of packs"));
        List<PackHandle> handles = new ArrayList<>();
        for (PackIndexEntry entry : index.packs()) {
            Once<Pack> content = new Once<>(() -> PackReader.readCompiled(entry.file(), files.apply(entry.file())));
            handles.add(new PackHandle(entry.id(), entry.division(), entry.sha256(), content));
        }
        return handles;
    }

    private static byte[] resource(Class<?> anchor, String file) {
        try (InputStream stream = anchor.getResourceAsStream("/" + FOLDER + "/" + file)) {
            if (stream == null) {
                throw new PackException(Reason.NOT_FOUND, file, "is not beside " + anchor.getName());
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new PackException(Reason.UNREADABLE, file, "cannot be read: " + failed.getMessage());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new PackException(Reason.UNREADABLE, file.toString(), "cannot be read: " + failed.getMessage());
        }
    }
}
