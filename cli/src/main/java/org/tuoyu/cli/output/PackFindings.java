package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import org.tuoyu.serialization.PackFinding;

/** What is wrong with a pack, as text: one finding a line, with file, line and column as editors understand them. */
public final class PackFindings {

    private PackFindings() {}

    /**
     * Words the findings.
     *
     * @param findings in order of files and places
     * @param locale Chinese or English
     * @return one line for each; empty when there are none
     */
    public static String text(List<PackFinding> findings, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (PackFinding finding : findings) {
            text.append(finding.file());
            if (finding.line() > 0) {
                text.append(':').append(finding.line()).append(':').append(finding.column());
            } else if (!finding.pointer().isEmpty()) {
                text.append(finding.pointer());
            }
            text.append(' ')
                    .append(Phrase.valueOf(finding.severity().name()).in(locale))
                    .append(' ')
                    .append(finding.code())
                    .append(' ')
                    .append(finding.message().in(locale))
                    .append('\n');
        }
        return text.toString();
    }
}
