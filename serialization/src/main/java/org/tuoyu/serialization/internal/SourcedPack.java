package org.tuoyu.serialization.internal;

import java.util.List;
import org.tuoyu.policy.Pack;

/** A pack and the files that it was read from. Immutable. */
public final class SourcedPack {

    private final Pack pack;
    private final String folder;
    private final List<Chapter> chapters;
    private final boolean wellFormed;
    private final String compiled;

    private SourcedPack(Pack pack, String folder, List<Chapter> chapters, boolean wellFormed, String compiled) {
        this.compiled = compiled;
        this.pack = pack;
        this.folder = folder;
        this.chapters = chapters;
        this.wellFormed = wellFormed;
    }

    /**
     * A file of rules that belong to no document.
     *
     * @param file its name
     * @param first the number of its first rule among those of all files
     */
    record Chapter(String file, int first) {}

    /**
     * A value in a file.
     *
     * @param file its name in findings
     * @param pointer JSON Pointer
     */
    public record Source(String file, String pointer) {}

    static SourcedPack ofFolder(Pack pack, String folder, boolean wellFormed) {
        return new SourcedPack(pack, folder, List.of(), wellFormed, "");
    }

    static SourcedPack ofChapters(Pack pack, List<Chapter> chapters, boolean wellFormed) {
        return new SourcedPack(pack, "", List.copyOf(chapters), wellFormed, "");
    }

    /**
     * A pack in its compiled form, all in one file.
     *
     * @param pack the pack
     * @param file the name of the file in findings
     * @return the pack with that file as its source
     */
    public static SourcedPack ofCompiled(Pack pack, String file) {
        return new SourcedPack(pack, "", List.of(), true, file);
    }

    /**
     * The pack.
     *
     * @return as read
     */
    public Pack pack() {
        return pack;
    }

    /**
     * The folder.
     *
     * @return its name below what was read; empty when that is the folder
     */
    public String folder() {
        return folder;
    }

    /**
     * Whether everything in the files was read, so that elements stand where their numbers say.
     *
     * @return {@code false} if there were findings
     */
    public boolean isWellFormed() {
        return wellFormed;
    }

    /**
     * Where an element stands.
     *
     * @param part the name of its file without ending
     * @param index its number; ignored for {@code document}
     * @param below JSON Pointer from the element
     * @return its file and pointer
     */
    public Source source(String part, int index, String below) {
        if (!compiled.isEmpty()) {
            return new Source(compiled, "/" + part + (part.equals("document") ? "" : "/" + index) + below);
        }
        if (!chapters.isEmpty()) {
            Chapter chapter = chapters.stream()
                    .filter(one -> one.first() <= index)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            return new Source(chapter.file(), "/" + (index - chapter.first()) + below);
        }
        String file = (folder.isEmpty() ? "" : folder + "/") + part + ".yaml";
        return new Source(file, part.equals("document") ? below : "/" + index + below);
    }
}
