import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run by the build: lists the case files of a folder in its {@code index.json}. */
final class ConformanceIndex {

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> found = Files.walk(folder)) {
            List<String> files = found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("/") && file.endsWith(".json"))
                    .sorted()
                    .toList();
            String listed = files.stream().map(file -> "    \"" + file + "\"").collect(Collectors.joining(",\n"));
            Files.writeString(
                    folder.resolve("index.json"),
                    "{\n  \"schemaVersion\": \"1.0\",\n  \"files\": [\n" + listed + "\n  ]\n}\n");
        }
    }
}
