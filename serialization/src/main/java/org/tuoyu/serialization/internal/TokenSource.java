package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document. A parser that gives up is recorded as a fault once; from then on every question is answered with
 * "there is nothing more", so that those who read need no exceptions. For one thread.
 */
class TokenSource {

    private final JsonParser parser;
    private final Faults faults;
    private final Form form;
    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private @Nullable FaultCode broken;

    TokenSource(JsonParser parser, Faults faults, Form form) {
        this.parser = parser;
        this.faults = faults;
        this.form = form;
        if (parser.currentToken() != null) {
            token = parser.currentToken();
        }
    }

    final JsonParser parser() {
        return parser;
    }

    final Faults faults() {
        return faults;
    }

    final JsonToken token() {
        return token;
    }

    /** What ended the reading too early, or null. */
    final @Nullable FaultCode broken() {
        return broken;
    }

    /** Moves to the next token; NOT_AVAILABLE after the last one. */
    final JsonToken advance() {
        if (broken == null) {
            try {
                JsonToken next = parser.nextToken();
                token = next == null ? JsonToken.NOT_AVAILABLE : next;
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return token;
    }

    /** Moves to the next token and tells whether it is the name expected. */
    final boolean advanceTo(SerializableString name) {
        if (broken == null) {
            try {
                if (parser.nextFieldName(name)) {
                    token = JsonToken.FIELD_NAME;
                    return true;
                }
                JsonToken next = parser.currentToken();
                token = next == null ? JsonToken.NOT_AVAILABLE : next;
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return false;
    }

    /** Moves past the children of the current token. */
    final void skip() {
        if (broken == null && token.isStructStart()) {
            try {
                parser.skipChildren();
                token = parser.currentToken();
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
    }

    /** The name of the current field. */
    final String name() {
        try {
            return String.valueOf(parser.currentName());
        } catch (IOException failed) {
            breakOff(failed);
            return "";
        }
    }

    /** The text of the current scalar; null when it cannot be read. */
    final @Nullable String scalar() {
        if (broken == null) {
            try {
                return parser.getText();
            } catch (IOException failed) {
                breakOff(failed);
            }
        }
        return null;
    }

    final Form form() {
        return form;
    }

    /** The place of the current token, to be given to {@link #placeAt} later. */
    final long position() {
        if (form.byOffset()) {
            return parser instanceof ParserBase base ? base.getTokenCharacterOffset() - 1 : 0;
        }
        JsonLocation location = parser.currentTokenLocation();
        return (long) location.getLineNr() << 32 | location.getColumnNr();
    }

    final Fault placeAt(Fault fault, long position) {
        return form.byOffset()
                ? fault.atOffset(position)
                : fault.at(Math.max(0, (int) (position >> 32)), Math.max(0, (int) position));
    }

    /** Records a fault at the current token. */
    final void report(Fault fault) {
        if (broken == null) {
            faults.add(place(fault.at(pointer()), parser.currentTokenLocation()));
        }
    }

    final Fault place(Fault fault, JsonLocation location) {
        if (form.byOffset()) {
            return fault.atOffset(location.getByteOffset());
        }
        return fault.at(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    final String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    final void breakOff(IOException failed) {
        if (broken == null) {
            Fault fault = diagnose(failed);
            JsonLocation location = failed instanceof JsonProcessingException known && known.getLocation() != null
                    ? known.getLocation()
                    : parser.currentLocation();
            faults.add(place(fault.at(pointer()), location));
            broken = fault.code();
        }
        token = JsonToken.NOT_AVAILABLE;
    }

    private Fault diagnose(IOException failed) {
        if (failed instanceof StreamConstraintsException) {
            boolean deep = parser.getParsingContext().getNestingDepth() > form.maxDepth();
            return deep
                    ? Fault.of(FaultCode.DEPTH).with("limit", form.maxDepth())
                    : Fault.of(FaultCode.SIZE).as("value");
        }
        if (failed instanceof YamlShortcutException) {
            return Fault.of(FaultCode.YAML_ALIAS);
        }
        if (form.plainTexts()) {
            return Fault.of(FaultCode.SYNTAX).as("yaml").with("reason", firstLine(failed.getMessage()));
        }
        if (failed instanceof JsonEOFException) {
            return Fault.of(FaultCode.SYNTAX).as("end");
        }
        return Fault.of(FaultCode.SYNTAX);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
