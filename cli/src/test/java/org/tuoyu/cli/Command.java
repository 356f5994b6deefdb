package org.tuoyu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the command as a user does: as a process of its own, from the root of the repository. */
final class Command {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What a run left behind. */
    record Run(int status, String out, String err) {}

    private static final int MOST_SECONDS = 180;

    /** As the launcher starts it: a short run gains nothing from the optimising compiler. */
    private static final List<String> AS_LAUNCHED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Command() {}

    /** An example submission as one line, as it stands in a file of many records. */
    static String exampleLine(String name) throws IOException {
        return text(ROOT.resolve("examples/submissions").resolve(name)).replaceAll("\\s*\n\\s*", " ");
    }

    static Run tuoyu(String... words) throws IOException, InterruptedException {
        return tuoyu(List.of(), new byte[0], words);
    }

    /** Runs with further options of the Java machine and a standard input. */
    static Run tuoyu(List<String> javaOptions, byte[] input, String... words) throws IOException, InterruptedException {
        return run(ROOT, javaOptions, input, words);
    }

    /** Runs in another folder. */
    static Run in(Path folder, String... words) throws IOException, InterruptedException {
        return run(folder, List.of(), new byte[0], words);
    }

    private static Run run(Path folder, List<String> javaOptions, byte[] input, String... words)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("tuoyu", ".out");
        Path err = Files.createTempFile("tuoyu", ".err");
        Process process = start(folder, javaOptions, out, err, words);
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input);
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + List.of(words));
        }
        Run run = new Run(process.exitValue(), text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    /** Starts the command and leaves it running. */
    static Process start(List<String> javaOptions, Path out, Path err, String... words) throws IOException {
        return start(ROOT, javaOptions, out, err, words);
    }

    private static Process start(Path folder, List<String> javaOptions, Path out, Path err, String... words)
            throws IOException {
        return new ProcessBuilder(line(javaOptions, words))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** What starts the command. */
    static List<String> line(List<String> javaOptions, String... words) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(AS_LAUNCHED);
        line.addAll(javaOptions);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.tuoyu.cli.Tuoyu"));
        line.addAll(List.of(words));
        return line;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
