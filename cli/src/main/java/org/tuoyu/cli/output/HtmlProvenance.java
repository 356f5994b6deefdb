package org.tuoyu.cli.output;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.Text;

/** What the answers rest on: place, date, rulebook, packs, readings and waivers. The digest stands with each record. */
final class HtmlProvenance {

    private final Markup html;

    HtmlProvenance(Markup html) {
        this.html = html;
    }

    void write(Covered covered) {
        html.raw("<section id=\"provenance\"><h2>").both(Phrase.PROVENANCE).raw("</h2>\n");
        html.raw("<div class=\"entry\"><dl>");
        if (covered.files() == 1) {
            covered.file().ifPresent(name -> html.definition(Phrase.FILE, () -> html.text(name)));
        }
        if (!covered.divisions().isEmpty()) {
            html.definition(Phrase.DIVISION, () -> html.text(covered.divisions()));
        }
        if (!covered.days().isEmpty()) {
            html.definition(Phrase.AS_OF, () -> html.text(days(covered)));
        }
        html.definition(Phrase.RULEBOOK, () -> html.text(covered.version()));
        covered.readings().forEach(reading -> html.definition(Phrase.READINGS, () -> html.reading(reading)));
        covered.waivers().forEach(this::waiver);
        html.raw("</dl></div>\n<details><summary>").both(Phrase.PACKS).raw("</summary>");
        html.tableHead(2, Phrase.PACKS, Phrase.DIGEST);
        for (PackStamp pack : covered.packs()) {
            html.row(html.cell(() -> html.code(pack.getId())), html.cell(() -> html.code(pack.getSha256())));
        }
        html.tableEnd().raw("</details></section>\n");
    }

    private void waiver(Waiver waiver) {
        html.definition(
                Phrase.WAIVER,
                () -> html.code(waiver.getRule() + " " + waiver.getSubject())
                        .raw(" ")
                        .both(Text.of(Phrase.waiver(waiver, Locale.CHINESE), Phrase.waiver(waiver, Locale.ENGLISH))));
    }

    /** The day judged on, or the first and the last. */
    static String days(Covered covered) {
        return covered.days().stream().map(Object::toString).collect(Collectors.joining(" – "));
    }
}
