package org.tuoyu.serialization.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.tuoyu.policy.Text;

/** The texts of this module, in Chinese and English, read when the first one is needed. */
final class Messages {

    private static final Properties CHINESE = load("messages_zh.properties");
    private static final Properties ENGLISH = load("messages_en.properties");

    private Messages() {}

    static String zh(String key) {
        return text(CHINESE, key);
    }

    static String en(String key) {
        return text(ENGLISH, key);
    }

    static boolean has(String key) {
        return CHINESE.containsKey(key);
    }

    static Text text(String key) {
        return Text.of(zh(key), en(key));
    }

    private static String text(Properties language, String key) {
        return Objects.requireNonNull(language.getProperty(key), key);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
