package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Text;
import org.tuoyu.responsibility.ResponsibilityAssignment;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Truth;

/** The rows of a submitted table of duties that hold on the day judged, and what each says of a documented duty. */
final class DutyTable {

    static final String POINTER = "/responsibilities";

    private static final String OTHER = "OTHER";
    /** No body is named in the document. */
    private static final String UNASSIGNED = "UNASSIGNED";
    /** The part of the document that names the body is not at hand. */
    private static final String NOT_HELD = "NOT_HELD";

    private static final int LONGEST = 60;

    private final List<Row> rows;

    /** A row with its JSON Pointer. */
    record Row(ResponsibilityAssignment stated, String pointer) {

        /** Whether it names the clause of a duty, or, without naming any, its code. */
        Truth isAbout(ClauseId clause, List<DutyAssignment> duties) {
            if (stated.getClause().isPresent()) {
                return Truth.of(stated.getClause().get().equals(clause.value()));
            }
            if (stated.getDuty().isEmpty()) {
                return Truth.UNKNOWN;
            }
            boolean same = duties.stream()
                    .anyMatch(
                            duty -> duty.getDuty().equals(stated.getDuty().get().name()));
            return same && duties.stream().allMatch(duty -> duty.getDuty().equals(OTHER))
                    ? Truth.UNKNOWN
                    : Truth.of(same);
        }

        /** The pointer of what it leaves out about its body: which one it is, or, of a body without a code, the name. */
        String bodyPointer() {
            return pointer + (stated.getDepartment().isEmpty() ? "/department" : "/departmentName");
        }

        /** Whether it names the body of a duty. */
        Truth isOf(DutyAssignment duty) {
            if (stated.getDepartment().isEmpty()) {
                return Truth.UNKNOWN;
            }
            if (!stated.getDepartment().get().name().equals(duty.getBody())) {
                return Truth.FALSE;
            }
            return duty.getBody().equals(OTHER) ? isNamed(duty.getBodyName()) : Truth.TRUE;
        }

        private Truth isNamed(Text name) {
            return stated.getDepartmentName()
                    .map(given -> Truth.of(given.equals(name.zh()) || given.equals(name.en())))
                    .orElse(Truth.UNKNOWN);
        }
    }

    private DutyTable(List<Row> rows) {
        this.rows = rows;
    }

    /** The table of the submission; null, with the pointer noted, when it is not stated. */
    static @Nullable DutyTable of(Cursor cursor) {
        Submission submission = cursor.submission();
        if (submission.getResponsibilities().isEmpty()) {
            cursor.missing(POINTER);
            return null;
        }
        List<Row> rows = new ArrayList<>();
        int index = 0;
        for (ResponsibilityAssignment row : submission.getResponsibilities().get()) {
            if (holds(row, submission, cursor.judgedOn())) {
                rows.add(new Row(row, POINTER + "/" + index));
            }
            index++;
        }
        return new DutyTable(rows);
    }

    private static boolean holds(ResponsibilityAssignment row, Submission submission, LocalDate day) {
        boolean elsewhere = row.getDivision().isPresent()
                && submission.getDivision().isPresent()
                && !row.getDivision().equals(submission.getDivision());
        return !elsewhere
                && row.getValidFrom().filter(day::isBefore).isEmpty()
                && row.getValidTo().filter(day::isAfter).isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    /** The duties whose body the document names. */
    static List<DutyAssignment> named(List<DutyAssignment> duties) {
        return duties.stream()
                .filter(duty ->
                        !duty.getBody().equals(UNASSIGNED) && !duty.getBody().equals(NOT_HELD))
                .toList();
    }

    /** What is said of duties whose bodies stand in a part of the document that is not at hand. */
    static Optional<Text> gap(List<DutyAssignment> duties) {
        return duties.stream()
                .filter(duty -> duty.getBody().equals(NOT_HELD))
                .map(DutyAssignment::getBodyName)
                .findFirst();
    }

    /** The bodies and the duty, in words. */
    static Text words(List<DutyAssignment> duties) {
        Text bodies = bodies(duties);
        Text summary = duties.get(0).getSummary();
        return Text.of(bodies.zh() + "：" + cut(summary.zh()), bodies.en() + ": " + withoutStop(summary.en()));
    }

    /** The names of the bodies. */
    static Text bodies(List<DutyAssignment> duties) {
        List<Text> names =
                duties.stream().map(DutyAssignment::getBodyName).distinct().toList();
        return Listing.of(names);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String cut(String words) {
        String sentence = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }
}
