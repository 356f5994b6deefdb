package org.tuoyu.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command can do. Each verb names its options and shows an example in its help, the words of which are resources. */
enum Verb {
    CHECK(
            "FILE...",
            Options.CHECK,
            Set.of("include-drafts", "show-values", "resume", "bom"),
            "tuoyu check examples/submissions/jindong-filing-rejected.json"),
    SUBSIDY(
            "FILE",
            Options.PLACE_AND_DATE_AND_YEAR,
            Set.of("include-drafts"),
            "tuoyu subsidy examples/submissions/jindong-subsidy-claim-overclaimed.json --year 2021"),
    RULES(
            "[RULE [FILE]]",
            Options.with(Options.PLACE_AND_DATE, "type", "chapter"),
            Set.of("include-drafts"),
            "tuoyu rules safety/footage-retention --division 330703 --on 2021-09-01"),
    WHO(
            "[FILE]",
            Options.with(Options.PLACE_AND_DATE, "duty", "legal-form", "profit", "capital", "form"),
            Set.of("include-drafts"),
            "tuoyu who --division 330703 --on 2021-09-01 --form independent --legal-form enterprise --profit"
                    + " for-profit"),
    TARGETS(
            "[FILE]",
            Options.PLACE_AND_DATE,
            Set.of("include-drafts"),
            "tuoyu targets --division 330703 --on 2021-09-01"),
    DIFF(
            "[FILE]",
            Options.with(Options.PLACE_AND_DATE, "against-division", "against-on", "part"),
            Set.of("include-drafts"),
            "tuoyu diff --division 330205 --against-division 330703 --on 2022-03-01"),
    CLAUSE("ID", Options.PLAIN, Set.of(), "tuoyu clause jindong/3.5.13.a"),
    LINT("PACK", Options.PLAIN, Set.of(), "tuoyu lint examples/packs/990101-example"),
    TEMPLATE(
            "[FILE]",
            Options.TEMPLATE,
            Set.of("include-drafts"),
            "tuoyu template --division 330703 --on 2022-03-01 --type SUBSIDY_CLAIM --output claim.xlsx"),
    EXAMPLE(
            "",
            Options.TEMPLATE,
            Set.of("include-drafts"),
            "tuoyu example --division 330703 --on 2022-03-01 --type SUBSIDY_CLAIM --output claim.json"),
    GENERATE(
            "",
            Options.with(Options.TEMPLATE, "count", "seed"),
            Set.of("include-drafts", "faults"),
            "tuoyu generate --division 330703 --on 2022-03-01 --type filing --count 1000 --seed 7 --output many.ndjson"),
    SCHEMA(
            "[submission|report|rules|explanation|clause|difference|responsibilities|targets|subsidies|lint|waivers|faults]",
            Set.of("output", "lang"),
            Set.of(),
            "tuoyu schema submission --output submission.schema.json");

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

        static final Set<String> TEMPLATE = Set.of("lang", "pack", "output", "division", "on", "reading", "type");
        static final Set<String> PLACE_AND_DATE_AND_YEAR =
                Set.of("format", "lang", "pack", "output", "division", "on", "reading", "year");
    }

    private final String operands;
    private final Set<String> valued;
    private final Set<String> flags;
    private final String example;

    Verb(String operands, Set<String> valued, Set<String> flags, String example) {
        this.operands = operands;
        this.valued = valued;
        this.flags = flags;
        this.example = example;
    }

    /** The word that the user types. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
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

    /** The names of all its options, with and without a value. */
    Set<String> options() {
        Set<String> all = new java.util.TreeSet<>(valued);
        all.addAll(flags);
        return all;
    }

    boolean takes(String option) {
        return options().contains(option);
    }

    String usage() {
        return "tuoyu " + word() + (operands.isEmpty() ? "" : " " + operands) + " [options]";
    }

    String example() {
        return example;
    }
}
