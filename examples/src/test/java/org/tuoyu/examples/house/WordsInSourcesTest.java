package org.tuoyu.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that stand in the sources, Chinese beside English: short enough, complete, and with the same places to fill in. */
class WordsInSourcesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("cli", "spreadsheet", "serialization", "validation");
    private static final int MOST_CHARACTERS = 120;

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final String BEFORE = "(?:(?:\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.]+)\\s*,\\s*)*?";
    private static final Pattern PAIR = Pattern.compile(
            "(?:Text\\.of|say|[A-Z][A-Z_]+)\\(\\s*" + BEFORE + LITERAL + "\\s*,\\s*" + LITERAL + "\\s*\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FILLED = Pattern.compile("%(?:[0-9]+[$])?[sd]");

    /** Two texts beside each other. */
    private record Pair(String where, String zh, String en) {}

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                    String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                    PAIR.matcher(source)
                            .results()
                            .map(found -> pair(file, found))
                            .filter(pair -> HAN.matcher(pair.zh()).find())
                            .forEach(pairs::add);
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Path file, MatchResult found) {
        return new Pair(file.getFileName() + ": " + found.group(1), found.group(1), found.group(2));
    }

    @Test
    void everyTextIsShortAndCompleteInBothLanguages() throws IOException {
        List<Pair> pairs = pairs();

        assertThat(pairs).hasSizeGreaterThan(250);
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.zh().codePointCount(0, pair.zh().length()))
                    .as(pair.where())
                    .isLessThanOrEqualTo(MOST_CHARACTERS);
            assertThat(pair.en()).as(pair.where()).isNotBlank().doesNotContainPattern(HAN);
            assertThat(filled(pair.zh())).as(pair.where()).isEqualTo(filled(pair.en()));
            assertThat(pair.zh() + pair.en()).as(pair.where()).doesNotContain("{", "}");
        });
    }

    private static long filled(String text) {
        return FILLED.matcher(text).results().count();
    }
}
