package org.tuoyu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.cli.check.CheckPlan;
import org.tuoyu.cli.check.CheckRun;
import org.tuoyu.cli.check.EarlierReports;
import org.tuoyu.cli.check.InterruptedRun;
import org.tuoyu.cli.check.Progress;
import org.tuoyu.cli.output.Citations;
import org.tuoyu.cli.output.Look;
import org.tuoyu.cli.output.OutputFormat;
import org.tuoyu.cli.output.Tally;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Verdict;
import org.tuoyu.finding.WaiverList;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.WaiverReader;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.validation.Rulebook;
import org.tuoyu.validation.Waivers;

/** {@code tuoyu check}: turns what the user typed into a run, and its counts into an exit status. */
final class CheckCommand {

    private static final int MOST_SECONDS = 60;

    private final Session session;
    private final Arguments arguments;
    private final Rulebook rulebook;
    private final OutputFormat format;

    CheckCommand(Session session) {
        this.session = session;
        this.arguments = session.arguments();
        this.format = OutputFormat.of(arguments.choice("format", OutputFormat.words()));
        this.rulebook = session.rulebook();
    }

    ExitStatus run() throws IOException {
        try {
            List<String> files = Inputs.expand(arguments.operands(), session.err(), session.locale());
            CheckPlan plan = plan();
            Optional<EarlierReports> earlier = earlier();
            try (InterruptedRun interrupted = interrupted();
                    Destination destination = destination(files)) {
                CheckRun run = new CheckRun(
                        plan,
                        format.open(destination.stream(), look()),
                        progress(files),
                        earlier,
                        Optional.ofNullable(interrupted));
                Tally tally = run.run(files, session.in(), form());
                destination.complete();
                return status(tally, run);
            }
        } catch (IllegalArgumentException e) {
            throw arguments.refused(e);
        }
    }

    private CheckPlan plan() throws IOException {
        ReadLimits limits = limits();
        return new CheckPlan(
                rulebook,
                arguments.has("show-values") ? session.options().showingValues() : session.options(),
                arguments.division(),
                arguments.on(),
                limits,
                Duration.ofSeconds(arguments.number("max-seconds", MOST_SECONDS)),
                arguments.number("threads", Runtime.getRuntime().availableProcessors()),
                waivers(),
                TableReader.withDefaults(arguments
                                .type()
                                .map(type -> Map.of("submissionType", type.name()))
                                .orElse(Map.of()))
                        .withMaxFaults(limits.maxFaults()));
    }

    private ReadLimits limits() {
        ReadLimits standard = ReadLimits.standard();
        return new ReadLimits(
                arguments.number("max-bytes", standard.maxBytes()),
                arguments.number("max-depth", standard.maxDepth()),
                arguments.number("max-findings", standard.maxFaults()));
    }

    private Optional<Waivers> waivers() throws IOException {
        Optional<String> name = arguments.one("waivers");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        ReadResult<WaiverList> read = WaiverReader.standard().read(existing(name.get()));
        if (!read.structure().isEmpty() || read.document().isEmpty()) {
            read.structure()
                    .forEach(finding -> session.err()
                            .println("tuoyu: " + name.get() + ":" + finding.getLine() + ":" + finding.getColumn() + ": "
                                    + finding.getMessage().in(session.locale())));
            throw new UsageException("豁免清单不能用：" + name.get(), "the file of waivers cannot be used: " + name.get());
        }
        InputStamp stamp =
                InputStamp.builder().name(name.get()).sha256(read.sha256()).build();
        return Optional.of(Waivers.of(read.document().get().getWaivers(), stamp));
    }

    private static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw Inputs.noFile(name);
        }
        return file;
    }

    private Optional<EarlierReports> earlier() throws IOException {
        Optional<String> name = arguments.one("against");
        return name.isPresent() ? Optional.of(EarlierReports.read(existing(name.get()))) : Optional.empty();
    }

    /** What an interrupted run left; null when there is nothing to resume. */
    private @org.jspecify.annotations.Nullable InterruptedRun interrupted() throws IOException {
        if (!arguments.has("resume")) {
            return null;
        }
        if (!isContinued()) {
            throw new UsageException(
                    "--resume 须与 --format ndjson 和 --output 文件 同用", "--resume needs --format ndjson and --output FILE");
        }
        Path part = Destination.part(arguments.one("output").orElseThrow());
        return Files.exists(part) ? InterruptedRun.open(part) : null;
    }

    /** Whether a later run could continue this one. */
    private boolean isContinued() {
        return format == OutputFormat.NDJSON && arguments.has("output");
    }

    private Destination destination(List<String> files) throws IOException {
        List<String> read = new ArrayList<>(files);
        read.addAll(arguments.all("waivers"));
        Optional<String> output = session.output(read);
        if (!isContinued()) {
            return Destination.of(output, session);
        }
        if (!arguments.has("resume")) {
            Files.deleteIfExists(Destination.part(output.orElseThrow()));
        }
        return Destination.continued(output.orElseThrow(), session);
    }

    private Look look() {
        boolean terminal = arguments.one("output").isEmpty() && Terminal.isTerminal(Terminal.OUT);
        int width = arguments.one("width").isPresent() ? arguments.number("width", 1) : terminal ? Terminal.width() : 0;
        boolean colour = switch (arguments.choice("color", List.of("auto", "always", "never"))) {
            case "always" -> true;
            case "never" -> false;
            default -> terminal && !Terminal.isColourless();
        };
        return new Look(session.locale(), new Citations(rulebook), width, colour, arguments.has("bom"));
    }

    private Progress progress(List<String> files) throws IOException {
        boolean live = Terminal.isTerminal(Terminal.ERR);
        return new Progress(session.err(), live, session.locale(), System::nanoTime, live ? Inputs.size(files) : 0);
    }

    private Optional<InputForm> form() {
        return switch (arguments.choice("input", List.of("auto", "json", "array", "ndjson"))) {
            case "json" -> Optional.of(InputForm.DOCUMENT);
            case "array" -> Optional.of(InputForm.ARRAY);
            case "ndjson" -> Optional.of(InputForm.LINES);
            default -> Optional.empty();
        };
    }

    /** The worst of all records. */
    private static ExitStatus status(Tally tally, CheckRun run) {
        ExitStatus status = run.failures() > 0 ? ExitStatus.INTERNAL : ExitStatus.ACCEPTED;
        status = tally.unreadable() > 0 ? status.or(ExitStatus.UNREADABLE) : status;
        status = run.isIncomplete() ? status.or(ExitStatus.UNDETERMINED) : status;
        for (Verdict verdict : Verdict.values()) {
            status = tally.of(verdict) > 0 ? status.or(ExitStatus.of(verdict)) : status;
        }
        return status;
    }
}
