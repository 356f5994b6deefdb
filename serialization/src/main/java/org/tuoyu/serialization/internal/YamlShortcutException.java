package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** An anchor, an alias, a merge key or a tag: YAML whose meaning is not what stands there. */
final class YamlShortcutException extends JsonParseException {

    private static final long serialVersionUID = 1L;

    YamlShortcutException(JsonParser parser) {
        super(parser, "shortcut of YAML", parser.currentTokenLocation());
    }
}
