package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.policy.PackException;
import org.tuoyu.policy.PackHandle;

/** A pack is the same in a folder and in an archive. */
class PackArchiveTest {

    private static final Path BUNDLED = Path.of("../policies/src/main/packs/000000-admin-licence-law");

    @TempDir
    Path folder;

    private Path packs;
    private Path archive;

    @BeforeEach
    void copyOnePack() throws IOException {
        packs = folder.resolve("packs");
        copyTo(packs);
        archive = folder.resolve("packs.jar");
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            copyTo(files.getPath("/"));
        }
    }

    private static void copyTo(Path parent) throws IOException {
        Path pack = Files.createDirectories(parent.resolve("000000-admin-licence-law"));
        for (String file : List.of("document.yaml", "clauses.yaml")) {
            Files.write(pack.resolve(file), Files.readAllBytes(BUNDLED.resolve(file)));
        }
    }

    @Test
    void anArchiveHoldsWhatItsFolderHolds() {
        assertThat(ids(archive)).hasSize(1).isEqualTo(ids(packs));
    }

    @Test
    void aFileThatIsNoArchiveSaysSo() throws IOException {
        Path text = Files.write(folder.resolve("packs.txt"), "no archive".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(PackException.class).isThrownBy(() -> PackReader.load(text));
    }

    private static List<String> ids(Path path) {
        return PackReader.load(path).stream().map(PackHandle::id).toList();
    }
}
