package org.tuoyu.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's program compiles against the built modules without a warning, and runs, on class path and module path. */
class ConsumerTest {

    private static final Path CONSUMERS = Path.of("consumers").toAbsolutePath();
    private static final Path PROGRAM = CONSUMERS.resolve("program/consumer/Main.java");
    private static final Path DESCRIPTOR = CONSUMERS.resolve("modulepath/module-info.java");
    private static final Path SUBMISSION =
            Path.of("submissions/jindong-filing-rejected.json").toAbsolutePath();

    /** A line of jdeps: a package of ours, the package that it uses, and the module that has it. */
    private static final Pattern USE = Pattern.compile("^ +org\\.tuoyu\\S* +-> (\\S+) +(\\S.*?) *$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void aProgramOnTheClassPathCompilesWithoutAWarningAndRuns() throws Exception {
        compile(List.of("--class-path", Artifacts.pathOfAUser()), PROGRAM);
        assertThat(run("--class-path", folder + File.pathSeparator + Artifacts.pathOfAUser(), "consumer.Main"))
                .containsExactly("330703", "0.30", "true", "REJECTED", "false");
    }

    @Test
    void aModuleCompilesWithoutAWarningAndRuns() throws Exception {
        compile(List.of("--module-path", Artifacts.pathOfAUser()), DESCRIPTOR, PROGRAM);
        assertThat(run(
                        "--module-path",
                        folder + File.pathSeparator + Artifacts.pathOfAUser(),
                        "--module",
                        "consumer/consumer.Main"))
                .containsExactly("330703", "0.30", "true", "REJECTED", "true");
    }

    /** The annotations of the build leave traces in the classes; the JDK ignores those that it does not find. */
    @Test
    void coreAloneNeedsTheJdkAndTwoAnnotationLibraries() {
        assertThat(partsThatCoreUses())
                .containsOnly(
                        "java.base",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation",
                        "not found: org.immutables.value",
                        "not found: org.jspecify.annotations");
    }

    private static Stream<String> partsThatCoreUses() {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        String core = Artifacts.core().toString();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--multi-release",
                        "17",
                        "--module-path",
                        Artifacts.pathOfCore(),
                        "--add-modules",
                        "com.fasterxml.jackson.annotation,jakarta.validation",
                        "-verbose:package",
                        core);
        assertThat(status).as(said.toString()).isZero();
        return USE.matcher(said.toString())
                .results()
                .filter(use -> !use.group(1).startsWith("org.tuoyu."))
                .map(use -> use.group(2).equals("not found") ? "not found: " + use.group(1) : use.group(2));
    }

    private void compile(List<String> path, Path... sources) throws IOException {
        List<String> options = new ArrayList<>(path);
        options.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", folder.toString()));
        StringWriter said = new StringWriter();
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        assertThat(said.toString()).isEmpty();
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        command.add(SUBMISSION.toString());
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
