package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Verdict;

/**
 * One page that stands alone: no file, font or script from elsewhere. Every record is counted; the details of records are shown
 * up to a size that a browser bears, and the page says when there are more.
 */
final class HtmlOutput implements ReportOutput {

    private static final int MOST_DETAILS = 6 << 20;

    private final OutputStream out;
    private final Look look;
    private final Markup records;
    private final Covered covered = new Covered();
    private int leftOut;
    private int shown;

    HtmlOutput(OutputStream out, Look look) {
        this.out = out;
        this.look = look;
        this.records = new Markup(look.citations());
    }

    @Override
    public void accept(Report report, boolean readable) {
        covered.add(report);
        boolean quiet = report.getInput().getRecord().isPresent()
                && readable
                && report.getVerdict() == Verdict.ACCEPTED
                && report.breaches().isEmpty()
                && report.getStructure().isEmpty()
                && report.getSubsidies().isEmpty()
                && report.getTargets().isEmpty();
        if (quiet) {
            return;
        }
        if (records.length() > MOST_DETAILS) {
            leftOut++;
        } else {
            shown++;
            new HtmlRecord(records).write(report, readable);
        }
    }

    @Override
    public void finish(Tally tally) throws IOException {
        boolean several = tally.records() > 1;
        Markup page = new Markup(look.citations());
        head(page, tally);
        page.raw("<main>\n");
        if (several) {
            tables(page, tally);
        }
        page.raw("<section id=\"records\">").raw(several ? "<h2>" : "");
        (several ? page.both(Phrase.DETAILS) : page).raw(several ? "</h2>\n" : "\n");
        write(page);
        write(records);
        write(end(tally));
    }

    private static void tables(Markup page, Tally tally) {
        HtmlTables tables = new HtmlTables(page);
        if (tally.records() > 1) {
            tables.verdicts(tally);
        }
        tables.institutions(tally).clauses(tally);
    }

    private Markup end(Tally tally) throws IOException {
        Markup end = new Markup(look.citations());
        if (leftOut > 0) {
            end.raw("<p class=\"alert\">").both(Phrase.LEFT_OUT, leftOut).raw("</p>\n");
        } else if (shown == 0) {
            end.raw("<p class=\"note\">").both(Phrase.NOTHING_TO_TELL).raw("</p>\n");
        }
        end.raw("</section>\n");
        if (tally.records() <= 1) {
            tables(end, tally);
        }
        new HtmlProvenance(end).write(covered);
        end.raw("</main>\n<footer><div class=\"sign\"><span>")
                .both(Phrase.SIGN_CHECKED)
                .raw("</span><span>")
                .both(Phrase.SIGN_REVIEWED)
                .raw("</span><span>")
                .both(Phrase.SIGN_DATE)
                .raw("</span></div></footer>\n<script>\n");
        return end.raw(resource("report.js")).raw("</script>\n</body>\n</html>\n");
    }

    private void head(Markup page, Tally tally) throws IOException {
        String verdict = verdict(tally);
        page.raw("<!DOCTYPE html>\n<html lang=\"")
                .raw(look.chinese() ? "zh-CN" : "en")
                .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        page.text(Phrase.TITLE.in(look.locale())).raw("</title>\n<style>\n").raw(resource("report.css"));
        page.raw("</style>\n</head>\n<body class=\"")
                .raw(look.chinese() ? "show-zh" : "show-en")
                .raw("\">\n");
        page.raw("<header class=\"")
                .raw(verdict)
                .raw("\"><p class=\"product\">")
                .both(Phrase.TITLE)
                .raw("</p><h1 id=\"verdict\">");
        page.both(Phrase.valueOf(verdict)).raw("</h1><p class=\"facts\">");
        facts(page, tally);
        page.raw("</p>\n<div class=\"tiles\">");
        tiles(page, tally);
        page.raw("</div></header>\n<nav><div><a href=\"#records\">").both(Phrase.DETAILS);
        page.raw("</a><a href=\"#institutions\">")
                .both(Phrase.BY_INSTITUTION)
                .raw("</a><a href=\"#clauses\">")
                .both(Phrase.BY_CLAUSE);
        page.raw("</a><a href=\"#provenance\">").both(Phrase.PROVENANCE);
        page.raw("</a><input id=\"search\" type=\"search\" aria-label=\"search\" placeholder=\"");
        page.text(Phrase.SEARCH.in(look.locale())).raw("\"><span id=\"found\" role=\"status\"></span>");
        page.raw("<button id=\"language\" type=\"button\"><span class=\"zh\">English</span><span"
                + " class=\"en\">中文</span></button>");
        page.raw("<button id=\"print\" type=\"button\">").both(Phrase.PRINT).raw("</button></div></nav>\n");
    }

    private static String verdict(Tally tally) {
        if (tally.unreadable() > 0) {
            return Phrase.UNREADABLE.name();
        }
        if (tally.of(Verdict.REJECTED) > 0) {
            return Verdict.REJECTED.name();
        }
        return tally.of(Verdict.UNDETERMINED) > 0 ? Verdict.UNDETERMINED.name() : Verdict.ACCEPTED.name();
    }

    private void facts(Markup page, Tally tally) {
        if (covered.files() > 1) {
            page.both(Phrase.FILES, covered.files());
        } else {
            page.text(covered.file().orElse(""));
        }
        if (tally.records() > 1) {
            page.raw(" · ")
                    .both(
                            Phrase.RECORDS,
                            tally.records(),
                            tally.of(Verdict.ACCEPTED),
                            tally.of(Verdict.REJECTED),
                            tally.of(Verdict.UNDETERMINED),
                            tally.unreadable());
        }
        if (!covered.divisions().isEmpty()) {
            page.raw(" · ").text(covered.divisions());
        }
        if (!covered.days().isEmpty()) {
            page.raw(" · ").both(Phrase.AS_OF).raw(" ").text(HtmlProvenance.days(covered));
        }
        if (covered.hasDrafts()) {
            page.raw("<br>").both(Phrase.DRAFT);
        }
        if (covered.showsValues()) {
            page.raw("<br>").both(Phrase.VALUES_SHOWN);
        }
    }

    private static void tiles(Markup page, Tally tally) {
        int errors =
                tally.clauses().values().stream().mapToInt(Tally.Count::errors).sum();
        int others =
                tally.clauses().values().stream().mapToInt(Tally.Count::others).sum();
        tile(page, "error", errors, Phrase.ERROR);
        tile(page, "warning", others, Phrase.OTHER_BREACHES);
        if (tally.overclaims() > 0) {
            tile(page, "error", tally.overclaims(), Phrase.OVERCLAIMS);
        }
        tile(page, "warning", tally.faults(), Phrase.STRUCTURE);
        tile(page, "open", tally.of(OutcomeType.UNDETERMINED), Phrase.OPEN);
        tile(page, "good", tally.of(OutcomeType.MET), Phrase.MET);
        tile(page, "", tally.of(OutcomeType.NOT_APPLICABLE), Phrase.NOT_APPLICABLE);
        if (tally.waived() > 0) {
            tile(page, "", tally.waived(), Phrase.WAIVER);
        }
    }

    private static void tile(Markup page, String tone, int count, Phrase words) {
        page.raw("<div class=\"tile ")
                .raw(tone)
                .raw("\"><b>")
                .text(Integer.toString(count))
                .raw("</b><span>")
                .both(words)
                .raw("</span></div>");
    }

    private void write(Markup markup) throws IOException {
        out.write(markup.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlOutput.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
