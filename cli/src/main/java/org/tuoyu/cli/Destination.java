package org.tuoyu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where output goes: to standard output, or to a file that appears whole or not at all. For one thread. */
final class Destination implements AutoCloseable {

    private final OutputStream stream;
    private final @Nullable Part part;

    private Destination(OutputStream stream, @Nullable Part part) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.part = part;
    }

    static Destination of(Optional<String> output, Session session) throws IOException {
        if (output.isEmpty()) {
            return new Destination(session.out(), null);
        }
        Path target = Path.of(output.get()).toAbsolutePath();
        Path path = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Part part = new Part(path, target, false, session);
        return new Destination(part.open(), part);
    }

    /** A file whose part stays when the run is interrupted, so that a later run continues it. */
    static Destination continued(String output, Session session) throws IOException {
        Part part = new Part(part(output), Path.of(output).toAbsolutePath(), true, session);
        return new Destination(part.open(StandardOpenOption.CREATE, StandardOpenOption.APPEND), part);
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
        if (part != null) {
            stream.close();
            part.complete();
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            stream.close();
            part.end();
        }
    }
}
