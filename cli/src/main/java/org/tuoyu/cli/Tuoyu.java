package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.policy.Text;

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
        Locale locale = locale(words);
        try {
            return dispatch(words, locale);
        } catch (UsageException e) {
            tell(e.in(locale), e.in(locale), locale);
            err.println(Text.of("用法见 tuoyu --help", "Try 'tuoyu --help'.").in(locale));
            return ExitStatus.USAGE;
        } catch (IOException e) {
            return unreadable(e, locale);
        } catch (UncheckedIOException e) {
            return unreadable(Objects.requireNonNull(e.getCause()), locale);
        } catch (RuntimeException e) {
            String where = e.getClass().getName() + at(e);
            tell("程序出错，请报告：" + where, "this is a fault of the program, please report it: " + where, locale);
            return ExitStatus.INTERNAL;
        } catch (OutOfMemoryError e) {
            tell(
                    "内存不足；请拆分输入，或设置 JAVA_TOOL_OPTIONS=-Xmx4g",
                    "not enough memory; split the input, or set JAVA_TOOL_OPTIONS=-Xmx4g",
                    locale);
            return ExitStatus.INTERNAL;
        }
    }

    private void tell(String zh, String en, Locale locale) {
        err.println("tuoyu: " + Text.of(zh, en).in(locale));
    }

    /** Says what cannot be read or written; of what the file system refuses, which file and why. */
    private ExitStatus unreadable(IOException reason, Locale locale) {
        String words = reason instanceof FileSystemException refused
                ? refused.getFile()
                : Objects.requireNonNullElse(reason.getMessage(), reason.toString());
        if (reason instanceof AccessDeniedException) {
            tell("没有权限读写：" + words, "no right to read or write: " + words, locale);
        } else if (reason instanceof NoSuchFileException) {
            tell("没有这个文件或文件夹：" + words, "no such file or folder: " + words, locale);
        } else {
            tell("不能读写：" + words, "cannot read or write: " + words, locale);
        }
        return ExitStatus.UNREADABLE;
    }

    /** The language that the words ask for, whatever else is wrong with them. */
    private static Locale locale(List<String> words) {
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("en");
        return english ? Locale.ENGLISH : Locale.CHINESE;
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

    private ExitStatus dispatch(List<String> words, Locale locale) throws IOException {
        Help help = new Help(out, locale);
        if (words.isEmpty()) {
            help.print();
            return ExitStatus.USAGE;
        }
        if (isHelp(words.get(0))) {
            if (words.size() > 1 && !words.get(1).startsWith("--lang")) {
                return dispatch(List.of(words.get(1), "--help"), locale);
            }
            help.print();
            return ExitStatus.ACCEPTED;
        }
        if (isVersion(words.get(0)) && words.size() == 1) {
            help.printVersion();
            return ExitStatus.ACCEPTED;
        }
        Verb verb = Verb.of(words.get(0))
                .orElseThrow(() -> new UsageException("没有这个命令：" + words.get(0), "no such verb: " + words.get(0)));
        List<String> rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            help.print(verb);
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
