package org.tuoyu.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * What is owed? Reads a subsidy claim and prints, clause by clause, what is owed next to what is claimed, with the formula
 * and the readings it rests on. What the document promises without a figure is NOT_DEFINED, never zero.
 */
public final class WhatIsOwed {

    private WhatIsOwed() {}

    /**
     * Computes what the example claims, and what it could claim besides.
     *
     * @param args none
     * @throws IOException if the file cannot be opened
     */
    public static void main(String[] args) throws IOException {
        Submission submission = SubmissionReader.standard()
                .read(Path.of("examples/submissions/jindong-subsidy-claim-overclaimed.json"))
                .document()
                .orElseThrow();

        PolicyView view = Rulebook.bundled()
                .inForce(
                        submission.getDivision().orElseThrow(),
                        submission.getAsOf().orElseThrow());
        SubsidyStatement statement = view.subsidies(submission);

        statement.results().forEach(WhatIsOwed::print);
        System.out.println("Total owed: " + statement.total());
    }

    private static void print(SubsidyResult result) {
        String owed = result.getAmount().map(amount -> " " + amount).orElse("");
        String claimed =
                result.getClaimed().map(amount -> ", claimed " + amount).orElse("");
        System.out.println(result.getClause() + " " + result.getStatus() + owed + claimed);
        result.getFormula().ifPresent(formula -> System.out.println("  " + formula.en()));
        System.out.println("  " + result.getMessage().en());
        if (!result.getReadings().isEmpty()) {
            System.out.println("  rests on " + result.getReadings());
        }
    }
}
