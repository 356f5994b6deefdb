package org.tuoyu.policies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The authored YAML of all packs as trees, independent of the readers of the library. */
final class AuthoredPacks {

    private static final Path MAIN = Path.of("src", "main");
    private static final YAMLMapper YAML = new YAMLMapper();

    private AuthoredPacks() {}

    /** All entries of the files of one name in the packs whose folder begins with a prefix. */
    static List<JsonNode> entries(String folderPrefix, String file) {
        return files(
                        MAIN.resolve("packs"),
                        path -> path.getFileName().toString().equals(file)
                                && folderOf(path).startsWith(folderPrefix))
                .stream()
                .flatMap(path -> elements(read(path)))
                .toList();
    }

    private static String folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? "" : folder.getFileName().toString();
    }

    /** The documents of the packs whose folder begins with a prefix. */
    static List<JsonNode> documents(String folderPrefix) {
        return files(
                        MAIN.resolve("packs"),
                        path -> path.endsWith("document.yaml") && folderOf(path).startsWith(folderPrefix))
                .stream()
                .map(AuthoredPacks::read)
                .toList();
    }

    /** All rule definitions: the shared chapters and those of single packs. */
    static List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>(entries("", "rules.yaml"));
        files(MAIN.resolve("rules"), path -> path.toString().endsWith(".yaml"))
                .forEach(path -> elements(read(path)).forEach(rules::add));
        return rules;
    }

    /** The values of one text field. */
    static List<String> values(List<JsonNode> entries, String field) {
        return entries.stream()
                .filter(entry -> entry.hasNonNull(field))
                .map(entry -> entry.get(field).asText())
                .toList();
    }

    /** The elements of a sequence node; none for an absent one. */
    static Stream<JsonNode> elements(JsonNode sequence) {
        return StreamSupport.stream(sequence.spliterator(), false);
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static JsonNode read(Path path) {
        try {
            return YAML.readTree(path.toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(path.toString(), cause);
        }
    }
}
