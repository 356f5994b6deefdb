package org.tuoyu.cli.output;

import java.util.Locale;
import java.util.Map;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.Text;

/** What the answers rest on: input, place, date, rulebook, packs, readings and waivers. */
final class HtmlProvenance {

    private final Markup html;

    HtmlProvenance(Markup html) {
        this.html = html;
    }

    void write(Report report, Tally tally) {
        html.raw("<section id=\"provenance\"><h2>").both(Phrase.PROVENANCE).raw("</h2>\n");
        html.raw("<div class=\"entry\"><dl>");
        report.getInput().getName().ifPresent(name -> html.definition(Phrase.FILE, () -> html.text(name)));
        if (tally.records() == 1) {
            report.getInput()
                    .getSha256()
                    .ifPresent(digest -> html.definition(Phrase.DIGEST, () -> html.code("sha256:" + digest)));
        }
        report.getDivision().ifPresent(code -> html.definition(Phrase.DIVISION, () -> html.text(code)));
        report.getAsOf().ifPresent(day -> html.definition(Phrase.AS_OF, () -> html.text(day.toString())));
        html.definition(Phrase.RULEBOOK, () -> html.text(report.getRulebook().getVersion()));
        for (Map.Entry<String, String> option :
                report.getRulebook().getOptions().entrySet()) {
            html.definition(Phrase.READINGS, () -> html.code(option.getKey() + "=" + option.getValue()));
        }
        for (Waiver waiver : report.getWaivers()) {
            html.definition(
                    Phrase.WAIVER,
                    () -> html.code(waiver.getRule() + " " + waiver.getSubject())
                            .raw(" ")
                            .both(Text.of(
                                    Phrase.waiver(waiver, Locale.CHINESE), Phrase.waiver(waiver, Locale.ENGLISH))));
        }
        html.raw("</dl></div>\n<details><summary>").both(Phrase.PACKS).raw("</summary>");
        html.tableHead(2, Phrase.PACKS, Phrase.DIGEST);
        for (PackStamp pack : report.getRulebook().getPacks()) {
            html.row(html.cell(() -> html.code(pack.getId())), html.cell(() -> html.code(pack.getSha256())));
        }
        html.tableEnd().raw("</details></section>\n");
    }
}
