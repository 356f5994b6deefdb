package org.tuoyu.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.constraint.ValidClauseId;
import org.tuoyu.constraint.ValidCreditCode;
import org.tuoyu.constraint.ValidDivision;
import org.tuoyu.constraint.ValidDocumentNumber;
import org.tuoyu.constraint.ValidIdentityNumber;
import org.tuoyu.constraint.ValidResidentId;

class MessagesTest {

    private static final String BUNDLE = "/ContributorValidationMessages";

    private static Properties read(String language) throws IOException {
        try (InputStream stream = MessagesTest.class.getResourceAsStream(BUNDLE + language + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static Set<String> parameters(String message) {
        return Pattern.compile("\\{\\w+}")
                .matcher(message)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void englishIsTheFallback() throws IOException {
        assertThat(read("_en")).isNotEmpty().isEqualTo(read(""));
    }

    @Test
    void everyMessageStandsInBothLanguagesWithTheSameParameters() throws IOException {
        Properties english = read("_en");
        Properties chinese = read("_zh_CN");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(parameters(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_zh_CN"})
    void noMessageNeedsAnExpressionLanguage(String language) throws IOException {
        Properties messages = read(language);

        assertThat(messages.values())
                .allSatisfy(
                        message -> assertThat(message.toString()).isNotBlank().doesNotContain("$"));
    }

    @Test
    void everyConstraintHasItsMessage() throws IOException {
        Properties english = read("_en");

        assertThat(Stream.of(
                        ValidClauseId.class,
                        ValidCreditCode.class,
                        ValidDivision.class,
                        ValidDocumentNumber.class,
                        ValidIdentityNumber.class,
                        ValidResidentId.class))
                .allSatisfy(constraint -> {
                    String template = (String) constraint.getMethod("message").getDefaultValue();
                    assertThat(english.getProperty(template.substring(1, template.length() - 1)))
                            .isNotBlank();
                });
    }
}
