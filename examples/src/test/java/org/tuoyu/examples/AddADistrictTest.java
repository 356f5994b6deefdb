package org.tuoyu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.validation.Rulebook;

/** What the guide for a further district shows is what happens. */
class AddADistrictTest {

    private static final Path GUIDE = ChildJvm.ROOT.resolve("docs/add-a-district.md");
    private static final Path EXAMPLE = ChildJvm.ROOT.resolve("examples/packs/990101-example");

    @TempDir
    Path folder;

    static Stream<String> shownCalls() throws IOException {
        return Pattern.compile("```console\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE, StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .filter(block -> block.startsWith("$ ./tuoyu "));
    }

    @ParameterizedTest
    @MethodSource("shownCalls")
    void theCommandPrintsWhatIsShown(String block) throws Exception {
        List<String> shown = block.lines().toList();
        List<String> words = new ArrayList<>(List.of("org.tuoyu.cli.Tuoyu"));
        Arrays.stream(shown.get(0).substring("$ ./tuoyu ".length()).split(" "))
                .map(word -> word.equals("990101-weaker") ? weaker().toString() : word)
                .forEach(words::add);

        assertThat(ChildJvm.run(folder, words).lines()).containsSubsequence(shown.subList(1, shown.size()));
    }

    @Test
    void threeCallsAreShown() throws IOException {
        assertThat(shownCalls()).hasSize(3);
    }

    /** The copy that the guide asks for. */
    private Path weaker() {
        Path copy = folder.resolve("990101-weaker");
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            Files.createDirectories(copy);
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                Files.writeString(
                        copy.resolve(file.getFileName().toString()), text.replace("value: 120,", "value: 60,"));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return copy;
    }

    @Test
    void aProgramUsesThePackBesideTheBundledOnes() throws IOException {
        Rulebook bundled = Rulebook.bundled();
        Rulebook rulebook = bundled.with(PackReader.load(EXAMPLE, bundled.packs()));

        Report report = rulebook.check(SubmissionReader.standard()
                .read(ChildJvm.ROOT.resolve("examples/packs/example-claim.json"))
                .document()
                .orElseThrow());

        assertThat(report.breaches())
                .extracting(outcome -> outcome.getRule().toString())
                .containsExactly("fee/example-younger-toddler", "safety/footage-retention");
        assertThat(report.getSubsidies()).anySatisfy(amount -> {
            assertThat(amount.getClause().toString()).isEqualTo("example/3");
            assertThat(amount.getAmount().orElseThrow().toString()).isEqualTo("19600.00");
        });
    }
}
