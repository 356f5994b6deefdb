package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what the user named (files, folders, patterns, {@code -}) into files in a fixed order. */
final class Inputs {

    /** The operand that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final List<String> TABLES = List.of(".xlsx", ".xls", ".xlsm", ".csv");

    private Inputs() {}

    /**
     * The files named, patterns and folders expanded; the files of a folder in the order of their names.
     *
     * @throws UsageException if a name matches nothing
     */
    static List<String> expand(List<String> names) throws IOException {
        if (names.isEmpty()) {
            throw new UsageException("name a file, a folder, or - for standard input");
        }
        List<String> files = new ArrayList<>();
        for (String name : names) {
            files.addAll(name.equals(STANDARD_INPUT) ? List.of(name) : expand(name));
        }
        return files;
    }

    private static List<String> expand(String name) throws IOException {
        Path path = path(name);
        if (path != null && Files.isDirectory(path)) {
            return inside(path);
        }
        if (path != null && Files.exists(path)) {
            return List.of(name);
        }
        List<String> matches = name.indexOf('*') < 0 && name.indexOf('?') < 0 ? List.of() : matching(name);
        if (matches.isEmpty()) {
            throw new UsageException("no such file: " + name);
        }
        return matches;
    }

    private static @org.jspecify.annotations.Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> files = all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(Inputs::isInput)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException("no .json, .ndjson, .jsonl, .xlsx or .csv file in folder " + folder);
            }
            return files;
        }
    }

    private static boolean isInput(String file) {
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return plain.endsWith(".json")
                || plain.endsWith(".ndjson")
                || plain.endsWith(".jsonl")
                || TABLES.stream().anyMatch(file::endsWith) && !isLockFile(file);
    }

    /** Whether a file is what Excel leaves beside an open workbook. */
    private static boolean isLockFile(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .startsWith("~$");
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

    /** Expands a pattern in the last part of a name, for shells that do not. */
    private static List<String> matching(String name) throws IOException {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        Path folder = Path.of(slash < 0 ? "." : name.substring(0, slash + 1));
        String pattern = name.substring(slash + 1);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> matches = Files.newDirectoryStream(folder, pattern)) {
            for (Path match : matches) {
                files.add(slash < 0 ? match.getFileName().toString() : match.toString());
            }
        }
        files.sort(null);
        return files;
    }
}
