package org.tuoyu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.SubmissionType;

/**
 * The words after the verb, sorted into operands and options. An option is written {@code --name value} or {@code
 * --name=value}; {@code --} ends the options; a lone {@code -} is an operand.
 */
final class Arguments {

    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Sorts the words.
     *
     * @param words what the user typed after the verb
     * @param valued names of options that take a value
     * @param flags names of options that take none
     * @throws UsageException if an option is unknown, lacks its value or has one too many
     */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> flags) {
        Arguments arguments = new Arguments();
        boolean open = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (open && word.equals("--")) {
                open = false;
            } else if (open && word.startsWith("--")) {
                i += arguments.option(words, i, valued, flags);
            } else if (open && word.length() > 1 && word.startsWith("-")) {
                throw new UsageException("unknown option " + word + "; options are written --name");
            } else {
                arguments.operands.add(word);
            }
        }
        return arguments;
    }

    /** Takes one option; answers how many further words it used. */
    private int option(List<String> words, int at, Set<String> valued, Set<String> flags) {
        String word = words.get(at).substring(2);
        int equal = word.indexOf('=');
        String name = equal < 0 ? word : word.substring(0, equal);
        if (flags.contains(name)) {
            if (equal >= 0) {
                throw new UsageException("option --" + name + " takes no value");
            }
            add(name, "true");
            return 0;
        }
        if (!valued.contains(name)) {
            throw new UsageException("unknown option --" + name);
        }
        if (equal >= 0) {
            add(name, word.substring(equal + 1));
            return 0;
        }
        if (at + 1 == words.size()) {
            throw new UsageException("option --" + name + " lacks its value");
        }
        add(name, words.get(at + 1));
        return 1;
    }

    private void add(String name, String value) {
        options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    /** The words that are no options, in order. */
    List<String> operands() {
        return operands;
    }

    /** The one operand that a verb needs. */
    String operand(String what) {
        if (operands.size() != 1) {
            throw new UsageException("expected one " + what + ", found " + operands.size());
        }
        return operands.get(0);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    /** All values of an option that may be repeated, in order. */
    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** The value of an option that may be given once. */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new UsageException("option --" + name + " is given " + values.size() + " times");
        }
        return values.stream().findFirst();
    }

    /** The value of an option that takes one of a few words. */
    String choice(String name, List<String> words) {
        String value = one(name).orElse(words.get(0));
        if (!words.contains(value)) {
            throw new UsageException("option --" + name + " takes " + String.join(" or ", words) + ", not " + value);
        }
        return value;
    }

    /** Whether the answer is wanted as JSON. */
    boolean isJson() {
        return one("format").filter("json"::equals).isPresent();
    }

    /** The value of an option that takes a whole number from 1 on. */
    int number(String name, int standard) {
        String value = one(name).orElse(Integer.toString(standard));
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("option --" + name + " takes a whole number from 1 on, not " + value);
    }

    Optional<Division> division() {
        return division("division");
    }

    /** The place that an option names. */
    Optional<Division> division(String name) {
        return one(name).map(code -> division(name, code));
    }

    private static Division division(String name, String code) {
        try {
            return Division.of(code);
        } catch (IllegalArgumentException e) {
            throw new UsageException("option --" + name + " takes a code of six digits such as 330703, not " + code);
        }
    }

    Optional<LocalDate> on() {
        return date("on");
    }

    /** The day that an option names. */
    Optional<LocalDate> date(String name) {
        return one(name).map(text -> date(name, text));
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("option --" + name + " takes a date such as 2021-09-01, not " + text);
        }
    }

    /** The type of submission. */
    Optional<SubmissionType> type() {
        return one("type").map(Arguments::type);
    }

    private static SubmissionType type(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (SubmissionType type : SubmissionType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new UsageException("option --type takes one of "
                + Arrays.stream(SubmissionType.values()).map(Enum::name).collect(Collectors.joining(", ")) + ", not "
                + word);
    }

    /** The year to compute for. */
    Optional<Year> year() {
        return one("year").map(Arguments::year);
    }

    private static Year year(String text) {
        try {
            return Year.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("option --year takes a year such as 2021, not " + text);
        }
    }

    /** The readings chosen: reading id to option id. */
    Map<String, String> readings() {
        Map<String, String> readings = new LinkedHashMap<>();
        for (String choice : all("reading")) {
            int equal = choice.indexOf('=');
            if (equal <= 0 || equal == choice.length() - 1) {
                throw new UsageException("option --reading takes ID=OPTION, not " + choice);
            }
            if (readings.put(choice.substring(0, equal), choice.substring(equal + 1)) != null) {
                throw new UsageException("reading " + choice.substring(0, equal) + " is chosen twice");
            }
        }
        return readings;
    }
}
