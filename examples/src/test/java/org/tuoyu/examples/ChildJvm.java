package org.tuoyu.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program as a user does: in a process of its own, from the root of the repository. */
final class ChildJvm {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What a run left behind. */
    record Run(int status, List<String> lines) {}

    private ChildJvm() {}

    /** Runs a class with arguments, as the launcher starts the command for a short run; classes of its own are looked for in the folder. */
    static Run run(Path folder, List<String> mainAndWords) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        line.addAll(mainAndWords);
        Path out = folder.resolve("out.txt");
        int status = new ProcessBuilder(line)
                .directory(ROOT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8).lines().toList());
    }
}
