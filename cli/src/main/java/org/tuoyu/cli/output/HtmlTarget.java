package org.tuoyu.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.finding.TargetResult;

/** A target as a bar: how far the value has come. */
final class HtmlTarget {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Markup html;

    HtmlTarget(Markup html) {
        this.html = html;
    }

    void write(TargetResult target) {
        html.raw("<div class=\"entry ")
                .raw(target.getStatus().name())
                .raw("\"><div class=\"target\"><p class=\"message\">");
        html.both(target.getMessage())
                .raw("</p><b>")
                .both(Phrase.status(target.getStatus()))
                .raw("</b>");
        share(target)
                .ifPresent(share -> html.raw("<div class=\"bar\"><i style=\"width:")
                        .raw(share)
                        .raw("%\"></i></div>"));
        html.raw("</div><dl>");
        if (target.getValue().isPresent() && target.getTarget().isPresent()) {
            html.definition(
                    Phrase.ACTUAL,
                    () -> html.both(
                            Phrase.ACTUAL_WORDS,
                            target.getValue().get(),
                            target.getTarget().get()));
        }
        target.getMargin().ifPresent(margin -> html.definition(Phrase.MARGIN, () -> html.text(margin)));
        target.getDeadline().ifPresent(day -> html.definition(Phrase.DEADLINE, () -> html.text(day.toString())));
        html.definition(Phrase.BASIS, () -> html.clauses(List.of(target.getClause())));
        html.missing(target.getMissing(), target.getMessage());
        html.raw("</dl></div>\n");
    }

    /** The value in percent of the target, at most 100; empty when one of them is no number. */
    private static Optional<String> share(TargetResult target) {
        Optional<BigDecimal> value = target.getValue().flatMap(HtmlTarget::number);
        Optional<BigDecimal> whole = target.getTarget().flatMap(HtmlTarget::number);
        if (value.isEmpty() || whole.isEmpty() || whole.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal share = value.get().multiply(FULL).divide(whole.get(), 1, RoundingMode.DOWN);
        return Optional.of(share.min(FULL).toPlainString());
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
    }
}
