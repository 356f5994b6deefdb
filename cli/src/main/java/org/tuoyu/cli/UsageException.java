package org.tuoyu.cli;

/** The command was called wrongly; the message says how, in the words of the user. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
