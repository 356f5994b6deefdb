package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tuoyu.cli.output.Citations;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.Look;
import org.tuoyu.cli.output.TextReport;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What the verbs that ask about the law share: the place and day of the question, and the submission it may be about. */
final class Asked {

    private final Session session;
    private final Rulebook rulebook;

    Asked(Session session) {
        this.session = session;
        this.rulebook = session.rulebook();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Lines lines() {
        return new Lines(session.locale(), new Citations(rulebook));
    }

    /** The view of the place and day that the options name. */
    PolicyView view() {
        return view(
                session.arguments().division().orElseThrow(() -> new UsageException("name the place with --division")),
                session.arguments().on().orElseThrow(() -> new UsageException("name the date with --on")));
    }

    /** The view of a place and a day, with the drafts and readings that the options name. */
    PolicyView view(Division division, LocalDate day) {
        try {
            return rulebook.inForce(division, day, session.options());
        } catch (IllegalArgumentException e) {
            throw new UsageException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    /** The view of a submission; options go before what it names. */
    PolicyView view(Submission submission, String name) {
        return session.view(rulebook, submission, name);
    }

    /** Reads a file; empty, with what is wrong printed, when nothing of it can be read. */
    Optional<Submission> read(String name) throws IOException {
        ReadResult<Submission> read = session.read(name);
        if (read.document().isEmpty()) {
            InputStamp stamp = InputStamp.builder().name(name).build();
            PolicyView nation = rulebook.inForce(Division.of("000000"), LocalDate.EPOCH);
            Look look = new Look(session.locale(), new Citations(rulebook), 0, false, false);
            session.write(TextReport.of(nation.unreadable(read.structure(), stamp), false, look));
        }
        return read.document();
    }
}
