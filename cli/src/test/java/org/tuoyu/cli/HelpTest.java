package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for help, or calls the command wrongly, is answered in Chinese, and in English if that is asked for. */
class HelpTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern OPTION = Pattern.compile("(?m)^  --([a-z-]+)");

    private static List<String> options(String help) {
        return OPTION.matcher(help).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void everyVerbIsExplainedInBothLanguagesWithItsOptionsAndAnExample(Verb verb) {
        Command.Run zh = Inside.tuoyu(verb.word(), "--help");
        Command.Run en = Inside.tuoyu(verb.word(), "--help", "--lang", "en");

        assertThat(zh.status()).isZero();
        assertThat(zh.out()).startsWith("用法：tuoyu " + verb.word()).contains("示例：tuoyu " + verb.word());
        assertThat(en.out()).startsWith("usage: tuoyu " + verb.word()).contains("Example: tuoyu " + verb.word());
        assertThat(CHINESE.matcher(en.out()).find()).as(en.out()).isFalse();
        assertThat(zh.out().lines())
                .filteredOn(line -> line.startsWith("  --"))
                .allMatch(line -> CHINESE.matcher(line).find());
        assertThat(options(zh.out())).isEqualTo(options(en.out())).contains("lang");
        assertThat(options(zh.out())).containsExactlyInAnyOrderElementsOf(verb.options());
    }

    @Test
    void theListOfVerbsIsInBothLanguages() {
        Command.Run zh = Inside.tuoyu("--help");
        Command.Run en = Inside.tuoyu("--help", "--lang", "en");

        for (Verb verb : Verb.values()) {
            assertThat(zh.out().lines())
                    .filteredOn(line -> line.startsWith("  " + verb.word() + " "))
                    .singleElement()
                    .satisfies(line -> assertThat(line).containsPattern(CHINESE));
            assertThat(en.out()).contains("\n  " + verb.word() + " ");
        }
        assertThat(Inside.tuoyu("help", "check").out())
                .isEqualTo(Inside.tuoyu("check", "--help").out());
        assertThat(Inside.tuoyu().status()).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flap",
                "check",
                "check none.json",
                "check --unknown x",
                "check --format pdf x",
                "check --on 2021-02-30 x",
                "check --division 33 x",
                "check --max-bytes 0 x",
                "check --type none x",
                "check --reading a x",
                "check --reading",
                "check --resume ../examples/submissions/jindong-filing-rejected.json",
                "check --pack none ../examples/submissions/jindong-filing-rejected.json",
                "check --against ../README.md ../examples/submissions/jindong-filing-rejected.json",
                "check --output none/x ../examples/submissions/jindong-filing-rejected.json",
                "check ../examples/submissions/jindong-filing-rejected.json --format xlsx",
                "check -x",
                "subsidy",
                "subsidy --year x ../examples/submissions/jindong-filing-rejected.json",
                "clause",
                "clause NONE",
                "clause none/1",
                "schema none",
                "rules a/b --division 330703 --on 2022-03-01",
                "rules NONE",
                "who",
                "who --form none --division 330703 --on 2022-03-01",
                "targets",
                "diff",
                "diff --division 330703 --on 2022-03-01",
                "template",
                "template --output none.xlsx",
                "example x",
                "generate x",
                "generate --seed x --division 330703 --on 2022-03-01 --type filing",
                "lint none"
            })
    void whatIsCalledWronglyIsSaidInTheLanguageAskedFor(String words) {
        Command.Run zh = Inside.tuoyu(words.split(" "));
        Command.Run en = Inside.tuoyu((words + " --lang en").split(" "));

        assertThat(zh.status()).as(zh.err()).isEqualTo(64);
        assertThat(zh.err()).startsWith("tuoyu: ").containsPattern(CHINESE).contains("用法见 tuoyu --help");
        assertThat(en.err()).startsWith("tuoyu: ").contains("Try 'tuoyu --help'.");
        assertThat(CHINESE.matcher(en.err()).find()).as(en.err()).isFalse();
    }
}
