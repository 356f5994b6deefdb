package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser of YAML without anchors, aliases, merge keys and tags. */
final class PlainYaml extends JsonParserDelegate {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser yaml;

    private PlainYaml(YAMLParser yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    static JsonParser of(String text) throws IOException {
        return new PlainYaml(YAML.createParser(text));
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = yaml.nextToken();
        boolean shortcut =
                token != null && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null);
        if (shortcut || token == JsonToken.FIELD_NAME && "<<".equals(yaml.currentName())) {
            throw new YamlShortcutException(yaml);
        }
        return token;
    }
}
