package org.tuoyu.validation.engine;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeTemplate;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;

/**
 * What the rules of a plan answered for a submission: first what concerns it as a whole, then institution by institution. An
 * answer is put into words when somebody asks for it. Immutable.
 */
final class Answered implements OutcomeList.Source {

    private final Object[] answers;
    private final int[] ends;
    /** Spots, each replaced by its JSON Pointer when somebody asks for it; by two threads at most, with the same text. */
    private final Object[] places;

    private final Optional<String>[] subjects;

    /** Joins the answers of several parts; each ends before its index, and is about one subject at one spot. */
    Answered(Object[] answers, int[] ends, Object[] places, Optional<String>[] subjects) {
        this.answers = answers;
        this.ends = ends;
        this.places = places;
        this.subjects = subjects;
    }

    @Override
    public int size() {
        return answers.length;
    }

    @Override
    public OutcomeType type(int index) {
        return answers[index] instanceof Prepared prepared ? prepared.type() : ((Finding) answers[index]).type();
    }

    @Override
    public boolean isError(int index) {
        return answers[index] instanceof Finding finding && finding.severity() == Severity.ERROR;
    }

    @Override
    public Outcome make(int index) {
        return answers[index] instanceof Prepared prepared
                ? prepared.template().at(pointer(index), subject(index))
                : ((Finding) answers[index]).outcome(subject(index));
    }

    @Override
    public @Nullable OutcomeTemplate template(int index) {
        return answers[index] instanceof Prepared prepared ? prepared.template() : null;
    }

    @Override
    public String pointer(int index) {
        int part = part(index);
        Object place = places[part];
        if (place instanceof String written) {
            return written;
        }
        String pointer = place.toString();
        places[part] = pointer;
        return pointer;
    }

    @Override
    public Optional<String> subject(int index) {
        return subjects[part(index)];
    }

    private int part(int index) {
        int found = Arrays.binarySearch(ends, index);
        int part = found < 0 ? -found - 1 : found + 1;
        while (ends[part] == index) {
            part++;
        }
        return part;
    }
}
