package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands at the other end of standard output and standard error. */
final class Terminal {

    static final int OUT = 1;
    static final int ERR = 2;

    private static final int STANDARD_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    private Terminal() {}

    /** Whether a person looks at a stream. */
    static boolean isTerminal(int stream) {
        Path descriptor = Path.of("/proc/self/fd/" + stream);
        try {
            if (Files.exists(descriptor.getParent())) {
                String name = Files.readSymbolicLink(descriptor).toString();
                return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
            }
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
        return System.console() != null && isConsoleTerminal();
    }

    /** From Java 22 on there is a console even without a terminal; it can be asked. */
    private static boolean isConsoleTerminal() {
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Columns, as the shell says; 80 when it does not. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? STANDARD_WIDTH : Math.max(LEAST_WIDTH, Integer.parseInt(columns.trim()));
        } catch (NumberFormatException e) {
            return STANDARD_WIDTH;
        }
    }

    /** Whether the user wants no colours anywhere. */
    static boolean isColourless() {
        String wish = System.getenv("NO_COLOR");
        return wish != null && !wish.isEmpty() || "dumb".equals(System.getenv("TERM"));
    }
}
