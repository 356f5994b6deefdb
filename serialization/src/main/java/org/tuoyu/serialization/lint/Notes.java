package org.tuoyu.serialization.lint;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.internal.SourcedPack;
import org.tuoyu.serialization.internal.SourcedPack.Source;
import org.tuoyu.serialization.internal.Wording;

/** What the checks found, before it is known in which line it stands. */
final class Notes {

    private final List<Note> notes = new ArrayList<>();

    /**
     * One finding.
     *
     * @param source where
     * @param code the permanent code
     * @param severity how grave
     * @param message what and what to do
     */
    record Note(Source source, String code, Severity severity, Text message) {}

    /** Notes about one element of a pack. */
    final class About {

        private final SourcedPack pack;
        private final String part;
        private final int index;

        private About(SourcedPack pack, String part, int index) {
            this.pack = pack;
            this.part = part;
            this.index = index;
        }

        /** Adds an error; words fill the placeholders of the message, name by name. */
        void error(String below, String code, Object... namesAndWords) {
            add(below, code, Severity.ERROR, namesAndWords);
        }

        /** Adds a warning. */
        void warning(String below, String code, Object... namesAndWords) {
            add(below, code, Severity.WARNING, namesAndWords);
        }

        /** Adds a remark on what is allowed, and worth knowing. */
        void info(String below, String code, Object... namesAndWords) {
            add(below, code, Severity.INFO, namesAndWords);
        }

        private void add(String below, String code, Severity severity, Object... namesAndWords) {
            notes.add(new Note(pack.source(part, index, below), code, severity, Wording.message(code, namesAndWords)));
        }
    }

    About about(SourcedPack pack, String part, int index) {
        return new About(pack, part, index);
    }

    List<Note> all() {
        return notes;
    }
}
