package org.tuoyu.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.serialization.internal.PackIndex;
import org.tuoyu.serialization.internal.PackIndexEncoder;
import org.tuoyu.serialization.internal.PackIndexEntry;
import org.tuoyu.serialization.internal.Sha256;

/** Turns packs as their authors write them into the compiled form, and refuses packs that have errors. */
public final class PackCompiler {

    private static final DocumentWriter<PackIndex> INDEXES =
            new DocumentWriter<>(JsonLayout.PRETTY, false, PackIndexEncoder::write);

    private PackCompiler() {}

    /**
     * Compiles the packs of a folder; used by builds. Prints every finding, one a line.
     *
     * @param arguments the folder to read, as for {@link PackReader#read}, and the root folder of the classes to write to
     * @throws IOException if the file system fails
     * @throws PackException if a pack has an error; nothing is written then
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments: wanted a folder to read and one to write to");
        }
        compile(Path.of(arguments[0]), Path.of(arguments[1]), System.err);
    }

    /**
     * Compiles the packs of a folder.
     *
     * @param source the folder to read, as for {@link PackReader#read}
     * @param target the root folder of the classes; the packs are written below it, where {@link CompiledPacks} looks
     * @param messages receives the findings
     * @throws IOException if the file system fails
     * @throws PackException if a pack has an error; nothing is written then
     */
    public static void compile(Path source, Path target, PrintStream messages) throws IOException {
        PackReading reading = PackLint.check(source, List.of());
        reading.findings().forEach(messages::println);
        long errors = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new PackException(Reason.FAULTY, source.toString(), errors + " errors, listed above");
        }
        write(reading.packs(), target.resolve(CompiledPacks.FOLDER));
    }

    private static void write(List<Pack> packs, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PackIndexEntry> entries = new ArrayList<>();
        for (Pack pack : packs) {
            byte[] compiled = PackWriter.compile(pack);
            String file = PackReader.idOf(pack).replace('/', '-') + ".json";
            Files.write(folder.resolve(file), compiled);
            entries.add(new PackIndexEntry(
                    PackReader.idOf(pack),
                    PackReader.divisionOf(pack),
                    file,
                    Sha256.of(compiled, 0, compiled.length),
                    pack.getDocument().flatMap(PolicyDocument::getInForceFrom),
                    pack.getDocument().flatMap(PolicyDocument::getInForceUntil)));
        }
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        INDEXES.write(new PackIndex(entries), index);
        Files.write(folder.resolve(CompiledPacks.INDEX), index.toByteArray());
    }
}
