package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.MissingFacts;

/** HTML as it grows. Whatever comes from outside is escaped; texts stand there in both languages, one of which is shown. */
final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final Citations citations;

    Markup(Citations citations) {
        this.citations = citations;
    }

    /** Adds markup of our own. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text that is the same in all languages. */
    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    Markup both(Text text) {
        if (text.zh().equals(text.en())) {
            return text(text.zh());
        }
        return raw("<span class=\"zh\">")
                .text(text.zh())
                .raw("</span><span class=\"en\" lang=\"en\">")
                .text(text.en())
                .raw("</span>");
    }

    Markup both(Phrase phrase) {
        return both(phrase.text());
    }

    Markup both(Phrase phrase, Object... arguments) {
        return both(Text.of(phrase.in(Locale.CHINESE, arguments), phrase.in(Locale.ENGLISH, arguments)));
    }

    /** Adds the label of a code. */
    Markup label(Enum<?> code) {
        return both(Codes.words(code));
    }

    Markup code(String text) {
        return raw("<code>").text(text).raw("</code>");
    }

    Markup clause(ClauseId clause) {
        return both(Text.of(citations.cite(clause, Locale.CHINESE), citations.cite(clause, Locale.ENGLISH)));
    }

    Markup clauses(List<ClauseId> clauses) {
        return joined(clauses, this::clause);
    }

    <T> Markup joined(List<T> parts, Consumer<T> each) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                raw("<br>");
            }
            each.accept(parts.get(i));
        }
        return this;
    }

    /** Adds readings that were taken, folded up when there are many. */
    Markup readings(List<String> taken) {
        if (taken.isEmpty()) {
            return this;
        }
        return definition(Phrase.READINGS, () -> {
            if (taken.size() < 4) {
                joined(taken, this::reading);
            } else {
                raw("<details><summary>")
                        .both(Phrase.FOLDED, taken.size())
                        .raw("</summary>")
                        .joined(taken, this::reading)
                        .raw("</details>");
            }
        });
    }

    /** Adds a reading that was taken, in words. */
    Markup reading(String taken) {
        return both(citations.reading(taken));
    }

    /** Adds which facts are missing, where the message does not name them all. */
    Markup missing(List<String> pointers, Text message) {
        if (MissingFacts.areNamed(pointers, message)) {
            return this;
        }
        return definition(
                Phrase.MISSING,
                () -> joined(pointers, pointer -> both(FactPlace.of(pointer).words())));
    }

    /** Adds a line of a list of definitions. */
    Markup definition(Phrase term, Runnable content) {
        raw("<dt>").both(term).raw("</dt><dd>");
        content.run();
        return raw("</dd>");
    }

    Markup row(Runnable... cells) {
        raw("<tr>");
        for (Runnable cell : cells) {
            cell.run();
        }
        return raw("</tr>\n");
    }

    Runnable cell(Runnable content) {
        return () -> {
            raw("<td>");
            content.run();
            raw("</td>");
        };
    }

    Runnable number(Object number) {
        return () -> raw("<td class=\"number\">").text(number.toString()).raw("</td>");
    }

    /** Begins a table. The columns after the first few hold numbers. */
    Markup tableHead(int texts, Phrase... titles) {
        raw("<table><thead><tr>");
        for (int i = 0; i < titles.length; i++) {
            raw(i < texts ? "<th>" : "<th class=\"number\">").both(titles[i]).raw("</th>");
        }
        return raw("</tr></thead><tbody>\n");
    }

    Markup tableEnd() {
        return raw("</tbody></table>\n");
    }

    int length() {
        return html.length();
    }

    /** Where something stands: the cell, or else the fact with line and column. */
    void place(Optional<CellPlace> cell, String pointer, int line, int column) {
        if (cell.isPresent()) {
            definition(
                    Phrase.PLACE,
                    () -> both(Text.of(
                            PlaceWords.cell(cell.get(), Locale.CHINESE), PlaceWords.cell(cell.get(), Locale.ENGLISH))));
            return;
        }
        if (pointer.isEmpty() && line == 0) {
            return;
        }
        definition(Phrase.PLACE, () -> {
            both(FactPlace.of(pointer).words());
            if (line > 0) {
                raw(" ").both(Phrase.LINE, line, column);
            }
        });
    }

    private static String escaped(String text) {
        return JunitOutput.escaped(text).replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
