package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tuoyu.cli.output.Columns;
import org.tuoyu.cli.output.OutputFormat;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.Rulebook;

/**
 * The help texts of the command, in one language. What a verb is for and how an option is used stands in a resource for each
 * language; its first line says what for.
 */
final class Help {

    private static final int VERB_WIDTH = 10;
    private static final int OPTION_WIDTH = 28;

    private final PrintStream out;
    private final Locale locale;

    Help(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Prints what the command is and what it can do. */
    void print() throws IOException {
        say(
                "tuoyu：按适用辖区和日期的规定校验 3 岁以下婴幼儿托育报送",
                "tuoyu - checks submissions on childcare under three against the law of their place and date");
        out.println();
        say("用法：tuoyu 命令 [文件等] [选项]", "usage: tuoyu VERB [operands] [options]");
        out.println();
        for (Verb verb : Verb.values()) {
            out.println(
                    "  " + padded(verb.word(), VERB_WIDTH) + lines(verb.word()).get(0));
        }
        out.println();
        say("试试：" + Verb.CHECK.example(), "Try: " + Verb.CHECK.example());
        say(
                "tuoyu --version 显示程序和规则的版本。",
                "'tuoyu --version' tells the version of the program and of the law it holds.");
        say("tuoyu 命令 --help 说明一个命令并举例。", "'tuoyu VERB --help' explains a verb and shows an example.");
        say("English: tuoyu --help --lang en", "中文：tuoyu --help");
    }

    /** Prints the version of the program and that of the law it holds. */
    void printVersion() throws IOException {
        String program = String.join("", lines(Help.class.getResourceAsStream("version.txt")));
        out.println(
                "tuoyu " + program.strip() + ", rulebook " + Rulebook.bundled().version());
    }

    /** Prints how one verb is used. */
    void print(Verb verb) throws IOException {
        List<String> words = lines(verb.word());
        say("用法：" + verb.usage(), "usage: " + verb.usage());
        out.println();
        out.println(words.get(0));
        out.println();
        for (String line : lines("options")) {
            String[] option = line.split("\t");
            if (verb.takes(option[0])) {
                out.println("  " + padded(written(verb, option), OPTION_WIDTH) + option[2]);
            }
        }
        out.println();
        words.subList(1, words.size()).forEach(out::println);
        say("示例：" + verb.example(), "Example: " + verb.example());
    }

    private static String written(Verb verb, String[] option) {
        if (!option[0].equals("format")) {
            return option[1];
        }
        return switch (verb) {
            case CHECK -> "--format " + String.join("|", OutputFormat.words());
            case RULES, DIFF -> option[1] + "|markdown";
            default -> option[1];
        };
    }

    private void say(String zh, String en) {
        out.println(Text.of(zh, en).in(locale));
    }

    private List<String> lines(String name) throws IOException {
        String language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
        return lines(Help.class.getResourceAsStream("help/" + name + "." + language + ".txt"));
    }

    private static List<String> lines(@org.jspecify.annotations.Nullable InputStream resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(2, width - Columns.width(text)));
    }
}
