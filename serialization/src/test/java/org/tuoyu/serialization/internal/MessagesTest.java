package org.tuoyu.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.IdentifierFault;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(\\|[a-z ]+\\|[a-z ]+)?}");

    private final Properties zh = load("messages_zh.properties");
    private final Properties en = load("messages_en.properties");

    MessagesTest() throws IOException {}

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(zh.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(en.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        for (String key : zh.stringPropertyNames()) {
            assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
        }
    }

    @Test
    void bracesStandForPlaceholdersOnly() {
        for (Properties language : Set.of(zh, en)) {
            language.forEach((key, text) -> assertThat(
                            PLACEHOLDER.matcher(text.toString()).replaceAll(""))
                    .as(key.toString())
                    .doesNotContain("{", "}"));
        }
    }

    @Test
    void everyTextIsShortEnoughForALineOfAReport() {
        zh.forEach((key, text) -> {
            String filled = PLACEHOLDER.matcher(text.toString()).replaceAll("2023-06-30");
            assertThat(filled.length()).as(key.toString()).isLessThanOrEqualTo(120);
        });
    }

    @Test
    void everyFaultCodeHasAText() {
        for (FaultCode code : FaultCode.values()) {
            assertThat(zh.stringPropertyNames())
                    .anyMatch(key -> key.equals(code.code()) || key.startsWith(code.code() + "."));
        }
    }

    @Test
    void everyKindOfIdentifierFaultHasAText() {
        for (IdentifierFault.Kind kind : IdentifierFault.Kind.values()) {
            assertThat(zh).containsKey("identifier-fault." + kind);
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
