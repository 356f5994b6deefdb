package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/** The files in a folder and in the folders in it. What cannot be looked into hides nothing beside it. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final TreeSet<String> files = new TreeSet<>();
    private final TreeSet<String> closed = new TreeSet<>();

    /** Looks into a folder, so many levels deep. */
    static FolderFiles in(Path folder, int depth) throws IOException {
        FolderFiles found = new FolderFiles();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, found);
        return found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) {
            files.add(file.toString());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        closed.add(file.toString());
        return FileVisitResult.CONTINUE;
    }

    /** The files, in the order of their names. */
    List<Path> files() {
        return files.stream().map(Path::of).toList();
    }

    /** The folders that cannot be looked into, in the order of their names. */
    List<Path> closed() {
        return closed.stream().map(Path::of).toList();
    }
}
