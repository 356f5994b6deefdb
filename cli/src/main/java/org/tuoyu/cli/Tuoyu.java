package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command {@code tuoyu}: reads arguments, calls one verb, and turns the answer into an exit status. Text goes out in
 * UTF-8 whatever the machine's default is.
 */
public final class Tuoyu {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Tuoyu(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the words that the user typed
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        ExitStatus status = new Tuoyu(System.in, out, err).run(List.of(args));
        out.flush();
        System.exit(status.code());
    }

    /** Runs the command; never throws. */
    ExitStatus run(List<String> words) {
        try {
            return dispatch(words);
        } catch (UsageException e) {
            err.println("tuoyu: " + e.getMessage());
            err.println("Try 'tuoyu --help'.");
            return ExitStatus.USAGE;
        } catch (IOException | UncheckedIOException e) {
            err.println("tuoyu: cannot read or write: " + e.getMessage());
            return ExitStatus.UNREADABLE;
        } catch (RuntimeException e) {
            err.println("tuoyu: this is a fault of the program, please report it: "
                    + e.getClass().getName() + at(e));
            return ExitStatus.INTERNAL;
        } catch (OutOfMemoryError e) {
            err.println("tuoyu: not enough memory; split the input, or set JAVA_TOOL_OPTIONS=-Xmx4g");
            return ExitStatus.INTERNAL;
        }
    }

    /** Where it happened, without any value that a message could hold. */
    private static String at(RuntimeException e) {
        return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h") || word.equals("help");
    }

    private static boolean isVersion(String word) {
        return word.equals("--version") || word.equals("-V") || word.equals("version");
    }

    private ExitStatus dispatch(List<String> words) throws IOException {
        if (words.isEmpty() || isHelp(words.get(0)) && words.size() == 1) {
            Help.print(out);
            return words.isEmpty() ? ExitStatus.USAGE : ExitStatus.ACCEPTED;
        }
        if (isHelp(words.get(0))) {
            return dispatch(List.of(words.get(1), "--help"));
        }
        if (isVersion(words.get(0)) && words.size() == 1) {
            Help.printVersion(out);
            return ExitStatus.ACCEPTED;
        }
        Verb verb = Verb.of(words.get(0)).orElseThrow(() -> new UsageException("no such verb: " + words.get(0)));
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            Help.print(verb, out);
            return ExitStatus.ACCEPTED;
        }
        Session session = new Session(verb.parse(rest), in, out, err);
        return switch (verb) {
            case CHECK -> new CheckCommand(session).run();
            case SUBSIDY -> new SubsidyCommand(session).run();
            case RULES -> new RulesCommand(session).run();
            case WHO -> new WhoCommand(session).run();
            case TARGETS -> new TargetsCommand(session).run();
            case DIFF -> new DiffCommand(session).run();
            case CLAUSE -> new ClauseCommand(session).run();
            case LINT -> new LintCommand(session).run();
            case TEMPLATE -> new TemplateCommand(session).run();
            case EXAMPLE -> new ExampleCommand(session).run();
            case GENERATE -> new GenerateCommand(session).run();
            case SCHEMA -> new SchemaCommand(session).run();
        };
    }
}
