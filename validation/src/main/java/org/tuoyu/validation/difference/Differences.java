package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.DifferenceRow;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;

/** Compares two views, part by part. Immutable and safe for use by many threads. */
public final class Differences {

    private final Seen left;
    private final Seen right;

    /**
     * Prepares to compare.
     *
     * @param left the first
     * @param right the second
     */
    public Differences(Seen left, Seen right) {
        this.left = left;
        this.right = right;
    }

    /**
     * What differs in the law.
     *
     * @return part by part; comparing the second with the first gives the same with sides exchanged
     */
    public List<DifferenceRow> ofLaw() {
        List<DifferenceRow> rows = new ArrayList<>();
        facet(DifferencePart.DOCUMENT, rows).compare(Documents.of(left), Documents.of(right));
        facet(DifferencePart.FIGURE, rows).compare(Quantities.of(left, right), Quantities.of(right, left));
        Goals.compare(left, right, facet(DifferencePart.TARGET, rows));
        facet(DifferencePart.ENTITLEMENT, rows).compare(Grants.of(left), Grants.of(right));
        facet(DifferencePart.ROUTE, rows).compare(Ways.of(left, right), Ways.of(right, left));
        facet(DifferencePart.DUTY, rows).compare(Bodies.duties(left), Bodies.duties(right));
        facet(DifferencePart.POST, rows).compare(Bodies.posts(left), Bodies.posts(right));
        facet(DifferencePart.RULE, rows).compare(Rules.of(left), Rules.of(right));
        Matters.compare(left, right, facet(DifferencePart.CLAUSE, rows));
        return rows;
    }

    /**
     * What differs in the answers to one submission.
     *
     * @param ofLeft the report of the first
     * @param ofRight the report of the second
     * @return verdict and outcomes
     */
    public List<DifferenceRow> ofReports(Report ofLeft, Report ofRight) {
        List<DifferenceRow> rows = new ArrayList<>();
        facet(DifferencePart.VERDICT, rows).compare(Answers.verdict(ofLeft), Answers.verdict(ofRight));
        facet(DifferencePart.OUTCOME, rows).compare(Answers.outcomes(ofLeft, left), Answers.outcomes(ofRight, right));
        return rows;
    }

    /**
     * What differs in the amounts owed to one submission.
     *
     * @param ofLeft the amounts of the first
     * @param ofRight the amounts of the second
     * @return amounts
     */
    public List<DifferenceRow> ofAmounts(List<SubsidyResult> ofLeft, List<SubsidyResult> ofRight) {
        List<DifferenceRow> rows = new ArrayList<>();
        facet(DifferencePart.AMOUNT, rows).compare(Answers.amounts(ofLeft, left), Answers.amounts(ofRight, right));
        return rows;
    }

    private static Facet facet(DifferencePart part, List<DifferenceRow> rows) {
        return new Facet(part, rows::add);
    }
}
