package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;

/** Collects the faults of one document, up to a limit. */
public final class Faults {

    private final int limit;
    private final List<Fault> recorded = new ArrayList<>();
    private int unlisted;
    private int errors;

    /**
     * Creates an empty collection.
     *
     * @param limit how many faults are listed
     */
    public Faults(int limit) {
        this.limit = limit;
    }

    /**
     * Records a fault; beyond the limit it is only counted.
     *
     * @param fault complete with its place
     */
    public void add(Fault fault) {
        if (fault.severity() == Severity.ERROR) {
            errors++;
        }
        if (recorded.size() < limit) {
            recorded.add(fault);
        } else {
            unlisted++;
        }
    }

    /**
     * Whether every fault is listed.
     *
     * @return {@code false} when the limit was reached
     */
    public boolean isComplete() {
        return unlisted == 0;
    }

    /**
     * Whether a fault makes the document wrong.
     *
     * @return {@code true} if one of severity ERROR was recorded
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * The findings, in order of their place.
     *
     * @param bytes the document that offsets refer to
     * @param from its first byte
     * @return one finding a fault, and a last one that says so when some are not listed
     */
    public List<StructureFinding> toFindings(byte[] bytes, int from) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        recorded.forEach(fault -> SyntaxHints.refine(fault, bytes, from));
        List<Fault> inOrder = new ArrayList<>(recorded);
        inOrder.sort(Comparator.comparingLong(Fault::offset));
        Positions positions = new Positions(bytes, from);
        List<StructureFinding> findings = new ArrayList<>();
        for (Fault fault : inOrder) {
            if (fault.offset() >= 0) {
                positions.advance(from + fault.offset());
                fault.at(positions.line(), positions.column());
            }
            findings.add(FaultText.finding(fault));
        }
        if (unlisted > 0) {
            findings.add(FaultText.finding(
                    Fault.of(FaultCode.TOO_MANY).with("limit", limit).with("unlisted", unlisted)));
        }
        return findings;
    }
}
