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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Text;
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
                throw new UsageException(
                        "没有选项 " + word + "；选项写作 --名称", "unknown option " + word + "; options are written --name");
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
                throw new UsageException("选项 --" + name + " 不带值", "option --" + name + " takes no value");
            }
            add(name, "true");
            return 0;
        }
        if (!valued.contains(name)) {
            throw new UsageException("没有选项 --" + name, "unknown option --" + name);
        }
        if (equal >= 0) {
            add(name, word.substring(equal + 1));
            return 0;
        }
        if (at + 1 == words.size()) {
            throw new UsageException("选项 --" + name + " 缺少值", "option --" + name + " lacks its value");
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
    String operand(String zh, String en) {
        return operand(Text.of(zh, en));
    }

    private String operand(Text what) {
        if (operands.size() != 1) {
            throw new UsageException(
                    "应有一个" + what.zh() + "，写了 " + operands.size() + " 个",
                    "expected one " + what.en() + ", found " + operands.size());
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
            throw new UsageException(
                    "选项 --" + name + " 写了 " + values.size() + " 次，只能写一次",
                    "option --" + name + " is given " + values.size() + " times");
        }
        return values.stream().findFirst();
    }

    /** The value of an option that takes one of a few words. */
    String choice(String name, List<String> words) {
        String value = one(name).orElse(words.get(0));
        if (!words.contains(value)) {
            throw notOneOf(name, words, value);
        }
        return value;
    }

    /** What the options name is not there; as the options of a check go, a reading. The library says which. */
    UsageException refused(IllegalArgumentException reason) {
        String words = Objects.requireNonNullElse(reason.getMessage(), reason.toString());
        return new UsageException(
                all("reading").isEmpty()
                        ? "选项不能用：" + words
                        : "选项 --reading 写的口径或选项不存在：" + String.join("、", all("reading")) + "；可用的口径见报告所附的口径",
                words);
    }

    /** An option that takes one of a few words has another. */
    static UsageException notOneOf(String name, List<String> words, String value) {
        return new UsageException(
                "选项 --" + name + " 应为 " + String.join("、", words) + " 之一，不是 " + value,
                "option --" + name + " takes " + String.join(" or ", words) + ", not " + value);
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
        throw new UsageException(
                "选项 --" + name + " 应为 1 以上的整数，不是 " + value,
                "option --" + name + " takes a whole number from 1 on, not " + value);
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
            throw new UsageException(
                    "选项 --" + name + " 应为六位区划代码，如 330703，不是 " + code,
                    "option --" + name + " takes a code of six digits such as 330703, not " + code);
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
            throw new UsageException(
                    "选项 --" + name + " 应为日期，如 2021-09-01，不是 " + text,
                    "option --" + name + " takes a date such as 2021-09-01, not " + text);
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
        throw notOneOf(
                "type", Arrays.stream(SubmissionType.values()).map(Enum::name).toList(), word);
    }

    /** The year to compute for. */
    Optional<Year> year() {
        return one("year").map(Arguments::year);
    }

    private static Year year(String text) {
        try {
            return Year.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "选项 --year 应为年份，如 2021，不是 " + text, "option --year takes a year such as 2021, not " + text);
        }
    }

    /** The readings chosen: reading id to option id. */
    Map<String, String> readings() {
        Map<String, String> readings = new LinkedHashMap<>();
        for (String choice : all("reading")) {
            int equal = choice.indexOf('=');
            if (equal <= 0 || equal == choice.length() - 1) {
                throw new UsageException(
                        "选项 --reading 应写作 口径=选项，不是 " + choice, "option --reading takes ID=OPTION, not " + choice);
            }
            if (readings.put(choice.substring(0, equal), choice.substring(equal + 1)) != null) {
                throw new UsageException(
                        "口径 " + choice.substring(0, equal) + " 选了两次",
                        "reading " + choice.substring(0, equal) + " is chosen twice");
            }
        }
        return readings;
    }
}
