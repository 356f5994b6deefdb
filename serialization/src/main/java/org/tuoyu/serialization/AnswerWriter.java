package org.tuoyu.serialization;

import java.util.Objects;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.ResponsibilityStatement;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.finding.TargetStatement;
import org.tuoyu.serialization.internal.DifferenceEncoder;
import org.tuoyu.serialization.internal.ResponsibilityStatementEncoder;
import org.tuoyu.serialization.internal.RuleExplanationEncoder;
import org.tuoyu.serialization.internal.TargetStatementEncoder;

/**
 * Writes the answers that are no reports as JSON: UTF-8, fields in the order of the model, line feeds; equal answers give equal
 * bytes. Lists without elements are written. Their schemas are in {@link JsonSchemas}. Immutable and safe for use by many
 * threads.
 */
public final class AnswerWriter {

    private static final AnswerWriter COMPACT = new AnswerWriter(JsonLayout.COMPACT);
    private static final AnswerWriter PRETTY = new AnswerWriter(JsonLayout.PRETTY);

    private final DocumentWriter<RuleExplanation> explanations;
    private final DocumentWriter<Difference> differences;
    private final DocumentWriter<ResponsibilityStatement> responsibilities;
    private final DocumentWriter<TargetStatement> targets;

    private AnswerWriter(JsonLayout layout) {
        this.explanations = new DocumentWriter<>(layout, true, RuleExplanationEncoder::write);
        this.differences = new DocumentWriter<>(layout, true, DifferenceEncoder::write);
        this.responsibilities = new DocumentWriter<>(layout, true, ResponsibilityStatementEncoder::write);
        this.targets = new DocumentWriter<>(layout, true, TargetStatementEncoder::write);
    }

    /**
     * The writer of a layout.
     *
     * @param layout with or without white space
     * @return always the same one for a layout
     */
    public static AnswerWriter of(JsonLayout layout) {
        return Objects.requireNonNull(layout, "layout") == JsonLayout.COMPACT ? COMPACT : PRETTY;
    }

    /**
     * Writes an explanation.
     *
     * @param explanation what to write
     * @return UTF-8
     */
    public byte[] write(RuleExplanation explanation) {
        return explanations.write(explanation);
    }

    /**
     * Writes a difference.
     *
     * @param difference what to write
     * @return UTF-8
     */
    public byte[] write(Difference difference) {
        return differences.write(difference);
    }

    /**
     * Writes who is responsible.
     *
     * @param statement what to write
     * @return UTF-8
     */
    public byte[] write(ResponsibilityStatement statement) {
        return responsibilities.write(statement);
    }

    /**
     * Writes targets.
     *
     * @param statement what to write
     * @return UTF-8
     */
    public byte[] write(TargetStatement statement) {
        return targets.write(statement);
    }
}
