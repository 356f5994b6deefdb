package org.tuoyu.cli.output;

import java.util.List;

/** Text as it grows: sections, numbered items and their details, coloured and broken as the user's terminal wants it. */
final class TextCanvas {

    private static final String DETAIL = "     ";

    private final StringBuilder out = new StringBuilder();
    private final Look look;

    TextCanvas(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }

    void section(Phrase title, int count) {
        line("");
        String words = title.in(look.locale());
        line(Paint.BOLD, words + (look.chinese() ? "（" + count + "）" : " (" + count + ")"));
    }

    void item(int number, Paint paint, String mark, String words) {
        String lead = "  " + number + ". ";
        String shown = mark.isEmpty() ? "" : paint.over(mark, look.colour()) + (look.chinese() ? "　" : "  ");
        int indent = lead.length();
        append(lead + shown, Columns.width(lead + mark) + (mark.isEmpty() ? 0 : 2), words, indent);
    }

    void details(Phrase title, List<String> words) {
        if (!words.isEmpty()) {
            detail(title, String.join(look.chinese() ? "；" : "; ", words));
        }
    }

    void detail(Phrase title, String words) {
        String lead = DETAIL + title.in(look.locale()) + colon();
        append(lead, Columns.width(lead), words, DETAIL.length() + 2);
    }

    void line(String words) {
        append("", 0, words, 0);
    }

    void line(Paint paint, String words) {
        out.append(paint.over(words, look.colour())).append('\n');
    }

    String colon() {
        return look.chinese() ? "：" : ": ";
    }

    String comma() {
        return look.chinese() ? "，" : ", ";
    }

    private void append(String lead, int taken, String words, int indent) {
        out.append(lead);
        String broken = look.width() == 0 ? words : Columns.broken(words, taken, indent, look.width());
        out.append(broken).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
