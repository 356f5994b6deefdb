package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeTemplate;

/**
 * Writes outcomes that have a template from bytes that are prepared once: between them stand only pointer and subject. The
 * bytes are cut from what the encoder itself writes, so that both are always the same. For one list.
 */
final class PreparedOutcomes {

    private final DocumentOutput out;
    private final OutcomeList.Source source;
    private @Nullable String pointer;
    private Optional<String> subject = Optional.empty();
    private SerializableString writtenPointer = new SerializedString("");
    private SerializableString writtenSubject = new SerializedString("");

    private PreparedOutcomes(DocumentOutput out, OutcomeList.Source source) {
        this.out = out;
        this.source = source;
    }

    /** Writes a whole list under its name. */
    static void write(DocumentOutput out, String name, OutcomeList list) throws IOException {
        PreparedOutcomes prepared = new PreparedOutcomes(out, list.source());
        out.beginList(name);
        for (int i = 0; i < list.size(); i++) {
            prepared.write(i);
        }
        out.endList();
    }

    private void write(int index) throws IOException {
        OutcomeTemplate template = source.template(index);
        if (template == null) {
            OutcomeEncoder.write(out, source.make(index));
            return;
        }
        place(source.pointer(index), source.subject(index));
        OutcomeBytes bytes = OutcomeBytes.of(template, out.isPretty(), subject.isPresent());
        JsonGenerator generator = out.generator();
        generator.writeRawValue(bytes.head());
        generator.writeRaw(writtenPointer);
        generator.writeRaw(bytes.middle());
        generator.writeRaw(writtenSubject);
        generator.writeRaw(bytes.tail());
    }

    /** Escapes pointer and subject; for outcomes that follow each other they are mostly the same. */
    private void place(String at, Optional<String> about) {
        if (!at.equals(pointer)) {
            pointer = at;
            writtenPointer = escaped(at);
        }
        if (!about.equals(subject)) {
            subject = about;
            writtenSubject = escaped(about.orElse(""));
        }
    }

    private static SerializableString escaped(String text) {
        return new SerializedString(new String(JsonStringEncoder.getInstance().quoteAsString(text)));
    }
}
