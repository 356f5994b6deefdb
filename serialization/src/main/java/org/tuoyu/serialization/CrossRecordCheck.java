package org.tuoyu.serialization;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.consistency.Recurrence;
import org.tuoyu.serialization.consistency.RegionTotals;

/**
 * What the records of one or several files say of each other (跨记录核对): the same credit code reported twice for the same type
 * and date, the same identity in two institutions, institutions that add up to more than the figures of their region. Findings
 * are warnings, and none shows an identity. Memory is bounded: beyond so many persons or institutions the rest is not compared,
 * and {@link #finish} says so.
 *
 * <p>For one thread; records are given in order.
 */
public final class CrossRecordCheck {

    /** How many persons, and how many institutions, are remembered unless told otherwise. */
    public static final int STANDARD_LIMIT = 650_000;

    private final Recurrence recurrence;
    private final RegionTotals totals = new RegionTotals();

    /**
     * Creates a check.
     *
     * @param limit how many persons, and how many institutions, are remembered; greater than 0; 16 to 48 bytes each
     * @throws IllegalArgumentException if {@code limit} is not greater than 0
     */
    public CrossRecordCheck(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("limit: not greater than 0: " + limit);
        }
        this.recurrence = new Recurrence(limit);
    }

    /**
     * Begins a file.
     *
     * @param name as it is shown
     */
    public void begin(String name) {
        recurrence.begin(name);
    }

    /**
     * Compares a record with those before it.
     *
     * @param number of the record within the file, from 1
     * @param facts of the record
     * @return findings at places of this record, without lines
     */
    public List<StructureFinding> add(int number, RecordFacts facts) {
        List<StructureFinding> findings = new ArrayList<>();
        boolean[] counted = recurrence.add(number, facts, findings);
        totals.add(facts, counted);
        if (!facts.regions().isEmpty()) {
            totals.state(recurrence.place(), facts.regions());
        }
        return findings;
    }

    /**
     * Whether a limit was reached, so that not everything was compared.
     *
     * @return {@code true} after the first person or institution that was not remembered
     */
    public boolean isIncomplete() {
        return recurrence.isFull();
    }

    /**
     * What can be said only after the last record.
     *
     * @return findings about all records together, without lines; empty when there are none
     */
    public List<StructureFinding> finish() {
        List<StructureFinding> findings = new ArrayList<>(totals.findings());
        findings.addAll(recurrence.limits());
        return List.copyOf(findings);
    }
}
