package org.tuoyu.serialization.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PackHandle;
import org.tuoyu.serialization.Locations.Place;
import org.tuoyu.serialization.PackFinding;
import org.tuoyu.serialization.PackReading;
import org.tuoyu.serialization.internal.PackFolders;
import org.tuoyu.serialization.internal.SourcedPack;
import org.tuoyu.serialization.lint.Notes.Note;

/** Checks packs in folders and says in which line each finding stands. */
public final class PackCheck {

    private static final Comparator<PackFinding> BY_PLACE = Comparator.comparing(PackFinding::file)
            .thenComparingInt(PackFinding::line)
            .thenComparingInt(PackFinding::column);

    private PackCheck() {}

    /**
     * Checks.
     *
     * @param folders the packs read
     * @param others packs that they may refer to
     * @return the packs and all findings, in order of files and places
     * @throws IOException if the file system fails
     */
    public static PackReading check(PackFolders folders, List<Pack> others) throws IOException {
        List<PackFinding> findings = new ArrayList<>(folders.findings());
        Map<String, List<Note>> byFile = new LinkedHashMap<>();
        for (Note note : Lint.check(folders.packs(), others)) {
            byFile.computeIfAbsent(note.source().file(), file -> new ArrayList<>())
                    .add(note);
        }
        for (Map.Entry<String, List<Note>> entry : byFile.entrySet()) {
            findings.addAll(located(folders, entry.getKey(), entry.getValue()));
        }
        findings.sort(BY_PLACE);
        List<Pack> packs = folders.packs().stream().map(SourcedPack::pack).toList();
        return new PackReading(packs, findings);
    }

    /**
     * Checks packs in their compiled form, which has no lines that anybody wrote.
     *
     * @param packs the packs read
     * @param others packs that they may refer to
     * @return the packs and all findings, without line and column, in order of files
     */
    public static PackReading check(List<PackHandle> packs, List<Pack> others) {
        List<SourcedPack> sourced = packs.stream()
                .map(each ->
                        SourcedPack.ofCompiled(each.content().get(), each.id().replace('/', '-') + ".json"))
                .toList();
        List<PackFinding> findings = Lint.check(sourced, others).stream()
                .map(note -> new PackFinding(
                        note.source().file(),
                        0,
                        0,
                        note.source().pointer(),
                        note.code(),
                        note.severity(),
                        note.message()))
                .sorted(BY_PLACE)
                .toList();
        return new PackReading(sourced.stream().map(SourcedPack::pack).toList(), findings);
    }

    private static List<PackFinding> located(PackFolders folders, String file, List<Note> notes) throws IOException {
        List<String> pointers =
                notes.stream().map(note -> note.source().pointer()).distinct().toList();
        Map<String, Place> places = folders.locate(file, pointers);
        List<PackFinding> findings = new ArrayList<>();
        for (Note note : notes) {
            String pointer = note.source().pointer();
            Place place = places.getOrDefault(pointer, new Place(1, 1));
            findings.add(new PackFinding(
                    file, place.line(), place.column(), pointer, note.code(), note.severity(), note.message()));
        }
        return findings;
    }
}
