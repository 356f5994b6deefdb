package org.tuoyu.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.policy.ClauseId;

/** Amounts with their formula, what was claimed, and the difference. */
final class HtmlAmounts {

    private final Markup html;

    HtmlAmounts(Markup html) {
        this.html = html;
    }

    void write(List<SubsidyResult> results) {
        if (results.isEmpty()) {
            return;
        }
        html.raw("<h3>")
                .both(Phrase.AMOUNTS)
                .raw(" <span class=\"count\">")
                .text(Integer.toString(results.size()))
                .raw("</span></h3>\n");
        html.tableHead(1, Phrase.MESSAGE, Phrase.OWED_HEAD, Phrase.CLAIMED_HEAD, Phrase.DIFFERENCE);
        results.forEach(this::row);
        html.tableEnd();
    }

    private void row(SubsidyResult result) {
        html.row(
                html.cell(() -> what(result)),
                html.number(owed(result)),
                html.number(result.getClaimed().map(Object::toString).orElse("")),
                () -> difference(result));
    }

    private String owed(SubsidyResult result) {
        return result.getAmount().map(Object::toString).orElse("–");
    }

    private void what(SubsidyResult result) {
        html.both(result.getMessage());
        html.raw("<dl>");
        if (result.getStatus() != AmountStatus.OWED) {
            html.definition(Phrase.STATE, () -> html.both(Phrase.status(result)));
        }
        result.getFormula().ifPresent(formula -> html.definition(Phrase.FORMULA, () -> html.both(formula)));
        List<ClauseId> basis = new ArrayList<>(List.of(result.getClause()));
        basis.addAll(result.getBasis());
        html.definition(Phrase.BASIS, () -> html.clauses(basis));
        html.readings(result.getReadings());
        html.missing(result.getMissing(), result.getMessage());
        if (result.callsForCorrection()) {
            html.place(
                    result.getCell(),
                    result.claimedPointer(),
                    result.getLine().orElse(0),
                    result.getColumn().orElse(0));
        }
        result.getSubject().ifPresent(subject -> html.definition(Phrase.SUBJECT, () -> html.text(subject)));
        result.getPeriod().ifPresent(period -> html.definition(Phrase.PERIOD, () -> html.text(period)));
        html.raw("</dl>");
    }

    private void difference(SubsidyResult result) {
        boolean both = result.getAmount().isPresent() && result.getClaimed().isPresent();
        int sign = both ? result.getClaimed().get().compareTo(result.getAmount().get()) : 0;
        html.raw(sign > 0 ? "<td class=\"number over\">" : "<td class=\"number\">");
        if (sign > 0) {
            html.text("+" + result.getClaimed().get().minus(result.getAmount().get()));
        } else if (sign < 0) {
            html.text("−" + result.getAmount().get().minus(result.getClaimed().get()));
        }
        html.raw("</td>");
    }
}
