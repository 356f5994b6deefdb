package org.tuoyu.cli;

import org.tuoyu.finding.Verdict;

/** What the command tells the shell. The numbers are a contract; none of them is ever a count. */
enum ExitStatus {
    /** Everything complies. */
    ACCEPTED(0, 0),
    /** Something cannot be decided. */
    UNDETERMINED(3, 1),
    /** Something must be corrected. */
    REJECTED(1, 2),
    /** An input cannot be read. */
    UNREADABLE(2, 3),
    /** The command was called wrongly. */
    USAGE(64, 4),
    /** A fault of the program. */
    INTERNAL(70, 5);

    private final int code;
    private final int weight;

    ExitStatus(int code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    /** The number given to the shell. */
    int code() {
        return code;
    }

    /** The worse of two: our fault, unreadable, rejected, undetermined, accepted. */
    ExitStatus or(ExitStatus other) {
        return weight >= other.weight ? this : other;
    }

    static ExitStatus of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
