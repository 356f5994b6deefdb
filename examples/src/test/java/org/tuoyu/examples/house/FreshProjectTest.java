package org.tuoyu.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's Maven project that depends on the test kit alone gets everything by it: it compiles, and its property
 * passes. It takes us from a repository made for it, in the shape in which we are published, and all else from where the
 * build found it; nothing is downloaded, and nothing of ours gets into the repository of the machine.
 */
class FreshProjectTest {

    /** What the test kit brings along. */
    private static final List<String> MODULES = List.of("core", "serialization", "policies", "validation", "testkit");

    private static final Path PROJECT = Path.of("consumers/fresh").toAbsolutePath();
    private static final String VERSION = System.getProperty("tuoyu.version");

    @TempDir
    Path folder;

    @Test
    void onePropertyOnTheKitAloneCompilesAndPasses() throws Exception {
        Path staging = folder.resolve("staging");
        for (String module : MODULES) {
            stage(staging, module);
        }
        copy(PROJECT, folder.resolve("project"));

        String said = maven(staging);

        assertThat(said).contains("BUILD SUCCESS", "Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    }

    private static void stage(Path staging, String module) throws IOException {
        String name = "tuoyu-" + module;
        Path home = staging.resolve("org/tuoyu").resolve(name).resolve(VERSION);
        Files.createDirectories(home);
        Path sources = Path.of("..", module);
        Files.copy(sources.resolve(".flattened-pom.xml"), home.resolve(name + "-" + VERSION + ".pom"));
        pack(sources.resolve("target/classes"), home.resolve(name + "-" + VERSION + ".jar"));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files(classes)) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new ZipEntry(name));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The Maven and the repository are those of the build that runs this test. */
    private String maven(Path staging) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String maven = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString();
        Process build = new ProcessBuilder(
                        maven,
                        "--offline",
                        "--batch-mode",
                        "-Dmaven.repo.local=" + folder.resolve("repository"),
                        "-Dmaven.repo.local.tail=" + System.getProperty("maven.repository"),
                        "-Dmaven.repo.local.tail.ignoreAvailability=true",
                        "-Daether.offline.protocols=file",
                        "-Dstaging=" + staging.toUri(),
                        "-Dtuoyu.version=" + VERSION,
                        "test")
                .directory(folder.resolve("project").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(said).isZero();
        return said;
    }
}
