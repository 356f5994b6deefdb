package org.tuoyu.cli.output;

import java.util.Map;
import java.util.function.Consumer;
import org.tuoyu.finding.Verdict;

/** Tables over all records. */
final class HtmlTables {

    private final Markup page;

    HtmlTables(Markup page) {
        this.page = page;
    }

    void verdicts(Tally tally) {
        page.raw("<section><h2>")
                .both(Phrase.ALL_RECORDS)
                .raw("</h2>\n")
                .tableHead(1, Phrase.CONCLUSION, Phrase.RECORD_HEAD);
        for (Verdict verdict : Verdict.values()) {
            page.row(page.cell(() -> page.both(Phrase.valueOf(verdict.name()))), page.number(tally.of(verdict)));
        }
        page.row(page.cell(() -> page.both(Phrase.UNREADABLE)), page.number(tally.unreadable()));
        page.tableEnd().raw("</section>\n");
    }

    HtmlTables institutions(Tally tally) {
        page.raw("<section id=\"institutions\"><h2>")
                .both(Phrase.BY_INSTITUTION)
                .raw("</h2>\n");
        counts(tally.subjects(), this::subject);
        if (tally.hasSubjectsLeftOut()) {
            page.raw("<p class=\"alert\">").both(Phrase.NOT_COUNTED).raw("</p>");
        }
        page.raw("</section>\n");
        return this;
    }

    private void subject(String subject) {
        if (subject.equals(Tally.NOBODY)) {
            page.both(Phrase.OF_NO_INSTITUTION);
        } else {
            page.text(subject);
        }
    }

    HtmlTables clauses(Tally tally) {
        page.raw("<section id=\"clauses\"><h2>").both(Phrase.BY_CLAUSE).raw("</h2>\n");
        counts(tally.clauses(), page::clause);
        page.raw("</section>\n");
        return this;
    }

    private <T> void counts(Map<T, Tally.Count> counts, Consumer<T> name) {
        if (counts.isEmpty()) {
            page.raw("<p class=\"note\">").both(Phrase.NO_FINDINGS).raw("</p>\n");
            return;
        }
        page.tableHead(1, Phrase.SUBJECT, Phrase.ERROR, Phrase.OTHER_BREACHES, Phrase.OPEN);
        counts.forEach((key, count) -> page.row(
                page.cell(() -> name.accept(key)),
                page.number(count.errors()),
                page.number(count.others()),
                page.number(count.open())));
        page.tableEnd();
    }
}
