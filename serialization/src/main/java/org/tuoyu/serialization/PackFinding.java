package org.tuoyu.serialization;

import java.util.Locale;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;

/**
 * Something wrong with a pack. Immutable.
 *
 * @param file the file, below the folder or archive that was read
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1; 0 when the file as a whole is meant
 * @param pointer JSON Pointer in the file
 * @param code the permanent code, such as {@code pack/dangling}
 * @param severity ERROR when the pack must not be used
 * @param message what is wrong and what to do
 */
public record PackFinding(
        String file, int line, int column, String pointer, String code, Severity severity, Text message) {

    /** One line in English: file, line and column, severity, code and message. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s:%d:%d %s %s %s", file, line, column, severity, code, message.en());
    }
}
