package org.tuoyu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first page shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = ChildJvm.ROOT;

    @TempDir
    Path folder;

    /** The blocks of the first page that are written in a language. */
    private static List<String> blocks(String language) throws IOException {
        String page = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The calls of the command that the first page shows together with what they print. */
    static Stream<String> shownCalls() throws IOException {
        return blocks("console").stream()
                .filter(block -> block.startsWith("$ ./tuoyu ") && !block.contains("path/to/"));
    }

    @Test
    void theJavaSampleCompilesAndPrintsTheVerdictAndItsClauses() throws Exception {
        String sample = blocks("java").get(0);
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, """
                import java.nio.file.Path;
                import java.util.Locale;
                import org.tuoyu.finding.*;
                import org.tuoyu.serialization.*;
                import org.tuoyu.submission.*;
                import org.tuoyu.validation.*;
                public class Sample {
                    public static void main(String[] words) throws Exception {
                """ + sample + "}}");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-d", folder.toString(), source.toString());
        assertThat(errors).isZero();

        List<String> lines = run(List.of("Sample"));

        assertThat(lines.get(0)).isEqualTo("REJECTED");
        assertThat(lines).hasSizeGreaterThan(10).anyMatch(line -> line.contains("national/management-spec/32-3"));
    }

    @ParameterizedTest
    @MethodSource("shownCalls")
    void theCommandPrintsWhatIsShown(String block) throws Exception {
        List<String> shown = block.lines().toList();
        List<String> words = new ArrayList<>(List.of("org.tuoyu.cli.Tuoyu"));
        words.addAll(Arrays.asList(shown.get(0).substring("$ ./tuoyu ".length()).split(" ")));

        assertThat(run(words)).containsSubsequence(shown.subList(1, shown.size()));
    }

    private List<String> run(List<String> mainAndWords) throws Exception {
        return ChildJvm.run(folder, mainAndWords).lines();
    }

    @Test
    void everyFileLinkedFromTheFirstPageExists() throws IOException {
        String page = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link))
                        .as(link.toUpperCase(Locale.ROOT))
                        .exists());
    }
}
