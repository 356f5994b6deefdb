package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tuoyu.cli.output.OutputFormat;
import org.tuoyu.validation.Rulebook;

/** The help texts of the command. */
final class Help {

    private static final String[][] OPTIONS = {
        {"division", "--division CODE", "place, six digits (GB/T 2260), instead of the one that a submission names"},
        {"on", "--on DATE", "date such as 2021-09-01, instead of the one that a submission names"},
        {"against-division", "--against-division CODE", "the place to compare with; the same place when left out"},
        {"against-on", "--against-on DATE", "the date to compare with; the same date when left out"},
        {
            "part",
            "--part PART",
            "only document, figure, target, entitlement, route, duty, post, rule, clause, verdict, outcome or"
                    + " amount; several joined by commas"
        },
        {"type", "--type TYPE", "a type of submission, such as filing or subsidy-claim"},
        {"chapter", "--chapter NAME", "only the rules of a chapter, such as safety"},
        {"duty", "--duty CODE", "only one matter, such as registration"},
        {
            "legal-form",
            "--legal-form CODE",
            "public-institution, social-service-organization, enterprise, individual-business"
        },
        {"profit", "--profit CODE", "for-profit or non-profit"},
        {"capital", "--capital CODE", "domestic or foreign"},
        {"form", "--form CODE", "the form of the institution, such as independent or kindergarten-class"},
        {"count", "--count N", "how many; 100 unless told"},
        {"seed", "--seed N", "any whole number; 1 unless told"},
        {"faults", "--faults", "break one named rule in each; says which in a file beside --output"},
        {"year", "--year YYYY", "the year to compute for"},
        {"reading", "--reading ID=OPTION", "choose another reading of an open question; may be repeated"},
        {"include-drafts", "--include-drafts", "show what drafts would say; never above INFO"},
        {"pack", "--pack PATH", "add a pack of your own, a folder or jar; may be repeated"},
        {"format", "--format text|json", "how to print; text for people is the default"},
        {"input", "--input auto|json|array|ndjson", "how documents lie in FILE; name and content tell unless this does"
        },
        {"bom", "--bom", "begin CSV with a byte order mark, for Excel"},
        {"waivers", "--waivers FILE", "findings that somebody tolerates; they are shown and do not reject"},
        {"against", "--against FILE", "an earlier JSON or NDJSON report: say what is fixed, new, remaining"},
        {"resume", "--resume", "continue an interrupted run; with --format ndjson --output FILE"},
        {"show-values", "--show-values", "show facts about persons instead of masking them"},
        {"threads", "--threads N", "threads that check; as many as processors unless told"},
        {"max-bytes", "--max-bytes N", "largest document; 64 MiB unless told"},
        {"max-depth", "--max-depth N", "deepest nesting; 64 unless told"},
        {"max-findings", "--max-findings N", "faults of form listed for a document; 1000 unless told"},
        {"max-seconds", "--max-seconds N", "longest time for a document; 60 unless told"},
        {"width", "--width N", "columns of text; the terminal's unless told, else lines are not broken"},
        {"color", "--color auto|always|never", "colours in text; on a terminal unless told"},
        {"lang", "--lang zh|en", "language of texts; Chinese is the default"},
        {"output", "--output FILE", "write there instead of to standard output; written whole or not at all"},
    };

    private Help() {}

    /** Prints what the command is and what it can do. */
    static void print(PrintStream out) {
        out.println("tuoyu - checks under-three childcare (托育) submissions against the law of their place and date");
        out.println();
        out.println("usage: tuoyu VERB [operands] [options]");
        out.println();
        for (Verb verb : Verb.values()) {
            out.println("  " + padded(verb.word(), 10) + verb.purpose());
        }
        out.println();
        out.println("Try: " + Verb.CHECK.example());
        out.println("'tuoyu --version' tells the version of the program and of the law it holds.");
        out.println("'tuoyu VERB --help' explains a verb and shows an example.");
    }

    /** Prints the version of the program and that of the law it holds. */
    static void printVersion(PrintStream out) throws IOException {
        try (InputStream version = Objects.requireNonNull(Help.class.getResourceAsStream("version.txt"))) {
            out.println("tuoyu " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip() + ", rulebook "
                    + Rulebook.bundled().version());
        }
    }

    /** Prints how one verb is used. */
    static void print(Verb verb, PrintStream out) {
        out.println("usage: " + verb.usage());
        out.println();
        out.println(verb.purpose());
        out.println();
        for (String[] option : OPTIONS) {
            if (verb.takes(option[0])) {
                boolean reports = verb == Verb.CHECK && option[0].equals("format");
                String written = reports ? "--format " + String.join("|", OutputFormat.words()) : option[1];
                if (option[0].equals("format") && (verb == Verb.RULES || verb == Verb.DIFF)) {
                    written = option[1] + "|markdown";
                }
                out.println("  " + padded(written, 28) + option[2]);
            }
        }
        out.println();
        verb.notes().forEach(out::println);
        out.println("Example: " + verb.example());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }
}
