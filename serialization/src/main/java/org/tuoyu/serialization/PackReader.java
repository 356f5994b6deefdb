package org.tuoyu.serialization;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.serialization.internal.PackDecoder;
import org.tuoyu.serialization.internal.PackFolders;
import org.tuoyu.serialization.internal.Sha256;
import org.tuoyu.serialization.lint.PackCheck;

/**
 * Reads packs (规则包): YAML as their authors write it, from a folder or an archive, or the compiled JSON. Unlike a submission a
 * pack is trusted by those who use it, so unknown fields are errors in it. Safe for use by many threads.
 */
public final class PackReader {

    private static final DocumentReader<Pack> COMPILED =
            new DocumentReader<>(ReadLimits.standard(), PackDecoder.INSTANCE);

    private PackReader() {}

    /**
     * Reads and lists everything that is wrong. References to documents outside are not looked into; {@link PackLint} does that.
     *
     * @param path a folder with {@code document.yaml}, a folder of such folders, one with {@code packs} and {@code rules} in it,
     *     or a zip or jar of any of these
     * @return the packs and what is wrong with them
     * @throws PackException if nothing there can be read as a pack
     */
    public static PackReading read(Path path) {
        return within(path, PackFolders::read);
    }

    /** Reads, and checks what the packs say of each other and of others. */
    static PackReading checked(Path path, List<Pack> others) {
        return within(
                path,
                root -> isCompiled(root)
                        ? PackCheck.check(CompiledPacks.in(root.resolve(CompiledPacks.FOLDER)), others)
                        : PackCheck.check(PackFolders.of(root), others));
    }

    /**
     * Reads for use.
     *
     * @param path as for {@link #read}, or a jar with compiled packs
     * @return the packs, in order of their folders
     * @throws PackException if nothing there can be read as a pack, or a pack has an error
     */
    public static List<PackHandle> load(Path path) {
        return within(path, root -> {
            if (isCompiled(root)) {
                return CompiledPacks.in(root.resolve(CompiledPacks.FOLDER));
            }
            return usable(path, PackFolders.read(root));
        });
    }

    private static boolean isCompiled(Path root) {
        return Files.exists(root.resolve(CompiledPacks.FOLDER).resolve(CompiledPacks.INDEX));
    }

    /**
     * Reads for use beside other packs, after everything that {@link PackLint} checks: a pack that names what does not exist, or
     * asks less than the law of a wider place without saying so, is refused.
     *
     * @param path as for {@link #load(Path)}
     * @param others the packs beside which it is used
     * @return the packs, in order of their folders
     * @throws PackException if nothing there can be read as a pack, or a pack has an error; it names the first one
     */
    public static List<PackHandle> load(Path path, List<Pack> others) {
        refuse(path, PackLint.check(path, others));
        return load(path);
    }

    private static void refuse(Path path, PackReading reading) {
        for (PackFinding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR) {
                throw new PackException(
                        Reason.FAULTY,
                        path + "/" + finding.file(),
                        finding.line(),
                        finding.pointer(),
                        finding.message().en());
            }
        }
    }

    private static List<PackHandle> usable(Path path, PackReading reading) {
        refuse(path, reading);
        List<PackHandle> handles = new ArrayList<>();
        for (Pack pack : reading.packs()) {
            byte[] compiled = PackWriter.compile(pack);
            handles.add(
                    new PackHandle(idOf(pack), divisionOf(pack), Sha256.of(compiled, 0, compiled.length), () -> pack));
        }
        return handles;
    }

    /** The id of the document; {@code rules} for a pack of rules that belong to none. */
    static String idOf(Pack pack) {
        return pack.getDocument().map(document -> document.getId()).orElse("rules");
    }

    /** The division of the document; the nation for a pack of rules that belong to none. */
    static String divisionOf(Pack pack) {
        return pack.getDocument().map(document -> document.getDivision()).orElse("000000");
    }

    /**
     * Reads the compiled form.
     *
     * @param name what to call it in an exception
     * @param json what {@link PackWriter} wrote
     * @return the pack
     * @throws PackException if it is anything else
     */
    public static Pack readCompiled(String name, byte[] json) {
        ReadResult<Pack> result = COMPILED.read(json, 0, json.length);
        if (!result.structure().isEmpty()) {
            StructureFinding first = result.structure().get(0);
            throw new PackException(
                    Reason.FAULTY,
                    name,
                    first.getLine(),
                    first.getPointer(),
                    first.getMessage().en());
        }
        return result.document().orElseThrow();
    }

    private static <T> T within(Path path, Work<T> work) {
        if (!Files.exists(path)) {
            throw new PackException(Reason.NOT_FOUND, path.toString(), "there is no such file or folder");
        }
        try {
            if (Files.isDirectory(path)) {
                return work.in(path);
            }
            try (FileSystem files = FileSystems.newFileSystem(path)) {
                return work.in(files.getPath("/"));
            }
        } catch (ProviderNotFoundException noArchive) {
            throw new PackException(Reason.NO_PACK, path.toString(), "is neither a folder nor an archive");
        } catch (IOException failed) {
            throw new PackException(Reason.UNREADABLE, path.toString(), "cannot be read: " + failed.getMessage());
        }
    }

    private interface Work<T> {
        T in(Path root) throws IOException;
    }
}
