package org.tuoyu.cli.output;

/** Makes words fit for a cell of a Markdown table. */
public final class MarkdownCell {

    private MarkdownCell() {}

    /** The words on one line, without a bar that would end the cell. */
    public static String of(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
