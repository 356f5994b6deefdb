package org.tuoyu.serialization.consistency;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.RecordFacts.IdentityFacts;
import org.tuoyu.serialization.RecordFacts.InstitutionFacts;

/** Finds credit codes and identities that an earlier record has. For one thread. */
public final class Recurrence {

    private static final Text THIS_RECORD = Text.of("本次报送", "this submission");

    private final int limit;
    private final FingerprintTable institutions;
    private final FingerprintTable reports;
    private final FingerprintTable persons;
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<Source> files = new ArrayList<>();
    /** Counts records through all files. */
    private int sequence;

    /** A file, and what its record numbers are short of the sequence. */
    private record Source(String name, int base) {}

    /**
     * Creates an empty memory.
     *
     * @param limit of entries in each table
     */
    public Recurrence(int limit) {
        this.limit = limit;
        this.institutions = new FingerprintTable(limit);
        this.reports = new FingerprintTable(limit);
        this.persons = new FingerprintTable(limit);
    }

    /**
     * Begins a file.
     *
     * @param name as it is shown
     */
    public void begin(String name) {
        files.add(new Source(name, sequence));
    }

    /**
     * Looks at a record.
     *
     * @param record number within the file
     * @param facts of the record
     * @param findings receives what an earlier record has, too
     * @return for each institution whether it is seen for the first time
     */
    public boolean[] add(int record, RecordFacts facts, List<StructureFinding> findings) {
        sequence = files.get(files.size() - 1).base + record;
        Remarks remarks = new Remarks();
        boolean[] first = new boolean[facts.institutions().size()];
        for (int i = 0; i < first.length; i++) {
            InstitutionFacts institution = facts.institutions().get(i);
            first[i] = institution.creditCode().isEmpty()
                    || institutions.putIfAbsent(institution.fingerprint(), 0) == FingerprintTable.ABSENT;
            institution(i, institution, facts, remarks);
        }
        for (IdentityFacts person : facts.identities()) {
            person(person, facts, remarks);
        }
        findings.addAll(remarks.findings());
        return first;
    }

    private void institution(int index, InstitutionFacts institution, RecordFacts facts, Remarks remarks) {
        if (institution.creditCode().isEmpty() || facts.type().isEmpty()) {
            return;
        }
        String day = facts.asOf().isPresent() ? facts.asOf().get().toString() : "";
        String report = institution.creditCode() + " " + facts.type().get() + " " + day;
        long here = here(0);
        long before = reports.putIfAbsent(fingerprint.of(report), here);
        if (before != FingerprintTable.ABSENT && before >>> 32 != here >>> 32) {
            remarks.warning(
                    "/institutions/" + index + "/creditCode",
                    "records/credit-code",
                    "code",
                    institution.creditCode(),
                    "place",
                    place(before));
        }
    }

    private void person(IdentityFacts person, RecordFacts facts, Remarks remarks) {
        InstitutionFacts institution = facts.institutions().get(person.institution());
        int owner = institution.creditCode().isEmpty()
                ? 31 * (int) (here(0) >>> 32) + person.institution()
                : Long.hashCode(institution.fingerprint());
        long before = persons.putIfAbsent(person.fingerprint(), here(owner));
        if (before != FingerprintTable.ABSENT && (int) before != owner) {
            Text place = before >>> 32 == here(0) >>> 32 ? THIS_RECORD : place(before);
            remarks.warning(person.pointer(), "records/identity", "place", place);
        }
    }

    /** The record in the upper half, and a number in the lower. */
    private long here(int low) {
        return (long) sequence << 32 | low & 0xFFFFFFFFL;
    }

    private Text place(long packed) {
        int of = (int) (packed >>> 32);
        int file = files.size() - 1;
        while (files.get(file).base >= of) {
            file--;
        }
        int record = of - files.get(file).base;
        if (file == files.size() - 1) {
            return Text.of("第 " + record + " 条记录", "record " + record);
        }
        String name = files.get(file).name;
        return Text.of("“" + name + "”第 " + record + " 条记录", "record " + record + " of " + name);
    }

    /**
     * The record looked at last.
     *
     * @return as it is shown
     */
    public Text place() {
        return place(here(0));
    }

    /**
     * Whether something was not remembered.
     *
     * @return {@code true} when a limit was reached
     */
    public boolean isFull() {
        return institutions.isFull() || reports.isFull() || persons.isFull();
    }

    /**
     * What to say about limits.
     *
     * @return empty when none was reached
     */
    public List<StructureFinding> limits() {
        Remarks remarks = new Remarks();
        if (isFull()) {
            remarks.warning("", "records/limit", "limit", limit);
        }
        return remarks.findings();
    }
}
