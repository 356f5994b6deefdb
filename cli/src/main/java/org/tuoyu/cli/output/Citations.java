package org.tuoyu.cli.output;

import java.util.Locale;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.validation.Rulebook;

/** Writes a clause as people cite it: title or number of the document, place in it, id. */
public final class Citations {

    private static final String NATION = "000000";

    private final Rulebook rulebook;

    public Citations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Such as {@code 金区政办〔2020〕36号 三（五）13〔jindong/3.5.13.a〕}. */
    public String cite(ClauseId id, Locale locale) {
        String name =
                rulebook.document(id).map(document -> name(document, locale)).orElse("");
        String path = rulebook.clause(id).map(Clause::getPath).orElse("");
        return (name + " " + path).trim() + "〔" + id + "〕";
    }

    /** The number of a local document, by which people know it; else the title. */
    private static String name(PolicyDocument document, Locale locale) {
        boolean national = document.getDivision().equals(NATION);
        if (!national && document.getNumber().isPresent()) {
            return document.getNumber().get();
        }
        String title = document.getTitle().in(locale);
        return locale.getLanguage().equals("zh") ? "《" + title + "》" : title;
    }
}
