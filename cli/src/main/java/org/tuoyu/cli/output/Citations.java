package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.Text;
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

    /** Whether a clause stands in a draft, which binds nobody. */
    public boolean isDraft(ClauseId id) {
        return rulebook.document(id)
                .filter(document -> document.getStatus() == DocumentStatus.DRAFT)
                .isPresent();
    }

    /**
     * A reading that was taken, in words: the question, what was taken for its answer, and the ids in brackets.
     *
     * @param taken such as {@code jindong/13-net-or-gross=net}
     */
    public Text reading(String taken) {
        int equals = taken.indexOf('=');
        String option = taken.substring(equals + 1);
        return rulebook.reading(taken.substring(0, Math.max(0, equals)))
                .flatMap(reading -> reading.getOptions().stream()
                        .filter(each -> each.getId().equals(option))
                        .findFirst()
                        .map(found -> words(reading.getQuestion(), found.getText(), taken)))
                .orElse(Text.of(taken, taken));
    }

    private static Text words(Text question, Text option, String taken) {
        return Text.of(
                question.zh() + withoutStop(option.zh()) + "（" + taken + "）",
                question.en() + " " + withoutStop(option.en()) + " (" + taken + ")");
    }

    /** Readings that were taken, in words. */
    List<String> readings(List<String> taken, Locale locale) {
        return taken.stream().map(each -> reading(each).in(locale)).toList();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith("。") || sentence.endsWith(".")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
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
