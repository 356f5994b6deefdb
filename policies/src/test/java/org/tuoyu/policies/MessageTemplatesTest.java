package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;

/** What rules say: in both languages, with the same placeholders, and short enough for a line of a report. */
class MessageTemplatesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+)(\\|[^{}|]+\\|[^{}|]+)?}");
    /** What a message may take in Chinese, each placeholder counted as a short value. */
    private static final int MOST_CHARACTERS = 120;

    private static final String SHORT_VALUE = "2023-06-30";

    @Test
    void everyTemplateIsShortEnough() {
        List<String> tooLong = new ArrayList<>();
        texts().forEach((where, text) -> {
            String filled = PLACEHOLDER.matcher(text.zh()).replaceAll(SHORT_VALUE);
            if (filled.codePointCount(0, filled.length()) > MOST_CHARACTERS) {
                tooLong.add(where + ": " + text.zh());
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyTemplateIsThereInBothLanguagesAndClosesItsBraces() {
        texts().forEach((where, text) -> {
            assertThat(text.zh()).as(where).isNotBlank();
            assertThat(text.en()).as(where).isNotBlank();
            for (String words : List.of(text.zh(), text.en())) {
                assertThat(PLACEHOLDER.matcher(words).replaceAll("")).as(where).doesNotContain("{", "}");
            }
        });
    }

    @Test
    void theLanguagesFillInTheSame() {
        List<String> differing = new ArrayList<>();
        texts().forEach((where, text) -> {
            if (!placeholders(text.zh()).equals(placeholders(text.en()))) {
                differing.add(where + ": " + text.zh() + " / " + text.en());
            }
        });
        assertThat(differing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Map.Entry<RuleId, RuleDefinition> rule : Bundled.rules().entrySet()) {
            texts.put(rule.getKey() + " breach", rule.getValue().getBreach());
            texts.put(rule.getKey() + " remedy", rule.getValue().getRemedy());
            rule.getValue().getNotApplicable().ifPresent(text -> texts.put(rule.getKey() + " notApplicable", text));
        }
        assertThat(texts).hasSizeGreaterThan(200);
        return texts;
    }
}
