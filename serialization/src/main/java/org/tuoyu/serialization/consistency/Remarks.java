package org.tuoyu.serialization.consistency;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.internal.Wording;

/** Collects findings without lines. */
final class Remarks {

    private final List<StructureFinding> findings = new ArrayList<>();

    /** Adds an error; words fill the placeholders of the message, name by name. */
    void error(String pointer, String code, Object... namesAndWords) {
        add(Severity.ERROR, pointer, code, namesAndWords);
    }

    /** Adds a warning. */
    void warning(String pointer, String code, Object... namesAndWords) {
        add(Severity.WARNING, pointer, code, namesAndWords);
    }

    private void add(Severity severity, String pointer, String code, Object... namesAndWords) {
        findings.add(StructureFinding.builder()
                .code(code.indexOf('.') < 0 ? code : code.substring(0, code.indexOf('.')))
                .severity(severity)
                .pointer(pointer)
                .line(0)
                .column(0)
                .message(Wording.message(code, namesAndWords))
                .build());
    }

    List<StructureFinding> findings() {
        return findings;
    }
}
