package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.spreadsheet.TableReading;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Rulebook;

/** One call of the command: its arguments, its streams, and what several verbs need of them. */
final class Session {

    private final Arguments arguments;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Session(Arguments arguments, InputStream in, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    Arguments arguments() {
        return arguments;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Locale locale() {
        return arguments.choice("lang", List.of("zh", "en")).equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    boolean isJson() {
        arguments.choice("format", List.of("text", "json"));
        return arguments.isJson();
    }

    CheckOptions options() {
        return new CheckOptions(arguments.has("include-drafts"), arguments.readings());
    }

    /** The bundled rulebook with the packs that the user added. */
    Rulebook rulebook() {
        return Packs.add(Rulebook.bundled(), arguments.all("pack"), locale());
    }

    /** The type of submission that the command names. */
    SubmissionType type() {
        return arguments
                .type()
                .orElseThrow(() -> new UsageException(
                        "请用 --type 指明报送类型，如 subsidy-claim", "name the type with --type, such as subsidy-claim"));
    }

    /** Reads the one submission of a file, or of standard input; never more than the largest size allowed. */
    ReadResult<Submission> read(String name) throws IOException {
        try (InputRecords records = name.equals(Inputs.STANDARD_INPUT)
                ? InputRecords.of(in, Optional.empty(), ReadLimits.standard())
                : InputRecords.open(Path.of(name), ReadLimits.standard())) {
            ReadResult<Submission> read = records.next().read(SubmissionReader.standard());
            if (records.hasNext()) {
                throw new UsageException(
                        name + " 有多份报送；这个命令只接受一份", name + " holds several submissions; this verb takes a file of one");
            }
            return read;
        }
    }

    /** Reads the one submission of a workbook or CSV file; never more than the largest size allowed. */
    TableReading readTables(String name) throws IOException {
        Path file = Path.of(name);
        if (Files.size(file) > ReadLimits.standard().maxBytes()) {
            throw new UsageException(name + " 超过 64 MiB，请拆分", name + " is larger than 64 MiB; split it");
        }
        byte[] bytes = Files.readAllBytes(file);
        return TableReader.standard().read(Map.of(String.valueOf(file.getFileName()), bytes));
    }

    /**
     * The file that the user wants to be written.
     *
     * @param read files that are read meanwhile
     * @return empty for standard output
     * @throws UsageException if it is one of those files, a folder, or in no folder
     */
    Optional<String> output(List<String> read) throws IOException {
        Optional<String> output = arguments.one("output");
        if (output.isPresent()) {
            Path file = Inputs.path(output.get())
                    .orElseThrow(() ->
                            new UsageException("不是文件名：" + output.get(), "not a name for a file: " + output.get()));
            Path folder = file.toAbsolutePath().getParent();
            if (Files.isDirectory(file)) {
                throw new UsageException(
                        "--output 写的是文件夹，请写其中的文件名：" + file, "--output names a folder; name a file in it: " + file);
            }
            if (folder != null && !Files.isDirectory(folder)) {
                throw new UsageException("要写入的文件夹不存在：" + folder, "no such folder to write to: " + folder);
            }
            for (String name : read) {
                if (isSame(file, name)) {
                    throw new UsageException(
                            "--output 会覆盖正在读取的文件，请换一个文件名：" + name,
                            "--output would overwrite the file that is read; name another: " + name);
                }
            }
        }
        return output;
    }

    private static boolean isSame(Path file, String name) throws IOException {
        Optional<Path> read = Inputs.path(name).filter(Files::exists);
        return read.isPresent() && Files.exists(file) && Files.isSameFile(file, read.get());
    }

    /** Writes a text to where the user wants it. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to where the user wants them; a file appears whole or not at all. */
    void write(byte[] bytes) throws IOException {
        write(bytes, output(arguments.operands()));
    }

    /** Writes bytes to the file that the user wants, or to one of a name. */
    void write(byte[] bytes, String otherwise) throws IOException {
        write(bytes, Optional.of(output(arguments.operands()).orElse(otherwise)));
    }

    private void write(byte[] bytes, Optional<String> name) throws IOException {
        try (Destination destination = Destination.of(name, this)) {
            destination.stream().write(bytes);
            destination.complete();
        }
    }
}
