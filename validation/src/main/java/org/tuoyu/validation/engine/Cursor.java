package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactAccess;

/**
 * Where a check stands: the submission, the element under the cursor with those that enclose it, the number of the
 * edition of the law that judges it, and what the last comparison noted. One per check and thread; never shared.
 */
public final class Cursor {

    /** More nested lists than any scope has. */
    private static final int DEPTH = 6;

    private final LocalDate asOf;
    private final Object[] elements = new Object[DEPTH];
    private final int[] types = new int[DEPTH];
    private final String[] lists = new String[DEPTH];
    private final int[] indexes = new int[DEPTH];
    private final @Nullable Spot[] spots = new Spot[DEPTH];
    private int depth;
    private @Nullable Object referring;
    private int referred;
    private @Nullable Object @Nullable [] references;
    private @Nullable FactPath dated;
    private @Nullable LocalDate date;
    private int datedAt;
    private int moves;

    private int chosen;
    private LocalDate judgedOn;

    private @Nullable Object actual;
    private @Nullable Object expected;
    private @Nullable Object margin;
    private @Nullable List<String> codes;
    private @Nullable List<String> missing;
    private @Nullable Text documented;
    private @Nullable String point;
    private boolean failed;
    private boolean noted;

    /**
     * Stands on a submission.
     *
     * @param submission what is asked about
     * @param asOf the date of the report
     */
    public Cursor(Submission submission, LocalDate asOf) {
        this.asOf = asOf;
        this.judgedOn = asOf;
        elements[0] = submission;
        types[0] = FactAccess.SUBMISSION;
        lists[0] = "";
    }

    /** Enters an element of a list; {@code list} is its JSON names from the enclosing element, with slashes. */
    public void enter(String list, int index, int type, Object element) {
        depth++;
        if (depth == 1) {
            referring = null;
            references = null;
        }
        moves++;
        elements[depth] = element;
        indexes[depth] = index;
        if (lists[depth] != list) { // a store of a reference costs more than a look, and sisters share the list
            lists[depth] = list;
            types[depth] = type;
        }
        if (spots[depth] != null) {
            spots[depth] = null;
        }
    }

    /** Another cursor on the same element, with nothing noted. */
    Cursor aside() {
        Cursor aside = new Cursor(submission(), asOf);
        for (int frame = 1; frame <= depth; frame++) {
            aside.enter(lists[frame], indexes[frame], types[frame], elements[frame]);
        }
        return aside;
    }

    /** Whether it is known already which class group an element of this institution refers to. */
    boolean hasReferred(Object element) {
        return element == referring;
    }

    /** Keeps to which class group an element refers. */
    void refer(Object element, int index) {
        referring = element;
        referred = index;
    }

    /** The references of the class groups of this institution; null until they were kept. */
    @Nullable
    Object @Nullable [] references() {
        return references;
    }

    /** Keeps the references of the class groups of this institution. */
    void keep(@Nullable Object[] groups) {
        references = groups;
    }

    /** The index of the class group referred to; -1 when there is none. */
    int referred() {
        return referred;
    }

    /**
     * The latest date of a fact, seen from the element under the cursor; null when none is stated. Rules of one element that
     * follow each other mostly ask for the same one, so it is kept.
     */
    public @Nullable LocalDate latest(FactPath fact) {
        if (dated == null || datedAt != moves || !dated.isSame(fact)) {
            date = Values.latest(fact.read(this));
            dated = fact;
            datedAt = moves;
        }
        return date;
    }

    /** Leaves the element entered last. */
    public void leave() {
        moves++;
        depth--;
    }

    int depth() {
        return depth;
    }

    /** The element of a frame; 0 is the submission. */
    public Object element(int frame) {
        return elements[frame];
    }

    int type(int frame) {
        return types[frame];
    }

    /** The submission under check. */
    public Submission submission() {
        return (Submission) elements[0];
    }

    /** The date of the report. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The date on which the rule is judged. */
    public LocalDate judgedOn() {
        return judgedOn;
    }

    /** Judges by an edition of the rule, given by its number, on a day. */
    void judge(int edition, LocalDate day) {
        chosen = edition;
        if (judgedOn != day) {
            judgedOn = day;
        }
    }

    /** The number of the edition that judges. */
    int chosen() {
        return chosen;
    }

    /** Where an enclosing element stands. */
    Spot spot(int frame) {
        if (frame == 0) {
            return Spot.ROOT;
        }
        Spot known = spots[frame];
        if (known == null) {
            known = spot(frame - 1).in(lists[frame], indexes[frame]);
            spots[frame] = known;
        }
        return known;
    }

    /** Where the element under the cursor stands. */
    Spot spot() {
        return spot(depth);
    }

    /** The JSON Pointer of an enclosing element. */
    String pointer(int frame) {
        return spot(frame).toString();
    }

    /** The JSON Pointer of the element under the cursor. */
    public String pointer() {
        return pointer(depth);
    }

    /** Notes that the engine itself failed. */
    void failed() {
        noted = true;
        failed = true;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Forgets what the last comparison noted. */
    public void forget() {
        if (!noted) {
            return;
        }
        noted = false;
        failed = false;
        actual = null;
        expected = null;
        margin = null;
        codes = null;
        missing = null;
        documented = null;
        point = null;
    }

    /** Notes what was stated: a value of a fact, or data. */
    public void actual(@Nullable Object value) {
        noted = true;
        actual = value;
    }

    /** Notes what the law asks: a value like that of a fact, or data. */
    public void expected(@Nullable Object value) {
        noted = true;
        expected = value;
    }

    /** Notes actual minus expected, a number. */
    public void margin(Object value) {
        noted = true;
        margin = value;
    }

    /** Notes what the document says, in words. */
    public void documented(Text words) {
        noted = true;
        documented = words;
    }

    /** Notes what the document says, unless that was done already. */
    public void documentedUnlessSaid(Text words) {
        noted = true;
        documented = documented == null ? words : documented;
    }

    /** Notes the JSON Pointer of what is wrong, where the paths of the rule do not lead to it. */
    public void point(String pointer) {
        noted = true;
        point = pointer;
    }

    /** Notes the codes that a list lacks. */
    public void lacking(List<String> lacking) {
        noted = true;
        codes = lacking;
    }

    /** Notes the JSON Pointer of a fact that was not stated. */
    public void missing(String pointer) {
        noted = true;
        if (missing == null) {
            missing = new ArrayList<>();
        }
        if (!missing.contains(pointer)) {
            missing.add(pointer);
        }
    }

    /** The element of a type that encloses the cursor, or is under it. */
    public <T> Optional<T> enclosing(Class<T> type) {
        for (int frame = depth; frame >= 0; frame--) {
            if (type.isInstance(elements[frame])) {
                return Optional.of(type.cast(elements[frame]));
            }
        }
        return Optional.empty();
    }

    @Nullable
    Object actual() {
        return actual;
    }

    @Nullable
    Object expected() {
        return expected;
    }

    @Nullable
    Object margin() {
        return margin;
    }

    @Nullable
    Text documented() {
        return documented;
    }

    @Nullable
    String point() {
        return point;
    }

    List<String> lacking() {
        return codes == null ? List.of() : List.copyOf(codes);
    }

    /** The JSON Pointers noted as not stated, in the order noted. */
    public List<String> missing() {
        return missing == null ? List.of() : List.copyOf(missing);
    }
}
