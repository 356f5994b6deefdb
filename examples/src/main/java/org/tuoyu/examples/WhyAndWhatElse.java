package org.tuoyu.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.DifferenceRow;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.finding.RuleExplanation;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Why is this asked, and how is it elsewhere? Prints on which clauses the rule on kept footage rests in Wujiang and what its
 * figure is, then by which figures Jindong differs from Wujiang on the same day.
 */
public final class WhyAndWhatElse {

    private WhyAndWhatElse() {}

    /**
     * Asks for a day in 2022.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2022, 3, 1);
        PolicyView wujiang = Rulebook.bundled().inForce(Division.of("320509"), day);
        PolicyView jindong = Rulebook.bundled().inForce(Division.of("330703"), day);

        RuleExplanation why =
                wujiang.explain(new RuleId("safety/footage-retention")).orElseThrow();
        System.out.println(why.getTitle().in(Locale.ENGLISH) + ": " + why.getStanding());
        why.getGrounds()
                .forEach(ground -> System.out.println("  " + ground.getStanding() + " " + ground.getNorm() + " from "
                        + ground.getInForceFrom().map(LocalDate::toString).orElse("no stated day") + " ["
                        + ground.getClause() + "]"));
        why.getFigures()
                .forEach(figure -> System.out.println(
                        "  " + figure.getWords().in(Locale.ENGLISH) + " [" + figure.getClause() + "]"));

        System.out.println("What differs in Jindong");
        for (DifferenceRow row : jindong.diff(wujiang).rows(DifferencePart.FIGURE)) {
            System.out.println("  " + row.getTitle().in(Locale.ENGLISH) + ": "
                    + row.getLeft().map(WhyAndWhatElse::words).orElse("nothing") + " / "
                    + row.getRight().map(WhyAndWhatElse::words).orElse("nothing"));
        }
    }

    private static String words(DifferenceSide side) {
        return side.getWords().in(Locale.ENGLISH) + " " + side.getClauses();
    }
}
