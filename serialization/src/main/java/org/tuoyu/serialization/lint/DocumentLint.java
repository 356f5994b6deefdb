package org.tuoyu.serialization.lint;

import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks what a document says of itself. */
final class DocumentLint {

    private final References references;

    DocumentLint(KnownLaw law) {
        this.references = new References(law);
    }

    void check(About about, PolicyDocument document, String folder) {
        String shortName = document.getId().substring(document.getId().indexOf('/') + 1);
        String wanted = document.getDivision() + "-" + shortName;
        if (!folder.isEmpty() && !folder.equals(wanted) && !folder.endsWith("/" + wanted)) {
            about.error("/id", "pack/folder-name", "wanted", wanted);
        }
        if (!document.getDivision().matches("[0-9]{6}")) {
            about.error("/division", "pack/division");
        }
        if (document.getInForceFrom().isPresent() == (document.getDateBasis() == DateBasis.NONE)) {
            about.error("/dateBasis", "pack/date-basis");
        }
        document.getInForceUntil()
                .filter(until ->
                        document.getInForceFrom().filter(until::isBefore).isPresent())
                .ifPresent(until -> about.error("/inForceUntil", "pack/dates"));
        boolean ended =
                document.getStatus() == DocumentStatus.EXPIRED || document.getStatus() == DocumentStatus.SUPERSEDED;
        if (ended && document.getInForceUntil().isEmpty()) {
            about.warning("/status", "pack/no-end");
        }
        references.document(about, "/continues", document.getContinues());
    }
}
