package org.tuoyu.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command can do. Each verb names its options and shows an example in its help. */
enum Verb {
    CHECK(
            "FILE...",
            "check submissions against what is in force at their place and date",
            Options.CHECK,
            Set.of("include-drafts", "show-values", "resume", "bom"),
            "tuoyu check examples/submissions/jindong-filing-rejected.json",
            List.of(
                    "FILE is a JSON submission, a list of them, NDJSON (one a line), gzip of any of these, a folder,",
                    "a pattern, or - for standard input. Files of many records run at constant memory.",
                    "A workbook (.xlsx, .xls) made by tuoyu template is read too, and CSV files of its sheets: those"
                            + " of one",
                    "folder are one submission. Without a cover sheet --type, --division and --on say what it is.",
                    "",
                    "  tuoyu check june.ndjson.gz --format html --output june.html      one page to print and pass on",
                    "  tuoyu check claim.xlsx --format xlsx --output claim-checked.xlsx  a copy with every finding"
                            + " marked",
                    "  tuoyu check june.ndjson --format ndjson --output r.ndjson --resume   continue an interrupted"
                            + " run",
                    "  tuoyu check fixed.json --against report.json                     what is fixed, new, remaining",
                    "  tuoyu check filing.json --waivers waivers.json                   waived findings stay visible",
                    "",
                    "A file of waivers: {\"schemaVersion\": \"1.0\", \"waivers\": [{\"rule\":"
                            + " \"safety/footage-retention\",",
                    "\"subject\": \"CREDIT CODE\", \"reason\": \"...\", \"issuer\": \"...\", \"until\":"
                            + " \"2026-12-31\"}]}.",
                    "Facts about persons are masked in every format; --show-values shows them and is recorded in the"
                            + " report.",
                    "",
                    "Exit status: 0 accepted, 1 rejected, 2 cannot be read, 3 undetermined, 64 wrong usage, 70 our"
                            + " fault;",
                    "of several files the worst counts, in the order 70, 2, 1, 3, 0.")),
    SUBSIDY(
            "FILE",
            "compute what is owed to the institutions of a submission, with formula, clause and readings",
            Options.PLACE_AND_DATE_AND_YEAR,
            Set.of("include-drafts"),
            "tuoyu subsidy examples/submissions/jindong-subsidy-claim-overclaimed.json --year 2021",
            List.of("Without --year the period of the submission counts.")),
    RULES(
            "[RULE [FILE]]",
            "list the rules in force at a place and a date, or explain one of them",
            Options.with(Options.PLACE_AND_DATE, "type", "chapter"),
            Set.of("include-drafts"),
            "tuoyu rules safety/footage-retention --division 330703 --on 2021-09-01",
            List.of(
                    "Without RULE all rules are listed, also as a table with --format markdown.",
                    "With RULE it is said why it is asked there and then, or why not: clauses, dates and their basis,"
                            + " the",
                    "figure and what it displaced, readings, severity. With FILE it is also said how each element was",
                    "answered, with the facts; what is about a person is left out.",
                    "List: tuoyu rules --division 330703 --on 2021-09-01 --type filing --chapter safety")),
    WHO(
            "[FILE]",
            "tell which body registers, files, supervises, pays or trains, and who does what",
            Options.with(Options.PLACE_AND_DATE, "duty", "legal-form", "profit", "capital", "form"),
            Set.of("include-drafts"),
            "tuoyu who --division 330703 --on 2021-09-01 --form independent --legal-form enterprise --profit"
                    + " for-profit",
            List.of(
                    "Describe an institution by FILE or by --form, --legal-form, --profit and --capital to be told the"
                            + " body",
                    "of each of its matters; without either, all duties and posts of the place are listed.",
                    "Exit status: 0 told, 3 when the facts leave several bodies, which are all named.")),
    TARGETS(
            "[FILE]",
            "list the targets of a place, or tell where the regions of a submission stand against them",
            Options.PLACE_AND_DATE,
            Set.of("include-drafts"),
            "tuoyu targets --division 330703 --on 2021-09-01",
            List.of(
                    "FILE is a submission with statistics of regions; a target missed is no breach of anybody.",
                    "Exit status: 0 told, 3 when a target cannot be told.")),
    DIFF(
            "[FILE]",
            "show what differs between two places or two dates, and what follows for a submission",
            Options.with(Options.PLACE_AND_DATE, "against-division", "against-on", "part"),
            Set.of("include-drafts"),
            "tuoyu diff --division 330205 --against-division 330703 --on 2022-03-01",
            List.of(
                    "A is --division and --on; B is --against-division and --against-on, each the same as A when left"
                            + " out.",
                    "Clauses are counted only; --part clause lists them. Also as a table with --format markdown.",
                    "With FILE the verdict, outcomes and amounts of the submission are compared as well.",
                    "Two dates: tuoyu diff --division 330703 --on 2025-12-31 --against-on 2026-01-01")),
    CLAUSE(
            "ID",
            "show one clause: what it says in our words, where it stands, what became of it, what rests on it",
            Options.PLAIN,
            Set.of(),
            "tuoyu clause jindong/3.5.13.a",
            List.of()),
    LINT(
            "PACK",
            "check a pack of your own: everything that is wrong with it, with file and line",
            Options.PLAIN,
            Set.of(),
            "tuoyu lint examples/packs/990101-example",
            List.of(
                    "PACK is a folder with document.yaml, a folder of such folders, or a jar or zip of them.",
                    "It is checked beside the packs of this command; --pack adds others that it refers to.",
                    "Exit status: 0 without errors, 1 with errors, 2 cannot be read as a pack.")),
    TEMPLATE(
            "[FILE]",
            "write a workbook to fill in for a place, a date and a type of submission",
            Options.TEMPLATE,
            Set.of("include-drafts"),
            "tuoyu template --division 330703 --on 2022-03-01 --type SUBSIDY_CLAIM --output claim.xlsx",
            List.of(
                    "With FILE, a JSON submission, the workbook holds what it states; values of persons in full.",
                    "Fill it in, then: tuoyu check claim.xlsx --format xlsx --output claim-checked.xlsx",
                    "")),
    EXAMPLE(
            "",
            "print a submission that complies at a place on a date; nobody in it is real",
            Options.TEMPLATE,
            Set.of("include-drafts"),
            "tuoyu example --division 330703 --on 2022-03-01 --type SUBSIDY_CLAIM --output claim.json",
            List.of(
                    "It is composed from the rules in force there, so a pack of your own (--pack) has examples at"
                            + " once.",
                    "As a workbook: tuoyu template claim.json --output claim.xlsx",
                    "")),
    GENERATE(
            "",
            "write many different submissions that comply, or break one rule each, for tests of your own system",
            Options.with(Options.TEMPLATE, "count", "seed"),
            Set.of("include-drafts", "faults"),
            "tuoyu generate --division 330703 --on 2022-03-01 --type filing --count 1000 --seed 7 --output many.ndjson",
            List.of(
                    "One a line. The same place, date, type, count and seed give the same bytes on every machine.",
                    "With --faults each breaks one rule and no other, and every rule that can be broken alone has its"
                            + " turn;",
                    "which fault stands where is written to many.faults.ndjson beside many.ndjson, one a line:",
                    "{\"record\": 1, \"key\": \"...\", \"rule\": \"safety/footage-retention\", \"bound\": \"\","
                            + " \"severity\": \"ERROR\",",
                    "\"clauses\": [\"...\"], \"pointer\": \"/institutions/0/...\", \"structure\": []}, as the report"
                            + " of tuoyu check has",
                    "them; structure holds faults of form that the breach brings with it, such as dates in the wrong"
                            + " order.",
                    "")),
    SCHEMA(
            "[submission|report|rules|explanation|clause|difference|responsibilities|targets|subsidies|lint|waivers|faults]",
            "print the JSON Schema of a submission, a report, another answer, a file of waivers or one of faults",
            Set.of("output"),
            Set.of(),
            "tuoyu schema submission --output submission.schema.json",
            List.of());

