package org.tuoyu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where output goes: to standard output, or to a file that appears whole or not at all. For one thread. */
final class Destination implements AutoCloseable {

    private final OutputStream stream;
    private final @Nullable Path part;
    private final @Nullable Path target;
    private final boolean kept;

    private Destination(OutputStream stream, @Nullable Path part, @Nullable Path target, boolean kept) {
        this.stream = stream;
        this.part = part;
        this.target = target;
        this.kept = kept;
    }

    static Destination of(Optional<String> output, PrintStream out) throws IOException {
        if (output.isEmpty()) {
            return new Destination(new BufferedOutputStream(out, 1 << 16), null, null, false);
        }
        Path target = Path.of(output.get()).toAbsolutePath();
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Destination(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), part, target, false);
    }

    /** A file whose part stays when the run is interrupted, so that a later run continues it. */
    static Destination continued(String output) throws IOException {
        Path target = Path.of(output).toAbsolutePath();
        Path part = part(output);
        OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new Destination(new BufferedOutputStream(stream, 1 << 16), part, target, true);
    }

    /** The part of a file that an interrupted run leaves behind. */
    static Path part(String output) {
        Path target = Path.of(output).toAbsolutePath();
        return target.resolveSibling(target.getFileName() + ".part");
    }

    OutputStream stream() {
        return stream;
    }

    /** Says that everything is written. */
    void complete() throws IOException {
        stream.flush();
        if (part != null && target != null) {
            stream.close();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            stream.close();
            if (!kept) {
                Files.deleteIfExists(part);
            }
        }
    }
}
