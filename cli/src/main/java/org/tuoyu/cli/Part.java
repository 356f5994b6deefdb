package org.tuoyu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tuoyu.policy.Text;

/**
 * A file under another name until it is whole. When the process is told to end before, by Ctrl-C or by the system, it is removed,
 * or kept for a run that continues it; the user is told which.
 */
final class Part {

    private final Path path;
    private final Path target;
    private final boolean kept;
    private final Session session;
    private final Thread interrupted = new Thread(this::interrupt, "tuoyu-interrupted");
    private boolean over;

    /** A file that is not there yet; kept for a later run when this one is interrupted, or not. */
    Part(Path path, Path target, boolean kept, Session session) {
        this.path = path;
        this.target = target;
        this.kept = kept;
        this.session = session;
    }

    /** Opens the file, and watches for an interruption from before it is there. */
    OutputStream open(OpenOption... options) throws IOException {
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return Files.newOutputStream(path, options);
        } catch (IOException e) {
            end();
            throw e;
        }
    }

    /** Gives the file its name. */
    synchronized void complete() throws IOException {
        if (!over) {
            over = true;
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the watch; removes what is not whole and not kept. */
    void end() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
        if (!kept) {
            Files.deleteIfExists(path);
        }
    }

    private synchronized void interrupt() {
        if (over) {
            return;
        }
        over = true;
        try {
            if (!kept) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            session.err().println("tuoyu: " + words().in(session.locale()));
        }
    }

    private Text words() {
        return kept
                ? Text.of(
                        "已中断；写好的部分保存在 " + path + "，同一命令加上 --resume 再运行即可接着做",
                        "interrupted; what was written is kept in " + path
                                + "; run the same command with --resume to go on")
                : Text.of("已中断，没有写出 " + target, "interrupted; " + target + " was not written");
    }
}