    /** Sets of option names shared by verbs. */
    private static final class Options {
        static final Set<String> PLAIN = Set.of("format", "lang", "pack", "output");
        static final Set<String> PLACE_AND_DATE =
                Set.of("format", "lang", "pack", "output", "division", "on", "reading");
        static final Set<String> CHECK = Set.of(
                "format",
                "lang",
                "pack",
                "output",
                "division",
                "on",
                "reading",
                "input",
                "type",
                "waivers",
                "against",
                "threads",
                "max-bytes",
                "max-depth",
                "max-findings",
                "max-seconds",
                "width",
                "color");

        /** A set with further options. */
        static Set<String> with(Set<String> options, String... further) {
            Set<String> all = new java.util.TreeSet<>(options);
            all.addAll(List.of(further));
            return all;
        }

        static final Set<String> TEMPLATE = Set.of("pack", "output", "division", "on", "reading", "type");
        static final Set<String> PLACE_AND_DATE_AND_YEAR =
                Set.of("format", "lang", "pack", "output", "division", "on", "reading", "year");
    }

    private final String operands;
    private final String purpose;
    private final Set<String> valued;
    private final Set<String> flags;
    private final String example;
    private final List<String> notes;

    Verb(String operands, String purpose, Set<String> valued, Set<String> flags, String example, List<String> notes) {
        this.operands = operands;
        this.purpose = purpose;
        this.valued = valued;
        this.flags = flags;
        this.example = example;
        this.notes = notes;
    }

    /** The word that the user types. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String purpose() {
        return purpose;
    }

    static Optional<Verb> of(String word) {
        for (Verb verb : values()) {
            if (verb.word().equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    Arguments parse(List<String> words) {
        return Arguments.parse(words, valued, flags);
    }

    boolean takes(String option) {
        return valued.contains(option) || flags.contains(option);
    }

    String usage() {
        return "tuoyu " + word() + (operands.isEmpty() ? "" : " " + operands) + " [options]";
    }

    String example() {
        return example;
    }

    List<String> notes() {
        return notes;
    }
}
