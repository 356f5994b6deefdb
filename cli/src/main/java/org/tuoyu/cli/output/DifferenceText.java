package org.tuoyu.cli.output;

import java.util.List;
import java.util.Set;
import org.tuoyu.finding.ComparedView;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.DifferenceRow;
import org.tuoyu.finding.DifferenceSide;

/** Tells a policy officer what differs, part by part. */
public final class DifferenceText {

    /** Parts that are long and told as a count unless somebody asks for them. */
    private static final Set<DifferencePart> LONG = Set.of(DifferencePart.CLAUSE);

    private final Difference difference;
    private final Lines lines;

    private DifferenceText(Difference difference, Lines lines) {
        this.difference = difference;
        this.lines = lines;
    }

    /** The text; without parts named all of them, the clauses as a count. */
    public static String of(Difference difference, Set<DifferencePart> parts, Lines lines) {
        return new DifferenceText(difference, lines).text(parts);
    }

    /** The same as a Markdown table. */
    public static String markdown(Difference difference, Lines lines) {
        return new DifferenceText(difference, lines).table();
    }

    private String text(Set<DifferencePart> parts) {
        lines.line("A  " + view(difference.getLeft())).line("B  " + view(difference.getRight()));
        if (difference.isEmpty()) {
            lines.line("").line(lines.say("没有差异。", "No difference."));
        }
        for (DifferencePart part : DifferencePart.values()) {
            List<DifferenceRow> rows = difference.rows(part);
            if (!rows.isEmpty() && (parts.isEmpty() || parts.contains(part))) {
                lines.section(Codes.label(part, lines.locale()), rows.size());
                boolean brief = parts.isEmpty() && LONG.contains(part);
                if (brief) {
                    counts(rows, part);
                } else {
                    rows.forEach(this::row);
                }
            }
        }
        return lines.toString();
    }

    private String view(ComparedView view) {
        return view.getDivision() + "  " + Phrase.AS_OF.in(lines.locale()) + " " + view.getAsOf() + "  "
                + Phrase.RULEBOOK.in(lines.locale()) + " " + view.getRulebook().getVersion();
    }

    private void counts(List<DifferenceRow> rows, DifferencePart part) {
        for (DifferenceKind kind : DifferenceKind.values()) {
            long count = rows.stream().filter(row -> row.getKind() == kind).count();
            if (count > 0) {
                lines.line("  " + kind(kind) + ": " + count);
            }
        }
        lines.line(
                "  " + lines.say("逐条列出：", "in full: ") + "--part " + part.name().toLowerCase(java.util.Locale.ROOT));
    }

    private String kind(DifferenceKind kind) {
        return switch (kind) {
            case ONLY_LEFT -> lines.say("仅 A", "only A");
            case ONLY_RIGHT -> lines.say("仅 B", "only B");
            default -> Codes.label(kind, lines.locale());
        };
    }

    private void row(DifferenceRow row) {
        lines.item("[" + kind(row.getKind()) + "] " + lines.in(row.getTitle()));
        row.getLeft().ifPresent(side -> side("A", side));
        row.getRight().ifPresent(side -> side("B", side));
    }

    private void side(String name, DifferenceSide side) {
        String words = lines.in(side.getWords());
        String clauses =
                lines.joined(side.getClauses().stream().map(lines::cite).toList());
        lines.detail(name, words + (clauses.isEmpty() ? "" : "  " + clauses));
    }

    private String table() {
        lines.line("A: " + view(difference.getLeft()) + "  ")
                .line("B: " + view(difference.getRight()))
                .line("");
        lines.line("| " + lines.say("内容 | 差异 | 名称 | A | B", "part | difference | what | A | B") + " |");
        lines.line("|---|---|---|---|---|");
        difference
                .getRows()
                .forEach(row -> lines.line("| " + Codes.label(row.getPart(), lines.locale()) + " | "
                        + kind(row.getKind()) + " | " + MarkdownCell.of(lines.in(row.getTitle())) + " | "
                        + row.getLeft().map(this::cell).orElse("") + " | "
                        + row.getRight().map(this::cell).orElse("") + " |"));
        return lines.toString();
    }

    private String cell(DifferenceSide side) {
        String clauses =
                String.join("<br>", side.getClauses().stream().map(lines::cite).toList());
        return MarkdownCell.of(lines.in(side.getWords()))
                + (clauses.isEmpty() ? "" : "<br>" + MarkdownCell.of(clauses));
    }
}
