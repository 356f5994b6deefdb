package org.tuoyu.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.policy.Text;
import org.tuoyu.spreadsheet.TableReader;

/** Turns what the user named (files, folders, patterns, {@code -}) into files in a fixed order. */
final class Inputs {

    /** The operand that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".jsonl");
    private static final List<String> PACKED = List.of(".json.gz", ".ndjson.gz", ".jsonl.gz");
    private static final int MOST_NAMED = 3;

    private Inputs() {}

    /**
     * The files named, patterns and folders expanded; the files of a folder in the order of their names, then the folders in it
     * that cannot be looked into, which fail when they are opened.
     *
     * @param names what the user typed
     * @param err is told which files of a folder are not taken
     * @param locale the language in which it is told
     * @throws UsageException if a name matches nothing
     */
    static List<String> expand(List<String> names, PrintStream err, Locale locale) throws IOException {
        if (names.isEmpty()) {
            throw new UsageException("请写明文件或文件夹；从标准输入读时写 -", "name a file, a folder, or - for standard input");
        }
        List<String> files = new ArrayList<>();
        for (String name : names) {
            files.addAll(name.equals(STANDARD_INPUT) ? List.of(name) : expand(name, err, locale));
        }
        return files;
    }

    private static List<String> expand(String name, PrintStream err, Locale locale) throws IOException {
        Optional<Path> path = path(name);
        if (path.filter(Files::isDirectory).isPresent()) {
            return inside(path.get(), err, locale);
        }
        if (path.filter(Files::exists).isPresent()) {
            return List.of(name);
        }
        List<String> matches = name.indexOf('*') < 0 && name.indexOf('?') < 0 ? List.of() : matching(name);
        if (matches.isEmpty()) {
            throw noFile(name);
        }
        return matches;
    }

    /** The path that a name is; empty for one that can be none. */
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static UsageException noFile(String name) {
        return new UsageException("没有这个文件：" + name, "no such file: " + name);
    }

    private static List<String> inside(Path folder, PrintStream err, Locale locale) throws IOException {
        List<String> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        FolderFiles all = FolderFiles.in(folder, Integer.MAX_VALUE);
        all.files().stream()
                .filter(file -> !isHidden(file))
                .map(Path::toString)
                .forEach(file -> (isInput(file) ? files : others).add(file));
        all.closed().forEach(closed -> files.add(closed.toString()));
        if (files.isEmpty()) {
            throw new UsageException(
                    "文件夹 " + folder + " 中没有 .json、.ndjson、.jsonl、.xlsx 或 .csv 文件",
                    "no .json, .ndjson, .jsonl, .xlsx or .csv file in folder " + folder);
        }
        if (!others.isEmpty()) {
            List<String> named = others.subList(0, Math.min(MOST_NAMED, others.size()));
            String more = others.size() > MOST_NAMED ? ", ..." : "";
            Text told = Text.of(
                    "文件夹 " + folder + " 中有 " + others.size() + " 个文件因后缀不符没有读取：" + String.join("、", named) + more,
                    others.size() + " not read in folder " + folder + ", by their endings: " + String.join(", ", named)
                            + more);
            err.println("tuoyu: " + told.in(locale));
        }
        return files;
    }

    /** What systems leave in folders, and Excel beside an open workbook. */
    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    private static boolean isInput(String file) {
        String small = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(small::endsWith)
                || TableReader.isTable(file)
                || PACKED.stream().anyMatch(small::endsWith);
    }

    /** The bytes of all files together; 0 when standard input is among them. */
    static long size(List<String> files) throws IOException {
        long bytes = 0;
        for (String file : files) {
            if (file.equals(STANDARD_INPUT)) {
                return 0;
            }
            bytes += Files.size(Path.of(file));
        }
        return bytes;
    }

    /** Expands a pattern, for shells that do not: {@code *} and {@code ?} in any part, {@code **} for folders of any depth. */
    private static List<String> matching(String name) throws IOException {
        String slashed = name.replace(File.separatorChar, '/');
        int wild = Math.min(position(slashed, '*'), position(slashed, '?'));
        int slash = slashed.lastIndexOf('/', wild);
        Path folder = Path.of(slash < 0 ? "" : slashed.substring(0, slash + 1));
        String pattern = slashed.substring(slash + 1);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
        FolderFiles all = FolderFiles.in(folder, depth);
        List<String> matching = all.files().stream()
                .filter(file -> matcher.matches(folder.relativize(file)))
                .map(Path::toString)
                .toList();
        List<String> files = new ArrayList<>(matching);
        all.closed().forEach(closed -> files.add(closed.toString()));
        return files;
    }

    private static int position(String text, char sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text.length() : at;
    }
}
