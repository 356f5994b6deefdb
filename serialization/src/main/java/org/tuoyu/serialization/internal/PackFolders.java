package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackException.Reason;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.Locations.Place;
import org.tuoyu.serialization.PackFinding;
import org.tuoyu.serialization.PackReading;

/** Reads packs as their authors write them: a folder a document, a file a part. */
public final class PackFolders {

    private static final String DOCUMENT = "document.yaml";
    private static final int MOST_FAULTS = 10_000;

    private final Path root;
    private final List<SourcedPack> packs = new ArrayList<>();
    private final List<PackFinding> findings = new ArrayList<>();

    private PackFolders(Path root) {
        this.root = root;
    }

    /**
     * Reads all packs of a folder.
     *
     * @param root a pack's folder, a folder of such folders, or one with {@code packs} and {@code rules} in it
     * @return the packs and what is wrong with their form
     * @throws IOException if the file system fails
     */
    public static PackReading read(Path root) throws IOException {
        PackFolders folders = of(root);
        return new PackReading(folders.packs.stream().map(SourcedPack::pack).toList(), folders.findings);
    }

    /**
     * Reads all packs of a folder, and keeps where their parts stand.
     *
     * @param root a pack's folder, a folder of such folders, or one with {@code packs} and {@code rules} in it
     * @return the packs and what is wrong with their form
     * @throws IOException if the file system fails
     */
    public static PackFolders of(Path root) throws IOException {
        PackFolders folders = new PackFolders(root);
        if (Files.exists(root.resolve(DOCUMENT))) {
            folders.pack(root);
        } else {
            folders.packsIn(Files.isDirectory(root.resolve("packs")) ? root.resolve("packs") : root);
            folders.rulesIn(root.resolve("rules"));
        }
        if (folders.packs.isEmpty()) {
            throw new PackException(Reason.NO_PACK, root.toString(), "there is no " + DOCUMENT + " in it");
        }
        return folders;
    }

    /**
     * The packs.
     *
     * @return in order of their folders, the rules last
     */
    public List<SourcedPack> packs() {
        return packs;
    }

    /**
     * What is wrong with their form.
     *
     * @return in order of files and places
     */
    public List<PackFinding> findings() {
        return findings;
    }

    /**
     * Finds places in a file.
     *
     * @param file its name in findings
     * @param pointers what to look for
     * @return the places found, by pointer
     * @throws IOException if the file system fails
     */
    public Map<String, Place> locate(String file, List<String> pointers) throws IOException {
        try (JsonParser parser = PlainYaml.of(Files.readString(root.resolve(file)))) {
            return LocationScan.of(parser, pointers);
        }
    }

    private void packsIn(Path folder) throws IOException {
        for (Path child : sorted(folder)) {
            if (Files.exists(child.resolve(DOCUMENT))) {
                pack(child);
            } else if (Files.isDirectory(child) && !child.endsWith("rules") && !child.endsWith("META-INF")) {
                whole(child, Messages.text("pack/no-document"));
            }
        }
    }

    private void pack(Path folder) throws IOException {
        Pack.Builder pack = Pack.builder();
        int before = findings.size();
        for (String name : PackPart.FILES) {
            if (Files.exists(folder.resolve(name))) {
                parse(folder.resolve(name), in -> PackPart.read(name, in, pack));
            }
        }
        for (Path file : sorted(folder)) {
            if (!PackPart.FILES.contains(file.getFileName().toString())) {
                whole(file, Messages.text("pack/unknown-file"));
            }
        }
        packs.add(SourcedPack.ofFolder(pack.build(), name(folder), before == findings.size()));
    }

    private void rulesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<RuleDefinition> rules = new ArrayList<>();
        List<SourcedPack.Chapter> chapters = new ArrayList<>();
        int before = findings.size();
        for (Path file : sorted(folder)) {
            chapters.add(new SourcedPack.Chapter(name(file), rules.size()));
            parse(file, in -> rules.addAll(PackPart.rules(in)));
        }
        Pack pack = Pack.builder().addAllRules(rules).build();
        packs.add(SourcedPack.ofChapters(pack, chapters, before == findings.size()));
    }

    private void parse(Path file, Consumer<DocumentInput> read) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Faults faults = new Faults(MOST_FAULTS);
        Encoding.refusal(bytes, 0, bytes.length, Utf8.scan(bytes, 0, bytes.length))
                .ifPresentOrElse(faults::add, () -> {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    try (JsonParser parser = PlainYaml.of(text)) {
                        read.accept(
                                new DocumentInput(parser, faults, new NameOrder(), new Form(false, true, true, 1000)));
                    } catch (IOException impossible) {
                        throw new IllegalStateException("reading from memory failed", impossible);
                    }
                });
        for (StructureFinding finding : faults.toFindings(bytes, 0)) {
            findings.add(new PackFinding(
                    name(file),
                    finding.getLine(),
                    finding.getColumn(),
                    finding.getPointer(),
                    finding.getCode(),
                    finding.getSeverity(),
                    finding.getMessage()));
        }
    }

    private void whole(Path file, Text message) {
        findings.add(new PackFinding(name(file), 0, 0, "", "pack/file", Severity.ERROR, message));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
