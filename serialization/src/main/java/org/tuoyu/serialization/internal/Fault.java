package org.tuoyu.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Text;

/** One fault while it is being recorded: what it is, where, and the words that go into its message. */
public final class Fault {

    private final FaultCode code;
    private final Map<String, Text> words = new LinkedHashMap<>();
    private String variant = "";
    private Severity severity;
    private String pointer = "";
    private long offset = -1;
    private int line;
    private int column;

    private Fault(FaultCode code) {
        this.code = code;
        this.severity = code.severity();
    }

    /**
     * Begins a fault.
     *
     * @param code what is wrong
     * @return a fault at the root of the document
     */
    public static Fault of(FaultCode code) {
        return new Fault(code);
    }

    /**
     * Chooses among the messages of one code.
     *
     * @param chosen the end of the key of the message
     * @return this
     */
    public Fault as(String chosen) {
        variant = chosen;
        return this;
    }

    /** Changes how grave it is. */
    Fault severity(Severity changed) {
        severity = changed;
        return this;
    }

    /**
     * Puts a word into the message, the same in all languages.
     *
     * @param name the placeholder
     * @param word what to show
     * @return this
     */
    public Fault with(String name, Object word) {
        return with(name, Text.of(word.toString(), word.toString()));
    }

    /**
     * Puts a word into the message.
     *
     * @param name the placeholder
     * @param word what to show
     * @return this
     */
    public Fault with(String name, Text word) {
        words.put(name, word);
        return this;
    }

    /**
     * Places it.
     *
     * @param newPointer JSON Pointer
     * @return this
     */
    public Fault at(String newPointer) {
        pointer = newPointer;
        return this;
    }

    /** Places it at a byte of the input. */
    Fault atOffset(long newOffset) {
        offset = newOffset;
        return this;
    }

    /** Places it at a character. */
    Fault at(int newLine, int newColumn) {
        line = newLine;
        column = newColumn;
        return this;
    }

    FaultCode code() {
        return code;
    }

    String variant() {
        return variant;
    }

    Severity severity() {
        return severity;
    }

    Map<String, Text> words() {
        return words;
    }

    String pointer() {
        return pointer;
    }

    long offset() {
        return offset;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
