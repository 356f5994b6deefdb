package org.tuoyu.validation.engine;

import java.util.Arrays;
import java.util.Optional;

/** Joins the answers for the submission and for each institution. Not thread-safe. */
final class Joining {

    private final int[] ends;
    private final Object[] places;
    private final Optional<String>[] subjects;
    private Object[] answers = new Object[0];
    private int parts;

    @SuppressWarnings({"unchecked", "rawtypes"}) // the array is written here only, with optional texts
    Joining(int most) {
        this.ends = new int[most];
        this.places = new Object[most];
        this.subjects = new Optional[most];
    }

    /** Adds the answers for what stands at a spot. */
    void add(Answers more, Spot spot, Optional<String> subject) {
        append(more.inOrder());
        ends[parts] = answers.length;
        places[parts] = spot;
        subjects[parts] = subject;
        parts++;
    }

    private void append(Object[] more) {
        if (answers.length == 0) {
            answers = more;
        } else if (more.length > 0) {
            int before = answers.length;
            answers = Arrays.copyOf(answers, before + more.length);
            System.arraycopy(more, 0, answers, before, more.length);
        }
    }

    Answered answered() {
        return new Answered(answers, ends, places, subjects);
    }
}
