package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;

/** Text for people under construction: sections, numbered items, and details below them. Not thread-safe. */
public final class Lines {

    private final Locale locale;
    private final Citations citations;
    private final StringBuilder out = new StringBuilder();
    private int number;

    /** Begins an empty text. */
    public Lines(Locale locale, Citations citations) {
        this.locale = locale;
        this.citations = citations;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** One of two texts. */
    public String say(String zh, String en) {
        return isChinese() ? zh : en;
    }

    /** A line as it is. */
    public Lines line(String words) {
        out.append(words).append('\n');
        return this;
    }

    /** A heading with the number of items below it; numbering begins anew. */
    public Lines section(String title, int count) {
        number = 0;
        return line("").line(title + (isChinese() ? "（" + count + "）" : " (" + count + ")"));
    }

    /** A numbered item. */
    public Lines item(String words) {
        number++;
        return line("  " + number + ". " + words);
    }

    /** A detail of the last item. */
    public Lines detail(String name, String words) {
        return words.isEmpty() ? this : line("     " + name + (isChinese() ? "：" : ": ") + words);
    }

    /** A line with a name, not part of an item. */
    public Lines named(String name, String words) {
        return words.isEmpty() ? this : line(name + (isChinese() ? "：" : ": ") + words);
    }

    /** Words in brackets behind others. */
    public String bracketed(String words) {
        return words.isEmpty() ? "" : isChinese() ? "（" + words + "）" : " (" + words + ")";
    }

    /** That only a draft says so, where that is the case. */
    public String draft(boolean draft) {
        return draft ? bracketed(Phrase.BINDS_NOBODY.in(locale)) : "";
    }

    /** The same of what stands in a clause. */
    public String draft(ClauseId clause) {
        return draft(citations.isDraft(clause));
    }

    /** The readings that were taken: in words. */
    public Lines readings(List<String> taken) {
        return detail(Phrase.READINGS.in(locale), joined(citations.readings(taken, locale)));
    }

    /** The facts that are missing. */
    public Lines missing(List<String> pointers) {
        return detail(
                Phrase.MISSING.in(locale),
                joined(pointers.stream()
                        .map(pointer -> in(FactPlace.of(pointer).words()))
                        .toList()));
    }

    /** The clauses behind the last item. */
    public Lines basis(List<ClauseId> clauses) {
        return detail(
                Phrase.BASIS.in(locale), joined(clauses.stream().map(this::cite).toList()));
    }

    /** A clause as people cite it. */
    public String cite(ClauseId clause) {
        return citations.cite(clause, locale);
    }

    /** Things of one kind in a row. */
    public String listed(List<String> words) {
        return String.join(isChinese() ? "、" : ", ", words);
    }

    /** Words in a row. */
    public String joined(List<String> words) {
        return String.join(isChinese() ? "；" : "; ", words);
    }

    /** A text in the language of these lines. */
    public String in(Text text) {
        return text.in(locale);
    }

    private boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
