package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeTemplate;

/**
 * What is written of every outcome of a template: before its pointer, between pointer and subject, and after. Immutable.
 *
 * @param head from the start of the object to the pointer
 * @param middle from there to the subject; to the end when there is no subject
 * @param tail from the subject to the end
 */
record OutcomeBytes(SerializableString head, SerializableString middle, SerializableString tail) {

    /** Characters for private use, which no rule has in its words. */
    private static final String POINTER = "\uE000";

    private static final String SUBJECT = "\uE001";

    /** The bytes for the layouts, with and without a subject; an element is null until it is needed. */
    static final class Kept {
        private final @Nullable OutcomeBytes[] bytes = new OutcomeBytes[4];
    }

    /** The bytes of a template, made when first needed. */
    static OutcomeBytes of(OutcomeTemplate template, boolean pretty, boolean withSubject) throws IOException {
        Kept kept = template.kept() instanceof Kept known ? known : new Kept();
        int variant = (pretty ? 2 : 0) + (withSubject ? 1 : 0);
        OutcomeBytes bytes = kept.bytes[variant];
        if (bytes == null) {
            bytes = cut(written(template.at(POINTER, withSubject ? Optional.of(SUBJECT) : Optional.empty()), pretty));
            kept.bytes[variant] = bytes;
            template.keep(kept);
        }
        return bytes;
    }

    /** The outcome as an element of the list of a report. */
    private static String written(Outcome outcome, boolean pretty) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DocumentOutput out = DocumentOutput.to(bytes, pretty, true)) {
            out.beginObject();
            out.beginList("outcomes");
            OutcomeEncoder.write(out, outcome);
            out.endList();
            out.endObject();
        }
        String report = bytes.toString(StandardCharsets.UTF_8);
        return report.substring(
                report.indexOf('{', report.indexOf('[')), report.lastIndexOf('}', report.lastIndexOf(']')) + 1);
    }

    private static OutcomeBytes cut(String written) {
        int pointer = written.indexOf(POINTER);
        int subject = written.indexOf(SUBJECT);
        int end = subject < 0 ? written.length() : subject;
        return new OutcomeBytes(
                new SerializedString(written.substring(0, pointer)),
                new SerializedString(written.substring(pointer + 1, end)),
                new SerializedString(subject < 0 ? "" : written.substring(subject + 1)));
    }
}
