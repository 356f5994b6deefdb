package org.tuoyu.testkit.conformance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A conformance case (符合性用例): the facts of a submission, and what the law of a place says of them on a day. Immutable.
 *
 * @param id unique among all cases: the short name of the document, a slash, and what the case is about
 * @param clauses ids of the clauses that it tests, at least one
 * @param why why the answer is what it is, from the clause
 * @param division six digits: the place whose law applies
 * @param on the day whose law applies
 * @param drafts whether drafts count
 * @param readings readings chosen otherwise than by default: id to option
 * @param submission the submission as JSON text; its own division and date do not count
 * @param expected the answers that are compared, at least one
 */
public record ConformanceCase(
        String id,
        List<String> clauses,
        String why,
        String division,
        LocalDate on,
        boolean drafts,
        Map<String, String> readings,
        String submission,
        List<ExpectedAnswer> expected) {

    /**
     * Creates a case.
     *
     * @param id unique among all cases
     * @param clauses copied
     * @param why one sentence or two
     * @param division six digits
     * @param on the day
     * @param drafts whether drafts count
     * @param readings copied
     * @param submission JSON text
     * @param expected copied
     */
    public ConformanceCase {
        clauses = List.copyOf(clauses);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        expected = List.copyOf(expected);
    }

    /**
     * The id.
     *
     * @return the id alone
     */
    @Override
    public String toString() {
        return id;
    }
}
