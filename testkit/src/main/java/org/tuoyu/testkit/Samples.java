package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.District;
import org.tuoyu.testkit.composition.Documents;
import org.tuoyu.testkit.composition.Faults;
import org.tuoyu.testkit.composition.Variety;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Whole submissions that comply, without any test engine (样例): for every place, with documents of its own or with those
 * of the nation alone, every type and every day. They are composed from the rulebook in force, so a district that you add
 * has samples at once.
 *
 * <p>The same arguments and the same rulebook give the same submission. Nobody in one is real: identifiers carry division
 * 999999, which is assigned to no place, subjects of credit codes begin with TT, and names say that they are made up.
 *
 * <p>A sample breaches no rule and states every fact that a rule in force reads; what is left open is only what the law
 * itself leaves open, such as an annex that is not at hand. Drafts are not asked.
 */
public final class Samples {

    private Samples() {}

    /** The bundled rulebook, found when first needed. */
    private static final class Bundled {
        private static final Rulebook RULEBOOK = Rulebook.bundled();
    }

    /**
     * A submission that complies at a place on a day, under the bundled rulebook.
     *
     * @param division the place
     * @param type the type
     * @param date the day on which it is made and judged
     * @return the submission: an institution of five classes with its children and staff; for a region report, employer
     *     survey or duty assignment a region, an employer or the tables of the documents instead
     */
    public static Submission submission(Division division, SubmissionType type, LocalDate date) {
        return submission(Bundled.RULEBOOK.inForce(division, date), type);
    }

    /**
     * A submission that complies with what is in force in a view, such as one of a rulebook with your own district.
     *
     * @param view the place, the day and the rulebook
     * @param type the type
     * @return the submission
     * @throws IllegalStateException if the rules of the view contradict each other, so that no submission can comply; the
     *     message names what is left
     */
    public static Submission submission(PolicyView view, SubmissionType type) {
        return Documents.compliant(view, type);
    }

    /**
     * The institution of such a submission.
     *
     * @param division the place
     * @param type a type that is about an institution
     * @param date the day
     * @return the institution
     * @throws IllegalArgumentException if the type is not about an institution: a region report, an employer survey or a
     *     duty assignment
     */
    public static Institution institution(Division division, SubmissionType type, LocalDate date) {
        List<Institution> institutions = submission(division, type, date)
                .getInstitutions()
                .<List<Institution>>map(list -> list)
                .orElse(StatedList.none());
        if (institutions.isEmpty()) {
            throw new IllegalArgumentException("a " + type + " is not about an institution");
        }
        return institutions.get(0);
    }

    /**
     * Many different submissions that comply at a place on a day, such as a load test needs: institutions of one to six
     * classes of every type, sized and staffed within the limits in force, each with an identity of its own.
     *
     * @param division the place
     * @param type the type
     * @param date the day on which they are made and judged
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return submissions without end, in order; the first million have different identities. Claims differ by identity
     *     alone, region reports by the size of the region
     */
    public static Stream<Submission> many(Division division, SubmissionType type, LocalDate date, long seed) {
        return many(Bundled.RULEBOOK.inForce(division, date), type, seed);
    }

    /**
     * Many different submissions that comply with what is in force in a view.
     *
     * @param view the place, the day and the rulebook
     * @param type the type
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return submissions without end, in order
     * @throws IllegalStateException if the rules of the view contradict each other, so that no submission can comply
     */
    public static Stream<Submission> many(PolicyView view, SubmissionType type, long seed) {
        return Variety.of(view, type).stream(seed);
    }

    /**
     * All that a synthetic district sends on a day, such as a load test of a whole system needs: the periodic report of each
     * institution with its classes, children, staff and seats, the claim of each to which money is owed, and last the report
     * of the region, whose figures are the sums of the institutions.
     *
     * @param division the place
     * @param date the day on which everything is made and judged
     * @param institutions how many, from 1 to 5,000
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return the submissions in order; all comply, none shares an institution or a person with another but the claim with
     *     its report
     * @throws IllegalArgumentException if the number of institutions is out of range
     */
    public static Stream<Submission> district(Division division, LocalDate date, int institutions, long seed) {
        return district(Bundled.RULEBOOK.inForce(division, date), institutions, seed);
    }

    /**
     * All that a synthetic district sends, by what is in force in a view.
     *
     * @param view the place, the day and the rulebook
     * @param institutions how many, from 1 to 5,000
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return the submissions in order, the report of the region last
     * @throws IllegalArgumentException if the number of institutions is out of range
     */
    public static Stream<Submission> district(PolicyView view, int institutions, long seed) {
        if (institutions < 1 || institutions > District.MOST) {
            throw new IllegalArgumentException("institutions: " + institutions + " is not from 1 to " + District.MOST);
        }
        return new District(view, institutions, seed).submissions();
    }

    /**
     * Many different submissions with one named fault each, at a place on a day: what a system that checks submissions must
     * refuse, and by which rule. Every rule that a submission of the type can break alone has its turn before one comes
     * again.
     *
     * @param division the place
     * @param type the type
     * @param date the day on which they are made and judged
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return submissions without end, in order, each with its finding and a twin that complies; none when no submission of
     *     the type can break a rule alone
     */
    public static Stream<Mutant> faulty(Division division, SubmissionType type, LocalDate date, long seed) {
        return faulty(Bundled.RULEBOOK.inForce(division, date), type, seed);
    }

    /**
     * Many different submissions that break one rule each of those in force in a view.
     *
     * @param view the place, the day and the rulebook
     * @param type the type
     * @param seed any; the same seed gives the same submissions on every JDK
     * @return submissions without end, in order, each with its finding and a twin that complies; none when no submission of
     *     the type can break a rule alone
     */
    public static Stream<Mutant> faulty(PolicyView view, SubmissionType type, long seed) {
        Faults faults = new Faults(view, type, seed);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(faults, Spliterator.ORDERED), false)
                .map(Mutant::of);
    }

    /**
     * A submission that breaks one rule and no other, at the first place that asks the rule: one that the nation's documents
     * reach, or else that of the district whose document has the rule; on the last day on which the documents were checked.
     *
     * @param rule the id of the rule
     * @return the submission with its finding, and a twin that complies
     * @throws IllegalArgumentException if no place asks the rule, or no submission can break it
     */
    public static Mutant breaching(String rule) {
        List<PolicyDocument> documents = Bundled.RULEBOOK.packs().stream()
                .flatMap(pack -> pack.getDocument().stream())
                .sorted(Comparator.comparing(PolicyDocument::getDivision))
                .toList();
        LocalDate checked = documents.stream()
                .map(PolicyDocument::getCheckedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return documents.stream()
                .map(document -> Division.of(document.getDivision()))
                .distinct()
                .map(place ->
                        Mutants.of(Bundled.RULEBOOK.inForce(place, checked)).of(new RuleId(rule)))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no submission can break the rule " + rule));
    }

    /**
     * A submission that breaks one rule and no other, at a place on a day.
     *
     * @param rule the id of the rule
     * @param division the place
     * @param date the day
     * @return the submission with its finding, and a twin that complies
     * @throws IllegalArgumentException if the place does not ask the rule on that day, or no submission can break it
     */
    public static Mutant breaching(String rule, Division division, LocalDate date) {
        return Mutants.of(Bundled.RULEBOOK.inForce(division, date)).of(new RuleId(rule)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no submission can break the rule " + rule + " at " + division));
    }
}
