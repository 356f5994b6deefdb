package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.Text;

/** Every message that a case brings about: short in Chinese, there in English, nothing left to fill in, no JSON Pointer. */
class MessagesTest {

    private static final int MOST_CHARACTERS = 120;

    @Test
    void everyMessageIsOneShortSentenceInBothLanguages() {
        assertThat(Results.ALL).isNotEmpty();
        List<String> wrong = Results.TEXTS.stream()
                .filter(text -> !isGood(text))
                .map(text -> text.zh() + " / " + text.en())
                .sorted()
                .toList();

        assertThat(Results.TEXTS).hasSizeGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isGood(Text text) {
        String both = text.zh() + text.en();
        return text.zh().codePointCount(0, text.zh().length()) <= MOST_CHARACTERS
                && !text.en().isBlank()
                && !text.en().equals("null")
                && !both.contains("{")
                && !both.contains("/institutions/")
                && !text.en().matches(".*\\.\\.$");
    }
}
