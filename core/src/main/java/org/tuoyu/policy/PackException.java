package org.tuoyu.policy;

import java.util.Objects;

/** Thrown when a pack (规则包) cannot be read at all, or is used although it has errors. */
public final class PackException extends ChildcareSdkException {

    private static final long serialVersionUID = 1L;

    /** Why a pack cannot be used. */
    public enum Reason {
        /** There is nothing at the path. */
        NOT_FOUND,
        /** What is at the path is no pack: neither a folder with {@code document.yaml} nor an archive of packs. */
        NO_PACK,
        /** The file system failed. */
        UNREADABLE,
        /** The content has errors; reading the pack for its findings lists all of them. */
        FAULTY
    }

    /** Why. */
    private final Reason reason;

    /** Which file. */
    private final String file;

    /** Which line of it, or 0. */
    private final int line;

    /** Which value in it. */
    private final String pointer;

    /**
     * Creates an exception about a file as a whole.
     *
     * @param reason why
     * @param file the file or folder
     * @param message what is wrong
     */
    public PackException(Reason reason, String file, String message) {
        this(reason, file, 0, "", message);
    }

    /**
     * Creates an exception about a place in a file.
     *
     * @param reason why
     * @param file the file or folder
     * @param line from 1, or 0 for none
     * @param pointer JSON Pointer, or empty
     * @param message what is wrong
     */
    public PackException(Reason reason, String file, int line, String pointer, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.file = file;
        this.line = line;
        this.pointer = pointer;
    }

    /**
     * Why the pack cannot be used.
     *
     * @return the reason
     */
    public Reason getReason() {
        return reason;
    }

    /**
     * The file or folder.
     *
     * @return as given or found
     */
    public String getFile() {
        return file;
    }

    /**
     * The line of the file.
     *
     * @return from 1; 0 when the file as a whole is meant
     */
    public int getLine() {
        return line;
    }

    /**
     * The value in the file.
     *
     * @return JSON Pointer; empty when the file as a whole is meant
     */
    public String getPointer() {
        return pointer;
    }
}
